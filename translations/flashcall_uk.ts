<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CaseScript</name>
    <message>
        <source>Recorded on the sandbox, numbers replaced.</source>
        <translation>Записано на пісочниці, номери замінено.</translation>
    </message>
    <message>
        <source>Recorded from a live case, numbers replaced.</source>
        <translation>Записано зі справжньої справи, номери замінено.</translation>
    </message>
    <message>
        <source>Recorded from History, numbers replaced.</source>
        <translation>Записано з історії, номери замінено.</translation>
    </message>
    <message>
        <source>A status stands where it was first seen: it is asked for every 5 to 10 seconds.</source>
        <translation>Статус стоїть там, де його вперше побачили: його запитують кожні 5–10 секунд.</translation>
    </message>
    <message>
        <source>What the phone showed stands where the agent told of it: it came no later than that.</source>
        <translation>Те, що показав телефон, стоїть там, де про це повідомив оператор: воно прийшло не пізніше.</translation>
    </message>
    <message>
        <source>Recorded case</source>
        <translation>Записана справа</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Відповідь не надійшла.</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>разом із TLS</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Ім&apos;я знайдено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З&apos;єднано</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не використано</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Перший байт</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Усього</translation>
    </message>
</context>
<context>
    <name>Handset</name>
    <message>
        <source>Missed call</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>Голосовий дзвінок</translation>
    </message>
    <message>
        <source>Missed call, hidden number</source>
        <translation>Пропущений дзвінок, прихований номер</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Пропущений дзвінок від %1</translation>
    </message>
    <message>
        <source>Viber message</source>
        <translation>Повідомлення Viber</translation>
    </message>
    <message>
        <source>Viber from %1</source>
        <translation>Viber від %1</translation>
    </message>
    <message>
        <source>SMS, hidden number</source>
        <translation>SMS, прихований номер</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS від %1</translation>
    </message>
    <message>
        <source>Voice call, hidden number</source>
        <translation>Голосовий дзвінок, прихований номер</translation>
    </message>
    <message>
        <source>Voice call from %1</source>
        <translation>Голосовий дзвінок від %1</translation>
    </message>
    <message>
        <source>%1, on the phone of %2</source>
        <translation>%1, на телефоні %2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message numerus="yes">
        <source>%n entry(s) are not what was written.</source>
        <translation>
            <numerusform>%n запис не такий, як був записаний.</numerusform>
            <numerusform>%n записи не такі, як були записані.</numerusform>
            <numerusform>%n записів не такі, як були записані.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken out.</source>
        <translation>
            <numerusform>%n запис вилучено.</numerusform>
            <numerusform>%n записи вилучено.</numerusform>
            <numerusform>%n записів вилучено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) stand in another&apos;s place.</source>
        <translation>
            <numerusform>%n запис стоїть на чужому місці.</numerusform>
            <numerusform>%n записи стоять на чужому місці.</numerusform>
            <numerusform>%n записів стоять на чужому місці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were put in among the others.</source>
        <translation>
            <numerusform>%n запис вставлено серед інших.</numerusform>
            <numerusform>%n записи вставлено серед інших.</numerusform>
            <numerusform>%n записів вставлено серед інших.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entries are gone, or an older copy of the file took their place.</source>
        <translation>Найновіших записів немає або на їхньому місці старіша копія файлу.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be checked: the key store does not give their key.</source>
        <translation>
            <numerusform>%n запис неможливо перевірити: сховище ключів не дає його ключа.</numerusform>
            <numerusform>%n записи неможливо перевірити: сховище ключів не дає їхнього ключа.</numerusform>
            <numerusform>%n записів неможливо перевірити: сховище ключів не дає їхнього ключа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s) are not in the audit chain yet.</source>
        <translation>
            <numerusform>%n нового запису ще немає в ланцюжку перевірки.</numerusform>
            <numerusform>%n нових записів ще немає в ланцюжку перевірки.</numerusform>
            <numerusform>%n нових записів ще немає в ланцюжку перевірки.</numerusform>
        </translation>
    </message>
    <message>
        <source>at row %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>at row %1, case %2</source>
        <translation>рядок %1, справа %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) joined the audit chain later than they were written, since the key was not at hand.</source>
        <translation>
            <numerusform>%n запис додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було.</numerusform>
            <numerusform>%n записи додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було.</numerusform>
            <numerusform>%n записів додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not covered: they are from before the audit chain, or from a time without a key.</source>
        <translation>
            <numerusform>%n запис не охоплено: він з часу до ланцюжка перевірки або без ключа.</numerusform>
            <numerusform>%n записи не охоплено: вони з часу до ланцюжка перевірки або без ключа.</numerusform>
            <numerusform>%n записів не охоплено: вони з часу до ланцюжка перевірки або без ключа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were removed by a purge that is on record.</source>
        <translation>
            <numerusform>%n запис вилучило чищення, яке є в журналі.</numerusform>
            <numerusform>%n записи вилучило чищення, яке є в журналі.</numerusform>
            <numerusform>%n записів вилучило чищення, яке є в журналі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Бракує рядків</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Переставлено</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Додано рядки</translation>
    </message>
    <message>
        <source>End cut off</source>
        <translation>Кінець відрізано</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Немає ключа</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Не охоплено</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Verification report</source>
        <translation>Звіт про перевірку</translation>
    </message>
    <message>
        <source>Sandbox: no real calls</source>
        <translation>Пісочниця: без справжніх дзвінків</translation>
    </message>
    <message>
        <source>Made on %1 by Flash Call Console %2</source>
        <translation>Створено %1 у Flash Call Console %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Nothing has gone over the wire.</source>
        <translation>Мережею нічого не передано.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 (%2)</source>
        <comment>our word, the service&apos;s own</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the service&apos;s name of a step, its status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Доставлення: %1</translation>
    </message>
    <message>
        <source>Fallbacks: %1</source>
        <translation>Запасні кроки: %1</translation>
    </message>
    <message>
        <source>By channel: %1</source>
        <translation>За каналами: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n частина</numerusform>
            <numerusform>%n частини</numerusform>
            <numerusform>%n частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Вартість: %1</translation>
    </message>
    <message>
        <source>The last question for the status: %1</source>
        <translation>Останній запит про стан: %1</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>більше не запитується</translation>
    </message>
    <message>
        <source>Delivery: not known yet</source>
        <translation>Доставлення: ще невідомо</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>status, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of a planned step</comment>
        <translation>о %1</translation>
    </message>
    <message>
        <source>at %1 for %2 s</source>
        <translation>з %1, %2 с</translation>
    </message>
    <message>
        <source>Cascade: no steps</source>
        <translation>Каскад: кроків немає</translation>
    </message>
    <message>
        <source>%1 planned at %2</source>
        <translation>%1: заплановано на %2</translation>
    </message>
    <message>
        <source>%1 planned from %2 for %3 s</source>
        <translation>%1: заплановано з %2 на %3 с</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>%1; observed %2</source>
        <translation>%1; фактично %2</translation>
    </message>
    <message>
        <source>Cascade: %1.</source>
        <translation>Каскад: %1.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Справа %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is damaged</source>
        <translation>Файл пошкоджено</translation>
    </message>
    <message>
        <source>The file is damaged. At its next opening what can be read is saved.</source>
        <translation>Файл пошкоджено. Під час наступного відкриття збережеться все, що можна прочитати.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Змінено</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) say something else than their events.</source>
        <translation>
            <numerusform>%n надсилання каже інше, ніж його події.</numerusform>
            <numerusform>%n надсилання кажуть інше, ніж їхні події.</numerusform>
            <numerusform>%n надсилань кажуть інше, ніж їхні події.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key store did not answer, is locked or is not there.</source>
        <translation>Сховище ключів не відповіло, замкнене або його немає.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Усього</translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole (%n entry(s)).</source>
        <translation>
            <numerusform>Ланцюжок перевірки цілий (%n запис).</numerusform>
            <numerusform>Ланцюжок перевірки цілий (%n записи).</numerusform>
            <numerusform>Ланцюжок перевірки цілий (%n записів).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole as far as it goes (%n entry(s)); whether its end was cut off cannot be told.</source>
        <translation>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n запис); чи відрізано його кінець, сказати не можна.</numerusform>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n записи); чи відрізано його кінець, сказати не можна.</numerusform>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n записів); чи відрізано його кінець, сказати не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Не охоплено</translation>
    </message>
    <message>
        <source>There is no audit chain: no key store was open. The file is sound.</source>
        <translation>Ланцюжка перевірки немає: жодне сховище ключів не було відкрите. Файл неушкоджений.</translation>
    </message>
    <message>
        <source>The audit chain is evidence, not prevention: it shows changes by whoever has not its key.</source>
        <translation>Ланцюжок перевірки — це доказ, а не захист: він показує зміни від тих, хто не має його ключа.</translation>
    </message>
    <message>
        <source>%1 is no format. There are: csv, json.</source>
        <translation>Формату %1 немає. Є такі: csv, json.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>порожньо.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number in plain figures such as 60.</source>
        <translation>«%1» не є цілим числом, записаним самими цифрами, як-от 60.</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2.</source>
        <translation>задайте ціле число від %1 до %2.</translation>
    </message>
</context>
<context>
    <name>cascade</name>
    <message>
        <source>The code is the calling number&apos;s end</source>
        <translation>Код — останні цифри номера, що дзвонить</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>З номера %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Крок %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, not complete</source>
        <translation>Крок %1: %2, неповний</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the steps of a cascade</comment>
        <translation>, потім </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code, valid for 5 minutes</source>
        <translation>Код, чинний 5 хвилин</translation>
    </message>
    <message>
        <source>Code and sender&apos;s name</source>
        <translation>Код та ім’я відправника</translation>
    </message>
    <message>
        <source>Code and validity</source>
        <translation>Код і строк дії</translation>
    </message>
    <message>
        <source>Code, its kind and validity</source>
        <translation>Код, його вид і строк дії</translation>
    </message>
    <message>
        <source>Code, sender&apos;s name and validity</source>
        <translation>Код, ім’я відправника і строк дії</translation>
    </message>
    <message>
        <source>Code and its kind</source>
        <translation>Код і його вид</translation>
    </message>
    <message>
        <source>Code and action or platform</source>
        <translation>Код і дія чи платформа</translation>
    </message>
    <message>
        <source>Code, sender&apos;s name and reason</source>
        <translation>Код, ім’я відправника і причина</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Вид коду</translation>
    </message>
    <message>
        <source>Sender&apos;s name in the message</source>
        <translation>Ім’я відправника в повідомленні</translation>
    </message>
    <message>
        <source>Action or platform</source>
        <translation>Дія чи платформа</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Reason for the code</source>
        <translation>Причина коду</translation>
    </message>
    <message>
        <source>{code} stands for a new code at each send.</source>
        <translation>{code} — це новий код під час кожного надсилання.</translation>
    </message>
    <message>
        <source>A number; minutes or hours, as your template says.</source>
        <translation>Число; хвилини чи години — за вашим шаблоном Viber.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n частина</numerusform>
            <numerusform>%n частини</numerusform>
            <numerusform>%n частин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters of an SMS</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>“%1” (%2) is not in GSM-7: a part holds 70 characters instead of 160.</source>
        <translation>«%1» (%2) немає в GSM-7: частина вміщує 70 символів замість 160.</translation>
    </message>
    <message>
        <source>For SMS at most 11 letters A–Z or digits.</source>
        <translation>Для SMS — щонайбільше 11 літер A–Z або цифр.</translation>
    </message>
    <message>
        <source>Give the number that calls, or use {code} in a later step.</source>
        <translation>Укажіть номер, що дзвонить, або вставте {code} в один із наступних кроків.</translation>
    </message>
    <message>
        <source>The template needs this.</source>
        <translation>Це потрібно для шаблону Viber.</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: число</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: текст</translation>
    </message>
    <message>
        <source>The code is %1.</source>
        <translation>Код: %1.</translation>
    </message>
    <message>
        <source>The code is %1. It is valid for 5 minutes.</source>
        <translation>Код: %1. Він дійсний 5 хвилин.</translation>
    </message>
    <message>
        <source>%1: the code is %2.</source>
        <translation>%1: код %2.</translation>
    </message>
    <message>
        <source>The code is %1. It is valid for %2 min.</source>
        <translation>Код: %1. Він дійсний %2 хв.</translation>
    </message>
    <message>
        <source>The %1 code is %2. It is valid for %3 min.</source>
        <translation>Код (%1): %2. Він дійсний %3 хв.</translation>
    </message>
    <message>
        <source>%1: the code is %2. It is valid for %3 min.</source>
        <translation>%1: код %2. Він дійсний %3 хв.</translation>
    </message>
    <message>
        <source>The %1 code is %2.</source>
        <translation>Код (%1): %2.</translation>
    </message>
    <message>
        <source>The code for %1 is %2.</source>
        <translation>Код для %1: %2.</translation>
    </message>
    <message>
        <source>%1: the code is %2, for %3.</source>
        <translation>%1: код %2, для: %3.</translation>
    </message>
    <message>
        <source>The customer reads, in other words: “%1 Share it with no one; nobody will call to ask for it.”</source>
        <translation>Клієнт прочитає, іншими словами: «%1 Нікому його не кажіть; ніхто не зателефонує, щоб його спитати.»</translation>
    </message>
    <message>
        <source>“%1” is not the code, which each send makes anew.</source>
        <translation>«%1» — не той код, який щоразу створює надсилання.</translation>
    </message>
    <message>
        <source>“%1” is not the code “%2” of the other steps.</source>
        <translation>«%1» — не код «%2» інших кроків.</translation>
    </message>
    <message>
        <source>Write {code} in its place</source>
        <translation>Написати замість нього {code}</translation>
    </message>
    <message>
        <source>Make it the code of all steps</source>
        <translation>Зробити його кодом усіх кроків</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Прибрати його</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>A call has %1 s here; %2–%3 s are advised.</source>
        <translation>Тут на дзвінок %1 с; радимо %2–%3 с.</translation>
    </message>
    <message>
        <source>%1 s is too long: the customer waits, and %2 s are the most.</source>
        <translation>%1 с — задовго: клієнт чекає, а найбільше — %2 с.</translation>
    </message>
    <message numerus="yes">
        <source>A code of %n digit(s) is soon guessed: %1 are the least.</source>
        <translation>
            <numerusform>Код із %n цифри легко вгадати: найменше — %1.</numerusform>
            <numerusform>Код із %n цифр легко вгадати: найменше — %1.</numerusform>
            <numerusform>Код із %n цифр легко вгадати: найменше — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is not in it, so that it proves nothing.</source>
        <translation>Коду в ньому немає, тож він нічого не доводить.</translation>
    </message>
    <message>
        <source>The customer is told %1 min, less than this step takes (%2).</source>
        <translation>Клієнтові сказано %1 хв — менше, ніж триває цей крок (%2).</translation>
    </message>
    <message>
        <source>The customer is told %1 min, but %2 after this step begins all is over.</source>
        <translation>Клієнтові сказано %1 хв, але через %2 після початку цього кроку все скінчиться.</translation>
    </message>
    <message>
        <source>Nothing says which number rings: give a caller ID or a code.</source>
        <translation>Нізвідки не видно, який номер дзвонить: дайте номер або код.</translation>
    </message>
    <message>
        <source>The same number rings every time: whoever knows it needs no call.</source>
        <translation>Щоразу дзвонить той самий номер: хто його знає, тому дзвінок не потрібен.</translation>
    </message>
    <message>
        <source>“%1” is no sender for SMS: at most %2 letters A–Z or digits.</source>
        <translation>«%1» не годиться як відправник SMS: щонайбільше %2 літер A–Z або цифр.</translation>
    </message>
    <message>
        <source>This step goes to %1, the request to %2.</source>
        <translation>Цей крок іде на %1, а запит — на %2.</translation>
    </message>
    <message>
        <source>The message itself says never to share the code, and that nobody will ask for it. Ask only in a call that the customer began.</source>
        <translation>Саме повідомлення каже нікому не говорити коду і що ніхто його не питатиме. Питайте лише в дзвінку, який почав клієнт.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Поставити %1</translation>
    </message>
    <message>
        <source>Make a code of %1 digits at each send</source>
        <translation>Щоразу створювати код із %1 цифр</translation>
    </message>
    <message>
        <source>Take the code %1</source>
        <translation>Взяти код %1</translation>
    </message>
    <message>
        <source>Add {code}</source>
        <translation>Додати {code}</translation>
    </message>
    <message>
        <source>Say %1 min</source>
        <translation>Написати %1 хв</translation>
    </message>
    <message>
        <source>Take the code %1: the number ends in it</source>
        <translation>Взяти код %1: номер закінчується ним</translation>
    </message>
    <message>
        <source>Take the first number of the pool</source>
        <translation>Взяти перший номер зі списку</translation>
    </message>
    <message>
        <source>Leave the caller ID out: the number ends in the code</source>
        <translation>Прибрати номер: він закінчуватиметься кодом</translation>
    </message>
    <message>
        <source>Send it as “%1”</source>
        <translation>Надсилати як «%1»</translation>
    </message>
    <message>
        <source>Send it to the request&apos;s number</source>
        <translation>Надсилати на номер запиту</translation>
    </message>
    <message>
        <source>%1 · code of all steps</source>
        <comment>a severity, before the place</comment>
        <translation>%1 · код усіх кроків</translation>
    </message>
    <message>
        <source>%1 · step %2, %3</source>
        <comment>a severity, before the place</comment>
        <translation>%1 · крок %2, %3</translation>
    </message>
    <message>
        <source>Nothing to improve</source>
        <translation>Нема чого поліпшувати</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Помилок: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Попереджень: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Порад: %1</translation>
    </message>
    <message>
        <source>“You called us yourself, on our published number. The message says not to share the code, and that is right: never tell it to anyone who calls you. In this call, which you began, please read it to me now.”</source>
        <translation>«Ви самі зателефонували нам на наш оприлюднений номер. У повідомленні сказано не говорити коду, і це правильно: ніколи не кажіть його тим, хто телефонує вам. У цьому дзвінку, який почали ви, прочитайте його, будь ласка, зараз.»</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Це не JSON.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Він завеликий.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Вкладено заглибоко.</translation>
    </message>
    <message>
        <source>Something is there twice.</source>
        <translation>Щось є двічі.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Чогось бракує.</translation>
    </message>
    <message>
        <source>Something is of the wrong type.</source>
        <translation>Щось має не той тип.</translation>
    </message>
    <message>
        <source>A value cannot be used: one cascade has one number, one code and begins with a flash call.</source>
        <translation>Значення не годиться: у каскаду один номер, один код, і починається він дзвінком.</translation>
    </message>
    <message>
        <source>This type of message is not known.</source>
        <translation>Такий тип повідомлення невідомий.</translation>
    </message>
    <message>
        <source>There are too many.</source>
        <translation>Їх забагато.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>рядок %1, стовпець %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Match: it is the announced number.</source>
        <translation>Збіг: це оголошений номер.</translation>
    </message>
    <message>
        <source>Match: it is the announced number, written another way.</source>
        <translation>Збіг: це оголошений номер, записаний інакше.</translation>
    </message>
    <message>
        <source>The digits match, but they are only the last %1 of the announced number.</source>
        <translation>Цифри збігаються, але це лише останні %1 оголошеного номера.</translation>
    </message>
    <message>
        <source>It fits the pattern, but it is another number than the announced one.</source>
        <translation>Шаблону відповідає, але це інший номер, ніж оголошений.</translation>
    </message>
    <message>
        <source>It is another number than the announced one.</source>
        <translation>Це інший номер, ніж оголошений.</translation>
    </message>
    <message>
        <source>Match: every digit of the pattern agrees.</source>
        <translation>Збіг: кожна цифра шаблону збігається.</translation>
    </message>
    <message>
        <source>No match: the number has more digits than the pattern.</source>
        <translation>Немає збігу: у номері більше цифр, ніж у шаблоні.</translation>
    </message>
    <message>
        <source>No match: the number differs at symbol %1 of the pattern.</source>
        <translation>Немає збігу: номер відрізняється на місці %1 шаблону.</translation>
    </message>
    <message>
        <source>%1: it is empty.</source>
        <translation>%1: порожньо.</translation>
    </message>
    <message>
        <source>%1: character %2 is the letter &quot;%3&quot;. Is it a %4?</source>
        <translation>%1: символ %2 — літера «%3». Може, це %4?</translation>
    </message>
    <message>
        <source>%1: character %2 is the letter &quot;%3&quot;.</source>
        <translation>%1: символ %2 — літера «%3».</translation>
    </message>
    <message>
        <source>%1: the &quot;+&quot; at character %2 is not at the beginning.</source>
        <translation>%1: знак «+» на місці %2 стоїть не на початку.</translation>
    </message>
    <message>
        <source>%1: there are two numbers, the first ends before character %2.</source>
        <translation>%1: тут два номери, перший закінчується перед символом %2.</translation>
    </message>
    <message>
        <source>%1: character %2, &quot;%3&quot;, has no place there.</source>
        <translation>%1: символу %2, «%3», там не місце.</translation>
    </message>
    <message>
        <source>%1: there is no digit in it.</source>
        <translation>%1: немає жодної цифри.</translation>
    </message>
    <message>
        <source>%1: there are more than 15 digits.</source>
        <translation>%1: більше ніж 15 цифр.</translation>
    </message>
    <message>
        <source>%1: it is not UTF-8.</source>
        <translation>%1: це не UTF-8.</translation>
    </message>
    <message>
        <source>%1: give a whole number with its country, such as +380123456789.</source>
        <translation>%1: задайте повний номер із країною, наприклад +380123456789.</translation>
    </message>
    <message>
        <source>The announced number does not fit the pattern: the provider&apos;s fault. Nothing can be verified with it.</source>
        <translation>Оголошений номер не відповідає шаблону: це помилка постачальника. З ним нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>The number is shorter than the pattern, but all fixed digits agree (%1 of them).</source>
        <translation>Номер коротший за шаблон, але всі сталі цифри збігаються (їх %1).</translation>
    </message>
    <message>
        <source>Too short: %1 of %2 fixed digits could be checked.</source>
        <translation>Закоротко: вдалося перевірити %1 із %2 сталих цифр.</translation>
    </message>
    <message>
        <source>No caller ID: it is empty or hidden.</source>
        <translation>Немає номера: порожній або прихований.</translation>
    </message>
    <message>
        <source>--pattern: without one fixed digit it proves nothing.</source>
        <translation>--pattern: без жодної сталої цифри він нічого не доводить.</translation>
    </message>
    <message>
        <source>Address of the gateway: https, or http to a loopback address such as http://127.0.0.1:8080</source>
        <translation>Адреса шлюзу: https або http до власного комп’ютера, наприклад http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>%1: %2
