<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Capacity</name>
    <message numerus="yes">
        <source>%n people would be needed.</source>
        <translation>
            <numerusform>%n person would be needed.</numerusform>
            <numerusform>%n people would be needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message numerus="yes">
        <source>%n run(s), each with the delay and without.</source>
        <translation>
            <numerusform>%n run, with the delay and without.</numerusform>
            <numerusform>%n runs, each with the delay and without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%1 of %2 are kept, as rehearsed in %n run(s).</source>
        <translation>
            <numerusform>%1 of %2 are kept, as rehearsed in %n run.</numerusform>
            <numerusform>%1 of %2 are kept, as rehearsed in %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFirst</name>
    <message numerus="yes">
        <source>The same people work on %n steps.</source>
        <translation>
            <numerusform>The same people work on %n step.</numerusform>
            <numerusform>The same people work on %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>With somebody from each of them, one end of all %n handoff(s) is at the table.</source>
        <translation>
            <numerusform>With somebody from each of them, one end of the only handoff is at the table.</numerusform>
            <numerusform>With somebody from each of them, one end of all %n handoffs is at the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 100 cases %n delivery(ies) between them miss the agreed time.</source>
        <translation>
            <numerusform>In 100 cases %n delivery between them misses the agreed time.</numerusform>
            <numerusform>In 100 cases %n deliveries between them miss the agreed time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Satisfied</name>
    <message numerus="yes">
        <source>%1 moves against %2 %n period(s) later.</source>
        <translation>
            <numerusform>%1 moves against %2 %n period later.</numerusform>
            <numerusform>%1 moves against %2 %n periods later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moves together with %2 %n period(s) later.</source>
        <translation>
            <numerusform>%1 moves together with %2 %n period later.</numerusform>
            <numerusform>%1 moves together with %2 %n periods later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation %1, probably between %2 and %3, from %n period(s).</source>
        <translation>
            <numerusform>Rank correlation %1, probably between %2 and %3, from %n period.</numerusform>
            <numerusform>Rank correlation %1, probably between %2 and %3, from %n periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %n answer(s)</source>
        <translation>
            <numerusform>%1 from %2 of %n answer</numerusform>
            <numerusform>%1 from %2 of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside the house, %n rated handoff(s) come to %1, by what passes and how much it matters.</source>
        <translation>
            <numerusform>Inside the house, %n rated handoff comes to %1, by what passes and how much it matters.</numerusform>
            <numerusform>Inside the house, %n rated handoffs come to %1, by what passes and how much it matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %n handoff(s).</source>
        <translation>
            <numerusform>%1 from %2 of %n handoff.</numerusform>
            <numerusform>%1 from %2 of %n handoffs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>analyze</name>
    <message numerus="yes">
        <source>Tried out, ten per cent less work each (%n paired run(s)):</source>
        <translation>
            <numerusform>Tried out, ten per cent less work each (%n paired run):</numerusform>
            <numerusform>Tried out, ten per cent less work each (%n paired runs):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BottlenecksPage</name>
    <message numerus="yes">
        <source>With %n people, %1 no longer limits the chain.</source>
        <translation>
            <numerusform>With %n person, %1 no longer limits the chain.</numerusform>
            <numerusform>With %n people, %1 no longer limits the chain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Canvas</name>
    <message numerus="yes">
        <source>%n bend(s) left.</source>
        <translation>
            <numerusform>%n bend left.</numerusform>
            <numerusform>%n bends left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) moved right.</source>
        <translation>
            <numerusform>%n step moved right.</numerusform>
            <numerusform>%n steps moved right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) moved left.</source>
        <translation>
            <numerusform>%n step moved left.</numerusform>
            <numerusform>%n steps moved left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) moved down.</source>
        <translation>
            <numerusform>%n step moved down.</numerusform>
            <numerusform>%n steps moved down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) moved up.</source>
        <translation>
            <numerusform>%n step moved up.</numerusform>
            <numerusform>%n steps moved up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) moved right.</source>
        <translation>
            <numerusform>%n element moved right.</numerusform>
            <numerusform>%n elements moved right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) moved left.</source>
        <translation>
            <numerusform>%n element moved left.</numerusform>
            <numerusform>%n elements moved left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) moved down.</source>
        <translation>
            <numerusform>%n element moved down.</numerusform>
            <numerusform>%n elements moved down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) moved up.</source>
        <translation>
            <numerusform>%n element moved up.</numerusform>
            <numerusform>%n elements moved up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked step(s) stayed.</source>
        <translation>
            <numerusform>%n locked step stayed.</numerusform>
            <numerusform>%n locked steps stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an arrow were left out.</source>
        <translation>
            <numerusform>%n line without an arrow was left out.</numerusform>
            <numerusform>%n lines without an arrow were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Comparison</name>
    <message numerus="yes">
        <source>Compared with as is: %n step(s) or handoff(s) differ.</source>
        <translation>
            <numerusform>Compared with as is: %n step or handoff differs.</numerusform>
            <numerusform>Compared with as is: %n steps and handoffs differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::DelayPage</name>
    <message numerus="yes">
        <source>%n run(s), the same luck with and without it.</source>
        <translation>
            <numerusform>%n run, the same luck with and without it.</numerusform>
            <numerusform>%n runs, the same luck with and without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ErrorsPage</name>
    <message numerus="yes">
        <source>%1 finds most of them, %n handoff(s) later.</source>
        <translation>
            <numerusform>%1 finds most of them, %n handoff later.</numerusform>
            <numerusform>%1 finds most of them, %n handoffs later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ErrorsStrip</name>
    <message numerus="yes">
        <source>Time a week: made by (row), repaired by (column); the %n steps with the most.</source>
        <translation>
            <numerusform>Time a week: made by (row), repaired by (column); the step with the most.</numerusform>
            <numerusform>Time a week: made by (row), repaired by (column); the %n steps with the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::HandoffTable</name>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ImportDialog</name>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlaybackBar</name>
    <message numerus="yes">
        <source>%n minute(s) a second</source>
        <translation>
            <numerusform>%n minute a second</numerusform>
            <numerusform>%n minutes a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a second</source>
        <translation>
            <numerusform>%n hour a second</numerusform>
            <numerusform>%n hours a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a second</source>
        <translation>
            <numerusform>%n day a second</numerusform>
            <numerusform>%n days a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Presenter</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ReplaceBar</name>
    <message numerus="yes">
        <source>%n name(s) would change</source>
        <translation>
            <numerusform>%n name would change</numerusform>
            <numerusform>%n names would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n name changed. Undo takes all of it back.</numerusform>
            <numerusform>%n names changed. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ResultsDialog</name>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ScenarioPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::StandardsPage</name>
    <message numerus="yes">
        <source>%n of the agreed standards is missed</source>
        <translation>
            <numerusform>%n of the agreed standards is missed</numerusform>
            <numerusform>%n of the agreed standards are missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of deliveries within the agreed time, from %n rehearsed run(s).</source>
        <translation>
            <numerusform>Share of deliveries within the agreed time, from %n rehearsed run.</numerusform>
            <numerusform>Share of deliveries within the agreed time, from %n rehearsed runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n vendor</numerusform>
            <numerusform>%n vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external customer(s)</source>
        <translation>
            <numerusform>%n external customer</numerusform>
            <numerusform>%n external customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TriedReliefsList</name>
    <message numerus="yes">
        <source>Ten per cent less work for each of them in turn; from %n paired run(s).</source>
        <translation>
            <numerusform>Ten per cent less work for each of them in turn; from %n paired run.</numerusform>
            <numerusform>Ten per cent less work for each of them in turn; from %n paired runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message numerus="yes">
        <source>%n run(s), %1 cases.</source>
        <translation>
            <numerusform>%n run, %1 cases.</numerusform>
            <numerusform>%n runs, %1 cases.</numerusform>
        </translation>
    </message>
</context>
</TS>
