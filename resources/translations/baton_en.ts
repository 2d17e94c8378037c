<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Capacity</name>
    <message numerus="yes">
        <source>%Ln people would be needed.</source>
        <translation>
            <numerusform>%Ln person would be needed.</numerusform>
            <numerusform>%Ln people would be needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s)</source>
        <translation>
            <numerusform>%Ln handoff</numerusform>
            <numerusform>%Ln handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln department</numerusform>
            <numerusform>%Ln departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vendor(s)</source>
        <translation>
            <numerusform>%Ln vendor</numerusform>
            <numerusform>%Ln vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln external customer(s)</source>
        <translation>
            <numerusform>%Ln external customer</numerusform>
            <numerusform>%Ln external customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message numerus="yes">
        <source>%Ln run(s), each with the delay and without.</source>
        <translation>
            <numerusform>%Ln run, with the delay and without.</numerusform>
            <numerusform>%Ln runs, each with the delay and without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%1 of %2 are kept, as rehearsed in %Ln run(s).</source>
        <translation>
            <numerusform>%1 of %2 are kept, as rehearsed in %Ln run.</numerusform>
            <numerusform>%1 of %2 are kept, as rehearsed in %Ln runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFirst</name>
    <message numerus="yes">
        <source>The same people work on %Ln steps.</source>
        <translation>
            <numerusform>The same people work on %Ln step.</numerusform>
            <numerusform>The same people work on %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>With somebody from each of them, one end of all %Ln handoff(s) is at the table.</source>
        <translation>
            <numerusform>With somebody from each of them, one end of the only handoff is at the table.</numerusform>
            <numerusform>With somebody from each of them, one end of all %Ln handoffs is at the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 100 cases %Ln delivery(ies) between them miss the agreed time.</source>
        <translation>
            <numerusform>In 100 cases %Ln delivery between them misses the agreed time.</numerusform>
            <numerusform>In 100 cases %Ln deliveries between them miss the agreed time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Satisfied</name>
    <message numerus="yes">
        <source>%1 moves against %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 moves against %2 %Ln period later.</numerusform>
            <numerusform>%1 moves against %2 %Ln periods later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moves together with %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 moves together with %2 %Ln period later.</numerusform>
            <numerusform>%1 moves together with %2 %Ln periods later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation %1, probably between %2 and %3, from %Ln period(s).</source>
        <translation>
            <numerusform>Rank correlation %1, probably between %2 and %3, from %Ln period.</numerusform>
            <numerusform>Rank correlation %1, probably between %2 and %3, from %Ln periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln answer(s)</source>
        <translation>
            <numerusform>%1 from %2 of %Ln answer</numerusform>
            <numerusform>%1 from %2 of %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside the house, %Ln rated handoff(s) come to %1, by what passes and how much it matters.</source>
        <translation>
            <numerusform>Inside the house, %Ln rated handoff comes to %1, by what passes and how much it matters.</numerusform>
            <numerusform>Inside the house, %Ln rated handoffs come to %1, by what passes and how much it matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln handoff(s).</source>
        <translation>
            <numerusform>%1 from %2 of %Ln handoff.</numerusform>
            <numerusform>%1 from %2 of %Ln handoffs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>analyze</name>
    <message numerus="yes">
        <source>Tried out, ten per cent less work each (%Ln paired run(s)):</source>
        <translation>
            <numerusform>Tried out, ten per cent less work each (%Ln paired run):</numerusform>
            <numerusform>Tried out, ten per cent less work each (%Ln paired runs):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BottlenecksPage</name>
    <message numerus="yes">
        <source>With %Ln people, %1 no longer limits the chain.</source>
        <translation>
            <numerusform>With %Ln person, %1 no longer limits the chain.</numerusform>
            <numerusform>With %Ln people, %1 no longer limits the chain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Canvas</name>
    <message numerus="yes">
        <source>%Ln bend(s) left.</source>
        <translation>
            <numerusform>%Ln bend left.</numerusform>
            <numerusform>%Ln bends left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved right.</source>
        <translation>
            <numerusform>%Ln step moved right.</numerusform>
            <numerusform>%Ln steps moved right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved left.</source>
        <translation>
            <numerusform>%Ln step moved left.</numerusform>
            <numerusform>%Ln steps moved left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved down.</source>
        <translation>
            <numerusform>%Ln step moved down.</numerusform>
            <numerusform>%Ln steps moved down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved up.</source>
        <translation>
            <numerusform>%Ln step moved up.</numerusform>
            <numerusform>%Ln steps moved up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved right.</source>
        <translation>
            <numerusform>%Ln element moved right.</numerusform>
            <numerusform>%Ln elements moved right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved left.</source>
        <translation>
            <numerusform>%Ln element moved left.</numerusform>
            <numerusform>%Ln elements moved left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved down.</source>
        <translation>
            <numerusform>%Ln element moved down.</numerusform>
            <numerusform>%Ln elements moved down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved up.</source>
        <translation>
            <numerusform>%Ln element moved up.</numerusform>
            <numerusform>%Ln elements moved up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked step(s) stayed.</source>
        <translation>
            <numerusform>%Ln locked step stayed.</numerusform>
            <numerusform>%Ln locked steps stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without an arrow were left out.</source>
        <translation>
            <numerusform>%Ln line without an arrow was left out.</numerusform>
            <numerusform>%Ln lines without an arrow were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Comparison</name>
    <message numerus="yes">
        <source>Compared with as is: %Ln step(s) or handoff(s) differ.</source>
        <translation>
            <numerusform>Compared with as is: %Ln step or handoff differs.</numerusform>
            <numerusform>Compared with as is: %Ln steps and handoffs differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::DelayPage</name>
    <message numerus="yes">
        <source>%Ln run(s), the same luck with and without it.</source>
        <translation>
            <numerusform>%Ln run, the same luck with and without it.</numerusform>
            <numerusform>%Ln runs, the same luck with and without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ErrorsPage</name>
    <message numerus="yes">
        <source>%1 finds most of them, %Ln handoff(s) later.</source>
        <translation>
            <numerusform>%1 finds most of them, %Ln handoff later.</numerusform>
            <numerusform>%1 finds most of them, %Ln handoffs later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ErrorsStrip</name>
    <message numerus="yes">
        <source>Time a week: made by (row), repaired by (column); the %Ln steps with the most.</source>
        <translation>
            <numerusform>Time a week: made by (row), repaired by (column); the step with the most.</numerusform>
            <numerusform>Time a week: made by (row), repaired by (column); the %Ln steps with the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::HandoffTable</name>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln line pasted</numerusform>
            <numerusform>%Ln lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlaybackBar</name>
    <message numerus="yes">
        <source>%Ln minute(s) a second</source>
        <translation>
            <numerusform>%Ln minute a second</numerusform>
            <numerusform>%Ln minutes a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) a second</source>
        <translation>
            <numerusform>%Ln hour a second</numerusform>
            <numerusform>%Ln hours a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) a second</source>
        <translation>
            <numerusform>%Ln day a second</numerusform>
            <numerusform>%Ln days a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Presenter</name>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln stop</numerusform>
            <numerusform>%Ln stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ReplaceBar</name>
    <message numerus="yes">
        <source>%Ln name(s) would change</source>
        <translation>
            <numerusform>%Ln name would change</numerusform>
            <numerusform>%Ln names would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln name changed. Undo takes all of it back.</numerusform>
            <numerusform>%Ln names changed. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ResultsDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln line pasted</numerusform>
            <numerusform>%Ln lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ScenarioPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::StandardsPage</name>
    <message numerus="yes">
        <source>%Ln of the agreed standards is missed</source>
        <translation>
            <numerusform>%Ln of the agreed standards is missed</numerusform>
            <numerusform>%Ln of the agreed standards are missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of deliveries within the agreed time, from %Ln rehearsed run(s).</source>
        <translation>
            <numerusform>Share of deliveries within the agreed time, from %Ln rehearsed run.</numerusform>
            <numerusform>Share of deliveries within the agreed time, from %Ln rehearsed runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TriedReliefsList</name>
    <message numerus="yes">
        <source>Ten per cent less work for each of them in turn; from %Ln paired run(s).</source>
        <translation>
            <numerusform>Ten per cent less work for each of them in turn; from %Ln paired run.</numerusform>
            <numerusform>Ten per cent less work for each of them in turn; from %Ln paired runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message numerus="yes">
        <source>%Ln run(s), %1 cases.</source>
        <translation>
            <numerusform>%Ln run, %1 cases.</numerusform>
            <numerusform>%Ln runs, %1 cases.</numerusform>
        </translation>
    </message>
</context>
</TS>