Run &quot;%1 --help&quot; to see what it takes.
</source>
        <translation>%1: %2
Наберіть «%1 --help», щоб побачити, що можна задати.
</translation>
    </message>
    <message>
        <source>Verify customers by flash call</source>
        <translation>Підтвердження клієнтів флеш-дзвінком</translation>
    </message>
    <message>
        <source>Exit: 0 yes, 1 no, 2 wrong words or input, 3 refused by the gateway,
4 unknown (a call may have been placed), 5 not sent.</source>
        <translation>Код завершення: 0 так, 1 ні, 2 хибні слова або дані, 3 відмова шлюзу,
4 невідомо (дзвінок міг відбутися), 5 не надіслано.</translation>
    </message>
    <message>
        <source>--port: %1 is taken by another program.</source>
        <translation>--port: %1 зайнято іншою програмою.</translation>
    </message>
    <message>
        <source>--port: %1 cannot be listened on.</source>
        <translation>--port: %1 не вдалося відкрити.</translation>
    </message>
    <message>
        <source>--cascade, step %1</source>
        <translation>--cascade, крок %1</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>час дії</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>template id</source>
        <translation>ідентифікатор шаблону</translation>
    </message>
    <message>
        <source>template language</source>
        <translation>мова шаблону</translation>
    </message>
    <message>
        <source>template parameter</source>
        <translation>параметр шаблону</translation>
    </message>
    <message>
        <source>caller ID</source>
        <translation>номер, що дзвонить</translation>
    </message>
    <message>
        <source>type of a voice message</source>
        <translation>тип голосового повідомлення</translation>
    </message>
    <message>
        <source>give a number such as +380936670003.</source>
        <translation>задайте номер, наприклад +380936670003.</translation>
    </message>
    <message>
        <source>character %1 is a letter.</source>
        <translation>символ %1 — літера.</translation>
    </message>
    <message>
        <source>character %1 is no part of a number.</source>
        <translation>символ %1 не може бути в номері.</translation>
    </message>
    <message>
        <source>there are two numbers, the first ends before character %1.</source>
        <translation>тут два номери, перший закінчується перед символом %1.</translation>
    </message>
    <message>
        <source>the number is too short.</source>
        <translation>номер закороткий.</translation>
    </message>
    <message>
        <source>the number is too long.</source>
        <translation>номер задовгий.</translation>
    </message>
    <message>
        <source>no country has this calling code.</source>
        <translation>такого коду не має жодна країна.</translation>
    </message>
    <message>
        <source>the number names no country: begin with &quot;+&quot;, or give --region.</source>
        <translation>у номері немає країни: почніть із «+» або задайте --region.</translation>
    </message>
    <message>
        <source>its country has no numbers of this form.</source>
        <translation>у цій країні немає таких номерів.</translation>
    </message>
    <message>
        <source>a character has no place there.</source>
        <translation>є символ, якому там не місце.</translation>
    </message>
    <message>
        <source>character %1 has no place there.</source>
        <translation>символу %1 там не місце.</translation>
    </message>
    <message>
        <source>it is missing. Give it.</source>
        <translation>бракує. Задайте.</translation>
    </message>
    <message>
        <source>it is too long: at most %1 characters.</source>
        <translation>задовго: щонайбільше %1 символів.</translation>
    </message>
    <message>
        <source>give whole seconds from %1 to %2.</source>
        <translation>задайте цілі секунди від %1 до %2.</translation>
    </message>
    <message>
        <source>it is there more often than it may be.</source>
        <translation>повторюється частіше, ніж можна.</translation>
    </message>
    <message>
        <source>give the number that will call, or --code for a number that ends in it.</source>
        <translation>задайте номер, що телефонуватиме, або --code для номера, що ним закінчується.</translation>
    </message>
    <message>
        <source>character %1 is no digit.</source>
        <translation>символ %1 — не цифра.</translation>
    </message>
    <message>
        <source>there are more than %1 steps.</source>
        <translation>кроків більше ніж %1.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>бракує.</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>це не JSON.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>завелике.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>надто глибоко вкладено.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>задано двічі.</translation>
    </message>
    <message>
        <source>it is of the wrong type.</source>
        <translation>не того типу.</translation>
    </message>
    <message>
        <source>this value cannot be used.</source>
        <translation>це значення не годиться.</translation>
    </message>
    <message>
        <source>this type of message is not known.</source>
        <translation>такий тип повідомлення невідомий.</translation>
    </message>
    <message>
        <source>there are too many.</source>
        <translation>забагато.</translation>
    </message>
    <message>
        <source>--cascade: %1 cannot be read: %2</source>
        <translation>--cascade: %1 не вдалося прочитати: %2</translation>
    </message>
    <message>
        <source>--base-url: give an address such as https://restapi.smsbat.com.</source>
        <translation>--base-url: задайте адресу, наприклад https://restapi.smsbat.com.</translation>
    </message>
    <message>
        <source>--base-url: plain http would show the key to the network. Give https, or a loopback address in figures such as http://127.0.0.1:8080.</source>
        <translation>--base-url: через http ключ побачила б мережа. Задайте https або адресу власного комп’ютера цифрами, наприклад http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--base-url: no user and no password there. The key goes into SMSBAT_API_KEY.</source>
        <translation>--base-url: без користувача й пароля. Ключ задається у SMSBAT_API_KEY.</translation>
    </message>
    <message>
        <source>--base-url: give the address without &quot;?&quot; and &quot;#&quot;.</source>
        <translation>--base-url: задайте адресу без «?» і «#».</translation>
    </message>
    <message>
        <source>--connection: the sandbox of the console is not reachable from here. Start &quot;flashcall sandbox&quot; and give the address it prints with --base-url.</source>
        <translation>--connection: пісочниця консолі звідси недосяжна. Запустіть «flashcall sandbox» і задайте адресу, яку вона виведе, через --base-url.</translation>
    </message>
    <message>
        <source>There is no key. Put it into the environment as SMSBAT_API_KEY.</source>
        <translation>Немає ключа. Задайте його у змінній середовища SMSBAT_API_KEY.</translation>
    </message>
    <message>
        <source>--yes: this gateway is live and calls are billed. Where no person is at the terminal, give --yes to send all the same.</source>
        <translation>--yes: це справжній шлюз, дзвінки платні. Якщо за терміналом немає людини, задайте --yes, щоб усе ж надіслати.</translation>
    </message>
    <message>
        <source>The code is %1. Give --code to choose it.</source>
        <translation>Код — %1. Щоб обрати інший, задайте --code.</translation>
    </message>
    <message>
        <source>Not sent (%1).</source>
        <translation>Не надіслано (%1).</translation>
    </message>
    <message>
        <source>Rejected by the service.</source>
        <translation>Служба відхилила повідомлення.</translation>
    </message>
    <message>
        <source>Refused by the service with HTTP %1.</source>
        <translation>Служба відмовила: HTTP %1.</translation>
    </message>
    <message>
        <source>Unknown (%1): no complete answer came.</source>
        <translation>Невідомо (%1): повної відповіді не надійшло.</translation>
    </message>
    <message>
        <source>Another number calls than the one asked for.</source>
        <translation>Телефонує інший номер, ніж просили.</translation>
    </message>
    <message>
        <source>The service gave another time to live than the one asked for.</source>
        <translation>Служба задала інший час дії, ніж просили.</translation>
    </message>
    <message>
        <source>The reply has no pattern: nothing can be verified with it.</source>
        <translation>У відповіді немає шаблону: з нею нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>The number of the reply does not fit its own pattern: nothing can be verified with it.</source>
        <translation>Номер у відповіді не відповідає її ж шаблону: з нею нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>A call may have been placed: ask before you send again.</source>
        <translation>Дзвінок міг відбутися: спитайте, перш ніж надсилати ще раз.</translation>
    </message>
    <message>
        <source>The delivery status did not come to an end in time.</source>
        <translation>Стан доставки вчасно не став остаточним.</translation>
    </message>
    <message>
        <source>The journal could not be written: no verdict is given.</source>
        <translation>Не вдалося записати журнал: висновку не буде.</translation>
    </message>
    <message>
        <source>The pattern of a reply: digits and asterisks, such as ***456789</source>
        <translation>Шаблон із відповіді: цифри й зірочки, наприклад ***456789</translation>
    </message>
    <message>
        <source>The number that rang, as the customer reads it</source>
        <translation>Номер, що телефонував, як його читає клієнт</translation>
    </message>
    <message>
        <source>The whole number that was to ring, as the reply gave it</source>
        <translation>Повний номер, що мав телефонувати, як у відповіді</translation>
    </message>
    <message>
        <source>The customer&apos;s number: its country reads national forms</source>
        <translation>Номер клієнта: за його країною читаються національні записи</translation>
    </message>
    <message>
        <source>Take the last digits alone for a yes, from so many fixed digits up</source>
        <translation>Вважати самі останні цифри згодою, якщо сталих цифр не менше, ніж стільки</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>Вивести один об’єкт JSON</translation>
    </message>
    <message>
        <source>Send one flash call and print what becomes of it</source>
        <translation>Надіслати один флеш-дзвінок і вивести, що з ним сталося</translation>
    </message>
    <message>
        <source>The customer&apos;s number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>The sender&apos;s name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>The number that will call</source>
        <translation>Номер, що телефонуватиме</translation>
    </message>
    <message>
        <source>Time to live in seconds, 60 by default</source>
        <translation>Час дії в секундах, типово 60</translation>
    </message>
    <message>
        <source>A request with its fallbacks as JSON; the other options come before what it says</source>
        <translation>Запит із запасними кроками у JSON; інші параметри мають перевагу над файлом</translation>
    </message>
    <message>
        <source>The code for {code} in texts; made up where one is needed</source>
        <translation>Код для {code} у текстах; якщо потрібен, а не задано, буде вигадано</translation>
    </message>
    <message>
        <source>Two letters of the country that national numbers are read with</source>
        <translation>Дві літери країни, за якою читаються національні номери</translation>
    </message>
    <message>
        <source>Kept in the history, never sent</source>
        <translation>Зберігається в історії, ніколи не надсилається</translation>
    </message>
    <message>
        <source>Follow the delivery status to its end</source>
        <translation>Стежити за станом доставки до кінця</translation>
    </message>
    <message>
        <source>The number that rang: judge it when the reply is there</source>
        <translation>Номер, що телефонував: оцінити його, коли надійде відповідь</translation>
    </message>
    <message>
        <source>Print the request and send nothing. A real send adds customerMessageId, an id of its own</source>
        <translation>Вивести запит і нічого не надсилати. Справжнє надсилання додає customerMessageId, власний ідентифікатор</translation>
    </message>
    <message>
        <source>Send on a live gateway though no person is at the terminal</source>
        <translation>Надіслати через справжній шлюз, хоча за терміналом немає людини</translation>
    </message>
    <message>
        <source>Ask once for the delivery status of a message</source>
        <translation>Один раз запитати стан доставки повідомлення</translation>
    </message>
    <message>
        <source>As the reply to the send gave it</source>
        <translation>Як у відповіді на надсилання</translation>
    </message>
    <message>
        <source>Be a gateway on this machine that places no calls, until interrupted</source>
        <translation>Бути шлюзом на цьому комп’ютері, який нікому не телефонує, доки не перервуть</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1, any free one by default</source>
        <translation>Порт на 127.0.0.1, типово будь-який вільний</translation>
    </message>
    <message>
        <source>A saved connection: its address, key and defaults. --base-url goes before its address</source>
        <translation>Збережене з’єднання: його адреса, ключ і типові значення. --base-url має перевагу над його адресою</translation>
    </message>
    <message>
        <source>The key comes from the system&apos;s key store (with --connection) or from SMSBAT_API_KEY,
never from an option.</source>
        <translation>Ключ береться зі сховища ключів системи (з --connection) або з SMSBAT_API_KEY,
ніколи з параметра.</translation>
    </message>
    <message>
        <source>--base-url: give the address of the gateway, or --connection for a saved one, or --dry-run to send nothing.</source>
        <translation>--base-url: задайте адресу шлюзу, або --connection зі збереженим з’єднанням, або --dry-run, щоб нічого не надсилати.</translation>
    </message>
    <message>
        <source>--connection: no connection &quot;%1&quot; is saved. The console&apos;s dialog &quot;Connections&quot; makes one; or give --base-url.</source>
        <translation>--connection: з’єднання «%1» не збережено. Створіть його в консолі, у вікні «З’єднання», або задайте --base-url.</translation>
    </message>
    <message>
        <source>The key store has no key for this connection.</source>
        <translation>У сховищі немає ключа цього з’єднання.</translation>
    </message>
    <message>
        <source>The key store is locked: unlock it.</source>
        <translation>Сховище ключів замкнене: відімкніть його.</translation>
    </message>
    <message>
        <source>There is no key store on this machine, or no session it belongs to.</source>
        <translation>На цьому комп’ютері немає сховища ключів або сеансу, до якого воно належить.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Сховище ключів відмовило в доступі.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Сховище ключів не відповіло вчасно.</translation>
    </message>
    <message>
        <source>The key store went away while it was asked.</source>
        <translation>Сховище ключів зникло під час запиту.</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>Сховище ключів дало збій.</translation>
    </message>
    <message>
        <source>The settings are of a later version.</source>
        <translation>Налаштування записала новіша версія.</translation>
    </message>
    <message>
        <source>The settings cannot be used.</source>
        <translation>Налаштуваннями не можна скористатися.</translation>
    </message>
    <message>
        <source>They are kept as %1.</source>
        <translation>Їх збережено як %1.</translation>
    </message>
    <message>
        <source>The last good copy is used.</source>
        <translation>Узято останню справну копію.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Узято початкові значення.</translation>
    </message>
    <message>
        <source>Check a caller ID against a pattern, or a list of them, without any network</source>
        <translation>Порівняти номер із шаблоном або цілий перелік, без жодної мережі</translation>
    </message>
    <message>
        <source>%1: there is no command &quot;%2&quot;.
Run &quot;%1 --help&quot; to see what there is.
</source>
        <translation>%1: немає команди «%2».
Наберіть «%1 --help», щоб побачити, які є.
</translation>
    </message>
    <message>
        <source>give a day as 2026-01-31</source>
        <translation>вкажіть день як 2026-01-31</translation>
    </message>
    <message>
        <source>Only sends to this customer&apos;s number</source>
        <translation>Лише надсилання на цей номер клієнта</translation>
    </message>
    <message>
        <source>Only sends over the connection of this name</source>
        <translation>Лише надсилання через з’єднання з цією назвою</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Від цього дня</translation>
    </message>
    <message>
        <source>Up to this day, it included</source>
        <translation>До цього дня включно</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не запитувати</translation>
    </message>
    <message>
        <source>Where the rows with their verdicts go, standard output by default</source>
        <translation>Куди писати рядки з вердиктами, типово до стандартного виведення</translation>
    </message>
    <message>
        <source>How many threads, at most 8; by default one a processor</source>
        <translation>Скільки потоків, щонайбільше 8; типово один на процесор</translation>
    </message>
    <message>
        <source>Write only the rows of this verdict</source>
        <translation>Писати лише рядки з цим вердиктом</translation>
    </message>
    <message>
        <source>Exit with 1 unless every row is a match</source>
        <translation>Код виходу 1, якщо не кожен рядок збігається</translation>
    </message>
    <message>
        <source>For a list</source>
        <translation>Для переліку</translation>
    </message>
    <message>
        <source>CSV whose header names &quot;pattern&quot; and &quot;caller_id&quot;; &quot;-&quot; for standard input</source>
        <translation>CSV, у заголовку якого є «pattern» і «caller_id»; «-» — стандартне введення</translation>
    </message>
    <message>
        <source>give a file&apos;s name, or - for standard input.</source>
        <translation>вкажіть назву файлу або - для стандартного введення.</translation>
    </message>
    <message>
        <source>the verdicts take standard output. Give --output FILE to have them there and the summary here.</source>
        <translation>стандартне виведення зайняте вердиктами. Вкажіть --output FILE: вони підуть туди, а підсумок — сюди.</translation>
    </message>
    <message>
        <source>Look at the record of every send, and take something out</source>
        <translation>Переглянути записи про кожне надсилання або щось вилучити</translation>
    </message>
    <message>
        <source>List the sends, newest first</source>
        <translation>Перелічити надсилання, найновіші спочатку</translation>
    </message>
    <message>
        <source>Print a JSON object a line</source>
        <translation>Писати по одному об’єкту JSON на рядок</translation>
    </message>
    <message>
        <source>Write the sends as a table or with all that is on record</source>
        <translation>Записати надсилання таблицею або з усім, що є в записах</translation>
    </message>
    <message>
        <source>csv: a table for spreadsheets; json: an object a line, with the attempts</source>
        <translation>csv: таблиця для електронних таблиць; json: об’єкт на рядок, зі спробами</translation>
    </message>
    <message>
        <source>The file, standard output by default</source>
        <translation>Файл, типово стандартне виведення</translation>
    </message>
    <message>
        <source>Look whether the record is sound</source>
        <translation>Перевірити, чи записи цілі</translation>
    </message>
    <message>
        <source>Take a customer&apos;s number out of the record for good</source>
        <translation>Назавжди вилучити номер клієнта із записів</translation>
    </message>
    <message>
        <source>The number, with its country</source>
        <translation>Номер із кодом країни</translation>
    </message>
    <message>
        <source>The sends stay in the counts, without the number, the request and the code.
Backups beside the journal are gone through, too.</source>
        <translation>Надсилання лишаються в підрахунках — без номера, запиту й коду.
