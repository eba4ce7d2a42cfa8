<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cascade</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>The history was damaged. %n send(s) could be read; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>The history was damaged. %n send could be read; the damaged file is kept as %1.</numerusform>
            <numerusform>The history was damaged. %n sends could be read; the damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n send</numerusform>
            <numerusform>%n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the sends of more than %n day(s) ago for good? [y/N] </source>
        <translation>
            <numerusform>Remove the sends of more than %n day ago for good? [y/N] </numerusform>
            <numerusform>Remove the sends of more than %n days ago for good? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n send(s).</source>
        <translation>
            <numerusform>Taken out of %n send.</numerusform>
            <numerusform>Taken out of %n sends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered in %n other text(s).</source>
        <translation>
            <numerusform>Covered in %n other text.</numerusform>
            <numerusform>Covered in %n other texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) removed.</source>
        <translation>
            <numerusform>%n send removed.</numerusform>
            <numerusform>%n sends removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more malformed row(s)</source>
        <translation>
            <numerusform>and %1 more malformed row</numerusform>
            <numerusform>and %1 more malformed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Wait %n second.</numerusform>
            <numerusform>Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) to a number in ten minutes are the most.</source>
        <translation>
            <numerusform>%n send to a number in ten minutes is the most.</numerusform>
            <numerusform>%n sends to a number in ten minutes are the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) in 24 hours are the most for one agent.</source>
        <translation>
            <numerusform>%n send in 24 hours is the most for one agent.</numerusform>
            <numerusform>%n sends in 24 hours are the most for one agent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Mend the marked fields first: %n</source>
        <translation>
            <numerusform>Mend the marked field first.</numerusform>
            <numerusform>Mend the %n marked fields first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported. A file holds no keys: give each its own.</source>
        <translation>
            <numerusform>%n connection imported. A file holds no keys: give it one.</numerusform>
            <numerusform>%n connections imported. A file holds no keys: give each its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HandsetView</name>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n send</numerusform>
            <numerusform>%n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) so far, searching…</source>
        <translation>
            <numerusform>%n send so far, searching…</numerusform>
            <numerusform>%n sends so far, searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n send(s); more appear as you scroll</source>
        <translation>
            <numerusform>The newest %n send; more appear as you scroll</numerusform>
            <numerusform>The newest %n sends; more appear as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>%n row written…</numerusform>
            <numerusform>%n rows written…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) written to %1</source>
        <translation>
            <numerusform>✓ %n row written to %1</numerusform>
            <numerusform>✓ %n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation>
            <numerusform>%n in the pool</numerusform>
            <numerusform>%n in the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::Tour</name>
    <message numerus="yes">
        <source>Tour: verified. %n picture(s) in %1</source>
        <translation>
            <numerusform>Tour: verified. %n picture in %1</numerusform>
            <numerusform>Tour: verified. %n pictures in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message numerus="yes">
        <source>the raw text is exactly %n bare digit(s)</source>
        <translation>
            <numerusform>the raw text is exactly %n bare digit</numerusform>
            <numerusform>the raw text is exactly %n bare digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants exactly %n bare digit(s)</source>
        <translation>
            <numerusform>wants exactly %n bare digit</numerusform>
            <numerusform>wants exactly %n bare digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the fixed digits differ.</source>
        <translation>
            <numerusform>%n of the fixed digits differs.</numerusform>
            <numerusform>%n of the fixed digits differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pattern with + describes the whole number, and this one has %n digit(s) more.</source>
        <translation>
            <numerusform>A pattern with + describes the whole number, and this one has %n digit more.</numerusform>
            <numerusform>A pattern with + describes the whole number, and this one has %n digits more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pattern fits, but not at the end: %n digit(s) follow.</source>
        <translation>
            <numerusform>The pattern fits, but not at the end: one digit follows.</numerusform>
            <numerusform>The pattern fits, but not at the end: %n digits follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation>
            <numerusform>The one fixed digit agrees.</numerusform>
            <numerusform>All %n fixed digits agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s) had no digit to stand against.</source>
        <translation>
            <numerusform>%n fixed digit had no digit to stand against.</numerusform>
            <numerusform>%n fixed digits had no digit to stand against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the last %n digit(s) of the announced number.</source>
        <translation>
            <numerusform>It is the last digit of the announced number.</numerusform>
            <numerusform>It is the last %n digits of the announced number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number</source>
        <translation>
            <numerusform>The last digit of the announced number</numerusform>
            <numerusform>The last %n digits of the announced number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s):</source>
        <translation>
            <numerusform>%n fixed digit:</numerusform>
            <numerusform>%n fixed digits:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n send(s) had no answer when the program last ended. A call may have been placed: see History before you send again.</source>
        <translation>
            <numerusform>%n send had no answer when the program last ended. A call may have been placed: see History before you send again.</numerusform>
            <numerusform>%n sends had no answer when the program last ended. A call may have been placed: see History before you send again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number.</source>
        <translation>
            <numerusform>The last digit of the announced number.</numerusform>
            <numerusform>The last %n digits of the announced number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation>
            <numerusform>The one fixed digit agrees.</numerusform>
            <numerusform>All %n fixed digits agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s) are used up.</source>
        <translation>
            <numerusform>The one attempt is used up.</numerusform>
            <numerusform>All %n attempts are used up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>At most %n step.</numerusform>
            <numerusform>At most %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) to a number in ten minutes are the most. Wait %1.</source>
        <translation>
            <numerusform>%n send to a number in ten minutes is the most. Wait %1.</numerusform>
            <numerusform>%n sends to a number in ten minutes are the most. Wait %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) in 24 hours are the most for one agent. Wait %1.</source>
        <translation>
            <numerusform>%n send in 24 hours is the most for one agent. Wait %1.</numerusform>
            <numerusform>%n sends in 24 hours are the most for one agent. Wait %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
