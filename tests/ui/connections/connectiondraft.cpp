// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondraft.h"

#include "support/connectionkit.h"

#include <QTest>

#include <functional>

using namespace flashcall;
using namespace flashcall::ui;
using config::Problem;
using Field = ConnectionField;
using Change = std::function<void(ConnectionDraft &)>;

class ConnectionDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWasMadeOf_data();
    void readsBackWhatItWasMadeOf();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void findsEachFieldsProblem_data();
    void findsEachFieldsProblem();
    void findsAllAtOnceInTheFormsOrder();
    void namesTheEntry();
};

void ConnectionDraftTest::readsBackWhatItWasMadeOf_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::newRow("full") << test::fullConnection();
    Connection spare;
    spare.id = spare.name = QStringLiteral("x");
    spare.baseUrl = QUrl(QStringLiteral("https://a.example"));
    QTest::newRow("spare") << spare;
    Connection local = test::fullConnection();
    local.baseUrl = QUrl(QStringLiteral("http://[::1]:8080"));
    QTest::newRow("on this machine") << local;
}

void ConnectionDraftTest::readsBackWhatItWasMadeOf()
{
    QFETCH(Connection, connection);
    const ConnectionDraft draft = ConnectionDraft::of(connection);
    QCOMPARE(draft.read(), connection);
    QVERIFY(problemsOf(draft, {}).isEmpty());
    QVERIFY(draft.key.isEmpty());
}

void ConnectionDraftTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("callerIds");
    QTest::addColumn<QString>("countries");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("codes");
    const QString none;
    QTest::newRow("nothing") << none << none << QStringList{} << QStringList{};
    QTest::newRow("national forms")
        << QStringLiteral("012 345-67-89\n\n  +380 93 667 00 03  \n") << none
        << QStringList{QStringLiteral("+380123456789"), QStringLiteral("+380936670003")}
        << QStringList{};
    QTest::newRow("small letters, any mark between")
        << none << QStringLiteral("ua; pl,de\nro") << QStringList{}
        << QStringList{QStringLiteral("UA"), QStringLiteral("PL"), QStringLiteral("DE"),
                       QStringLiteral("RO")};
}

void ConnectionDraftTest::readsWhatPeopleType()
{
    QFETCH(QString, callerIds);
    QFETCH(QString, countries);
    ConnectionDraft draft = ConnectionDraft::of(test::fullConnection());
    draft.connection.region = QStringLiteral(" ua ");
    draft.connection.name = QStringLiteral("  Shop ");
    draft.callerIds = callerIds;
    draft.countries = countries;
    QTEST(draft.read().callerIds, "numbers");
    QTEST(draft.read().countries, "codes");
    QCOMPARE(draft.read().region, QStringLiteral("UA"));
    QCOMPARE(draft.read().name, QStringLiteral("Shop"));
    QVERIFY(problemsOf(draft, {}).isEmpty());
}