Резервні копії поряд із журналом теж переглядаються.</translation>
    </message>
    <message>
        <source>Remove old sends for good</source>
        <translation>Назавжди вилучити давні надсилання</translation>
    </message>
    <message>
        <source>Those of more than so many days ago, 365 by default</source>
        <translation>Ті, яким більше стількох днів, типово 365</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>Із новішої версії</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не підтверджено</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запізно</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Дзвінка не було</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Прихований номер</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Час вийшов</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Спроби вичерпано</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат невідомий</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>the record does not begin with its intent</source>
        <translation>запис не починається з наміру</translation>
    </message>
    <message>
        <source>when it was sent differs from the record</source>
        <translation>час надсилання відрізняється від запису</translation>
    </message>
    <message>
        <source>the answer differs from the record</source>
        <translation>відповідь відрізняється від запису</translation>
    </message>
    <message>
        <source>the attempts differ from the record</source>
        <translation>спроби відрізняються від запису</translation>
    </message>
    <message>
        <source>the ending differs from the record</source>
        <translation>завершення відрізняється від запису</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(вилучено)</translation>
    </message>
    <message>
        <source>The history in %1 cannot be opened. Look at the rights of that folder.</source>
        <translation>Історію в %1 не вдається відкрити. Перевірте права на цю теку.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written to. Look at the rights of that folder.</source>
        <translation>В історію в %1 не вдається писати. Перевірте права на цю теку.</translation>
    </message>
    <message>
        <source>There is too little space left for the history in %1.</source>
        <translation>Для історії в %1 лишилося замало місця.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged and open in another program. Close that, and what can be read is saved.</source>
        <translation>Історію в %1 пошкоджено, і її відкрито в іншій програмі. Закрийте ту програму, і все, що можна прочитати, буде збережено.</translation>
    </message>
    <message>
        <source>The history in %1 is of a newer version and can only be read.</source>
        <translation>Історія в %1 — новішої версії, її можна лише читати.</translation>
    </message>
    <message>
        <source>Another program is busy with the history or with a call that this would touch. Try again when it is done.</source>
        <translation>Інша програма зайнята історією або дзвінком, якого це стосується. Спробуйте ще раз, коли вона завершить.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2</source>
        <translation>Історію в %1 не вдається використати: %2</translation>
    </message>
    <message>
        <source>There is no history yet: nothing was sent from this account.</source>
        <translation>Історії ще немає: з цього облікового запису нічого не надсилали.</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged. %n send(s) could be read; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>Історію було пошкоджено. Вдалося прочитати %n надсилання; пошкоджений файл збережено як %1.</numerusform>
            <numerusform>Історію було пошкоджено. Вдалося прочитати %n надсилання; пошкоджений файл збережено як %1.</numerusform>
            <numerusform>Історію було пошкоджено. Вдалося прочитати %n надсилань; пошкоджений файл збережено як %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--output: %1 cannot be written: %2</source>
        <translation>--output: не вдається записати %1: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Пошкоджено: %1</translation>
    </message>
    <message>
        <source>Case %1: %2.</source>
        <translation>Справа %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. At its next use what can be read is saved, and this file is kept.</source>
        <translation>Історію пошкоджено. Під час наступного використання все, що можна прочитати, буде збережено, а цей файл лишиться.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n надсилання</numerusform>
            <numerusform>%n надсилання</numerusform>
            <numerusform>%n надсилань</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound, and each send agrees with its events (%1).</source>
        <translation>Файл цілий, і кожне надсилання відповідає своїм подіям (%1).</translation>
    </message>
    <message>
        <source>The file is sound, but not every send agrees with its events (%1).</source>
        <translation>Файл цілий, але не кожне надсилання відповідає своїм подіям (%1).</translation>
    </message>
    <message>
        <source>Take %1 out of the history for good? [y/N] </source>
        <translation>Назавжди вилучити %1 з історії? [т/Н] </translation>
    </message>
    <message numerus="yes">
        <source>Remove the sends of more than %n day(s) ago for good? [y/N] </source>
        <translation>
            <numerusform>Назавжди вилучити надсилання, яким більше %n дня? [т/Н] </numerusform>
            <numerusform>Назавжди вилучити надсилання, яким більше %n днів? [т/Н] </numerusform>
            <numerusform>Назавжди вилучити надсилання, яким більше %n днів? [т/Н] </numerusform>
        </translation>
    </message>
    <message>
        <source>--yes: this cannot be undone. Where no person is at the terminal to ask, it has to be said.</source>
        <translation>--yes: цього не можна скасувати. Якщо біля термінала немає кого запитати, це треба сказати прямо.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>т</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>The history has nothing of %1.</source>
        <translation>В історії немає нічого про %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n send(s).</source>
        <translation>
            <numerusform>Вилучено з %n надсилання.</numerusform>
            <numerusform>Вилучено з %n надсилань.</numerusform>
            <numerusform>Вилучено з %n надсилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered in %n other text(s).</source>
        <translation>
            <numerusform>Закрито ще в %n тексті.</numerusform>
            <numerusform>Закрито ще в %n текстах.</numerusform>
            <numerusform>Закрито ще в %n текстах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of %1, too.</source>
        <translation>Вилучено також із %1.</translation>
    </message>
    <message>
        <source>%1 still holds it. Close the other windows and repeat this.</source>
        <translation>%1 ще містить його. Закрийте інші вікна й повторіть.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) removed.</source>
        <translation>
            <numerusform>Вилучено %n надсилання.</numerusform>
            <numerusform>Вилучено %n надсилання.</numerusform>
            <numerusform>Вилучено %n надсилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from %1, too.</source>
        <translation>Вилучено також із %1.</translation>
    </message>
    <message>
        <source>%1 is a damaged history that was kept and may hold older sends.</source>
        <translation>%1 — збережена пошкоджена історія, у ній можуть бути давніші надсилання.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартне введення</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартне виведення</translation>
    </message>
    <message>
        <source>%1: row 1, column %2: a second column named &quot;%3&quot;. Rename one of them.</source>
        <translation>%1: рядок 1, стовпець %2: другий стовпець із назвою «%3». Перейменуйте один із них.</translation>
    </message>
    <message>
        <source>%1: row 1 names no column &quot;%2&quot;. The header must name &quot;pattern&quot; and &quot;caller_id&quot;.</source>
        <translation>%1: у рядку 1 немає стовпця «%2». У заголовку мають бути «pattern» і «caller_id».</translation>
    </message>
    <message>
        <source>--file: %1 cannot be opened: %2</source>
        <translation>--file: не вдається відкрити %1: %2</translation>
    </message>
    <message>
        <source>--file: %1 is a folder. Give a CSV file, or - for standard input.</source>
        <translation>--file: %1 — це тека. Вкажіть файл CSV або - для стандартного введення.</translation>
    </message>
    <message>
        <source>--file: %1 cannot be read: %2</source>
        <translation>--file: не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1: it is empty. The first row must name &quot;pattern&quot; and &quot;caller_id&quot;.</source>
        <translation>%1: порожньо. У першому рядку мають бути «pattern» і «caller_id».</translation>
    </message>
    <message>
        <source>%1: it is not UTF-8. Save it as CSV in UTF-8.</source>
        <translation>%1: це не UTF-8. Збережіть як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>%1: row 1, column %2: the quotes of the header do not match.</source>
        <translation>%1: рядок 1, стовпець %2: лапки в заголовку не сходяться.</translation>
    </message>
    <message>
        <source>%1: row 1: the quotes of the header do not match, or it is longer than a row may be.</source>
        <translation>%1: рядок 1: лапки в заголовку не сходяться, або він довший, ніж може бути рядок.</translation>
    </message>
    <message>
        <source>--output: writing %1 failed: %2</source>
        <translation>--output: не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>--output: %1 cannot be replaced: %2</source>
        <translation>--output: не вдається замінити %1: %2</translation>
    </message>
    <message>
        <source>not as many fields as the header has</source>
        <translation>полів не стільки, як у заголовку</translation>
    </message>
    <message>
        <source>a quote in a field that does not begin with one</source>
        <translation>лапки в полі, яке з них не починається</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>текст після лапок, що закривають</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>лапки, яких не закрито</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>довший за 1 МіБ</translation>
    </message>
    <message>
        <source>%1: row %2, column %3: %4</source>
        <translation>%1: рядок %2, стовпець %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more malformed row(s)</source>
        <translation>
            <numerusform>і ще %1 хибний рядок</numerusform>
            <numerusform>і ще %1 хибні рядки</numerusform>
            <numerusform>і ще %1 хибних рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 рядок</numerusform>
            <numerusform>%1 рядки</numerusform>
            <numerusform>%1 рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 за %2 с</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 рядків/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>Send though nobody knows what became of the last send to the number: a call may have been placed</source>
        <translation>Надіслати, хоча ніхто не знає, що сталося з останнім надсиланням на цей номер: дзвінок міг відбутися</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Зачекайте %n секунду.</numerusform>
            <numerusform>Зачекайте %n секунди.</numerusform>
            <numerusform>Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>this number is a caller ID itself, not a customer&apos;s.</source>
        <translation>це номер, з якого дзвонять, а не номер клієнта.</translation>
    </message>
    <message>
        <source>premium-rate numbers are not called.</source>
        <translation>на номери з підвищеною платою не дзвонять.</translation>
    </message>
    <message>
        <source>shared-cost numbers are not called.</source>
        <translation>на номери зі спільною оплатою не дзвонять.</translation>
    </message>
    <message>
        <source>satellite numbers are not called.</source>
        <translation>на супутникові номери не дзвонять.</translation>
    </message>
    <message>
        <source>the number belongs to no country that the connection may call.</source>
        <translation>номер не належить до жодної країни, куди цьому з’єднанню можна дзвонити.</translation>
    </message>
    <message>
        <source>the connection may not call numbers of %1.</source>
        <translation>цьому з’єднанню не можна дзвонити на номери країни %1.</translation>
    </message>
    <message>
        <source>the journal cannot be written, and nothing is sent off the record.</source>
        <translation>журнал не записується, а без запису нічого не надсилається.</translation>
    </message>
    <message>
        <source>the disk is almost full, and nothing is sent off the record.</source>
        <translation>диск майже заповнено, а без запису нічого не надсилається.</translation>
    </message>
    <message>
        <source>a case of this number is running.</source>
        <translation>справа з цим номером ще триває.</translation>
    </message>
    <message>
        <source>the service asked to wait.</source>
        <translation>служба просила зачекати.</translation>
    </message>
    <message>
        <source>the last send to this number was just now.</source>
        <translation>на цей номер щойно надсилали.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) to a number in ten minutes are the most.</source>
        <translation>
            <numerusform>щонайбільше %n надсилання на номер за десять хвилин.</numerusform>
            <numerusform>щонайбільше %n надсилання на номер за десять хвилин.</numerusform>
            <numerusform>щонайбільше %n надсилань на номер за десять хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) in 24 hours are the most for one agent.</source>
        <translation>
            <numerusform>щонайбільше %n надсилання одного оператора за 24 години.</numerusform>
            <numerusform>щонайбільше %n надсилання одного оператора за 24 години.</numerusform>
            <numerusform>щонайбільше %n надсилань одного оператора за 24 години.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не надіслано: %1</translation>
    </message>
    <message>
        <source>Not sent: nobody knows what became of the last send to this number, and a call may have been placed. Ask the customer; give --again to send all the same.</source>
        <translation>Не надіслано: ніхто не знає, що сталося з останнім надсиланням на цей номер, і дзвінок міг відбутися. Запитайте клієнта; щоб усе одно надіслати, додайте --again.</translation>
    </message>
    <message numerus="yes">
        <source>Edited: %n entry(s) of the record are not what was written.</source>
        <translation>
            <numerusform>Змінено: %n запис журналу не такий, як був записаний.</numerusform>
            <numerusform>Змінено: %n записи журналу не такі, як були записані.</numerusform>
            <numerusform>Змінено: %n записів журналу не такі, як були записані.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n entry(s) were taken out of the record.</source>
        <translation>
            <numerusform>Бракує: %n запис вилучено з журналу.</numerusform>
            <numerusform>Бракує: %n записи вилучено з журналу.</numerusform>
            <numerusform>Бракує: %n записів вилучено з журналу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reordered: %n entry(s) stand in another&apos;s place.</source>
        <translation>
            <numerusform>Переставлено: %n запис стоїть на чужому місці.</numerusform>
            <numerusform>Переставлено: %n записи стоять на чужому місці.</numerusform>
            <numerusform>Переставлено: %n записів стоять на чужому місці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n entry(s) were put in among the others.</source>
        <translation>
            <numerusform>Додано: %n запис вставлено серед інших.</numerusform>
            <numerusform>Додано: %n записи вставлено серед інших.</numerusform>
            <numerusform>Додано: %n записів вставлено серед інших.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off: the newest entries are gone, or an older copy of the file took their place.</source>
        <translation>Відрізано: найновіших записів немає або на їхньому місці старіша копія файлу.</translation>
    </message>
    <message numerus="yes">
        <source>Not covered: %n new entry(s) are not in the audit chain yet. The next program that has its key takes them in, and says so.</source>
        <translation>
            <numerusform>Не охоплено: %n нового запису ще немає в ланцюжку перевірки. Наступна програма, що матиме його ключ, додасть його і скаже про це.</numerusform>
            <numerusform>Не охоплено: %n нових записів ще немає в ланцюжку перевірки. Наступна програма, що матиме його ключ, додасть їх і скаже про це.</numerusform>
            <numerusform>Не охоплено: %n нових записів ще немає в ланцюжку перевірки. Наступна програма, що матиме його ключ, додасть їх і скаже про це.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No key: %n entry(s) cannot be checked.</source>
        <translation>
            <numerusform>Немає ключа: %n запис неможливо перевірити.</numerusform>
            <numerusform>Немає ключа: %n записи неможливо перевірити.</numerusform>
            <numerusform>Немає ключа: %n записів неможливо перевірити.</numerusform>
        </translation>
    </message>
    <message>
        <source>  at row %1</source>
        <translation>  рядок %1</translation>
    </message>
    <message>
        <source>  at row %1, case %2</source>
        <translation>  рядок %1, справа %2</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Сховище ключів замкнене.</translation>
    </message>
    <message>
        <source>There is no key store here.</source>
        <translation>Тут немає сховища ключів.</translation>
    </message>
    <message>
        <source>The key store refused.</source>
        <translation>Сховище ключів відмовило.</translation>
    </message>
    <message>
        <source>The key store did not answer.</source>
        <translation>Сховище ключів не відповіло.</translation>
    </message>
    <message>
        <source>The key store could not be used.</source>
        <translation>Сховищем ключів не вдалося скористатися.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) joined the audit chain later than they were written, since the key was not at hand: until then they could be changed.</source>
        <translation>
            <numerusform>%n запис додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було: доти його можна було змінити.</numerusform>
            <numerusform>%n записи додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було: доти їх можна було змінити.</numerusform>
            <numerusform>%n записів додано до ланцюжка перевірки пізніше, ніж записано, бо ключа не було: доти їх можна було змінити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not covered: they are from before the audit chain, or from a time without a key.</source>
        <translation>
            <numerusform>%n запис не охоплено: він з часу до ланцюжка перевірки або без ключа.</numerusform>
            <numerusform>%n записи не охоплено: вони з часу до ланцюжка перевірки або без ключа.</numerusform>
            <numerusform>%n записів не охоплено: вони з часу до ланцюжка перевірки або без ключа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were removed by a purge that is on record.</source>
        <translation>
            <numerusform>%n запис вилучило чищення, яке є в журналі.</numerusform>
            <numerusform>%n записи вилучило чищення, яке є в журналі.</numerusform>
            <numerusform>%n записів вилучило чищення, яке є в журналі.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no audit chain: no key store was open when this was written. Changes of row and event alike would not show.</source>
        <translation>Ланцюжка перевірки немає: коли це записували, жодне сховище ключів не було відкрите. Узгоджену зміну рядка і події не було б видно.</translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole (%n entry(s)).</source>
        <translation>
            <numerusform>Ланцюжок перевірки цілий (%n запис).</numerusform>
            <numerusform>Ланцюжок перевірки цілий (%n записи).</numerusform>
            <numerusform>Ланцюжок перевірки цілий (%n записів).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit chain is whole as far as it goes (%n entry(s)); whether newer entries were cut off cannot be told.</source>
        <translation>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n запис); чи відрізано новіші записи, сказати не можна.</numerusform>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n записи); чи відрізано новіші записи, сказати не можна.</numerusform>
            <numerusform>Ланцюжок перевірки цілий, скільки його є (%n записів); чи відрізано новіші записи, сказати не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit chain is evidence, not prevention: it shows changes by whoever has not its key.</source>
        <translation>Ланцюжок перевірки — це доказ, а не захист: він показує зміни від тих, хто не має його ключа.</translation>
    </message>
    <message>
        <source>Nothing was removed: without the key of the audit chain, a purge could not be told from tampering. Unlock the key store and repeat this.</source>
        <translation>Нічого не вилучено: без ключа ланцюжка перевірки чищення не відрізнити від втручання. Відімкніть сховище ключів і повторіть.</translation>
    </message>
    <message>
        <source>%1 is neither a scenario nor a file. There are: %2.</source>
        <translation>%1 — не сценарій і не файл. Є: %2.</translation>
    </message>
    <message>
        <source>What happens to numbers of no scenario&apos;s own: a name, or a script&apos;s file</source>
        <translation>Що стається з номерами без власного сценарію: назва або файл сценарію</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>Сценарії: %1</translation>
    </message>
    <message>
        <source>Look at a cascade before it is sent</source>
        <translation>Переглянути каскад, перш ніж надсилати</translation>
    </message>
    <message>
        <source>Tell what is unwise or will fail about a request in a file</source>
        <translation>Сказати, що в запиті з файла нерозумне або не спрацює</translation>
    </message>
    <message>
        <source>The request as JSON, with its fallbacks</source>
        <translation>Запит у JSON, з наступними кроками</translation>
    </message>
    <message>
        <source>Exit: 0 nothing but advice, 1 a warning or an error,
2 the file cannot be read.</source>
        <translation>Код виходу: 0 лише поради, 1 попередження або помилка,
2 файл не читається.</translation>
    </message>
    <message>
        <source>Checks the whole file, each send against its events, and all of it against the
audit chain, whose key is in the key store. That is evidence, not prevention:
it shows changes by whoever has not that key.</source>
        <translation>Перевіряє весь файл, кожне надсилання за його подіями і все разом за
