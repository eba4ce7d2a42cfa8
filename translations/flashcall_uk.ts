<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Handset</name>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call, hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS, hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call, hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>status, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of a planned step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade: no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned from %2 for %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; observed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cascade</name>
    <message>
        <source>The code is the calling number&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2, not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the steps of a cascade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, valid for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, its kind and validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, sender&apos;s name and validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and action or platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, sender&apos;s name and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands for a new code at each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number; minutes or hours, as your template says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters of an SMS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is not in GSM-7: a part holds 70 characters instead of 160.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SMS at most 11 letters A–Z or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number that calls, or use {code} in a later step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template needs this.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: there are more than 15 symbols.</source>
        <translation>%1: більше ніж 15 символів.</translation>
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
        <source>A saved connection</source>
        <translation>Збережене з’єднання</translation>
    </message>
    <message>
        <source>flashcall: there is no command &quot;%1&quot;.
Run &quot;flashcall --help&quot; to see what there is.
</source>
        <translation>flashcall: немає команди «%1».
Наберіть «flashcall --help», щоб побачити, які є.
</translation>
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
        <translation>номер, що телефонує</translation>
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
        <source>--base-url: give the address of the gateway, or --dry-run to send nothing.</source>
        <translation>--base-url: задайте адресу шлюзу або --dry-run, щоб нічого не надсилати.</translation>
    </message>
    <message>
        <source>--connection: the sandbox of the console is not reachable from here. Start &quot;flashcall sandbox&quot; and give the address it prints with --base-url.</source>
        <translation>--connection: пісочниця консолі звідси недосяжна. Запустіть «flashcall sandbox» і задайте адресу, яку вона виведе, через --base-url.</translation>
    </message>
    <message>
        <source>--connection: no connection &quot;%1&quot; is saved. Give --base-url.</source>
        <translation>--connection: з’єднання «%1» не збережено. Задайте --base-url.</translation>
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
        <source>The pattern of the reply is none: nothing can be verified with it.</source>
        <translation>Шаблон у відповіді не є шаблоном: з нею нічого не можна підтвердити.</translation>
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
        <source>Check a caller ID against a pattern, without any network</source>
        <translation>Перевірити номер, що телефонував, за шаблоном, без мережі</translation>
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
        <source>The key comes from SMSBAT_API_KEY, never from an option.</source>
        <translation>Ключ береться із SMSBAT_API_KEY, ніколи з параметра.</translation>
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
        <source>What happens to numbers of no scenario&apos;s own</source>
        <translation>Що діється з номерами, які не мають власного сценарію</translation>
    </message>
    <message>
        <source>How many times faster than real time</source>
        <translation>У скільки разів швидше за дійсний час</translation>
    </message>
