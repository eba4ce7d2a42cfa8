<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en"><context>
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
</TS>