ланцюжком перевірки, ключ якого у сховищі ключів. Це доказ, а не захист:
він показує зміни від тих, хто не має цього ключа.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>порада</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>the call has %1 s; %2 to %3 s are advised.</source>
        <translation>на дзвінок %1 с; радимо від %2 до %3 с.</translation>
    </message>
    <message>
        <source>the step takes %1 s, and %2 s are the most.</source>
        <translation>крок триває %1 с, а найбільше — %2 с.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code, which each send makes anew.</source>
        <translation>«%1» — не той код, який щоразу створює надсилання.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code, &quot;%2&quot;.</source>
        <translation>«%1» — не код «%2».</translation>
    </message>
    <message numerus="yes">
        <source>a code of %1 digit(s) is soon guessed: give at least %2.</source>
        <translation>
            <numerusform>код із %1 цифри легко вгадати: дайте щонайменше %2.</numerusform>
            <numerusform>код із %1 цифр легко вгадати: дайте щонайменше %2.</numerusform>
            <numerusform>код із %1 цифр легко вгадати: дайте щонайменше %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>the code is not in it, so that it proves nothing.</source>
        <translation>коду в ньому немає, тож він нічого не доводить.</translation>
    </message>
    <message>
        <source>the customer is told %1 min, less than the %2 s of the step.</source>
        <translation>клієнтові сказано %1 хв, менше за %2 с кроку.</translation>
    </message>
    <message>
        <source>the customer is told %1 min; the cascade is over after %2 s.</source>
        <translation>клієнтові сказано %1 хв; каскад скінчиться через %2 с.</translation>
    </message>
    <message>
        <source>nothing says which number rings: there is neither caller ID nor code.</source>
        <translation>нізвідки не видно, який номер дзвонить: немає ні номера, ні коду.</translation>
    </message>
    <message>
        <source>the same number rings every time: whoever knows it needs no call.</source>
        <translation>щоразу дзвонить той самий номер: хто його знає, тому дзвінок не потрібен.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender for SMS: at most %2 letters A-Z or digits.</source>
        <translation>«%1» не годиться як відправник SMS: щонайбільше %2 літер A-Z або цифр.</translation>
    </message>
    <message>
        <source>the step goes to %1, the request to %2.</source>
        <translation>крок іде на %1, а запит — на %2.</translation>
    </message>
    <message>
        <source>the message itself says never to share the code. Ask for it only in a call that the customer began.</source>
        <translation>саме повідомлення каже нікому не говорити коду. Питайте його лише в дзвінку, який почав клієнт.</translation>
    </message>
    <message>
        <source>give %1 s</source>
        <translation>дайте %1 с</translation>
    </message>
    <message>
        <source>write {code} in its place</source>
        <translation>напишіть замість нього {code}</translation>
    </message>
    <message>
        <source>give it to the first step, too</source>
        <translation>дайте його й першому крокові</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>приберіть</translation>
    </message>
    <message>
        <source>give a code of six digits</source>
        <translation>дайте код із шести цифр</translation>
    </message>
    <message>
        <source>add {code}</source>
        <translation>додайте {code}</translation>
    </message>
    <message>
        <source>tell %1 min</source>
        <translation>напишіть %1 хв</translation>
    </message>
    <message>
        <source>give a code, which the number then ends in</source>
        <translation>дайте код: номер ним закінчиться</translation>
    </message>
    <message>
        <source>leave the caller ID out: the code says which number rings</source>
        <translation>приберіть номер: його визначить код</translation>
    </message>
    <message>
        <source>give the step the sender &quot;%1&quot;</source>
        <translation>дайте крокові відправника «%1»</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, advice: %3</source>
        <translation>помилок: %1, попереджень: %2, порад: %3</translation>
    </message>
    <message>
        <source>Give an object in braces.</source>
        <translation>Вкажіть об’єкт у фігурних дужках.</translation>
    </message>
    <message>
        <source>Give a list in square brackets.</source>
        <translation>Вкажіть список у квадратних дужках.</translation>
    </message>
    <message>
        <source>Give a text in quotation marks.</source>
        <translation>Вкажіть текст у лапках.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Вкажіть ціле число.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Вкажіть число.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Це не файл.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Це не можна прочитати: %1.</translation>
    </message>
    <message>
        <source>A script has at most %1 bytes.</source>
        <translation>Сценарій має щонайбільше %1 байтів.</translation>
    </message>
    <message>
        <source>This is not JSON from here on.</source>
        <translation>Звідси це вже не JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Це не UTF-8.</translation>
    </message>
    <message>
        <source>At most %1 brackets inside each other.</source>
        <translation>Щонайбільше %1 вкладених дужок.</translation>
    </message>
    <message>
        <source>At most %1 of these.</source>
        <translation>Щонайбільше %1 таких.</translation>
    </message>
    <message>
        <source>This is no scenario: it has no &quot;flashcall_scenario&quot;: 1.</source>
        <translation>Це не сценарій: немає &quot;flashcall_scenario&quot;: 1.</translation>
    </message>
    <message>
        <source>A later version of this program knows this format. This one knows %1.</source>
        <translation>Цей формат знає новіша версія програми. Ця знає %1.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Це тут двічі.</translation>
    </message>
    <message>
        <source>This is not known. There are: %1.</source>
        <translation>Такого немає. Є: %1.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Бракує: %1.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Вкажіть одне з: %1.</translation>
    </message>
    <message>
        <source>Give %1 to %2.</source>
        <translation>Вкажіть від %1 до %2.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Щонайбільше %1 символів.</translation>
    </message>
    <message>
        <source>Not with these characters, or not by this name.</source>
        <translation>Не з такими символами або не з такою назвою.</translation>
    </message>
    <message>
        <source>In braces only: %1. For a brace itself write two.</source>
        <translation>У фігурних дужках лише: %1. Саму дужку пишіть двічі.</translation>
    </message>
    <message>
        <source>This comes earlier than the event before it.</source>
        <translation>Це раніше за попередню подію.</translation>
    </message>
    <message>
        <source>This has no effect beside &quot;%1&quot;.</source>
        <translation>Це не діє поруч із &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не вдається прочитати: %2</translation>
    </message>
    <message>
        <source>Another program has just sent to this number. Nothing was sent.</source>
        <translation>Інша програма щойно надіслала на цей номер. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>%1: nothing comes after the &quot;+&quot;.</source>
        <translation>%1: після «+» нічого немає.</translation>
    </message>
    <message>
        <source>%1: there are more than 15 symbols; character %2 is the first too many.</source>
        <translation>%1: символів шаблону більше ніж 15; перший зайвий — символ %2.</translation>
    </message>
    <message>
        <source>What follows the number in the link was set aside.</source>
        <translation>Те, що стоїть у посиланні після номера, відкинуто.</translation>
    </message>
    <message>
        <source>How many times faster than real time, 1 to 60</source>
        <translation>У скільки разів швидше за справжній час, від 1 до 60</translation>
    </message>
    <message>
        <source>there is no place for %1.</source>
        <translation>тут немає місця для %1.</translation>
    </message>
    <message>
        <source>--base-url: give the address of the gateway, or --connection for a saved one.</source>
        <translation>--base-url: задайте адресу шлюзу або --connection зі збереженим з’єднанням.</translation>
    </message>
    <message>
        <source>--region: %1 is no country. Give its two letters, such as UA.</source>
        <translation>--region: %1 не є країною. Задайте її дві літери, як-от UA.</translation>
    </message>
    <message>
        <source>The key cannot be used: there is a line break or another control character in it. SMSBAT_API_KEY takes the key alone.</source>
        <translation>Ключ не можна використати: у ньому є розрив рядка чи інший керівний символ. SMSBAT_API_KEY містить лише сам ключ.</translation>
    </message>
    <message>
        <source>The pattern of the reply cannot be used: nothing can be verified with it.</source>
        <translation>Шаблон у відповіді непридатний: з нею нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: what was to go there is lost.</source>
        <translation>У стандартний вивід неможливо записати: те, що мало туди потрапити, втрачено.</translation>
    </message>
    <message>
        <source>leave it out, and write {code} in the other steps: each send makes one of six digits</source>
        <translation>приберіть його, а в інших кроках напишіть {code}: кожне надсилання створює код із шести цифр</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Від %1 до %2.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the disk and the folder&apos;s rights.</source>
        <translation>Файл не записується. Перевірте диск і права на теку.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл завеликий.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Це не JSON.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Це вказано двічі.</translation>
    </message>
    <message>
        <source>This is no file of this kind.</source>
        <translation>Це файл іншого виду.</translation>
    </message>
    <message>
        <source>A later version of this program has written it.</source>
        <translation>Його записала новіша версія програми.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Цього бракує.</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>Це невідоме.</translation>
    </message>
    <message>
        <source>This is of the wrong type.</source>
        <translation>Це хибного типу.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Це порожнє.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Щонайбільше %1.</translation>
    </message>
    <message>
        <source>This is not a web address. Write https://HOST.</source>
        <translation>Це не вебадреса. Напишіть https://HOST.</translation>
    </message>
    <message>
        <source>Plain http goes only to a loopback address such as http://127.0.0.1:8080. Use https.</source>
        <translation>Звичайний http — лише для адреси власного комп’ютера, наприклад http://127.0.0.1:8080. Візьміть https.</translation>
    </message>
    <message>
        <source>Leave out user and password, and everything from ? or # on.</source>
        <translation>Приберіть ім’я, пароль і все від ? або #.</translation>
    </message>
    <message>
        <source>This is not a phone number with + and its country&apos;s code.</source>
        <translation>Це не номер телефону з + і кодом країни.</translation>
    </message>
    <message>
        <source>This step of the cascade could not be sent.</source>
        <translation>Цей крок каскаду неможливо надіслати.</translation>
    </message>
    <message>
        <source>Another connection has this id.</source>
        <translation>Такий id має інше з’єднання.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Таку назву має інше з’єднання.</translation>
    </message>
    <message>
        <source>A key or a password has no place in a file. Take it out.</source>
        <translation>Ключу чи паролю у файлі не місце. Приберіть його.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Слова сервісу: %1</translation>
    </message>
    <message>
        <source>%1, no real calls</source>
        <translation>%1, без справжніх дзвінків</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, не збережено</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте назву.</translation>
    </message>
    <message>
        <source>Give the address of the service, such as https://restapi.smsbat.com. Your manager knows it.</source>
        <translation>Укажіть адресу сервісу, наприклад https://restapi.smsbat.com. Її знає ваш менеджер.</translation>
    </message>
    <message>
        <source>Give the account&apos;s name.</source>
        <translation>Укажіть ім’я облікового запису.</translation>
    </message>
    <message>
        <source>Two letters of a country, such as UA.</source>
        <translation>Дві літери країни, наприклад UA.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write + and the country&apos;s code.</source>
        <translation>«%1» — не номер телефону. Напишіть + і код країни.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Write two letters each, such as UA, PL.</source>
        <translation>«%1» — не країна. Пишіть по дві літери, наприклад UA, PL.</translation>
    </message>
    <message>
        <source>A step of the cascade is not complete. Open it with Edit.</source>
        <translation>Один із кроків каскаду неповний. Відкрийте його кнопкою «Редагувати».</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Щонайбільше %n символ.</numerusform>
            <numerusform>Щонайбільше %n символи.</numerusform>
            <numerusform>Щонайбільше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character is not allowed here.</source>
        <translation>Один із символів тут не дозволено.</translation>
    </message>
    <message>
        <source>The key store has none for this connection.</source>
        <translation>У сховищі ключів його для цього з’єднання немає.</translation>
    </message>
    <message>
        <source>The key store is locked: what it holds is not known. Unlock it and look again.</source>
        <translation>Сховище ключів замкнене: що в ньому, невідомо. Відімкніть його й перевірте знову.</translation>
    </message>
    <message>
        <source>This session has no key store (GNOME Keyring or KWallet).</source>
        <translation>У цьому сеансі немає сховища ключів (GNOME Keyring чи KWallet).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Сховище ключів відмовило в доступі.</translation>
    </message>
    <message>
        <source>The key store did not answer in time. It may be waiting for you in another window.</source>
        <translation>Сховище ключів не відповіло вчасно. Можливо, воно чекає на вас в іншому вікні.</translation>
    </message>
    <message>
        <source>The key store went away while it was asked.</source>
        <translation>Сховище ключів зникло під час запиту.</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>Сховище ключів дало збій.</translation>
    </message>
    <message>
        <source>In force: the key from the system&apos;s key store.</source>
        <translation>Діє ключ зі сховища ключів системи.</translation>
    </message>
    <message>
        <source>In force: the key you gave, in memory until the program ends.</source>
        <translation>Діє заданий вами ключ: він у пам’яті, доки працює програма.</translation>
    </message>
    <message>
        <source>In force: the key from SMSBAT_API_KEY.</source>
        <translation>Діє ключ із SMSBAT_API_KEY.</translation>
    </message>
    <message>
        <source>No key.</source>
        <translation>Ключа немає.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Ключ забуто.</translation>
    </message>
    <message>
        <source>The key is forgotten here, but may still be in the key store. %1</source>
        <translation>Тут ключ забуто, але він ще може бути у сховищі. %1</translation>
    </message>
    <message>
        <source>The service answers and takes the key. No call was placed.</source>
        <translation>Сервіс відповідає і приймає ключ. Дзвінка не було.</translation>
    </message>
    <message>
        <source>The service answers, but refuses the key (HTTP %1).</source>
        <translation>Сервіс відповідає, але не приймає ключ (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no key to test with. Type one.</source>
        <translation>Немає ключа для перевірки. Введіть його.</translation>
    </message>
    <message>
        <source>Somebody answers at this address, but not the service. Check the base URL.</source>
        <translation>За цією адресою хтось відповідає, але не сервіс. Перевірте Base URL.</translation>
    </message>
    <message>
        <source>Not reachable. %1</source>
        <translation>Немає зв’язку. %1</translation>
    </message>
    <message>
        <source>Who answers could not prove to be the service (TLS). The key was not sent.</source>
        <translation>Той, хто відповідає, не довів, що він сервіс (TLS). Ключ не надіслано.</translation>
    </message>
    <message>
        <source>Somebody took the connection, but no whole answer came.</source>
        <translation>З’єднання прийнято, але повної відповіді немає.</translation>
    </message>
    <message>
        <source>The service answers, but has had too many requests. The key was not judged: test again in a minute.</source>
        <translation>Сервіс відповідає, але запитів забагато. Ключ не перевірено: спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>The service answers, but fails (HTTP %1). The key was not judged.</source>
        <translation>Сервіс відповідає, але зі збоєм (HTTP %1). Ключ не перевірено.</translation>
    </message>
    <message>
        <source>The answer is not one of this service. Check the base URL.</source>
        <translation>Відповідь не схожа на цей сервіс. Перевірте Base URL.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>рядок %1, стовпець %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Місце: %1. %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не збережено. %1</translation>
    </message>
    <message>
        <source>The settings were written by a later version of this program.</source>
        <translation>Налаштування записала новіша версія програми.</translation>
    </message>
    <message>
        <source>The settings cannot be used. %1</source>
        <translation>Налаштуваннями не можна скористатися. %1</translation>
    </message>
    <message>
        <source>They could not be set aside: until that is mended nothing is saved.</source>
        <translation>Їх не вдалося відкласти: доки це не виправлено, нічого не зберігається.</translation>
    </message>
    <message>
        <source>They were set aside as %1.</source>
        <translation>Їх відкладено як %1.</translation>
    </message>
    <message>
        <source>The last good copy is in force.</source>
        <translation>Діє остання справна копія.</translation>
    </message>
    <message>
        <source>What the program begins with is in force.</source>
        <translation>Діють початкові налаштування.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::AboutDialog</name>
    <message>
        <source>Flash Call Console</source>
        <translation>Flash Call Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Verifies customers by flash call: the number that rang is the proof.</source>
        <translation>Перевіряє клієнтів дзвінком-підтвердженням: номер, що дзвонив, і є доказом.</translation>
    </message>
    <message>
        <source>Licence: MIT. Made with Qt %1 (LGPL), libphonenumber (Apache 2.0), ICU (Unicode), cpp-httplib (MIT), CLI11 (BSD), QtKeychain (BSD), libsecret (LGPL), SQLite (public domain).</source>
        <translation>Ліцензія: MIT. Зроблено з Qt %1 (LGPL), libphonenumber (Apache 2.0), ICU (Unicode), cpp-httplib (MIT), CLI11 (BSD), QtKeychain (BSD), libsecret (LGPL), SQLite (суспільне надбання).</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::BlindHandset</name>
    <message>
        <source>caller %1 (blind mode)</source>
        <translation>абонент %1 (сліпий режим)</translation>
    </message>
    <message>
        <source>Hidden in blind mode</source>
        <translation>Приховано у сліпому режимі</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CascadeChips</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редагувати…</translation>
    </message>
    <message>
        <source>Edit cascade</source>
        <translation>Редагувати каскад</translation>
    </message>
    <message>
        <source>Cascade: %1</source>
        <translation>Каскад: %1</translation>
    </message>
    <message>
        <source>Cascade check: %1</source>
        <translation>Перевірка каскаду: %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CascadeDialog</name>
    <message>
        <source>&amp;Use this cascade</source>
        <translation>Використати &amp;цей каскад</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Каскад</translation>
    </message>
    <message>
        <source>Re&amp;quest as it is sent</source>
        <translation>Запит, &amp;яким його буде надіслано</translation>
    </message>
    <message>
        <source>Code and reference are examples: each send makes its own.</source>
        <translation>Код та ідентифікатор — лише приклади: кожне надсилання створює власні.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use this cascade</source>
        <translation>Використати цей каскад</translation>
    </message>
    <message>
        <source>Planned time, if nothing is answered: %1</source>
        <translation>Запланований час, якщо відповіді не буде: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2) is not complete.</source>
        <translation>Крок %1 (%2) неповний.</translation>
    </message>
    <message>
        <source>Saved c&amp;ascades…</source>
        <translation>Збережені к&amp;аскади…</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Saved cascades</source>
        <translation>Збережені каскади</translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation>JSON запиту</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Імпортувати скопійоване</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>буфера обміну</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Export as older pages have it (fallback)…</source>
        <translation>Експортувати, як на старіших сторінках (fallback)…</translation>
    </message>
    <message>
        <source>Copy the request as it is sent</source>
        <translation>Скопіювати запит, яким він піде</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Запит скопійовано</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Зроблено: %1</translation>
    </message>
    <message>
        <source>Words for the agent copied</source>
        <translation>Слова для оператора скопійовано</translation>
    </message>
    <message>
        <source>“%1” is loaded</source>
        <translation>«%1» завантажено</translation>
    </message>
    <message>
        <source>The code cannot be sent as it is.</source>
        <translation>Такий код надіслати не можна.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CascadeFiles</name>
    <message>
        <source>Import a cascade</source>
        <translation>Імпорт каскаду</translation>
    </message>
    <message>
        <source>Export the cascade</source>
        <translation>Експорт каскаду</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>З %1 нічого не імпортовано. %2</translation>
    </message>
    <message>
        <source>Imported from %1. Number and sender of the request stay.</source>
        <translation>Імпортовано з %1. Номер і відправник запиту лишаються.</translation>
    </message>
    <message>
        <source>%1 was not written: the cascade is not complete.</source>
        <translation>%1 не записано: каскад не повний.</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 не записано. %2</translation>
    </message>
    <message>
        <source>Exported to %1, without the customer&apos;s number.</source>
        <translation>Експортовано до %1, без номера клієнта.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CasePanel</name>
    <message>
        <source>&amp;Blind mode</source>
        <translation>&amp;Сліпий режим</translation>
    </message>
    <message>
        <source>Expected pattern</source>
        <translation>Очікуваний шаблон</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Сліпий режим</translation>
    </message>
    <message>
        <source>Hide the expected digits until the case is closed (%1)</source>
        <translation>Приховати очікувані цифри, доки справу не закрито (%1)</translation>
    </message>
    <message>
        <source>&amp;Observed caller ID</source>
        <translation>По&amp;бачений номер</translation>
    </message>
    <message>
        <source>Observed caller ID</source>
        <translation>Побачений номер</translation>
    </message>
    <message>
        <source>Check caller ID</source>
        <translation>Перевірити номер, що дзвонить</translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>К&amp;опіювати квитанцію</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Копіювати квитанцію</translation>
    </message>
    <message>
        <source>&amp;New call</source>
        <translation>Нови&amp;й дзвінок</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новий дзвінок</translation>
    </message>
    <message>
        <source>Use S&amp;MS instead</source>
        <translation>SMS з&amp;амість дзвінка</translation>
    </message>
    <message>
        <source>Use SMS instead</source>
        <translation>SMS замість дзвінка</translation>
    </message>
    <message>
        <source>No call c&amp;ame?</source>
        <translation>Дзвінка не б&amp;уло?</translation>
    </message>
    <message>
        <source>No call came?</source>
        <translation>Дзвінка не було?</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Зупинити спост&amp;ереження</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Зупинити спостереження</translation>
    </message>
    <message>
        <source>&amp;Blind mode: on</source>
        <translation>&amp;Сліпий режим: увімкнено</translation>
    </message>
    <message>
        <source>Type the number the customer saw.</source>
        <translation>Введіть номер, який побачив клієнт.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>· sent %1 · %2</source>
        <translation>· надіслано о %1 · %2</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>завершено о %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Expected pattern: none yet</source>
        <translation>Очікуваний шаблон: поки немає</translation>
    </message>
    <message>
        <source>Expected code</source>
        <translation>Очікуваний код</translation>
    </message>
    <message>
        <source>Expected code: hidden</source>
        <translation>Очікуваний код: приховано</translation>
    </message>
    <message>
        <source>Expected pattern: %1</source>
        <translation>Очікуваний шаблон: %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>Judged when the pattern arrives</source>
        <translation>Буде перевірено, коли надійде шаблон</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>The time is over: noted as late</source>
        <translation>Час вийшов: буде записано «Запізно»</translation>
    </message>
    <message>
        <source>Attempt %1 of %2, any form, then Enter</source>
        <translation>Спроба %1 з %2: будь-який запис, потім Enter</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Вердикту немає</translation>
    </message>
    <message>
        <source>The attempt could not be written to the journal, and a verdict that is not on record is not given. Check the disk.</source>
        <translation>Не вдалося записати спробу в журнал, а вердикту без запису не буває. Перевірте диск.</translation>
    </message>
    <message>
        <source>It appears here when a caller ID is checked.</source>
        <translation>З’явиться тут, коли буде перевірено номер, що дзвонить.</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Наступний канал</translation>
    </message>
    <message>
        <source>Next channel: %1</source>
        <translation>Наступний канал: %1</translation>
    </message>
    <message>
        <source>Attempt %1 of %2, number or code, then Enter</source>
        <translation>Спроба %1 з %2: номер або код, потім Enter</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Ne&amp;xt channel: %1</source>
        <translation>Нас&amp;тупний канал: %1</translation>
    </message>
    <message>
        <source>The case ended before a caller ID was checked.</source>
        <translation>Справа закінчилася раніше, ніж перевірили номер.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CaseStrip</name>
    <message>
        <source>Close case</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Відкриті справи</translation>
    </message>
    <message>
        <source>Take the ended case out of this list</source>
        <translation>Прибрати завершену справу з цього списку</translation>
    </message>
    <message>
        <source>A new call beside these cases</source>
        <translation>Новий дзвінок поряд із цими справами</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CaseTab</name>
    <message>
        <source>Case of %1: %2, new</source>
        <translation>Справа %1: %2, нове</translation>
    </message>
    <message>
        <source>Case of %1: %2</source>
        <translation>Справа %1: %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · нове</translation>
    </message>
    <message>
        <source>Form for a new call</source>
        <translation>Форма для нового дзвінка</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новий дзвінок</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CaseTools</name>
    <message>
        <source>Made again from the record. The reply&apos;s text, headers and times are kept only while the program runs.</source>
        <translation>Відтворено із запису. Текст відповіді, заголовки й час зберігаються, лише доки працює програма.</translation>
    </message>
    <message>
        <source>The request is not on record any more.</source>
        <translation>Запиту в журналі вже немає.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано у %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder&apos;s rights and the free space.</source>
        <translation>Не вдалося записати %1. Перевірте права на теку й вільне місце.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Зберегти шкалу часу</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Вебсторінки (*.html)</translation>
    </message>
    <message>
        <source>The case is not on the table any more: no report was written</source>
        <translation>Справи на столі вже немає: звіт не записано</translation>
    </message>
    <message>
        <source>The case is not on the table any more, or its digits are hidden: no script was written</source>
        <translation>Справи вже немає на столі, або її цифри приховано: сценарій не записано</translation>
    </message>
    <message>
        <source>No script: nothing was sent, the request is not on record any more, or its digits are hidden</source>
        <translation>Сценарію немає: нічого не надіслано, запиту вже немає в записах або його цифри приховано</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Зберегти сценарій</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>Сценарії (*.json)</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CodePart</name>
    <message>
        <source>May &amp;begin with 0</source>
        <translation>Може по&amp;чинатися з 0</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Новий код</translation>
    </message>
    <message>
        <source>C&amp;ode of all steps</source>
        <translation>К&amp;од усіх кроків</translation>
    </message>
    <message>
        <source>Code of all steps</source>
        <translation>Код усіх кроків</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифр</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>Цифр у коді</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Typed code</source>
        <translation>Введений код</translation>
    </message>
    <message>
        <source>New at each send</source>
        <translation>Новий щоразу</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Цей</translation>
    </message>
    <message>
        <source>The code may begin with 0</source>
        <translation>Код може починатися з 0</translation>
    </message>
    <message>
        <source>A service that reads codes as numbers loses a leading 0.</source>
        <translation>Сервіс, що читає коди як числа, губить перший 0.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Створити новий код</translation>
    </message>
    <message>
        <source>Empty: new at each send</source>
        <translation>Порожньо: новий щоразу</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CompareDialog</name>
    <message>
        <source>Left run</source>
        <translation>Ліва справа</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Права справа</translation>
    </message>
    <message>
        <source>Compare timelines</source>
        <translation>Порівняти шкали часу</translation>
    </message>
    <message>
        <source>Both are drawn to the same scale, from the moment of sending.</source>
        <translation>Обидві в одному масштабі, від моменту надсилання.</translation>
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation>&amp;Зберегти обидві…</translation>
    </message>
    <message>
        <source>Save both timelines</source>
        <translation>Зберегти обидві шкали часу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionChip</name>
    <message>
        <source>Sandbox: no real calls</source>
        <translation>Пісочниця: без справжніх дзвінків</translation>
    </message>
    <message>
        <source>%1 · Live: calls are billed</source>
        <translation>%1 · Наживо: дзвінки платні</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>З’єднання: %1</translation>
    </message>
    <message>
        <source>Switch connection (%1)</source>
        <translation>Перемкнути з’єднання (%1)</translation>
    </message>
    <message>
        <source>%1 · Answers as a sandbox</source>
        <translation>%1 · Відповідає як пісочниця</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionControl</name>
    <message>
        <source>The connection is in force, but the next start does not know it. %1</source>
        <translation>З’єднання діє, але наступний запуск про нього не знатиме. %1</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Перемкнути з’єднання</translation>
    </message>
    <message>
        <source>A case is open and keeps its connection</source>
        <translation>Справа відкрита й зберігає своє з’єднання</translation>
    </message>
    <message>
        <source>no real calls</source>
        <translation>без справжніх дзвінків</translation>
    </message>
    <message>
        <source>live, billed</source>
        <translation>наживо, платні</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;З’єднання…</translation>
    </message>
    <message>
        <source>A case is open and keeps its connection. Switch when it has ended.</source>
        <translation>Справа відкрита й зберігає своє з’єднання. Перемкніть, коли вона завершиться.</translation>
    </message>
    <message>
        <source>Blind mode: the connections can be looked at when the case is closed.</source>
        <translation>Сліпий режим: з’єднання можна переглянути, коли справу буде закрито.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionForm</name>
    <message>
        <source>The sandbox is built in: it is always there, needs no key and places no calls. Copy it to begin with what it has.</source>
        <translation>Пісочниця вбудована: вона є завжди, не потребує ключа й не дзвонить. Скопіюйте її, щоб почати з її значень.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionList</name>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Видалити…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Е&amp;кспорт…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ко&amp;піювати</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Додати з’єднання</translation>
    </message>
    <message>
        <source>Copy connection</source>
        <translation>Копіювати з’єднання</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Видалити з’єднання</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Імпортувати з’єднання</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Експортувати з’єднання</translation>
    </message>
    <message>
        <source>The saved ones, without their keys</source>
        <translation>Збережені, без ключів</translation>
    </message>
    <message>
        <source>There is none that is saved, but for the sandbox</source>
        <translation>Крім пісочниці, збережених немає</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionTransfer</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>З’єднання (*.json)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Імпорт з’єднань</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Експорт з’єднань</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>З %1 нічого не імпортовано. %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 не записано. %2</translation>
    </message>
    <message>
        <source>Exported to %1, without keys.</source>
        <translation>Експортовано в %1, без ключів.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionsDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Перевірити з’єднання</translation>
    </message>
    <message>
        <source>Asks the service for the status of an unknown message: no call</source>
        <translation>Питає в сервісу стан невідомого повідомлення: дзвінка не буде</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Зберегти з’єднання</translation>
    </message>
    <message>
        <source>The copy has no key yet.</source>
        <translation>Копія ще не має ключа.</translation>
    </message>
    <message numerus="yes">
        <source>Mend the marked fields first: %n</source>
        <translation>
            <numerusform>Спершу виправте %n позначене поле</numerusform>
            <numerusform>Спершу виправте %n позначені поля</numerusform>
            <numerusform>Спершу виправте %n позначених полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>The key is being stored…</source>
        <translation>Ключ зберігається…</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Ще не збережено: %1.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Delete “%1” and its key? What was sent stays in the history.</source>
        <translation>Видалити «%1» і його ключ? Надіслане залишиться в історії.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Видалено.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Forget the key of “%1”? The key store&apos;s is deleted, too.</source>
        <translation>Забути ключ «%1»? Зі сховища його теж буде видалено.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>The key is being looked up…</source>
        <translation>Шукаємо ключ…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевіряємо…</translation>
    </message>
    <message>
        <source>There is no connection in the file.</source>
        <translation>У файлі немає з’єднань.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported. A file holds no keys: give each its own.</source>
        <translation>
            <numerusform>Імпортовано %n з’єднання. Файл не містить ключів: задайте його.</numerusform>
            <numerusform>Імпортовано %n з’єднання. Файл не містить ключів: задайте кожному свій.</numerusform>
            <numerusform>Імпортовано %n з’єднань. Файл не містить ключів: задайте кожному свій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. A key belongs to one address: give the key for the new one.</source>
        <translation>Збережено. Ключ належить одній адресі: дайте ключ для нової.</translation>
    </message>
    <message>
        <source>The key belongs to the address before. Give the key for the new one.</source>
        <translation>Ключ належить попередній адресі. Дайте ключ для нової.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionsModel</name>
    <message>
        <source>New connection</source>
        <translation>Нове з’єднання</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::DefaultsPart</name>
    <message>
        <source>What a request starts with</source>
        <translation>З чого починається запит</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>With +: +380936670003</source>
        <translation>З +: +380936670003</translation>
    </message>
    <message>
        <source>Without +: 380936670003</source>
        <translation>Без +: 380936670003</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>&amp;Відправник</translation>
    </message>
    <message>
        <source>Default sender</source>
        <translation>Типовий відправник</translation>
    </message>
    <message>
        <source>Default &amp;region</source>
        <translation>Типова к&amp;раїна</translation>
    </message>
    <message>
        <source>Default region</source>
        <translation>Типова країна</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Час дії</translation>
    </message>
    <message>
        <source>Default time to live</source>
        <translation>Типовий час дії</translation>
    </message>
    <message>
        <source>Numbers are sent</source>
        <translation>Як надсилати номери</translation>
    </message>
    <message>
        <source>Number style</source>
        <translation>Запис номерів</translation>
    </message>
    <message>
        <source>Caller I&amp;Ds, one a line</source>
        <translation>&amp;Номери, що дзвонять, по одному в рядку</translation>
    </message>
    <message>
        <source>Caller ID pool</source>
        <translation>Номери, що дзвонять</translation>
    </message>
    <message>
        <source>The numbers that may ring the customer; the first is the usual one.</source>
        <translation>Номери, з яких можна дзвонити клієнту; перший — звичний.</translation>
    </message>
    <message>
        <source>If no call comes</source>
        <translation>Якщо дзвінка не буде</translation>
    </message>
    <message>
        <source>Default cascade</source>
        <translation>Типовий каскад</translation>
    </message>
    <message>
        <source>What follows the call, in this order.</source>
        <translation>Що йде після дзвінка, у цьому порядку.</translation>
    </message>
    <message>
        <source>Two letters of the country that national numbers belong to.</source>
        <translation>Дві літери країни, чиї номери пишуть без коду.</translation>
    </message>
    <message>
        <source>Above 120 s: too long</source>
        <translation>Понад 120 с: задовго</translation>
    </message>
    <message>
        <source>60–90 s advised</source>
        <translation>Радимо 60–90 с</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ExchangeDialog</name>
    <message>
        <source>&amp;Formatted</source>
        <translation>&amp;Форматовано</translation>
    </message>
    <message>
        <source>Blind mode: the digits are replaced until the case is closed.</source>
        <translation>Сліпий режим: цифри замінено, доки справу не закрито.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Який запит</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Копіювати як c&amp;URL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Копіювати як cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;HTTPie</source>
        <translation>Копіювати як &amp;HTTPie</translation>
    </message>
    <message>
        <source>Copy as HTTPie</source>
        <translation>Копіювати як HTTPie</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Копіювати як &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Request copied as cURL; the key is a variable</source>
        <translation>Запит скопійовано як cURL; ключ — змінна</translation>
    </message>
    <message>
        <source>Request copied as HTTPie; the key is a variable</source>
        <translation>Запит скопійовано як HTTPie; ключ — змінна</translation>
    </message>
    <message>
        <source>Exchange copied as JSON</source>
        <translation>Обмін скопійовано як JSON</translation>
    </message>
    <message>
        <source>Nothing has gone over the wire yet.</source>
        <translation>Мережею ще нічого не передано.</translation>
    </message>
    <message>
        <source>Presentation: the customer&apos;s number is masked, so the request cannot be copied as a command.</source>
        <translation>Презентація: номер клієнта замасковано, тому запит не можна скопіювати як команду.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::FlashCallForm</name>
    <message>
        <source>Caller &amp;ID</source>
        <translation>Номер, &amp;що дзвонить</translation>
    </message>
    <message>
        <source>Caller ID of the step</source>
        <translation>Номер, що дзвонить на цьому кроці</translation>
    </message>
    <message>
        <source>The number that rings the customer.</source>
        <translation>Номер, що дзвонить клієнтові.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HandsetItem</name>
    <message>
        <source>Hidden number</source>
        <translation>Прихований номер</translation>
    </message>
    <message>
        <source>on the phone of %1</source>
        <translation>на телефоні %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HandsetView</name>
    <message>
        <source>Customer&apos;s phone · sandbox</source>
        <translation>Телефон клієнта · пісочниця</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Телефон клієнта</translation>
    </message>
    <message>
        <source>Nothing yet. What the customer&apos;s phone shows appears here.</source>
        <translation>Поки нічого. Тут з’являється те, що показує телефон клієнта.</translation>
    </message>
    <message>
        <source>Handset entries</source>
        <translation>Записи телефону клієнта</translation>
    </message>
    <message>
        <source>Handset: %1</source>
        <translation>Телефон клієнта: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n запис, спочатку найновіші</numerusform>
            <numerusform>%n записи, спочатку найновіші</numerusform>
            <numerusform>%n записів, спочатку найновіші</numerusform>
        </translation>
    </message>
    <message>
        <source>Handset: nothing yet</source>
        <translation>Телефон клієнта: поки нічого</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Взяти цей код</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>Взяти цей номер</translation>
    </message>
    <message>
        <source>The phone shows no number.</source>
        <translation>Телефон не показує номера.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryDetails</name>
    <message>
        <source>Outcome: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Cop&amp;y receipt</source>
        <translation>&amp;Копіювати квитанцію</translation>
    </message>
    <message>
        <source>Details of the chosen send</source>
        <translation>Подробиці вибраного надсилання</translation>
    </message>
    <message>
        <source>Copy receipt of the chosen send</source>
        <translation>Копіювати квитанцію вибраного надсилання</translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation>Спроб немає</translation>
    </message>
    <message>
        <source>E&amp;xchange…</source>
        <translation>&amp;Обмін…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Порівняти…</translation>
    </message>
    <message>
        <source>Exchange of the chosen send</source>
        <translation>Обмін за вибраним надсиланням</translation>
    </message>
    <message>
        <source>Compare the timeline of the chosen send</source>
        <translation>Порівняти шкалу часу вибраного надсилання</translation>
    </message>
    <message>
        <source>Scr&amp;ipt…</source>
        <translation>Сцена&amp;рій…</translation>
    </message>
    <message>
        <source>Save the chosen send as a script</source>
        <translation>Зберегти вибране надсилання як сценарій</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryFilters</name>
    <message>
        <source>Number, ticket, message or case</source>
        <translation>Номер, звернення, повідомлення або справа</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Будь-який результат</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-який час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>Search sends</source>
        <translation>Пошук надсилань</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Пер&amp;іод</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryPage</name>
    <message>
        <source>The journal cannot be opened, so there is no history to show. Check the disk and the folder&apos;s rights, then start the console again.</source>
        <translation>Не вдається відкрити журнал, тому історії немає. Перевірте диск і права на теку, а потім запустіть консоль знову.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Експортувати як CSV</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>О&amp;чистити пошук і фільтри</translation>
    </message>
    <message>
        <source>Choose a send to see all that is on record of it.</source>
        <translation>Виберіть надсилання, щоб побачити всі записи про нього.</translation>
    </message>
    <message>
        <source>This send cannot be read.</source>
        <translation>Це надсилання не вдається прочитати.</translation>
    </message>
    <message>
        <source>The journal cannot be read. Nothing is lost: what is on the disk stays there. Try again with F5.</source>
        <translation>Не вдається прочитати журнал. Нічого не втрачено: записане на диск залишається на ньому. Спробуйте ще раз: F5.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Триває пошук…</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Every send appears here, with its outcome.</source>
        <translation>Ще нічого не надіслано. Кожне надсилання з’являється тут зі своїм результатом.</translation>
    </message>
    <message>
        <source>No send fits the search and the filters.</source>
        <translation>Жодне надсилання не відповідає пошуку й фільтрам.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n надсилання</numerusform>
            <numerusform>%n надсилання</numerusform>
            <numerusform>%n надсилань</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Не вдається прочитати журнал.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) so far, searching…</source>
        <translation>
            <numerusform>Поки що %n надсилання, триває пошук…</numerusform>
            <numerusform>Поки що %n надсилання, триває пошук…</numerusform>
            <numerusform>Поки що %n надсилань, триває пошук…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n send(s); more appear as you scroll</source>
        <translation>
            <numerusform>Показано %n надсилання, спочатку найновіші; прокрутіть, щоб побачити більше</numerusform>
            <numerusform>Показано %n надсилання, спочатку найновіші; прокрутіть, щоб побачити більше</numerusform>
            <numerusform>Показано %n надсилань, спочатку найновіші; прокрутіть, щоб побачити більше</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Receipt copied</source>
        <translation>✓ Квитанцію скопійовано</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Квитанцію скопійовано</translation>
    </message>
    <message>
        <source>Export stopped; no file was written</source>
        <translation>Експорт зупинено; файл не записано</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Експортувати історію</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>Записано %n рядок…</numerusform>
            <numerusform>Записано %n рядки…</numerusform>
            <numerusform>Записано %n рядків…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;export</source>
        <translation>Зупинити &amp;експорт</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) written to %1</source>
        <translation>
            <numerusform>✓ %n рядок записано в %1</numerusform>
            <numerusform>✓ %n рядки записано в %1</numerusform>
            <numerusform>✓ %n рядків записано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder&apos;s rights and the free space.</source>
        <translation>Не вдалося записати %1. Перевірте права на теку і вільне місце.</translation>
    </message>
    <message>
        <source>&amp;Verify record</source>
        <translation>&amp;Перевірити журнал</translation>
    </message>
    <message>
        <source>Verify record</source>
        <translation>Перевірити журнал</translation>
    </message>
    <message>
        <source>Verifying the record…</source>
        <translation>Журнал перевіряється…</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Журнал: %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryProxy</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::KeyPart</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Лише на цей сеанс</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Forget key…</source>
        <translation>Забути ключ…</translation>
    </message>
    <message>
        <source>Type or paste to give a new one</source>
        <translation>Введіть або вставте новий</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Новий &amp;ключ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>Kept in memory, never in the key store</source>
        <translation>У пам’яті, не у сховищі ключів</translation>
    </message>
    <message>
        <source>Look for the key again</source>
        <translation>Знову шукати ключ</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Забути ключ</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Send, from any field of the request</source>
        <translation>Надіслати, з будь-якого поля запиту</translation>
    </message>
    <message>
        <source>Check the observed caller ID</source>
        <translation>Перевірити побачений номер</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Копіювати квитанцію</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новий дзвінок</translation>
    </message>
    <message>
        <source>Use SMS instead</source>
        <translation>SMS замість дзвінка</translation>
    </message>
    <message>
        <source>No call came?</source>
        <translation>Дзвінка не було?</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Зупинити спостереження</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Сліпий режим</translation>
    </message>
    <message>
        <source>Verify, Pattern lab, History, Sandbox</source>
        <translation>Перевірка, Лабораторія шаблонів, Історія, Пісочниця</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The underlined letters work with Alt.</source>
        <translation>Підкреслені літери працюють з Alt.</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Перемкнути з’єднання</translation>
    </message>
    <message>
        <source>Search in History</source>
        <translation>Пошук в історії</translation>
    </message>
    <message>
        <source>Refresh History</source>
        <translation>Оновити історію</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Next channel of the cascade</source>
        <translation>Наступний канал каскаду</translation>
    </message>
    <message>
        <source>Exchange of the case</source>
        <translation>Обмін за справою</translation>
    </message>
    <message>
        <source>Compare timelines</source>
        <translation>Порівняти шкали часу</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Зберегти шкалу часу</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Open, in the lab&apos;s list</source>
        <translation>Відкрити, у списку лабораторії</translation>
    </message>
    <message>
        <source>Export, in the lab&apos;s list</source>
        <translation>Експортувати, у списку лабораторії</translation>
    </message>
    <message>
        <source>Go to row, in the lab&apos;s list</source>
        <translation>До рядка, у списку лабораторії</translation>
    </message>
    <message>
        <source>Verify the record in History</source>
        <translation>Перевірити журнал в історії</translation>
    </message>
    <message>
        <source>Next of the open cases</source>
        <translation>Наступна з відкритих справ</translation>
    </message>
    <message>
        <source>Close an ended case beside others</source>
        <translation>Закрити завершену справу поряд з іншими</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Зберегти сценарій</translation>
    </message>
    <message>
        <source>Presentation: larger type, numbers masked</source>
        <translation>Презентація: більший шрифт, номери замасковано</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LabModel</name>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Номер, що дзвонить</translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation>Оголошений номер</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Який це номер</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Як прочитано</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Надійність</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LabPage</name>
    <message>
        <source>Parts of the pattern lab</source>
        <translation>Частини лабораторії шаблонів</translation>
    </message>
    <message>
        <source>Si&amp;ngle check</source>
        <translation>&amp;Одна перевірка</translation>
    </message>
    <message>
        <source>Many pai&amp;rs</source>
        <translation>&amp;Багато пар</translation>
    </message>
    <message>
        <source>Pattern ma&amp;ker</source>
        <translation>&amp;Творець шаблонів</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LanesCard</name>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Compare timelines</source>
        <translation>Порівняти шкали часу</translation>
    </message>
    <message>
        <source>Sa&amp;ve timeline…</source>
        <translation>Зберегти &amp;шкалу…</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Зберегти шкалу часу</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Delivery: nothing yet</source>
        <translation>Доставлення: ще нічого</translation>
    </message>
    <message>
        <source>Exchan&amp;ge…</source>
        <translation>Об&amp;мін…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Порівн&amp;яти…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Зберегти зв&amp;іт…</translation>
    </message>
    <message>
        <source>Save scrip&amp;t…</source>
        <translation>Зберегти с&amp;ценарій…</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Зберегти сценарій</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LeftCaseNotices</name>
    <message>
        <source>A call to %1 is still waiting, %2 left</source>
        <translation>Дзвінок на %1 ще чекає, лишилося %2</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Take up again the call to %1</source>
        <translation>Продовжити дзвінок на %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LintPanel</name>
    <message>
        <source>Findings: %1</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>Copy words &amp;for the agent</source>
        <translation>Скопіювати слова &amp;для оператора</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Виправити</translation>
    </message>
    <message>
        <source>Only you can know</source>
        <translation>Це знаєте лише ви</translation>
    </message>
    <message>
        <source>Copy words for the agent</source>
        <translation>Скопіювати слова для оператора</translation>
    </message>
    <message>
        <source>Fix the finding</source>
        <translation>Виправити знайдене</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ListPart</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>Немає тексту для вставлення.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Відкрити список</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблиці (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Експорт рядків</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>That is the list itself. Choose another name.</source>
        <translation>Це сам список. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Many pairs</source>
        <translation>Багато пар</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Скасовано. Нічого не збережено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows go from 2 to %1.</source>
        <translation>Рядки йдуть від 2 до %1.</translation>
    </message>
    <message>
        <source>Choose a row to see why.</source>
        <translation>Виберіть рядок, щоб побачити причину.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Рядок %1: %2.</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>Рядок скопійовано</translation>
    </message>
    <message>
        <source>Stop &amp;export</source>
        <translation>Зупинити &amp;експорт</translation>
    </message>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>&amp;Експортувати ці рядки…</translation>
    </message>
    <message>
        <source>&amp;Export all rows…</source>
        <translation>&amp;Експортувати всі рядки…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open a CSV file</source>
        <translation>Відкрити файл CSV</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Вставити рядки</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрити список</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Drop a CSV file here, open one, or paste rows</source>
        <translation>Перетягніть сюди файл CSV, відкрийте його або вставте рядки</translation>
    </message>
    <message>
        <source>Row 1 names the columns: pattern and caller_id, and announced where there is one. Commas, semicolons or tabs; any number of rows. Nothing leaves this computer.</source>
        <translation>Рядок 1 називає стовпці: pattern і caller_id, а за потреби й announced. Коми, крапки з комою або табуляції; скільки завгодно рядків. Ніщо не залишає цього комп’ютера.</translation>
    </message>
    <message>
        <source>Row 1 does not name the columns pattern and caller_id. Choose them:</source>
        <translation>Рядок 1 не називає стовпців pattern і caller_id. Виберіть їх:</translation>
    </message>
    <message>
        <source>P&amp;attern column</source>
        <translation>Стовпець &amp;шаблонів</translation>
    </message>
    <message>
        <source>Pattern column</source>
        <translation>Стовпець шаблонів</translation>
    </message>
    <message>
        <source>Caller &amp;ID column</source>
        <translation>Стовпець &amp;номерів</translation>
    </message>
    <message>
        <source>Caller ID column</source>
        <translation>Стовпець номерів</translation>
    </message>
    <message>
        <source>&amp;Judge the rows</source>
        <translation>&amp;Перевірити рядки</translation>
    </message>
    <message>
        <source>Open in single c&amp;heck</source>
        <translation>Відкрити в одній п&amp;еревірці</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter веде туди</translation>
    </message>
    <message>
        <source>&amp;Go to row</source>
        <translation>До &amp;рядка</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>До рядка</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ListProxy</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <translation>Рядок %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Оголошений</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ListTable</name>
    <message>
        <source>Rows of the list</source>
        <translation>Рядки списку</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ListView</name>
    <message>
        <source>Place in the list</source>
        <translation>Місце у списку</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MainWindow</name>
    <message>
        <source>Flash Call Console</source>
        <translation>Flash Call Console</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Pattern lab</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Пісочниця</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Про програму</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;З’єднання…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>%1 answers as a sandbox: what it shows is a demonstration, not a call.</source>
        <translation>%1 відповідає як пісочниця: це показ, а не дзвінок.</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>П&amp;резентація</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MakerPart</name>
    <message>
        <source>Caller I&amp;Ds, one a line</source>
        <translation>&amp;Номери, що дзвонять, по одному в рядку</translation>
    </message>
    <message>
        <source>Caller IDs</source>
        <translation>Номери, що дзвонять</translation>
    </message>
    <message>
        <source>Take the &amp;connection&apos;s</source>
        <translation>Взяти зі &amp;з’єднання</translation>
    </message>
    <message>
        <source>Take the connection&apos;s caller IDs</source>
        <translation>Взяти номери, з яких дзвонить з’єднання</translation>
    </message>
    <message>
        <source>Pattern &amp;shape: * any digit, # a fixed one, or a pattern</source>
        <translation>&amp;Форма шаблону: * будь-яка цифра, # стала, або шаблон</translation>
    </message>
    <message>
        <source>Pattern shape</source>
        <translation>Форма шаблону</translation>
    </message>
    <message>
        <source>Caller IDs and their patterns</source>
        <translation>Номери, що дзвонять, та їхні шаблони</translation>
    </message>
    <message>
        <source>Copy &amp;patterns</source>
        <translation>Копіювати &amp;шаблони</translation>
    </message>
    <message>
        <source>Export &amp;test vectors as…</source>
        <translation>Експортувати &amp;тестові вектори як…</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Blind mode hides the connection&apos;s caller IDs.</source>
        <translation>Сліпий режим приховує номери з’єднання.</translation>
    </message>
    <message>
        <source>The connection has no caller IDs of its own.</source>
        <translation>З’єднання не має власних номерів.</translation>
    </message>
    <message>
        <source>Up to 15 symbols: * for any digit, # or a digit for a fixed one, and one fixed at least.</source>
        <translation>До 15 символів: * — будь-яка цифра, # або цифра — стала, щонайменше одна стала.</translation>
    </message>
    <message>
        <source>Patterns copied</source>
        <translation>Шаблони скопійовано</translation>
    </message>
    <message>
        <source>Export test vectors</source>
        <translation>Експорт тестових векторів</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n test vector(s) written to %1</source>
        <translation>
            <numerusform>✓ %n тестовий вектор записано до %1</numerusform>
            <numerusform>✓ %n тестові вектори записано до %1</numerusform>
            <numerusform>✓ %n тестових векторів записано до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 не вдалося записати: %2</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MakerProxy</name>
    <message>
        <source>Told apart from all others</source>
        <translation>Відрізняється від усіх інших</translation>
    </message>
    <message numerus="yes">
        <source>Collides with %n, %1 among them</source>
        <translation>
            <numerusform>Збігається з %n, серед них %1</numerusform>
            <numerusform>Збігається з %n, серед них %1</numerusform>
            <numerusform>Збігається з %n, серед них %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collides with %1</source>
        <translation>Збігається з %1</translation>
    </message>
    <message>
        <source>The same number as %1</source>
        <translation>Той самий номер, що й %1</translation>
    </message>
    <message>
        <source>A word for a hidden number</source>
        <translation>Слово на позначення прихованого номера</translation>
    </message>
    <message>
        <source>Shorter than the shape&apos;s first fixed digit</source>
        <translation>Коротший за першу сталу цифру форми</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller ID: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Its pattern</source>
        <translation>Його шаблон</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Відрізнення</translation>
    </message>
    <message>
        <source>Type or paste caller IDs, one a line.</source>
        <translation>Введіть або вставте номери, що дзвонять, по одному в рядку.</translation>
    </message>
    <message>
        <source>Only the first %1 lines are looked at.</source>
        <translation>Розглянуто лише перші %1 рядків.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tells all %n caller ID(s) apart.</source>
        <translation>
            <numerusform>%1 відрізняє %n номер.</numerusform>
            <numerusform>%1 відрізняє всі %n номери.</numerusform>
            <numerusform>%1 відрізняє всі %n номерів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells %2 of %n caller ID(s) apart.</source>
        <translation>
            <numerusform>%1 відрізняє %2 з %n номера.</numerusform>
            <numerusform>%1 відрізняє %2 з %n номерів.</numerusform>
            <numerusform>%1 відрізняє %2 з %n номерів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes the last %n digit(s) at least.</source>
        <translation>
            <numerusform>Потрібна щонайменше остання %n цифра.</numerusform>
            <numerusform>Потрібні щонайменше останні %n цифри.</numerusform>
            <numerusform>Потрібні щонайменше останні %n цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number of last digits tells all apart: one caller ID is the ending of another.</source>
        <translation>Жодна кількість останніх цифр не відрізняє всіх: один номер є закінченням іншого.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s):</source>
        <translation>
            <numerusform>%n стала цифра:</numerusform>
            <numerusform>%n сталі цифри:</numerusform>
            <numerusform>%n сталих цифр:</numerusform>
        </translation>
    </message>
    <message>
        <source>a blind guess succeeds %1; with three attempts, %2.</source>
        <translation>сліпа здогадка вдається %1; за три спроби — %2.</translation>
    </message>
    <message>
        <source>With a single caller ID a pattern proves nothing to somebody who was called before.</source>
        <translation>З єдиним номером шаблон нічого не доводить щодо того, кому вже дзвонили.</translation>
    </message>
    <message>
        <source>For somebody who was called before never better than one in %1.</source>
        <translation>Для того, кому вже дзвонили, ніколи не краще, ніж один до %1.</translation>
    </message>
    <message>
        <source>As a pattern it takes none of the caller IDs.</source>
        <translation>Як шаблон не приймає жодного з номерів.</translation>
    </message>
    <message numerus="yes">
        <source>As a pattern it takes %n of them, %1 among them.</source>
        <translation>
            <numerusform>Як шаблон приймає %n із них, серед них %1.</numerusform>
            <numerusform>Як шаблон приймає %n із них, серед них %1.</numerusform>
            <numerusform>Як шаблон приймає %n із них, серед них %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a pattern it takes %1.</source>
        <translation>Як шаблон приймає %1.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MessageForm</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Te&amp;xt read out</source>
        <translation>Т&amp;екст для озвучення</translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation>Текст SMS</translation>
    </message>
    <message>
        <source>Voice text</source>
        <translation>Текст голосового дзвінка</translation>
    </message>
    <message>
        <source>Insert &amp;code</source>
        <translation>Вставити к&amp;од</translation>
    </message>
    <message>
        <source>Insert {code}</source>
        <translation>Вставити {code}</translation>
    </message>
    <message>
        <source>{code} stands for a new code at each send.</source>
        <translation>{code} — це новий код під час кожного надсилання.</translation>
    </message>
    <message>
        <source>T&amp;ype token</source>
        <translation>Токен т&amp;ипу</translation>
    </message>
    <message>
        <source>Type token</source>
        <translation>Токен типу</translation>
    </message>
    <message>
        <source>Confirm with your provider: no document names a token for voice.</source>
        <translation>Уточніть у провайдера: жоден документ не називає токена для голосового дзвінка.</translation>
    </message>
    <message>
        <source>Without {code} in it, this step proves nothing.</source>
        <translation>Без {code} у тексті цей крок нічого не доводить.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::NoCallDialog</name>
    <message>
        <source>No call came?</source>
        <translation>Дзвінка не було?</translation>
    </message>
    <message>
        <source>Go through these with the customer</source>
        <translation>Перевірте це разом із клієнтом</translation>
    </message>
    <message>
        <source>Close: &amp;no call</source>
        <translation>Закрити: &amp;дзвінка не було</translation>
    </message>
    <message>
        <source>Close: number &amp;hidden</source>
        <translation>Закрити: &amp;номер прихований</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Чекати далі</translation>
    </message>
    <message>
        <source>Each answer is kept with the case.</source>
        <translation>Кожна відповідь зберігається зі справою.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::PairList</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>лишилася %n с</numerusform>
            <numerusform>лишилося %n с</numerusform>
            <numerusform>лишилося %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>Row 1, column %1: a second column named “%2”. Rename one of them.</source>
        <translation>Рядок 1, стовпець %1: другий стовпець із назвою «%2». Перейменуйте один із них.</translation>
    </message>
    <message>
        <source>Row 1 has no two columns to choose from. It must name the columns, “pattern” and “caller_id” among them.</source>
        <translation>У рядку 1 немає двох стовпців для вибору. Він має називати стовпці, серед них «pattern» і «caller_id».</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 рядок</numerusform>
            <numerusform>%1 рядки</numerusform>
            <numerusform>%1 рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Malformed row</source>
        <translation>Зіпсований рядок</translation>
    </message>
    <message>
        <source>not as many fields as the header has</source>
        <translation>полів не стільки, скільки в заголовку</translation>
    </message>
    <message>
        <source>a quote in a field that does not begin with one</source>
        <translation>лапки в полі, яке з них не починається</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>текст після закривальних лапок</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>лапки, яких не закрито</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>довший за 1 МіБ</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Стовпець %1: %2</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 не вдається відкрити: %2</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a CSV file.</source>
        <translation>%1 — не файл. Виберіть файл CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не вдається прочитати: %2</translation>
    </message>
    <message>
        <source>%1 is empty. The first row must name “pattern” and “caller_id”.</source>
        <translation>%1 порожній. Перший рядок має називати «pattern» і «caller_id».</translation>
    </message>
    <message>
        <source>%1 is not UTF-8. Save it as CSV in UTF-8.</source>
        <translation>%1 не в UTF-8. Збережіть його як CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Row 1, column %1: the quotes of the header do not match.</source>
        <translation>Рядок 1, стовпець %1: лапки заголовка не збігаються.</translation>
    </message>
    <message>
        <source>Row 1: the quotes of the header do not match, or it is longer than a row may be.</source>
        <translation>Рядок 1: лапки заголовка не збігаються, або він довший, ніж може бути рядок.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не вдається записати: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2</source>
        <translation>%1 не вдається замінити: %2</translation>
    </message>
    <message>
        <source>%1 has changed since it was judged. Open it again to see its rows.</source>
        <translation>%1 змінився після перевірки. Відкрийте його знову, щоб побачити рядки.</translation>
    </message>
    <message>
        <source>%1 is no longer there. The counts stay, its rows cannot be shown.</source>
        <translation>%1 більше немає. Підрахунки лишаються, рядків показати не можна.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. The counts stay.</source>
        <translation>%1 більше не читається. Підрахунки лишаються.</translation>
    </message>
    <message>
        <source>%1 million rows/s</source>
        <translation>%1 млн рядків/с</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 рядків/с</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>%1 of memory, the rows stay in the file</source>
        <translation>%1 пам’яті, рядки лишаються у файлі</translation>
    </message>
    <message>
        <source>only the first %1 can be looked at</source>
        <translation>переглянути можна лише перші %1</translation>
    </message>
    <message>
        <source>the file changed meanwhile: open it again</source>
        <translation>файл тим часом змінився: відкрийте його знову</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>Запис %1: %2</translation>
    </message>
    <message>
        <source>✓ %1 written to %2</source>
        <translation>✓ %1 записано до %2</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Експорт скасовано; файл не записано</translation>
    </message>
    <message>
        <source>The list&apos;s file has changed since it was judged. Open it again, then export.</source>
        <translation>Файл списку змінився після перевірки. Відкрийте його знову, тоді експортуйте.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RecordCheck</name>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Не вдається прочитати журнал.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RepeatDialog</name>
    <message>
        <source>Send again?</source>
        <translation>Надіслати ще раз?</translation>
    </message>
    <message>
        <source>A call may have been placed</source>
        <translation>Дзвінок міг відбутися</translation>
    </message>
    <message>
        <source>Nobody knows what became of the last send to %1: it left, and no complete answer came. Ask the customer whether the phone rang. Sending again may call, and bill, a second time.</source>
        <translation>Ніхто не знає, що сталося з останнім надсиланням на %1: воно пішло, а повної відповіді не було. Запитайте клієнта, чи дзвонив телефон. Повторне надсилання може викликати, і бути оплаченим, удруге.</translation>
    </message>
    <message>
        <source>Send &amp;all the same</source>
        <translation>&amp;Усе одно надіслати</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Не надсилати</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не надсилати</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestForm</name>
    <message>
        <source>&amp;Send flash call</source>
        <translation>&amp;Надіслати флеш-дзвінок</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>If no call comes</source>
        <translation>Якщо дзвінка не буде</translation>
    </message>
    <message>
        <source>Send flash call</source>
        <translation>Надіслати флеш-дзвінок</translation>
    </message>
    <message>
        <source>Enter, in any field of the request</source>
        <translation>Enter у будь-якому полі запиту</translation>
    </message>
    <message>
        <source>Customer n&amp;umber</source>
        <translation>Номер &amp;клієнта</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>&amp;Відправник</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Caller &amp;ID</source>
        <translation>Номер, що &amp;дзвонить</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Номер, що дзвонить</translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation>&amp;Час дії</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Час дії</translation>
    </message>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation>
            <numerusform>%n номер у пулі</numerusform>
            <numerusform>%n номери в пулі</numerusform>
            <numerusform>%n номерів у пулі</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>Введіть номер клієнта.</translation>
    </message>
    <message>
        <source>Any form: paste it as it is.</source>
        <translation>Будь-який запис: вставте як є.</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Номер ще неповний.</translation>
    </message>
    <message>
        <source>From %1 to %2 s.</source>
        <translation>Від %1 до %2 с.</translation>
    </message>
    <message>
        <source>Above 120 s: too long</source>
        <translation>Понад 120 с: задовго</translation>
    </message>
    <message>
        <source>60–90 s advised</source>
        <translation>Радимо 60–90 с</translation>
    </message>
    <message>
        <source>A step of the cascade is not complete. Open it with Edit.</source>
        <translation>Один із кроків каскаду неповний. Відкрийте його кнопкою «Редагувати».</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>З пулу</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>&amp;Звернення</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestLog</name>
    <message>
        <source>no reply</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestPreview</name>
    <message>
        <source>Request as JSON</source>
        <translation>Запит у форматі JSON</translation>
    </message>
    <message>
        <source>The request appears here once every step is complete.</source>
        <translation>Запит з’явиться тут, коли кожен крок буде повним.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::Ring</name>
    <message>
        <source>Remaining time: none</source>
        <translation>Залишок часу: немає</translation>
    </message>
    <message>
        <source>Remaining time: %1 s</source>
        <translation>Залишок часу: %1 с</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RulesPart</name>
    <message>
        <source>What is allowed</source>
        <translation>Що дозволено</translation>
    </message>
    <message>
        <source>Accept the last digits alone</source>
        <translation>Приймати самі останні цифри</translation>
    </message>
    <message>
        <source>Blind mode: hide the expected digits</source>
        <translation>Сліпий режим: ховати очікувані цифри</translation>
    </message>
    <message>
        <source>UA, PL; empty: every country</source>
        <translation>UA, PL; порожньо: усі країни</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation>Сліпий режим</translation>
    </message>
    <message>
        <source>&amp;Countries that may be called</source>
        <translation>К&amp;раїни, куди можна дзвонити</translation>
    </message>
    <message>
        <source>Countries allowed</source>
        <translation>Дозволені країни</translation>
    </message>
    <message>
        <source>Sends to a number in ten minutes</source>
        <translation>Надсилань на номер за десять хвилин</translation>
    </message>
    <message>
        <source>Sends per number</source>
        <translation>Надсилань на номер</translation>
    </message>
    <message>
        <source>Sends of an agent in a day</source>
        <translation>Надсилань оператора за день</translation>
    </message>
    <message>
        <source>Sends per agent and day</source>
        <translation>Надсилань оператора за день</translation>
    </message>
    <message>
        <source>Attempts to type the caller ID</source>
        <translation>Спроб увести номер</translation>
    </message>
    <message>
        <source>Attempt limit</source>
        <translation>Межа спроб</translation>
    </message>
    <message>
        <source>Fixed digits needed for that</source>
        <translation>Скільки сталих цифр для цього треба</translation>
    </message>
    <message>
        <source>Last digits from</source>
        <translation>Останні цифри від</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SamplesTable</name>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>%1: %2, differs, %3</source>
        <translation>%1: %2, відрізняється, %3</translation>
    </message>
    <message>
        <source>Each sample&apos;s answer appears with a pattern.</source>
        <translation>Відповідь кожного зразка з’явиться разом із шаблоном.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SandboxPage</name>
    <message>
        <source>Scenario</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>What happens to the next call. A number that ends in the digits at the right gets its own scenario, whatever is chosen.</source>
        <translation>Що станеться з наступним дзвінком. Номер, який закінчується на цифри праворуч, має власний сценарій, хоч би що було вибрано.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Швидкість</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>&amp;Start the sandbox</source>
        <translation>&amp;Запустити пісочницю</translation>
    </message>
    <message>
        <source>Copy an &amp;example for curl</source>
        <translation>Копіювати &amp;приклад для curl</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адресу скопійовано</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>Приклад скопійовано</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистити</translation>
    </message>
    <message>
        <source>Clear requests and handset</source>
        <translation>Очистити запити й телефон клієнта</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>None yet. Every request to the address above appears here.</source>
        <translation>Поки немає. Кожен запит на адресу вище з’являється тут.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen: no port of this machine is free for it.</source>
        <translation>Пісочниця не може приймати запити: на цьому комп’ютері немає для неї вільного порту.</translation>
    </message>
    <message>
        <source>Speaks the service&apos;s API on this machine only. Other programs can use it too: this address in place of the service&apos;s, any key.</source>
        <translation>Працює за API сервісу лише на цьому комп’ютері. Нею можуть користуватися й інші програми: з цією адресою замість адреси сервісу та з будь-яким ключем.</translation>
    </message>
    <message>
        <source>The sandbox does not run yet.</source>
        <translation>Пісочниця ще не працює.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SavedCascades</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Name of the cascade</source>
        <translation>Назва каскаду</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Завантажити</translation>
    </message>
    <message>
        <source>&amp;Save present one</source>
        <translation>З&amp;берегти теперішній</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>В&amp;ернути</translation>
    </message>
    <message>
        <source>Saved cascades</source>
        <translation>Збережені каскади</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Load the chosen cascade</source>
        <translation>Завантажити вибраний каскад</translation>
    </message>
    <message>
        <source>Save the present cascade</source>
        <translation>Зберегти теперішній каскад</translation>
    </message>
    <message>
        <source>Rename the chosen cascade</source>
        <translation>Перейменувати вибраний каскад</translation>
    </message>
    <message>
        <source>Delete the chosen cascade</source>
        <translation>Видалити вибраний каскад</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Повернути видалене</translation>
    </message>
    <message>
        <source>The present cascade is not complete: it cannot be saved yet.</source>
        <translation>Теперішній каскад не повний: зберегти його ще не можна.</translation>
    </message>
    <message>
        <source>There are %1 already: delete one first.</source>
        <translation>Їх уже %1: спершу видаліть якийсь.</translation>
    </message>
    <message>
        <source>“Save” puts the present cascade in the place of “%1”.</source>
        <translation>«Зберегти» поставить теперішній каскад на місце «%1».</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Збережено як «%1».</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» тепер «%2».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» видалено.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» повернено.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ScenarioList</name>
    <message>
        <source>Scenario</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>%1. %2 Numbers that end in %3.</source>
        <translation>%1. %2 Номери, які закінчуються на %3.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ScriptBar</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Прочитати &amp;ще раз</translation>
    </message>
    <message>
        <source>G&amp;ive up</source>
        <translation>Ві&amp;дмовитися</translation>
    </message>
    <message>
        <source>Open a script</source>
        <translation>Відкрити сценарій</translation>
    </message>
    <message>
        <source>Read the script again</source>
        <translation>Прочитати сценарій ще раз</translation>
    </message>
    <message>
        <source>Give up the script</source>
        <translation>Відмовитися від сценарію</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>Сценарії (*.json)</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>%1 не прийнято. %2</translation>
    </message>
    <message>
        <source>Or a script of your own: open it, or drop it here.</source>
        <translation>Або власний сценарій: відкрийте чи перетягніть його сюди.</translation>
    </message>
    <message>
        <source>Script in force: %1</source>
        <translation>Діє сценарій: %1</translation>
    </message>
    <message>
        <source>Script in force: %1, %2</source>
        <translation>Діє сценарій: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ServicePart</name>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>API key in a header (usual)</source>
        <translation>Ключ API в заголовку (звичний)</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Обліковий запис і пароль</translation>
    </message>
    <message>
        <source>API key as password</source>
        <translation>Ключ API як пароль</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Назва з’єднання</translation>
    </message>
    <message>
        <source>Colour label</source>
        <translation>Кольорова мітка</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>Base &amp;URL</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Regional: your manager at the service knows yours.</source>
        <translation>Залежить від регіону: ваш менеджер у сервісі знає вашу.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Автентифікація</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червона</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчева</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовта</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелена</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзова</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синя</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетова</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сіра</translation>
    </message>
    <message>
        <source>Header X-Authorization-Key</source>
        <translation>Заголовок X-Authorization-Key</translation>
    </message>
    <message>
        <source>HTTP Basic; the key below is the password</source>
        <translation>HTTP Basic; ключ нижче — це пароль</translation>
    </message>
    <message>
        <source>HTTP Basic with the user @</source>
        <translation>HTTP Basic з іменем @</translation>
    </message>
    <message>
        <source>On this machine alone</source>
        <translation>Лише на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Оператор</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Stands beside each call in the history. Limits for a day count by it.</source>
        <translation>Стоїть біля кожного дзвінка в історії. За ним рахують денні ліміти.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>З наступного запуску.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SingleCheck</name>
    <message>
        <source>Single check</source>
        <translation>Одна перевірка</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Який це номер</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Як прочитано</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>&amp;Номер, що дзвонить</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Номер, що дзвонить</translation>
    </message>
    <message>
        <source>&amp;Announced caller ID (optional)</source>
        <translation>&amp;Оголошений номер (необов’язково)</translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation>Оголошений номер</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Копіювати як &amp;текст</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копіювати як &amp;команду</translation>
    </message>
    <message>
        <source>Copy pattern as…</source>
        <translation>Копіювати шаблон як…</translation>
    </message>
    <message>
        <source>Check copied as text</source>
        <translation>Перевірку скопійовано як текст</translation>
    </message>
    <message>
        <source>Check copied as a command</source>
        <translation>Перевірку скопійовано як команду</translation>
    </message>
    <message>
        <source>&amp;Regular expression (PCRE, RE2)</source>
        <translation>&amp;Регулярний вираз (PCRE, RE2)</translation>
    </message>
    <message>
        <source>Pattern copied as a regular expression</source>
        <translation>Шаблон скопійовано як регулярний вираз</translation>
    </message>
    <message>
        <source>SQL condition for &amp;SQLite</source>
        <translation>&amp;Умова SQL для SQLite</translation>
    </message>
    <message>
        <source>Pattern copied as a condition for SQLite</source>
        <translation>Шаблон скопійовано як умову для SQLite</translation>
    </message>
    <message>
        <source>SQL condition for &amp;PostgreSQL</source>
        <translation>У&amp;мова SQL для PostgreSQL</translation>
    </message>
    <message>
        <source>Pattern copied as a condition for PostgreSQL</source>
        <translation>Шаблон скопійовано як умову для PostgreSQL</translation>
    </message>
    <message>
        <source>What the vendor&apos;s samples would say</source>
        <translation>Що сказали б зразки провайдера</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Надійність</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Нещодавні перевірки</translation>
    </message>
    <message>
        <source>Enter keeps a check here until the console is closed.</source>
        <translation>Enter зберігає перевірку тут, доки консоль не закрито.</translation>
    </message>
    <message>
        <source>Type a pattern and a caller ID: the verdict appears as you type.</source>
        <translation>Введіть шаблон і номер, що дзвонить: вердикт з’являється під час введення.</translation>
    </message>
    <message>
        <source>Type the caller ID that the customer saw.</source>
        <translation>Введіть номер, який побачив клієнт.</translation>
    </message>
    <message>
        <source>The odds of a guess appear with a pattern.</source>
        <translation>Імовірність угадати номер з’явиться, коли буде шаблон.</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Шаблон: %1</translation>
    </message>
    <message>
        <source>Alignment: %1</source>
        <translation>Порівняння: %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StepEditor</name>
    <message>
        <source>Ser&amp;vice&apos;s default</source>
        <translation>Типово для &amp;сервісу</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Service&apos;s default time to live</source>
        <translation>Типовий для сервісу час дії</translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation>&amp;Час дії</translation>
    </message>
    <message>
        <source>Time to live of the step</source>
        <translation>Час дії кроку</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>Від&amp;правник</translation>
    </message>
    <message>
        <source>Sender of the step</source>
        <translation>Відправник кроку</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Крок %1: %2</translation>
    </message>
    <message>
        <source>At most 11 letters or digits</source>
        <translation>Щонайбільше 11 літер або цифр</translation>
    </message>
    <message>
        <source>Empty: as the request</source>
        <translation>Порожньо: як у запиті</translation>
    </message>
    <message>
        <source>60 s, say the documents</source>
        <translation>60 с, за документацією</translation>
    </message>
    <message>
        <source>Above 120 s: too long</source>
        <translation>Понад 120 с: задовго</translation>
    </message>
    <message>
        <source>60–90 s advised</source>
        <translation>Радимо 60–90 с</translation>
    </message>
    <message>
        <source>Nothing follows this step</source>
        <translation>Після цього кроку нічого немає</translation>
    </message>
    <message>
        <source>Until the next step</source>
        <translation>До наступного кроку</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StepList</name>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Ste&amp;ps, in this order</source>
        <translation>&amp;Кроки в такому порядку</translation>
    </message>
    <message>
        <source>Steps of the cascade</source>
        <translation>Кроки каскаду</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>Перемістити крок вище</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>Перемістити крок нижче</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Вилучити крок</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a step of that channel</comment>
        <translation>Додати: %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StoryCard</name>
    <message>
        <source>What happens</source>
        <translation>Що стається</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>К&amp;рок</translation>
    </message>
    <message>
        <source>&amp;Rewind</source>
        <translation>Спо&amp;чатку</translation>
    </message>
    <message>
        <source>Go to what happens next, and stay there</source>
        <translation>Перейти до наступної події і спинитися там</translation>
    </message>
    <message>
        <source>The last message&apos;s story from its beginning</source>
        <translation>Історія останнього повідомлення від початку</translation>
    </message>
    <message>
        <source>This happens to the next message.</source>
        <translation>Таке станеться з наступним повідомленням.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Пауза. %1</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>Дал&amp;і</translation>
    </message>
    <message>
        <source>Paused: the reply comes in %1</source>
        <translation>Пауза: відповідь надійде через %1</translation>
    </message>
    <message>
        <source>The reply comes in %1</source>
        <translation>Відповідь надійде через %1</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Пауза на %1</translation>
    </message>
    <message>
        <source>Nothing more happens to the last message.</source>
        <translation>З останнім повідомленням більше нічого не станеться.</translation>
    </message>
    <message>
        <source>%1 since the reply</source>
        <translation>%1 від відповіді</translation>
    </message>
    <message>
        <source>%1 since the request</source>
        <translation>%1 від запиту</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StoryModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>No reply, ever</source>
        <translation>Відповіді не буде</translation>
    </message>
    <message>
        <source>The connection is closed without a reply</source>
        <translation>З’єднання закрито без відповіді</translation>
    </message>
    <message>
        <source>Reply: HTTP %1</source>
        <translation>Відповідь: HTTP %1</translation>
    </message>
    <message>
        <source>%1, %2 after the request</source>
        <translation>%1, через %2 після запиту</translation>
    </message>
    <message>
        <source>Status of step %1, %2: %3</source>
        <translation>Статус кроку %1, %2: %3</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <translation>Зараз: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TimeBar</name>
    <message>
        <source>Planned time: %1</source>
        <translation>Запланований час: %1</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TimelineSheet</name>
    <message>
        <source>Sandbox: no real calls</source>
        <translation>Пісочниця: без справжніх дзвінків</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TimelineView</name>
    <message>
        <source>Cascade</source>
        <translation>Каскад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>фактично</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TopBar</name>
    <message>
        <source>Flash Call Console</source>
        <translation>Flash Call Console</translation>
    </message>
    <message>
        <source>Keys F1</source>
        <translation>Клавіші F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu F10</source>
        <translation>Меню F10</translation>
    </message>
    <message>
        <source>Presentation: numbers masked</source>
        <translation>Презентація: номери замасковано</translation>
    </message>
    <message>
        <source>Leave (%1)</source>
        <translation>Вийти (%1)</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::Tour</name>
    <message>
        <source>Tour: nothing happened for too long.</source>
        <translation>Демонстрація: надто довго нічого не відбувалося.</translation>
    </message>
    <message>
        <source>Tour: the folder “%1” cannot be made.</source>
        <translation>Демонстрація: не вдається створити теку «%1».</translation>
    </message>
    <message>
        <source>Tour: a wrong number was sent.</source>
        <translation>Демонстрація: надіслано на хибний номер.</translation>
    </message>
    <message numerus="yes">
        <source>Tour: verified. %n picture(s) in %1</source>
        <translation>
            <numerusform>Демонстрація: підтверджено. %n знімок у %1</numerusform>
            <numerusform>Демонстрація: підтверджено. %n знімки в %1</numerusform>
            <numerusform>Демонстрація: підтверджено. %n знімків у %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tour: ended as “%1”.</source>
        <translation>Демонстрація: завершено з результатом «%1».</translation>
    </message>
    <message>
        <source>Tour: “%1” cannot be written.</source>
        <translation>Демонстрація: не вдається записати «%1».</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerdictBar</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>verdict, rows, percent</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerdictBars</name>
    <message>
        <source>All rows</source>
        <translation>Усі рядки</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикти</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerdictPanel</name>
    <message>
        <source>No verdict yet</source>
        <translation>Вердикту ще немає</translation>
    </message>
    <message>
        <source>Verdict: none yet</source>
        <translation>Вердикт: ще немає</translation>
    </message>
    <message>
        <source>Verdict: %1 — %2</source>
        <translation>Вердикт: %1 — %2</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerifyPage</name>
    <message>
        <source>Receipt copied</source>
        <translation>Квитанцію скопійовано</translation>
    </message>
    <message>
        <source>The connection asks for blind mode until the case is closed</source>
        <translation>З’єднання вимагає сліпого режиму, доки справу не закрито</translation>
    </message>
    <message>
        <source>As many cases are open as there can be: close one first</source>
        <translation>Відкрито стільки справ, скільки можливо: спершу закрийте одну</translation>
    </message>
    <message>
        <source>A case is running. It ends by itself, or stop watching. %1: a new call beside it.</source>
        <translation>Справа триває. Вона завершиться сама, або припиніть стеження. %1: новий дзвінок поряд із нею.</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ViberForm</name>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Шаблон Viber</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон Viber</translation>
    </message>
    <message>
        <source>Template&apos;s i&amp;d</source>
        <translation>&amp;Ідентифікатор шаблону Viber</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>Ідентифікатор шаблону Viber</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language&apos;s code</source>
        <translation>Код мови</translation>
    </message>
    <message>
        <source>Language code</source>
        <translation>Код мови</translation>
    </message>
    <message>
        <source>None of the 19 that the service names: it may refuse it.</source>
        <translation>Немає серед 19 мов, які називає сервіс: він може відмовити.</translation>
    </message>
    <message>
        <source>Another id…</source>
        <translation>Інший ідентифікатор…</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Інша мова…</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ViberParameters</name>
    <message>
        <source>&amp;Parameters</source>
        <translation>П&amp;араметри</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>One a line: name = value</source>
        <translation>По одному в рядку: назва = значення</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Node server</source>
        <translation>Сервер Node</translation>
    </message>
    <message>
        <source>fails on a pattern with +</source>
        <translation>дає помилку, якщо в шаблоні є +</translation>
    </message>
    <message>
        <source>takes a character of the pattern for an operator</source>
        <translation>сприймає символ шаблону як оператор</translation>
    </message>
    <message>
        <source>finds the digits anywhere, here at the end</source>
        <translation>знаходить цифри будь-де, тут — у кінці</translation>
    </message>
    <message>
        <source>finds the digits anywhere in the number</source>
        <translation>знаходить цифри будь-де в номері</translation>
    </message>
    <message>
        <source>knows no digits but 0–9</source>
        <translation>знає лише цифри 0–9</translation>
    </message>
    <message>
        <source>wants a digit for each asterisk</source>
        <translation>вимагає цифри на місці кожної зірочки</translation>
    </message>
    <message>
        <source>the digits are nowhere in it</source>
        <translation>цих цифр там немає</translation>
    </message>
    <message numerus="yes">
        <source>the raw text is exactly %n bare digit(s)</source>
        <translation>
            <numerusform>необроблений текст — рівно %n цифра без інших символів</numerusform>
            <numerusform>необроблений текст — рівно %n цифри без інших символів</numerusform>
            <numerusform>необроблений текст — рівно %n цифр без інших символів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants exactly %n bare digit(s)</source>
        <translation>
            <numerusform>вимагає рівно %n цифру без інших символів</numerusform>
            <numerusform>вимагає рівно %n цифри без інших символів</numerusform>
            <numerusform>вимагає рівно %n цифр без інших символів</numerusform>
        </translation>
    </message>
    <message>
        <source>finds the digits anywhere in the raw text, here at the end</source>
        <translation>знаходить цифри будь-де в необробленому тексті, тут — у кінці</translation>
    </message>
    <message>
        <source>finds the digits anywhere in the raw text</source>
        <translation>знаходить цифри будь-де в необробленому тексті</translation>
    </message>
    <message>
        <source>stopped by what stands between the digits</source>
        <translation>заважає те, що стоїть між цифрами</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Збіг</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Збігу немає</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>refuses what it cannot read</source>
        <translation>відхиляє те, чого не може прочитати</translation>
    </message>
    <message>
        <source>compares the whole number</source>
        <translation>порівнює весь номер</translation>
    </message>
    <message>
        <source>compares from the last digit</source>
        <translation>порівнює, починаючи з останньої цифри</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Ця консоль</translation>
    </message>
    <message>
        <source>The announced number is never hidden. Leave the field empty if it is not known.</source>
        <translation>Оголошений номер ніколи не буває прихованим. Якщо він невідомий, залиште поле порожнім.</translation>
    </message>
    <message>
        <source>Write the announced number with + and the country code.</source>
        <translation>Запишіть оголошений номер із + і кодом країни.</translation>
    </message>
    <message>
        <source>Position %1: %2 expected, %3 found.</source>
        <translation>Позиція %1: очікувано %2, а є %3.</translation>
    </message>
    <message>
        <source>Two neighbouring digits have changed places.</source>
        <translation>Дві сусідні цифри помінялися місцями.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fixed digits differ.</source>
        <translation>
            <numerusform>Не збігається %n фіксована цифра.</numerusform>
            <numerusform>Не збігаються %n фіксовані цифри.</numerusform>
            <numerusform>Не збігаються %n фіксованих цифр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pattern with + describes the whole number, and this one has %n digit(s) more.</source>
        <translation>
            <numerusform>Шаблон із + описує весь номер, а в цьому номері на %n цифру більше.</numerusform>
            <numerusform>Шаблон із + описує весь номер, а в цьому номері на %n цифри більше.</numerusform>
            <numerusform>Шаблон із + описує весь номер, а в цьому номері на %n цифр більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern with + describes the whole number, and no country&apos;s code begins with 0.</source>
        <translation>Шаблон із + описує весь номер, а жоден код країни не починається з 0.</translation>
    </message>
    <message numerus="yes">
        <source>The pattern fits, but not at the end: %n digit(s) follow.</source>
        <translation>
            <numerusform>Шаблон підходить, але не в кінці: далі ще %n цифра.</numerusform>
            <numerusform>Шаблон підходить, але не в кінці: далі ще %n цифри.</numerusform>
            <numerusform>Шаблон підходить, але не в кінці: далі ще %n цифр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation>
            <numerusform>Збігається %n фіксована цифра.</numerusform>
            <numerusform>Збігаються всі %n фіксовані цифри.</numerusform>
            <numerusform>Збігаються всі %n фіксованих цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digits given agree.</source>
        <translation>Наявні цифри збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s) had no digit to stand against.</source>
        <translation>
            <numerusform>%n фіксовану цифру не було з чим порівняти.</numerusform>
            <numerusform>%n фіксовані цифри не було з чим порівняти.</numerusform>
            <numerusform>%n фіксованих цифр не було з чим порівняти.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the announced number.</source>
        <translation>Це оголошений номер.</translation>
    </message>
    <message>
        <source>It is the announced number, written another way.</source>
        <translation>Це оголошений номер, записаний інакше.</translation>
    </message>
    <message numerus="yes">
        <source>It is the last %n digit(s) of the announced number.</source>
        <translation>
            <numerusform>Це остання %n цифра оголошеного номера.</numerusform>
            <numerusform>Це останні %n цифри оголошеного номера.</numerusform>
            <numerusform>Це останні %n цифр оголошеного номера.</numerusform>
        </translation>
    </message>
    <message>
        <source>But it is not the announced number: another one with the same ending, or with a prefix nobody explains. That verifies nobody.</source>
        <translation>Але це не оголошений номер, а інший із таким самим закінченням або з незрозумілим префіксом. Це нікого не підтверджує.</translation>
    </message>
    <message>
        <source>It is not the announced number.</source>
        <translation>Це не оголошений номер.</translation>
    </message>
    <message>
        <source>The announced number itself does not fit the pattern: nothing can be verified with such a reply.</source>
        <translation>Сам оголошений номер не відповідає шаблону: підтвердити такою відповіддю нічого не можна.</translation>
    </message>
    <message>
        <source>Last digits only</source>
        <translation>Лише останні цифри</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Закоротко</translation>
    </message>
    <message>
        <source>No caller ID</source>
        <translation>Номер прихований</translation>
    </message>
    <message>
        <source>Not a caller ID</source>
        <translation>Це не номер</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Це не шаблон</translation>
    </message>
    <message>
        <source>Proves nothing</source>
        <translation>Нічого не доводить</translation>
    </message>
    <message>
        <source>The digits left out stand under asterisks.</source>
        <translation>Пропущені цифри припадають на зірочки.</translation>
    </message>
    <message>
        <source>The number is hidden or was not given: there is nothing to compare. It uses up no attempt.</source>
        <translation>Номер прихований або не вказаний: нема чого порівнювати. Спробу не витрачено.</translation>
    </message>
    <message>
        <source>A pattern of asterisks alone fits every number of its length.</source>
        <translation>Шаблону із самих зірочок відповідає будь-який номер такої довжини.</translation>
    </message>
    <message>
        <source>The announced number</source>
        <translation>Оголошений номер</translation>
    </message>
    <message>
        <source>The announced number, written another way</source>
        <translation>Оголошений номер, записаний інакше</translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number</source>
        <translation>
            <numerusform>Остання %n цифра оголошеного номера</numerusform>
            <numerusform>Останні %n цифри оголошеного номера</numerusform>
            <numerusform>Останні %n цифр оголошеного номера</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number that fits the pattern</source>
        <translation>Інший номер, що відповідає шаблону</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Інший номер</translation>
    </message>
    <message>
        <source>Digits as typed</source>
        <translation>Цифри, як їх уведено</translation>
    </message>
    <message>
        <source>International, with +</source>
        <translation>Міжнародний, із +</translation>
    </message>
    <message>
        <source>International, with a prefix in place of +</source>
        <translation>Міжнародний, із префіксом замість +</translation>
    </message>
    <message>
        <source>National, read with the announced number&apos;s country</source>
        <translation>Національний, за країною оголошеного номера</translation>
    </message>
    <message>
        <source>A tel: link</source>
        <translation>Посилання tel:</translation>
    </message>
    <message>
        <source>A SIP address</source>
        <translation>Адреса SIP</translation>
    </message>
    <message>
        <source>%1, its parameters set aside</source>
        <translation>%1, параметри відкинуто</translation>
    </message>
    <message>
        <source>No fixed digit: every guess succeeds.</source>
        <translation>Немає фіксованих цифр: будь-який здогад правильний.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s):</source>
        <translation>
            <numerusform>%n фіксована цифра:</numerusform>
            <numerusform>%n фіксовані цифри:</numerusform>
            <numerusform>%n фіксованих цифр:</numerusform>
        </translation>
    </message>
    <message>
        <source>a blind guess succeeds %1; with three attempts, %2. For somebody who was called before never better than one in the caller IDs in use.</source>
        <translation>здогад навмання правильний %1, із трьома спробами — %2. Той, кому вже дзвонили, вгадає щонайменше в одному випадку зі стількох, зі скількох номерів ви дзвоните.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>positions</comment>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <comment>position or positions</comment>
        <translation>%1 — збіг</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <comment>position or positions</comment>
        <translation>%1 — розбіжність</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <comment>position or positions</comment>
        <translation>%1 — зірочка</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>position or positions</comment>
        <translation>%1 — немає цифри</translation>
    </message>
    <message>
        <source>Positions %1.</source>
        <translation>Позиції: %1.</translation>
    </message>
    <message>
        <source>Type a pattern: digits, and an asterisk for any digit.</source>
        <translation>Введіть шаблон: цифри, а зірочка — замість будь-якої цифри.</translation>
    </message>
    <message>
        <source>A + at position %1: it may only come first.</source>
        <translation>Знак + на позиції %1: він може стояти лише на початку.</translation>
    </message>
    <message>
        <source>More than 15 symbols: no phone number is that long.</source>
        <translation>Більше ніж 15 символів: таких довгих номерів не буває.</translation>
    </message>
    <message>
        <source>“%1” at position %2: a pattern has only digits and asterisks.</source>
        <translation>«%1» на позиції %2: у шаблоні бувають лише цифри й зірочки.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The journal cannot be written. Nothing can be sent until that is mended: check the disk and the folder&apos;s rights.</source>
        <translation>Не вдається записати в журнал. Доки це не виправлено, надсилати не можна: перевірте диск і права на теку.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was set aside as %1, and what could be read was kept.</source>
        <translation>Журнал було пошкоджено. Його відкладено як %1, а все, що вдалося прочитати, збережено.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) had no answer when the program last ended. A call may have been placed: see History before you send again.</source>
        <translation>
            <numerusform>%n надсилання не мало відповіді, коли програма востаннє завершила роботу. Дзвінок міг відбутися: перегляньте сторінку «Історія», перш ніж надсилати знову.</numerusform>
            <numerusform>%n надсилання не мали відповіді, коли програма востаннє завершила роботу. Дзвінок міг відбутися: перегляньте сторінку «Історія», перш ніж надсилати знову.</numerusform>
            <numerusform>%n надсилань не мали відповіді, коли програма востаннє завершила роботу. Дзвінок міг відбутися: перегляньте сторінку «Історія», перш ніж надсилати знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox could not open a port on this machine.</source>
        <translation>Пісочниця не змогла відкрити порт на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Matching call</source>
        <translation>Правильний дзвінок</translation>
    </message>
    <message>
        <source>No call, then fallbacks</source>
        <translation>Без дзвінка, потім запасні кроки</translation>
    </message>
    <message>
        <source>Late call</source>
        <translation>Запізнілий дзвінок</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Прихований номер</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Хибний номер</translation>
    </message>
    <message>
        <source>Same ending</source>
        <translation>Таке саме закінчення</translation>
    </message>
    <message>
        <source>Slow reply</source>
        <translation>Повільна відповідь</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>HTTP 400</source>
        <translation>HTTP 400</translation>
    </message>
    <message>
        <source>HTTP 401</source>
        <translation>HTTP 401</translation>
    </message>
    <message>
        <source>HTTP 429</source>
        <translation>HTTP 429</translation>
    </message>
    <message>
        <source>HTTP 500</source>
        <translation>HTTP 500</translation>
    </message>
    <message>
        <source>Broken reply</source>
        <translation>Пошкоджена відповідь</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Без шаблону</translation>
    </message>
    <message>
        <source>Never delivered</source>
        <translation>Нічого не доставлено</translation>
    </message>
    <message>
        <source>Rings once, two seconds after the reply, with the announced number.</source>
        <translation>Дзвонить один раз, через дві секунди після відповіді, з оголошеного номера.</translation>
    </message>
    <message>
        <source>No call comes. The fallbacks follow, each delivered.</source>
        <translation>Дзвінка немає. Далі йдуть запасні кроки, кожен доставлено.</translation>
    </message>
    <message>
        <source>The call comes after the time is over.</source>
        <translation>Дзвінок надходить, коли час уже вийшов.</translation>
    </message>
    <message>
        <source>Rings without showing a number.</source>
        <translation>Дзвонить, але номера не показує.</translation>
    </message>
    <message>
        <source>The service takes the request and rejects the message.</source>
        <translation>Сервіс приймає запит і відхиляє повідомлення.</translation>
    </message>
    <message>
        <source>Rings with another number, which does not fit the pattern.</source>
        <translation>Дзвонить з іншого номера, який не відповідає шаблону.</translation>
    </message>
    <message>
        <source>Rings with another number that fits the pattern.</source>
        <translation>Дзвонить з іншого номера, який відповідає шаблону.</translation>
    </message>
    <message>
        <source>The reply takes ten seconds.</source>
        <translation>Відповідь надходить через десять секунд.</translation>
    </message>
    <message>
        <source>The request is taken and never answered.</source>
        <translation>Запит прийнято, але відповіді немає.</translation>
    </message>
    <message>
        <source>The request is called invalid.</source>
        <translation>Сервіс називає запит хибним.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>Сервіс не приймає ключ.</translation>
    </message>
    <message>
        <source>Too many requests: wait seven seconds.</source>
        <translation>Забагато запитів: зачекайте сім секунд.</translation>
    </message>
    <message>
        <source>The service fails.</source>
        <translation>У сервісі стається збій.</translation>
    </message>
    <message>
        <source>The reply is half a JSON document.</source>
        <translation>Відповідь — половина документа JSON.</translation>
    </message>
    <message>
        <source>The reply says accepted, but has no pattern.</source>
        <translation>У відповіді сказано «прийнято», але шаблону немає.</translation>
    </message>
    <message>
        <source>Nothing arrives: each step is undeliverable.</source>
        <translation>Нічого не надходить: жоден крок не можна доставити.</translation>
    </message>