</context>
<context>
    <name>flashcall::ui::AboutDialog</name>
    <message>
        <source>Flash Call Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies customers by flash call: the number that rang is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT. Made with Qt %1 (LGPL), libphonenumber (Apache 2.0), cpp-httplib (MIT), SQLite (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CascadeChips</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CascadeDialog</name>
    <message>
        <source>&amp;Use this cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quest as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and reference are examples: each send makes its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time, if nothing is answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2) is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::CasePanel</name>
    <message>
        <source>&amp;Blind mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the expected digits until the case is closed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observed caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use S&amp;MS instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMS instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call c&amp;ame?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind mode: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number the customer saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· sent %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected pattern: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected code: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected pattern: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged when the pattern arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over: noted as late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2, any form, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt could not be written to the journal, and a verdict that is not on record is not given. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here when a caller ID is checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ConnectionChip</name>
    <message>
        <source>Sandbox: no real calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Live: calls are billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::FlashCallForm</name>
    <message>
        <source>Caller &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that rings the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HandsetItem</name>
    <message>
        <source>Hidden number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HandsetView</name>
    <message>
        <source>Customer&apos;s phone · sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What the customer&apos;s phone shows appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handset: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone shows no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryDetails</name>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt of the chosen send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryFilters</name>
    <message>
        <source>Number, ticket, message or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryPage</name>
    <message>
        <source>The journal cannot be opened, so there is no history to show. Check the disk and the folder&apos;s rights, then start the console again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a send to see all that is on record of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This send cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read. Nothing is lost: what is on the disk stays there. Try again with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Every send appears here, with its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No send fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) so far, searching…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n send(s); more appear as you scroll</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Receipt copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder&apos;s rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::HistoryProxy</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, from any field of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the observed caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SMS instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify, Pattern lab, History, Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underlined letters work with Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LabModel</name>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::LabPage</name>
    <message>
        <source>Single check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Announced caller ID (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pattern as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check copied as a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression (PCRE, RE2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern copied as a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL condition for &amp;SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern copied as a condition for SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL condition for &amp;PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern copied as a condition for PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vendor&apos;s samples would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps a check here until the console is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a pattern and a caller ID: the verdict appears as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the caller ID that the customer saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The odds of a guess appear with a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MainWindow</name>
    <message>
        <source>Flash Call Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::MessageForm</name>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands for a new code at each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with your provider: no document names a token for voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {code} in it, this step proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::NoCallDialog</name>
    <message>
        <source>No call came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through these with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the number read back digit by digit the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the phone have signal, and is airplane mode off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “do not disturb” or “silence unknown callers” on? Look in the list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a call blocker hide the call? Look in its list of blocked calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SIM cards: does the other one ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the line busy, or are calls forwarded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: &amp;no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: number &amp;hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestForm</name>
    <message>
        <source>&amp;Send flash call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no call comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send flash call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, in any field of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to &amp;live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any form: paste it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 120 s: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60–90 s advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the cascade is not complete. Open it with Edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestLog</name>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::RequestPreview</name>
    <message>
        <source>Request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request appears here once every step is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::Ring</name>
    <message>
        <source>Remaining time: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining time: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SamplesTable</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, differs, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::SandboxPage</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the next call. A number that ends in the digits at the right gets its own scenario, whatever is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an &amp;example for curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear requests and handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Every request to the address above appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot listen: no port of this machine is free for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks the service&apos;s API on this machine only. Other programs can use it too: this address in place of the service&apos;s, any key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ScenarioList</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 Numbers that end in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StepEditor</name>
    <message>
        <source>Ser&amp;vice&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s default time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 11 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 s, say the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 120 s: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60–90 s advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::StepList</name>
    <message>
        <source>&amp;Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ste&amp;ps, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TimelineView</name>
    <message>
        <source>Cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::TopBar</name>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash Call Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::Tour</name>
    <message>
        <source>Tour: nothing happened for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: the folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: a wrong number was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tour: verified. %n picture(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tour: ended as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerdictPanel</name>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::VerifyPage</name>
    <message>
        <source>Receipt copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is running. It ends by itself, or stop watching.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ViberForm</name>
    <message>
        <source>T&amp;emplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template&apos;s i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the 19 that the service names: it may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself tells the customer never to share the code. Have it read out only in a call that the customer began, on your published number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashcall::ui::ViberParameters</name>
    <message>
        <source>&amp;Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: name = value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails on a pattern with +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a character of the pattern for an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the digits anywhere, here at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the digits anywhere in the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no digits but 0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a digit for each asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digits are nowhere in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the raw text is exactly %n bare digit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants exactly %n bare digit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>finds the digits anywhere in the raw text, here at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the digits anywhere in the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by what stands between the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses what it cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares the whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares from the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced number is never hidden. Leave the field empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the announced number with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1: %2 expected, %3 found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two neighbouring digits have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the fixed digits differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pattern with + describes the whole number, and this one has %n digit(s) more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern with + describes the whole number, and no country&apos;s code begins with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pattern fits, but not at the end: %n digit(s) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The digits given agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s) had no digit to stand against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the announced number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the announced number, written another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is the last %n digit(s) of the announced number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>But it is not the announced number: another one with the same ending, or with a prefix nobody explains. That verifies nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the announced number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced number itself does not fit the pattern: nothing can be verified with such a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits left out stand under asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is hidden or was not given: there is nothing to compare. It uses up no attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of asterisks alone fits every number of its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced number, written another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another number that fits the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International, with +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International, with a prefix in place of +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National, read with the announced number&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tel: link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its parameters set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed digit: every guess succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fixed digit(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a blind guess succeeds %1; with three attempts, %2. For somebody who was called before never better than one in the caller IDs in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agree</source>
        <comment>position or positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ</source>
        <comment>position or positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 masked</source>
        <comment>position or positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>position or positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a pattern: digits, and an asterisk for any digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A + at position %1: it may only come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 15 symbols: no phone number is that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2: a pattern has only digits and asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The journal cannot be written. Nothing can be sent until that is mended: check the disk and the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged. It was set aside as %1, and what could be read was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) had no answer when the program last ended. A call may have been placed: see History before you send again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox could not open a port on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Matching call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call, then fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings once, two seconds after the reply, with the announced number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call comes. The fallbacks follow, each delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call comes after the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings without showing a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes the request and rejects the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings with another number, which does not fit the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings with another number that fits the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply takes ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is taken and never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is called invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: wait seven seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is half a JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply says accepted, but has no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives: each step is undeliverable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>--base-url: “%1” is not a web address. Write https://HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url: plain http goes only to a loopback address such as http://127.0.0.1:8080. Use https for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url: leave out the user and password. The key comes from SMSBAT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url: leave out everything from ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--appearance takes system, light or dark, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour needs a folder for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number at a time: “%1” is the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --sandbox or --base-url, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour runs on the sandbox: leave out --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: flashcall-console [options] [NUMBER | tel:NUMBER]

Verify a customer by flash call. NUMBER fills the form; only a person sends.

  --sandbox          work on the built-in gateway: no real calls (the default)
  --base-url URL     work on another gateway; the key comes from SMSBAT_API_KEY
  --tour DIR         do the main job once on the sandbox, save pictures in DIR and end;
                     exit 0 only if it ended verified
  --appearance WORD  system, light or dark
  --version          print the version
  --help             print this
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer holds this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ended without a fitting caller ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller ID came after the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent closed the case: no call came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came with a hidden number. That proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ended and nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller ID fitted, and the case is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may have been placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent stopped watching. The call may still have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digits fit the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announced number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announced number, written another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last digits of the announced number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number with the same ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the announced number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no ending yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the console does not know how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field named by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses no attempt up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber OTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet telephony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to be in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undeliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the announced number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the announced number, written another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n digit(s) of the announced number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another number with the same ending as the announced one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the announced number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was announced: the pattern alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is right. %1 after sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n fixed digit(s) agree.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A guess would succeed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs at position %1 of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer for the code, then type it and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer which number rang, then type it and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller ID came after the end. Nothing is verified late: send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You closed the case: no call came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ended. A caller ID typed now is noted as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is locked. Send again or verify another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped watching. The call may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer&apos;s number and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number can be typed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed number is judged when the pattern arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was hidden. This uses no attempt up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after sending: the time was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s) are used up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service says the request is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the key. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not do this. Ask the account&apos;s manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before a whole reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke, and the network library wanted to send again. The console did not let it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network library sent the request twice. Report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address, and the console does not follow. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is larger than any true one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is broken or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is about another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped while the request was under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed to answer properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL of the connection is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is plain http to another machine. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no key. Set SMSBAT_API_KEY and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s host name was not found. Check the base URL and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not prove who it is (TLS). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written, and nothing is sent off the record. Check the disk and the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space: nothing is sent off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped before it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is a letter. A number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 does not belong in a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two numbers. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with + and the country&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country has no number of this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The character at position %1 is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a caller ID, or a code in the cascade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The template needs “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not place the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took the request and rejected the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service calls from another number than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service set another time to live than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no pattern: nothing can be verified with it.</source>
        <translation type="unfinished">У відповіді немає шаблону: з нею нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>The reply&apos;s pattern has no digit to check: nothing can be verified with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply contradicts itself: its number does not fit its pattern. Nothing can be verified with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number the customer saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is a letter. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second + at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no digit in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 15 digits: no phone number is that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 15 symbols.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