void ConnectionDraftTest::findsEachFieldsProblem_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, Field field, Problem problem, const Change &change) {
        QTest::newRow(name) << change << field << problem;
    };
    const auto url = [&row](const char *name, const char *text, Problem problem) {
        row(name, Field::BaseUrl, problem,
            [text](ConnectionDraft &d) { d.baseUrl = QString::fromLatin1(text); });
    };
    row("no name", Field::Name, Problem::Empty,
        [](auto &d) { d.connection.name = QStringLiteral("  "); });
    row("a long name", Field::Name, Problem::TooLong,
        [](auto &d) { d.connection.name = QString(101, u'x'); });
    row("a taken name", Field::Name, Problem::TakenName,
        [](auto &d) { d.connection.name = QStringLiteral(" TAKEN "); });
    row("the sandbox's name", Field::Name, Problem::TakenName,
        [](auto &d) { d.connection.name = QStringLiteral("sandbox"); });
    row("a control character", Field::Name, Problem::Unknown,
        [](auto &d) { d.connection.name = QStringLiteral("a\x1b[0m"); });
    url("no address", " ", Problem::Empty);
    url("no web address", "restapi", Problem::NotAUrl);
    url("another scheme", "ftp://a.example", Problem::NotAUrl);
    url("plain http", "http://a.example", Problem::InsecureUrl);
    url("odd spelling of the loopback", "http://127.1", Problem::InsecureUrl);
    url("credentials", "https://a:b@a.example", Problem::UrlWithMore);
    url("a query", "https://a.example?k=v", Problem::UrlWithMore);
    row("an account without a name", Field::User, Problem::Empty,
        [](auto &d) { d.connection.user.clear(); });
    row("a long sender", Field::Sender, Problem::TooLong,
        [](auto &d) { d.connection.sender = QString(41, u'x'); });
    row("no country", Field::Region, Problem::Unknown,
        [](auto &d) { d.connection.region = QStringLiteral("U1"); });
    row("a long region", Field::Region, Problem::TooLong,
        [](auto &d) { d.connection.region = QStringLiteral("Ukraine"); });
    row("a caller ID of letters", Field::CallerIds, Problem::BadNumber,
        [](auto &d) { d.callerIds = QStringLiteral("+380123456789\nbank"); });
    row("no time", Field::Ttl, Problem::OutOfRange,
        [](auto &d) { d.connection.ttl = std::chrono::seconds(0); });
    row("too much time", Field::Ttl, Problem::OutOfRange,
        [](auto &d) { d.connection.ttl = std::chrono::seconds(3601); });
    row("a step that cannot be sent", Field::Cascade, Problem::BadStep,
        [](auto &d) { d.connection.fallbacks = {Step{SmsContent{}}}; });
    row("no attempt", Field::Attempts, Problem::OutOfRange,
        [](auto &d) { d.connection.attempts = 0; });
    row("eleven attempts", Field::Attempts, Problem::OutOfRange,
        [](auto &d) { d.connection.attempts = 11; });
    row("no digit", Field::LastDigits, Problem::OutOfRange,
        [](auto &d) { d.connection.lastDigitsFrom = 0; });
    row("no country's code", Field::Countries, Problem::Unknown,
        [](auto &d) { d.countries = QStringLiteral("UA, Poland"); });
    row("no send", Field::SendsPerNumber, Problem::OutOfRange,
        [](auto &d) { d.connection.sendsPerNumber = 0; });
    row("too many sends", Field::SendsPerDay, Problem::OutOfRange,
        [](auto &d) { d.connection.sendsPerAgentAndDay = 100'001; });
    row("no colour", Field::Colour, Problem::Unknown,
        [](auto &d) { d.connection.colour = QStringLiteral("red"); });
}

void ConnectionDraftTest::findsEachFieldsProblem()
{
    QFETCH(Change, change);
    ConnectionDraft draft = ConnectionDraft::of(test::fullConnection());
    change(draft);
    const auto found = problemsOf(draft, {QStringLiteral("Sandbox"), QStringLiteral("Taken")});
    QCOMPARE(found.size(), 1);
    QTEST(found.first().field, "field");
    QTEST(found.first().problem.problem, "problem");
}

void ConnectionDraftTest::findsAllAtOnceInTheFormsOrder()
{
    ConnectionDraft draft = ConnectionDraft::of(test::fullConnection());
    draft.connection.sendsPerNumber = 0;
    draft.connection.attempts = 0;
    draft.countries = QStringLiteral("?");
    draft.callerIds = QStringLiteral("?");
    draft.connection.region = QStringLiteral("?");
    draft.connection.user.clear();
    draft.baseUrl.clear();
    draft.connection.name.clear();
    QList<Field> fields;
    for (const ConnectionFieldProblem &problem : problemsOf(draft, {})) {
        fields.append(problem.field);
    }
    QCOMPARE(fields, (QList<Field>{Field::Name, Field::BaseUrl, Field::User, Field::Region,
                                   Field::CallerIds, Field::Attempts, Field::Countries,
                                   Field::SendsPerNumber}));
}

void ConnectionDraftTest::namesTheEntry()
{
    ConnectionDraft draft = ConnectionDraft::of(test::fullConnection());
    draft.callerIds = QStringLiteral("+380123456789\n\nbank\n+380936670003");
    QCOMPARE(entryOf(problemsOf(draft, {}).first().problem), 1);
    QCOMPARE(linesOf(draft.callerIds).at(1), QStringLiteral("bank"));
    QCOMPARE(entryOf({Problem::TooLong, QStringLiteral("callerIds")}), -1);
}

QTEST_GUILESS_MAIN(ConnectionDraftTest)
#include "connectiondraft.moc"