</context>
<context>
    <name>scripts</name>
    <message>
        <source>Give an object in braces.</source>
        <translation>Вкажіть об’єкт у фігурних дужках.</translation>
    </message>
    <message>
        <source>Give a list in square brackets.</source>
        <translation>Вкажіть список у квадратних дужках.</translation>
    </message>
    <message>
        <source>Give a text in quotation marks.</source>
        <translation>Вкажіть текст у лапках.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Вкажіть ціле число.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Вкажіть число.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Це не файл.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Це не можна прочитати: %1.</translation>
    </message>
    <message>
        <source>A script has at most %1 bytes.</source>
        <translation>Сценарій має щонайбільше %1 байтів.</translation>
    </message>
    <message>
        <source>This is not JSON from here on.</source>
        <translation>Звідси це вже не JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Це не UTF-8.</translation>
    </message>
    <message>
        <source>At most %1 brackets inside each other.</source>
        <translation>Щонайбільше %1 вкладених дужок.</translation>
    </message>
    <message>
        <source>At most %1 of these.</source>
        <translation>Щонайбільше %1 таких.</translation>
    </message>
    <message>
        <source>This is no scenario: it has no &quot;flashcall_scenario&quot;: 1.</source>
        <translation>Це не сценарій: немає &quot;flashcall_scenario&quot;: 1.</translation>
    </message>
    <message>
        <source>A later version of this program knows this format. This one knows %1.</source>
        <translation>Цей формат знає новіша версія програми. Ця знає %1.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Це тут двічі.</translation>
    </message>
    <message>
        <source>This is not known. There are: %1.</source>
        <translation>Такого немає. Є: %1.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Бракує: %1.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Вкажіть одне з: %1.</translation>
    </message>
    <message>
        <source>Give %1 to %2.</source>
        <translation>Вкажіть від %1 до %2.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Щонайбільше %1 символів.</translation>
    </message>
    <message>
        <source>Not with these characters, or not by this name.</source>
        <translation>Не з такими символами або не з такою назвою.</translation>
    </message>
    <message>
        <source>In braces only: %1. For a brace itself write two.</source>
        <translation>У фігурних дужках лише: %1. Саму дужку пишіть двічі.</translation>
    </message>
    <message>
        <source>This comes earlier than the event before it.</source>
        <translation>Це раніше за попередню подію.</translation>
    </message>
    <message>
        <source>This has no effect beside &quot;%1&quot;.</source>
        <translation>Це не діє поруч із &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Рядок %1, стовпець %2</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>--base-url: “%1” is not a web address. Write https://HOST.</source>
        <translation>--base-url: «%1» — не вебадреса. Напишіть https://HOST.</translation>
    </message>
    <message>
        <source>--base-url: plain http goes only to a loopback address such as http://127.0.0.1:8080. Use https for “%1”.</source>
        <translation>--base-url: звичайний http дозволено лише для локальної адреси, наприклад http://127.0.0.1:8080. Для «%1» використайте https.</translation>
    </message>
    <message>
        <source>--base-url: leave out the user and password. The key comes from SMSBAT_API_KEY.</source>
        <translation>--base-url: приберіть ім’я користувача і пароль. Ключ береться із SMSBAT_API_KEY.</translation>
    </message>
    <message>
        <source>--base-url: leave out everything from ? or # on.</source>
        <translation>--base-url: приберіть усе, починаючи з ? або #.</translation>
    </message>
    <message>
        <source>--appearance takes system, light or dark, not “%1”.</source>
        <translation>--appearance: укажіть system, light або dark, а не «%1».</translation>
    </message>
    <message>
        <source>--tour needs a folder for the pictures.</source>
        <translation>--tour: укажіть теку для знімків.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See --help.</source>
        <translation>Немає опції «%1». Див. --help.</translation>
    </message>
    <message>
        <source>One number at a time: “%1” is the second.</source>
        <translation>Лише один номер за раз: «%1» — уже другий.</translation>
    </message>
    <message>
        <source>Give --sandbox or --base-url, not both.</source>
        <translation>Укажіть --sandbox або --base-url, але не обидві опції.</translation>
    </message>
    <message>
        <source>The tour runs on the sandbox: leave out --base-url.</source>
        <translation>Демонстрація працює в пісочниці: приберіть --base-url.</translation>
    </message>
    <message>
        <source>Usage: flashcall-console [options] [NUMBER | tel:NUMBER]

