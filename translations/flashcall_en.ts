<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecordCheck</name>
    <message numerus="yes">
        <source>%n entry(s) are not what was written.</source>
        <translation>
            <numerusform>%n entry is not what was written.</numerusform>
            <numerusform>%n entries are not what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken out.</source>
        <translation>
            <numerusform>%n entry was taken out.</numerusform>
            <numerusform>%n entries were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) stand in another&apos;s place.</source>
        <translation>
            <numerusform>%n entry stands in another&apos;s place.</numerusform>
            <numerusform>%n entries stand in another&apos;s place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were put in among the others.</source>
        <translation>
            <numerusform>%n entry was put in among the others.</numerusform>
            <numerusform>%n entries were put in among the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be checked: the key store does not give their key.</source>
        <translation>
            <numerusform>%n entry cannot be checked: the key store does not give its key.</numerusform>
            <numerusform>%n entries cannot be checked: the key store does not give their key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s) are not in the audit chain yet.</source>
        <translation>
            <numerusform>%n new entry is not in the audit chain yet.</numerusform>
            <numerusform>%n new entries are not in the audit chain yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) joined the audit chain later than they were written, since the key was not at hand.</source>
        <translation>
            <numerusform>%n entry joined the audit chain later than it was written, since the key was not at hand.</numerusform>
            <numerusform>%n entries joined the audit chain later than they were written, since the key was not at hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not covered: they are from before the audit chain, or from a time without a key.</source>
        <translation>
            <numerusform>%n entry is not covered: it is from before the audit chain, or from a time without a key.</numerusform>
            <numerusform>%n entries are not covered: they are from before the audit chain, or from a time without a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were removed by a purge that is on record.</source>
        <translation>
            <numerusform>%n entry was removed by a purge that is on record.</numerusform>
            <numerusform>%n entries were removed by a purge that is on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n send(s) say something else than their events.</source>
        <translation>
            <numerusform>%n send says something else than its events.</numerusform>
            <numerusform>%n sends say something else than their events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole (%n entry(s)).</source>
        <translation>
            <numerusform>The audit chain is whole (%n entry).</numerusform>
            <numerusform>The audit chain is whole (%n entries).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole as far as it goes (%n entry(s)); whether its end was cut off cannot be told.</source>
        <translation>
            <numerusform>The audit chain is whole as far as it goes (%n entry); whether its end was cut off cannot be told.</numerusform>
            <numerusform>The audit chain is whole as far as it goes (%n entries); whether its end was cut off cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cascade</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code of %n digit(s) is soon guessed: %1 are the least.</source>
        <translation>
            <numerusform>A code of %n digit is soon guessed: %1 are the least.</numerusform>
            <numerusform>A code of %n digits is soon guessed: %1 are the least.</numerusform>
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
    <message numerus="yes">
        <source>Edited: %n entry(s) of the record are not what was written.</source>
        <translation>
            <numerusform>Edited: %n entry of the record is not what was written.</numerusform>
            <numerusform>Edited: %n entries of the record are not what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n entry(s) were taken out of the record.</source>
        <translation>
            <numerusform>Missing: %n entry was taken out of the record.</numerusform>
            <numerusform>Missing: %n entries were taken out of the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reordered: %n entry(s) stand in another&apos;s place.</source>
        <translation>
            <numerusform>Reordered: %n entry stands in another&apos;s place.</numerusform>
            <numerusform>Reordered: %n entries stand in another&apos;s place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n entry(s) were put in among the others.</source>
        <translation>
            <numerusform>Added: %n entry was put in among the others.</numerusform>
            <numerusform>Added: %n entries were put in among the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not covered: %n new entry(s) are not in the audit chain yet. The next program that has its key takes them in, and says so.</source>
        <translation>
            <numerusform>Not covered: %n new entry is not in the audit chain yet. The next program that has its key takes it in, and says so.</numerusform>
            <numerusform>Not covered: %n new entries are not in the audit chain yet. The next program that has its key takes them in, and says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No key: %n entry(s) cannot be checked.</source>
        <translation>
            <numerusform>No key: %n entry cannot be checked.</numerusform>
            <numerusform>No key: %n entries cannot be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) joined the audit chain later than they were written, since the key was not at hand: until then they could be changed.</source>
        <translation>
            <numerusform>%n entry joined the audit chain later than it was written, since the key was not at hand: until then it could be changed.</numerusform>
            <numerusform>%n entries joined the audit chain later than they were written, since the key was not at hand: until then they could be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not covered: they are from before the audit chain, or from a time without a key.</source>
        <translation>
            <numerusform>%n entry is not covered: it is from before the audit chain, or from a time without a key.</numerusform>
            <numerusform>%n entries are not covered: they are from before the audit chain, or from a time without a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were removed by a purge that is on record.</source>
        <translation>
            <numerusform>%n entry was removed by a purge that is on record.</numerusform>
            <numerusform>%n entries were removed by a purge that is on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole (%n entry(s)).</source>
        <translation>
            <numerusform>The audit chain is whole (%n entry).</numerusform>
            <numerusform>The audit chain is whole (%n entries).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole as far as it goes (%n entry(s)); whether newer entries were cut off cannot be told.</source>
        <translation>
            <numerusform>The audit chain is whole as far as it goes (%n entry); whether newer entries were cut off cannot be told.</numerusform>
            <numerusform>The audit chain is whole as far as it goes (%n entries); whether newer entries were cut off cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a code of %1 digit(s) is soon guessed: give at least %2.</source>
        <translation>
            <numerusform>a code of %1 digit is soon guessed: give at least %2.</numerusform>
            <numerusform>a code of %1 digits is soon guessed: give at least %2.</numerusform>
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
    <name>flashcall::ui::MakerPart</name>
    <message numerus="yes">
        <source>✓ %n test vector(s) written to %1</source>
        <translation>
            <numerusform>✓ %n test vector written to %1</numerusform>
            <numerusform>✓ %n test vectors written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MakerProxy</name>
    <message numerus="yes">
        <source>Collides with %n, %1 among them</source>
        <translation>
            <numerusform>Collides with %n, %1</numerusform>
            <numerusform>Collides with %n, %1 among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells all %n caller ID(s) apart.</source>
        <translation>
            <numerusform>%1 tells the one caller ID apart.</numerusform>
            <numerusform>%1 tells all %n caller IDs apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells %2 of %n caller ID(s) apart.</source>
        <translation>
            <numerusform>%1 tells %2 of %n caller ID apart.</numerusform>
            <numerusform>%1 tells %2 of %n caller IDs apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes the last %n digit(s) at least.</source>
        <translation>
            <numerusform>It takes the last digit at least.</numerusform>
            <numerusform>It takes the last %n digits at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s):</source>
        <translation>
            <numerusform>%n fixed digit:</numerusform>
            <numerusform>%n fixed digits:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a pattern it takes %n of them, %1 among them.</source>
        <translation>
            <numerusform>As a pattern it takes %n of them: %1.</numerusform>
            <numerusform>As a pattern it takes %n of them, %1 among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashcall::ui::PairList</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
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
