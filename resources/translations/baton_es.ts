<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BottlenecksView</name>
    <message>
        <source>busy %1 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, work waits %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on a step: share of staffed time at work. From 75 % amber, from 90 % vermilion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Let go over another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already hands off to %2. Name what is handed over to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the step that hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureEcho</name>
    <message>
        <source>%1 (new)</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>external customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 err</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelayView</name>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on a step: how much later than without the delay, half of the touched cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull to delay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” here; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is a file and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for Baton; split it, or leave out what the map does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is open for reading only; save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton does not recognise what “%1” holds; open a Baton document, a map as JSON, or a handoff list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton cannot write “%1”; use a name that ends in .baton, .json, .csv, .pdf, .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Baton document; import it if it is a map or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged and was not opened; nothing in it was changed, so open a copy or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the document is not what Baton wrote; it was not opened, so use a copy or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is open in another window; close it there, or read it here without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes could not be saved; they are kept in this window, so save a copy elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was made by a newer Baton; install version %1 or later to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer Baton: its format is “%1”, and this version reads baton-map/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer Baton; install the latest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “%2” is given twice in the same object; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not well formed here: expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not well-formed JSON here; look for a missing comma, quote or bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many %1 for Baton to read; split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in the file than Baton can read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %3 and %4, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %4, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range of what can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind; expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value of the wrong kind here; expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is missing; write for example 8min, 2h or 1h30min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time: “%2” is not understood; write for example 8min, 2h or 1h30min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time; write a number with a unit, for example 8min, 2h or 3d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the wrong number of values; write for example tri(4min, 7min, 15min).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the times must rise from the best to the worst; “%2” is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the value “%2” is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” every time needs a weight, for example empirical(2h:3, 1d:1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time Baton knows; write for example 20min, 1h..3h, 30min/2h/3d or exp(20min).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 here; save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is nested too deeply to be a map; check where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id; use 1 to 64 letters, digits, or one of _ . : -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is used twice; give one of the two another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not in the map; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the map; add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not working time; write for example Mon-Fri 09:00-17:00, with a time zone such as Europe/Rome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits, for example 0.08 or 8 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no columns for who hands over and who receives; name two columns Supplier and Customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed in the meantime, so the edit was not made; look at it again and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%1” in this map; check the id or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handoff “%1” in this map; check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this map; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “%1”; “baton new --sample list” names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at “%1”: work comes back there without end; look at the loop through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stopped at its limit; shorten the time or the number of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is empty; draw a step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled before it was done; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how the command is used; expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how the command is used; see “baton --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Baton (%1); nothing was changed, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Baton; nothing was changed, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorsView</name>
    <message>
        <source>makes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds %1 of 100 of these errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 of these errors travel here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an error in %1 of 100 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 of these errors reach this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips: chance that a step makes an error, and the best it catches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 errors made at the chosen place: where they are found, and who gets the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>two names and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems to wait for an input that never comes (not proven); check the splits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes in %2 of cases; check the splits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes; check the splits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 no case ever reaches an end; add a handoff that leads out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached twice by the same case, so it and what follows run twice; let it wait for all inputs if that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case ever reaches %1; add a handoff to it or say how often cases arrive there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the handoffs leaving %1 add up to more than 100 %; lower one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for all inputs, but not every case takes all ways to it; let it work on each input, or send every case on every way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do, so the backlog grows without end; add people, save time or send fewer cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every repair creates more than one new error at %1, so the work never settles; make fewer errors there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new cases enter the chain, so load and waiting are not known; say at the first step how often a case arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends without an external customer; add one to see what reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 of the work its people can do, so the backlog grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy %1 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work waits %1 before anyone starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work waits %1 before anyone starts, %2 of all waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps most is “%1”, which takes %2 off each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth less time per case at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth fewer errors at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in half the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is known of its load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixFirst</name>
    <message>
        <source>The map needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy %1 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the rework at %2 starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong between teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, every case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work stops if %1 is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items arrive in an hour on average; %2 could be handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backlog grows by %1 items an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people would be needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same people work on %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done %2 times a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the cases come back in a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only road: every case needs it, and there is one person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of 24 hours, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added handoff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added party %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added calendar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grew the chain by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grew the chain by a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted %1 into a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted a step into a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed several elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed handoff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed party %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed calendar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the map&apos;s own facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved several steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidied the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent the arrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent an arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed several elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnected a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the lane of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reordered the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripted edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripted edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved · every change is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only · changes are not possible here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Unnamed step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>handoff from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More work arrives than can be done, so waiting grows without end and has no mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step before it is overloaded, so this waiting depends on how much gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many people as needed, so nobody waits and nobody is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work is done here, so there is nothing to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases have no way to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step waits for an input that never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases never leave a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every repair creates more than one new error, so the work never settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no external customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times vary so much that the formula may be far off; simulate to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People share several steps, which the formula treats as one queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a daily average that ignores how work piles up until people come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step waits for several inputs, and the slowest decides; simulate for the exact time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases can come back, which the formula follows only on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is collected into batches, which the formula follows only on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are many kinds of error; two at once in a case are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation did not settle on a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny changes of the map would change this figure a lot, so it cannot be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at one period only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do: the backlog grows, so its times depend on how long one looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cases wait for ever at %1 for an input that never comes; check the splits before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too few runs to say this reliably; ask for more runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain had not settled within the time observed; simulate a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered the chain in the time observed; simulate a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was completed in the time observed; simulate a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at %1; look at the loop through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time observed is shorter than the chain needs to settle (about %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %3 of the runs things were not back to normal within the time observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody notices: with the delay everything arrives as without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation was cancelled; these are the runs done until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in hand and waiting do not agree within 1 % (off by %3); simulate a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” was read as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” was left out: Baton does not know what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns were taken to be separated by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several values for “%2”: “%3” was kept, “%4” was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures in “%1” were read as shares of 1: 0.06 is 6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures in “%1” were read as percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day was read as 24 hours, as in “%1”; write working days where you mean them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not say how many people work at “%1”; one was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case goes from “%1” to all who receive from it, as the table gives no shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works on a case when everything handed over for it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases go from “%1” to one of those who receive from it, to each equally often, as the table gives no shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no positions, so Baton placed the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work of the step that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the handoff takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what right first time means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Baton %1</source>
        <comment>program and version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard</source>
        <comment>table cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed over, how soon it is due, and who has agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as is</source>
        <comment>no scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>lens, scenario, date, program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier on %1, customer not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer on %1, supplier not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>nobody has agreed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <comment>key of a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting tight</source>
        <comment>key of a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>key of a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>key of a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · row %2 of %3, column %4 of %5</source>
        <comment>poster sheet: title, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardsView</name>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps its standard of %1 %2 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on a handoff: share of deliveries that keep the agreed time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>%1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>working days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, Erlang with %2 phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, gamma, spread %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, give or take %2, long tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, give or take %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, most often %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibull, scale %1, shape %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 times, by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>share of deliveries, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>of 100, six</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analyze</name>
    <message>
        <source>%1 cases an hour enter the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to end a case takes %1 on average (%2); %3 of it is work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds up the chain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors are made per 100 cases; %2 of them reach the end unfound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing them costs %1 of work and %2 per case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::AgreeButton</name>
    <message>
        <source>✓ %1 agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agreed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that %1 agrees to this handoff as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::AreaField</name>
    <message>
        <source>different texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::BottlenecksPage</name>
    <message>
        <source>What to fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long steps take, who does them and how often cases arrive; then this shows where work waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds up the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is full; %1 is busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a scenario of it; the map stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases an hour, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon-Fri 09:00-17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC, or for example Europe/Rome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-25, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-19 09:00-13:00, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who used it is then always at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Canvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map can be looked at, but not changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands off to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps, %2 handoffs. Arrows walk along handoffs, Tab adds the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff, %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off from %1 to which step? Walk there with the arrows and press Enter, or click it. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Choose another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the step that hands over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the step that receives first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the step to add one beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands what to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Tab or double click to name the first step. Tab again adds the next one, with its handoff.
You can also paste a list of handoffs from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::CaptureLine</name>
    <message>
        <source>Registration -&gt; Billing: insurance data, 8% wrong, within 4h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a chain as a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏎ adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and the name of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is on the map already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::CatchesEditor</name>
    <message>
        <source>Add a step whose errors are caught here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of any step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catches errors of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer treat errors of %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart the errors of…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ChoiceField</name>
    <message>
        <source>different values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ColourField</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ContextPad</name>
    <message>
        <source>What to do with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off to… (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if this is late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::DelayControls</name>
    <message>
        <source>Late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a duration, for example 2d or 4h 30min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case is late by this, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets through for this long; then everything arrives at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every handover takes this much longer from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier needs this much longer for each case from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press an arrow on the map, or pull it late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::DelayPage</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when each step works on one case, as planned and with the delay; mean times, no queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is late by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is late by %2, nine times in ten by at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack that absorbs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing with random times...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), the same luck with and without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs so far, the same luck with and without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it in the document as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, half of the late cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer notices: the chain absorbs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards missed more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to normal after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine times in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that did not recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late the touched cases are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 misses its standard %2 of the time instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::DocumentActions</name>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps and tables (*.baton *.json *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton documents (*.baton)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as a new map. The file %1 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> copy.baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept anyway. This moment is now a version too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is as it was when opened. Undo returns to your changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::DrawPage</name>
    <message>
        <source>Tab next step · Enter sibling · Shift+Tab before · C connect · Ctrl+F find · Ctrl+Shift+P everything · F1 all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::EchoEdit</name>
    <message>
        <source>Where this figure comes from (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ErrorsPage</name>
    <message>
        <source>Exact for one error at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approximation: the error is copied along parallel ways, and who finds it first depends on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who causes whose rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week; row: made by, column: repaired by; press a cell to see its handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who causes whose rework, hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors are known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at a step how often it makes an error, or on a handoff how often it goes wrong; then press it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors of this kind are made in 100 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 finds most of them, %n handoff(s) later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the chain finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the chain unfound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One error costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose errors %1 repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best place for one check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1 a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check that finds four errors in five. Makes a scenario of it; the map stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repairs errors of %2 for %3 a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Field</name>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::FindBar</name>
    <message>
        <source>Find a step, handoff, party or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HandoffForm</name>
    <message>
        <source>Agreed standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within, for example 4h or 2wd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working time of the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time, nights and weekends too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplier has what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplier starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supplier is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer starts on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is complete and correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that go this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an equal share of what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in batches of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch leaves at the latest after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when it is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection on receipt finds an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors made before travel along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agreement again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example insurance data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the customer needs to go on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time, or for example 1h..3h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance, batch, inspection, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silent gap: the supplier does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier is harder on itself than the customer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thinks</source>
        <comment>supplier</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HelpActions</name>
    <message>
        <source>About Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every department is the customer of the one before. Baton draws that chain, shows where it jams, and what an error or a late handoff costs further down.

Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Histogram</name>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HistoryPanel</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this again, and all before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to just after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of the step that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the handoff takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table of handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row is one handoff. Say above each column what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This makes %1 between %2. Rows left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes %1 between %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::LensSwitch</name>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::LineField</name>
    <message>
        <source>different values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>%1 · %2 · Baton</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::MapForm</name>
    <message>
        <source>external customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments, roles, vendors and external customers stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a calendar people are always at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 external customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 external customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::MultiForm</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set here is set for all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::NameEditor</name>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::NoteForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should not be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::PartyField</name>
    <message>
        <source>Name of the new party, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New party…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::PartyForm</name>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department or role of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per person and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps stay and belong to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Presenter</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RatingDots</name>
    <message>
        <source>Click, or type 1 to 5; Delete takes the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RippleChart</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RowList</name>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ScenarioActions</name>
    <message>
        <source>The scenario is the map now. Undo brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario is shown: what you change now is tried here and leaves the map as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried in a scenario: %1. The map is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ScenarioBar</name>
    <message>
        <source>Shown: the map as it is, or a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try changes without touching the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ScenarioPanel</name>
    <message>
        <source>From start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cases an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors cost a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you draw or type now is tried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ShortcutSheet</name>
    <message>
        <source>Mouse and arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll, sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off to a step, or to a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore grid and guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::StandardsPage</name>
    <message>
        <source>%1 keeps its standard %2 of the time; %3 was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing the agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agreed standard is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the agreed standards is missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working through random weeks of this chain...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share of deliveries within the agreed time, from %n rehearsed run(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important, without a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis up to date (%1 ms)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::StepForm</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 8min, 1h..3h or 30min/2h/3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case arrives every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new cases enter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cases arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds errors made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining, splitting, repair, cost, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any input arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all inputs are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one customer, by share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some, each by its own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds value for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work pauses until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work is finished first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up per batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an error is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is repaired and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts again where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigating an error found here takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixing an error made here takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices errors that reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an error it notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an error it does not notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many people as needed, edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person, edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::TitleField</name>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ToolStrip</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::TopBar</name>
    <message>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::VersionsDialog</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this version, for example: before the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is kept yet. Every change is in the history anyway; a version is a moment with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back. Undo returns to what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::WelcomePage</name>
    <message>
        <source>Who hands what to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the chain with the people in it, see where it jams and what an error costs further down, and take the picture home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what Baton shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample opens as a map of your own: change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Workspace</name>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 steps, %3 handoffs, %4 parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>Who notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late by %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 misses its standard %2 of the time instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to normal after %1; nine times in ten within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack absorbs %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>impact</name>
    <message>
        <source>Found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 leave the chain unfound; one error costs %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1 cases.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A case takes %1 on average (95 %: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half take at most %1; nine in ten at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its standard %2 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