Verify a customer by flash call. NUMBER fills the form; only a person sends.
Where a console runs already, its window comes to the front and takes the number. A run
with options has a window of its own.

  --sandbox          work on the built-in gateway: no real calls. Without it, on the
                     connection that was chosen last; at first that is the sandbox
  --base-url URL     work on another gateway; the key comes from SMSBAT_API_KEY
  --tour DIR         do the main job once on the sandbox, save pictures in DIR and end;
                     exit 0 only if it ended verified
  --appearance WORD  system, light or dark
  --version          print the version
  --help             print this
</source>
        <translation>Використання: flashcall-console [options] [NUMBER | tel:NUMBER]

Перевіряє клієнта дзвінком-підтвердженням. NUMBER заповнює форму; надсилає лише людина.
Якщо консоль уже працює, її вікно виходить наперед і отримує номер. Запуск із
параметрами має власне вікно.

  --sandbox          працювати через вбудований шлюз: без справжніх дзвінків. Без цього —
                     через вибране востаннє з’єднання; спершу це пісочниця
  --base-url URL     працювати через інший шлюз; ключ береться із SMSBAT_API_KEY
  --tour DIR         один раз виконати основну роботу в пісочниці, зберегти знімки в DIR
                     і завершити; код виходу 0, лише якщо номер підтверджено
  --appearance WORD  system, light або dark
  --version          вивести версію
  --help             вивести цю довідку
</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>The customer holds this number.</source>
        <translation>Клієнт володіє цим номером.</translation>
    </message>
    <message>
        <source>The time ended without a fitting caller ID.</source>
        <translation>Час вийшов, а номера, що відповідає шаблону, не було.</translation>
    </message>
    <message>
        <source>The caller ID came after the end.</source>
        <translation>Номер надійшов, коли час уже вийшов.</translation>
    </message>
    <message>
        <source>The agent closed the case: no call came.</source>
        <translation>Оператор закрив справу: дзвінка не було.</translation>
    </message>
    <message>
        <source>The call came with a hidden number. That proves nothing.</source>
        <translation>Дзвінок надійшов із прихованого номера. Це нічого не доводить.</translation>
    </message>
    <message>
        <source>The time ended and nothing was typed.</source>
        <translation>Час вийшов, нічого не введено.</translation>
    </message>
    <message>
        <source>No caller ID fitted, and the case is locked.</source>
        <translation>Жоден номер не відповідав шаблону, справу заблоковано.</translation>
    </message>
    <message>
        <source>A call may have been placed.</source>
        <translation>Дзвінок міг відбутися.</translation>
    </message>
    <message>
        <source>The agent stopped watching. The call may still have come.</source>
        <translation>Оператор зупинив спостереження. Дзвінок усе одно міг надійти.</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>Дзвінок не відбувся.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Сервіс не назвав причини.</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>відповідає шаблону</translation>
    </message>
    <message>
        <source>does not fit the pattern</source>
        <translation>не відповідає шаблону</translation>
    </message>
    <message>
        <source>the last digits fit the pattern</source>
        <translation>останні цифри відповідають шаблону</translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation>замало цифр</translation>
    </message>
    <message>
        <source>no number was shown</source>
        <translation>номер не показано</translation>
    </message>
    <message>
        <source>the code is right</source>
        <translation>код правильний</translation>
    </message>
    <message>
        <source>the code is wrong</source>
        <translation>код неправильний</translation>
    </message>
    <message>
        <source>the announced number</source>
        <translation>оголошений номер</translation>
    </message>
    <message>
        <source>the announced number, written another way</source>
        <translation>оголошений номер, записаний інакше</translation>
    </message>
    <message>
        <source>the last digits of the announced number</source>
        <translation>останні цифри оголошеного номера</translation>
    </message>
    <message>
        <source>another number with the same ending</source>
        <translation>інший номер із таким самим закінченням</translation>
    </message>
    <message>
        <source>not the announced number</source>
        <translation>не оголошений номер</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Caller ID asked for</source>
        <translation>Номер, що дзвонить, у запиті</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation>Оголошений номер</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Час дії</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Частини SMS</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Список повідомлень</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>Із новішої версії</translation>
    </message>
    <message>
        <source>The case has no ending yet.</source>
        <translation>Справу ще не завершено.</translation>
    </message>
    <message>
        <source>This version of the console does not know how it ended.</source>
        <translation>Ця версія консолі не знає, чим завершилася справа.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отримано відповідь</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Статус HTTP</translation>
    </message>
    <message>
        <source>Field named by the service</source>
        <translation>Поле, яке назвав сервіс</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Follows case</source>
        <translation>Продовжує справу</translation>
    </message>
    <message>
        <source>uses no attempt up</source>
        <translation>спробу не витрачено</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>нічого не введено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation>Спроба о %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не підтверджено</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запізно</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Дзвінка не було</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Прихований номер</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Час вийшов</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Спроби вичерпано</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат невідомий</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Закоротко</translation>
    </message>
    <message>
        <source>No caller ID</source>
        <translation>Номер прихований</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Flash call</source>
        <translation>Флеш-дзвінок</translation>
    </message>
    <message>
        <source>Viber OTP</source>
        <translation>Viber OTP</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голосовий дзвінок</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобільний</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>стаціонарний</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>стаціонарний або мобільний</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>безкоштовний</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>за підвищеним тарифом</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>зі спільною оплатою</translation>
    </message>
    <message>
        <source>internet telephony</source>
        <translation>інтернет-телефонія</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>персональний номер</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>пейджер</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>корпоративний номер</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>голосова пошта</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>супутниковий</translation>
    </message>
    <message>
        <source>not known to be in use</source>
        <translation>невідомо, чи використовується</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>у дорозі</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>undeliverable</source>
        <translation>неможливо доставити</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не використано</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>інший статус</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>once in %1</source>
        <translation>в одному випадку з %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>Залишилася %n спроба.</numerusform>
            <numerusform>Залишилося %n спроби.</numerusform>
            <numerusform>Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the announced number.</source>
        <translation>Це оголошений номер.</translation>
    </message>
    <message>
        <source>It is the announced number, written another way.</source>
        <translation>Це оголошений номер, записаний інакше.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number.</source>
        <translation>
            <numerusform>Остання %n цифра оголошеного номера.</numerusform>
            <numerusform>Останні %n цифри оголошеного номера.</numerusform>
            <numerusform>Останні %n цифр оголошеного номера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number with the same ending as the announced one.</source>
        <translation>Інший номер із таким самим закінченням, як в оголошеного.</translation>
    </message>
    <message>
        <source>It is not the announced number.</source>
        <translation>Це не оголошений номер.</translation>
    </message>
    <message>
        <source>No number was announced: the pattern alone decides.</source>
        <translation>Номер не оголошено: вирішує лише шаблон.</translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation>
            <numerusform>Збігається %n фіксована цифра.</numerusform>
            <numerusform>Збігаються всі %n фіксовані цифри.</numerusform>
            <numerusform>Збігаються всі %n фіксованих цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess would succeed %1.</source>
        <translation>Здогад виявився б правильним %1.</translation>
    </message>
    <message>
        <source>%1 after sending.</source>
        <translation>Через %1 після надсилання.</translation>
    </message>
    <message>
        <source>Differs at position %1 of the pattern.</source>
        <translation>Відрізняється від шаблону на позиції %1.</translation>
    </message>
    <message>
        <source>Ask the customer for the code, then type it and press Enter.</source>
        <translation>Запитайте в клієнта код, введіть його й натисніть Enter.</translation>
    </message>
    <message>
        <source>Ask the customer which number rang, then type it and press Enter.</source>
        <translation>Запитайте в клієнта, який номер дзвонив, введіть його й натисніть Enter.</translation>
    </message>
    <message>
        <source>The caller ID came after the end. Nothing is verified late: send again.</source>
        <translation>Номер надійшов, коли час уже вийшов. Із запізненням нічого не підтверджують: надішліть знову.</translation>
    </message>
    <message>
        <source>You closed the case: no call came.</source>
        <translation>Ви закрили справу: дзвінка не було.</translation>
    </message>
    <message>
        <source>The time ended. A caller ID typed now is noted as late.</source>
        <translation>Час вийшов. Якщо ввести номер тепер, буде записано «Запізно».</translation>
    </message>
    <message>
        <source>The case is locked. Send again or verify another way.</source>
        <translation>Справу заблоковано. Надішліть знову або перевірте клієнта іншим способом.</translation>
    </message>
    <message>
        <source>You stopped watching. The call may still come.</source>
        <translation>Ви зупинили спостереження. Дзвінок ще може надійти.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово до надсилання</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Очікування коду</translation>
    </message>
    <message>
        <source>Waiting for the call</source>
        <translation>Очікування дзвінка</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number and press Enter.</source>
        <translation>Введіть номер клієнта й натисніть Enter.</translation>
    </message>
    <message>
        <source>The number can be typed already.</source>
        <translation>Номер уже можна вводити.</translation>
    </message>
    <message>
        <source>The typed number is judged when the pattern arrives.</source>
        <translation>Введений номер буде перевірено, коли надійде шаблон.</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>Не збігається.</translation>
    </message>
    <message>
        <source>More digits are needed.</source>
        <translation>Потрібно більше цифр.</translation>
    </message>
    <message>
        <source>The number was hidden. This uses no attempt up.</source>
        <translation>Номер був прихований. Спробу не витрачено.</translation>
    </message>
    <message>
        <source>%1 after sending: the time was over.</source>
        <translation>Через %1 після надсилання: час уже вийшов.</translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s) are used up.</source>
        <translation>
            <numerusform>Вичерпано %n спробу.</numerusform>
            <numerusform>Вичерпано всі %n спроби.</numerusform>
            <numerusform>Вичерпано всі %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts used</source>
        <translation>Використано спроб</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The service says the request is invalid.</source>
        <translation>Сервіс називає запит хибним.</translation>
    </message>
    <message>
        <source>The service did not accept the key. Check the connection.</source>
        <translation>Сервіс не прийняв ключ. Перевірте з’єднання.</translation>
    </message>
    <message>
        <source>The key may not do this. Ask the account&apos;s manager.</source>
        <translation>Ключ не має на це права. Зверніться до менеджера облікового запису.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation>Сервіс не знає цієї адреси. Перевірте base URL.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Забагато запитів.</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1.</source>
        <translation>Сервіс відповів: HTTP %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Слова сервісу: %1</translation>
    </message>
    <message>
        <source>No reply came in time.</source>
        <translation>Відповідь не надійшла вчасно.</translation>
    </message>
    <message>
        <source>The connection broke before a whole reply came.</source>
        <translation>З’єднання обірвалося, перш ніж надійшла повна відповідь.</translation>
    </message>
    <message>
        <source>The connection broke, and the network library wanted to send again. The console did not let it.</source>
        <translation>З’єднання обірвалося, і мережева бібліотека хотіла надіслати запит знову. Консоль цього не дозволила.</translation>
    </message>
    <message>
        <source>The network library sent the request twice. Report this.</source>
        <translation>Мережева бібліотека надіслала запит двічі. Повідомте про це розробників.</translation>
    </message>
    <message>
        <source>The service pointed to another address, and the console does not follow. Check the base URL.</source>
        <translation>Сервіс спрямував на іншу адресу, але консоль туди не переходить. Перевірте base URL.</translation>
    </message>
    <message>
        <source>The reply is larger than any true one.</source>
        <translation>Відповідь більша за будь-яку справжню.</translation>
    </message>
    <message>
        <source>The reply is broken or not whole.</source>
        <translation>Відповідь пошкоджена або неповна.</translation>
    </message>
    <message>
        <source>The reply is about another number.</source>
        <translation>Відповідь стосується іншого номера.</translation>
    </message>
    <message>
        <source>You stopped while the request was under way.</source>
        <translation>Ви зупинили надсилання, коли запит уже був у дорозі.</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>Програма завершила роботу, перш ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>The service failed to answer properly.</source>
        <translation>Сервіс не зміг дати належної відповіді.</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>Повної відповіді не було.</translation>
    </message>
    <message>
        <source>The base URL of the connection is not a web address.</source>
        <translation>Base URL з’єднання — не вебадреса.</translation>
    </message>
    <message>
        <source>The base URL is plain http to another machine. Use https.</source>
        <translation>Base URL веде на інший комп’ютер через звичайний http. Використайте https.</translation>
    </message>
    <message>
        <source>The service&apos;s host name was not found. Check the base URL and the network.</source>
        <translation>Ім’я хоста сервісу не знайдено. Перевірте base URL і мережу.</translation>
    </message>
    <message>
        <source>The service did not take the connection.</source>
        <translation>Сервіс не прийняв з’єднання.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the network.</source>
        <translation>Немає з’єднання із сервісом. Перевірте мережу.</translation>
    </message>
    <message>
        <source>The service could not prove who it is (TLS). Nothing was sent.</source>
        <translation>Сервіс не зміг довести, що він справжній (TLS). Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Проксі не пропустив з’єднання.</translation>
    </message>
    <message>
        <source>The journal cannot be written, and nothing is sent off the record. Check the disk and the folder&apos;s rights.</source>
        <translation>Не вдається записати в журнал, а без запису нічого не надсилається. Перевірте диск і права на теку.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space: nothing is sent off the record.</source>
        <translation>Диск майже заповнено. Звільніть місце: без запису нічого не надсилається.</translation>
    </message>
    <message>
        <source>You stopped before it left.</source>
        <translation>Ви зупинили надсилання, перш ніж запит відправлено.</translation>
    </message>
    <message>
        <source>The request did not leave.</source>
        <translation>Запит не відправлено.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation>Введіть номер клієнта.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a letter. A number has digits only.</source>
        <translation>«%1» на позиції %2 — літера. У номері бувають лише цифри.</translation>
    </message>
    <message>
        <source>“%1” at position %2 does not belong in a number.</source>
        <translation>«%1» на позиції %2 не може бути частиною номера.</translation>
    </message>
    <message>
        <source>These are two numbers. Keep one.</source>
        <translation>Тут два номери. Залиште один.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>Закоротко для номера телефону.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Задовго для номера телефону.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Жодна країна не має такого коду. Перевірте цифри після +.</translation>
    </message>
    <message>
        <source>Start with + and the country&apos;s code.</source>
        <translation>Почніть із + і коду країни.</translation>
    </message>
    <message>
        <source>This country has no number of this length.</source>
        <translation>У цій країні немає номерів такої довжини.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Щонайбільше %n символ.</numerusform>
            <numerusform>Щонайбільше %n символи.</numerusform>
            <numerusform>Щонайбільше %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The character at position %1 is not allowed here.</source>
        <translation>Символ на позиції %1 тут не дозволено.</translation>
    </message>
    <message>
        <source>A character is not allowed here.</source>
        <translation>Один із символів тут не дозволено.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Від %1 до %2.</translation>
    </message>
    <message>
        <source>Give a caller ID, or a code in the cascade.</source>
        <translation>Укажіть номер, що дзвонить, або код у каскаді.</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Лише цифри.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>Щонайбільше %n крок.</numerusform>
            <numerusform>Щонайбільше %n кроки.</numerusform>
            <numerusform>Щонайбільше %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template needs “%1”.</source>
        <translation>Для шаблону Viber потрібен параметр «%1».</translation>
    </message>
    <message>
        <source>The service could not place the call.</source>
        <translation>Сервіс не зміг зателефонувати.</translation>
    </message>
    <message>
        <source>The service took the request and rejected the message.</source>
        <translation>Сервіс прийняв запит і відхилив повідомлення.</translation>
    </message>
    <message>
        <source>Wait %1 before the next try.</source>
        <translation>Зачекайте %1, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The service calls from another number than asked for.</source>
        <translation>Сервіс дзвонить не з того номера, що в запиті.</translation>
    </message>
    <message>
        <source>The service set another time to live than asked for.</source>
        <translation>Сервіс установив не той час дії, що в запиті.</translation>
    </message>
    <message>
        <source>The reply has no pattern: nothing can be verified with it.</source>
        <translation>У відповіді немає шаблону: підтвердити нею нічого не можна.</translation>
    </message>
    <message>
        <source>The reply&apos;s pattern has no digit to check: nothing can be verified with it.</source>
        <translation>У шаблоні відповіді немає цифр для перевірки: підтвердити нею нічого не можна.</translation>
    </message>
    <message>
        <source>The reply contradicts itself: its number does not fit its pattern. Nothing can be verified with it.</source>
        <translation>Відповідь суперечить собі: її номер не відповідає її шаблону. Підтвердити нею нічого не можна.</translation>
    </message>
    <message>
        <source>Type the number the customer saw.</source>
        <translation>Введіть номер, який побачив клієнт.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a letter. Did you mean %3?</source>
        <translation>«%1» на позиції %2 — літера. Можливо, це %3?</translation>
    </message>
    <message>
        <source>A second + at position %1.</source>
        <translation>Другий + на позиції %1.</translation>
    </message>
    <message>
        <source>There is no digit in it.</source>
        <translation>Немає жодної цифри.</translation>
    </message>
    <message>
        <source>More than 15 digits: no phone number is that long.</source>
        <translation>Більше ніж 15 цифр: таких довгих номерів не буває.</translation>
    </message>
    <message>
        <source>More than 15 symbols.</source>
        <translation>Більше ніж 15 символів.</translation>
    </message>
    <message>
        <source>The connection has no key. Give it one under Connections.</source>
        <translation>З’єднання не має ключа. Задайте його у вікні «З’єднання».</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <translation>Пісочниця запускається.</translation>
    </message>
    <message>
        <source>The key is being looked up.</source>
        <translation>Шукаємо ключ.</translation>
    </message>
    <message>
        <source>This connection has no key. Give it one under Connections.</source>
        <translation>Це з’єднання не має ключа. Задайте його у вікні «З’єднання».</translation>
    </message>
    <message>
        <source>This number belongs to no country that the connection may call.</source>
        <translation>Цей номер не належить до жодної країни, куди цьому з’єднанню можна дзвонити.</translation>
    </message>
    <message>
        <source>The connection may not call this country: %1.</source>
        <translation>Цьому з’єднанню не можна дзвонити до цієї країни: %1.</translation>
    </message>
    <message>
        <source>This is a caller ID of the connection, not a customer&apos;s number.</source>
        <translation>Це номер, з якого дзвонить з’єднання, а не номер клієнта.</translation>
    </message>
    <message>
        <source>This is a premium-rate number. The console does not call those.</source>
        <translation>Це номер із підвищеною платою. Консоль на такі не дзвонить.</translation>
    </message>
    <message>
        <source>This is a shared-cost number. The console does not call those.</source>
        <translation>Це номер зі спільною оплатою. Консоль на такі не дзвонить.</translation>
    </message>
    <message>
        <source>This is a satellite number. The console does not call those.</source>
        <translation>Це супутниковий номер. Консоль на такі не дзвонить.</translation>
    </message>
    <message>
        <source>A case of this number is running, %1 left.</source>
        <translation>Справа з цим номером ще триває, лишилося %1.</translation>
    </message>
    <message>
        <source>The service asked to wait: %1 left.</source>
        <translation>Служба просила зачекати: лишилося %1.</translation>
    </message>
    <message>
        <source>Wait %1 before the next send to this number.</source>
        <translation>Зачекайте %1 до наступного надсилання на цей номер.</translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) to a number in ten minutes are the most. Wait %1.</source>
        <translation>
            <numerusform>Щонайбільше %n надсилання на номер за десять хвилин. Зачекайте %1.</numerusform>
            <numerusform>Щонайбільше %n надсилання на номер за десять хвилин. Зачекайте %1.</numerusform>
            <numerusform>Щонайбільше %n надсилань на номер за десять хвилин. Зачекайте %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) in 24 hours are the most for one agent. Wait %1.</source>
        <translation>
            <numerusform>Щонайбільше %n надсилання одного оператора за 24 години. Зачекайте %1.</numerusform>
            <numerusform>Щонайбільше %n надсилання одного оператора за 24 години. Зачекайте %1.</numerusform>
            <numerusform>Щонайбільше %n надсилань одного оператора за 24 години. Зачекайте %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer read the code that was sent.</source>
        <translation>Клієнт назвав надісланий код.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>channel, the service&apos;s word, time</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>the code of the %1 step</source>
        <translation>код із кроку %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставлення</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Verified by code</source>
        <translation>Підтверджено кодом</translation>
    </message>
    <message>
        <source>Followed by case</source>
        <translation>Її продовжує справа</translation>
    </message>
    <message>
        <source>The customer read back the code of the %1 step.</source>
        <translation>Клієнт назвав код із кроку %1.</translation>
    </message>
    <message>
        <source>The caller ID was not checked.</source>
        <translation>Номер, що дзвонив, не перевірено.</translation>
    </message>
    <message>
        <source>The code of the %1 step proves as much.</source>
        <translation>Код із кроку %1 доводить те саме.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the last two of a list</comment>
        <translation> або </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> і </translation>
    </message>
    <message>
        <source>This case follows another one, whose %1 may still come: only what this one sends counts.</source>
        <translation>Ця справа продовжує іншу, з якої ще може надійти: %1. Зараховується лише те, що надіслала ця.</translation>
    </message>
    <message>
        <source>Is the number read back digit by digit the right one?</source>
        <translation>Чи правильний номер, прочитаний по цифрі?</translation>
    </message>
    <message>
        <source>Does the phone have signal, and is airplane mode off?</source>
        <translation>Чи є в телефона зв&apos;язок і чи вимкнено режим польоту?</translation>
    </message>
    <message>
        <source>Is “do not disturb” or “silence unknown callers” on? Look in the list of calls.</source>
        <translation>Чи ввімкнено «не турбувати» або «вимикати звук невідомих»? Погляньте в список дзвінків.</translation>
    </message>
    <message>
        <source>Does a call blocker hide the call? Look in its list of blocked calls.</source>
        <translation>Чи приховує дзвінок блокувальник? Погляньте в його список заблокованих.</translation>
    </message>
    <message>
        <source>Two SIM cards: does the other one ring?</source>
        <translation>Дві SIM-картки: чи дзвонить інша?</translation>
    </message>
    <message>
        <source>Is the line busy, or are calls forwarded?</source>
        <translation>Чи зайнята лінія або чи переадресовуються дзвінки?</translation>
    </message>
    <message>
        <source>Number read back: right</source>
        <translation>Прочитаний номер правильний</translation>
    </message>
    <message>
        <source>Phone has signal</source>
        <translation>Телефон має зв&apos;язок</translation>
    </message>
    <message>
        <source>Calls silenced</source>
        <translation>Звук дзвінків вимкнено</translation>
    </message>
    <message>
        <source>Call blocker</source>
        <translation>Блокувальник дзвінків</translation>
    </message>
    <message>
        <source>Other SIM card rings</source>
        <translation>Дзвонить інша SIM-картка</translation>
    </message>
    <message>
        <source>Line busy or forwarded</source>
        <translation>Зайнято або переадресовано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Another program sent to this number, or used up a limit, in the same moment.</source>
        <translation>Тієї самої миті інша програма надіслала на цей номер або вичерпала ліміт.</translation>
    </message>
    <message>
        <source>The time ended without the right code.</source>
        <translation>Час скінчився без правильного коду.</translation>
    </message>
    <message>
        <source>The code came after the end. Nothing is verified late: send again.</source>
        <translation>Код надійшов після кінця. Із запізненням нічого не підтверджується: надішліть ще раз.</translation>
    </message>
    <message>
        <source>The time ended. A code typed now is noted as late.</source>
        <translation>Час скінчився. Код, введений тепер, буде позначено як запізнілий.</translation>
    </message>
    <message>
        <source>You stopped watching. The message may still come.</source>
        <translation>Ви припинили стеження. Повідомлення ще може надійти.</translation>
    </message>
</context>
</TS>
