// SPDX-License-Identifier: MIT
#include "app/config/connectionjson.h"

#include "support/connectionkit.h"

#include <QJsonDocument>
#include <QTest>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

class TestConfigConnection : public QObject
{
    Q_OBJECT

private:
    static QJsonObject with(const char *member, const QJsonValue &value)
    {
        QJsonObject object = connectionToJson(fullConnection());
        object[QString::fromLatin1(member)] = value;
        return object;
    }
    static QJsonValue json(const char *text)
    {
        return QJsonDocument::fromJson(QByteArray("[") + text + "]")[0];
    }

private Q_SLOTS:
    void comesBackWhole()
    {
        const Connection connection = fullConnection();
        const auto back = connectionFromJson(connectionToJson(connection), {});
        QVERIFY(back.has_value());
        QVERIFY(*back == connection);
        QVERIFY(!checkConnection(connection));
    }

    void whatIsAbsentTakesItsDefault()
    {
        const QJsonObject least{{QStringLiteral("id"), QStringLiteral("a")},
                                {QStringLiteral("name"), QStringLiteral("A")},
                                {QStringLiteral("baseUrl"), QStringLiteral("https://a.example")}};
        const auto read = connectionFromJson(least, {});
        QVERIFY(read.has_value());
        Connection expected;
        expected.id = QStringLiteral("a");
        expected.name = QStringLiteral("A");
        expected.baseUrl = QUrl(QStringLiteral("https://a.example"));
        QVERIFY(*read == expected);
    }

    void needsItsMainMembers_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"id", "name", "baseUrl", "user"}) {
            QTest::newRow(member) << QString::fromLatin1(member);
        }
    }
    void needsItsMainMembers()
    {
        QFETCH(QString, member);
        QJsonObject object = connectionToJson(fullConnection());
        object.remove(member);
        const auto read = connectionFromJson(object, QStringLiteral("connections[3]"));
        QVERIFY(!read);
        QCOMPARE(read.error().problem, Problem::Missing);
        QCOMPARE(read.error().path, QStringLiteral("connections[3].") + member);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const char *member, const char *value,
                            Problem problem, const char *path = "") {
            QTest::newRow(name) << with(member, json(value))
                                << QString::fromLatin1(*path ? path : member) << problem;
        };
        row("id of the sandbox", "id", "\"sandbox\"", Problem::TakenId);
        row("id is a number", "id", "7", Problem::WrongType);
        row("name of spaces", "name", "\"  \"", Problem::Empty);
        row("name of two lines", "name", "\"a\\nb\"", Problem::Unknown);
        QTest::newRow("name too long")
            << with("name", QString(101, u'n')) << QStringLiteral("name") << Problem::TooLong;
        row("URL of words", "baseUrl", "\"not a url\"", Problem::NotAUrl);
        row("URL empty", "baseUrl", "\"\"", Problem::Empty);
        row("URL without TLS", "baseUrl", "\"http://example.com\"", Problem::InsecureUrl);
        row("URL with a key", "baseUrl", "\"https://a:b@example.com\"", Problem::UrlWithMore);
        row("URL with a query", "baseUrl", "\"https://example.com?a=b\"", Problem::UrlWithMore);
        row("way of authentication", "auth", "\"Bearer\"", Problem::Unknown);
        row("number style", "numberStyle", "\"plus\"", Problem::Unknown);
        QTest::newRow("sender too long")
            << with("sender", QString(41, u's')) << QStringLiteral("sender") << Problem::TooLong;
        row("region of one letter", "region", "\"U\"", Problem::Unknown);
        row("region in small letters", "region", "\"ua\"", Problem::Unknown);
        row("caller ID of letters", "callerIds", R"(["+380123456789", "x"])", Problem::BadNumber,
            "callerIds[1]");
        row("caller ID not E.164", "callerIds", R"(["0936670003"])", Problem::BadNumber,
            "callerIds[0]");
        row("caller ID a number", "callerIds", "[380]", Problem::WrongType, "callerIds[0]");
        row("caller IDs no list", "callerIds", "\"+380123456789\"", Problem::WrongType);
        row("ttl of zero", "ttl", "0", Problem::OutOfRange);
        row("ttl of a day", "ttl", "86400", Problem::OutOfRange);
        row("ttl of a half", "ttl", "59.5", Problem::OutOfRange);
        row("ttl as text", "ttl", "\"60\"", Problem::WrongType);
        row("ttl null", "ttl", "null", Problem::WrongType);
        row("no attempts", "attempts", "0", Problem::OutOfRange);
        row("eleven attempts", "attempts", "11", Problem::OutOfRange);
        row("blind as a number", "blind", "1", Problem::WrongType);
        row("last digits", "lastDigitsFrom", "16", Problem::OutOfRange);
        row("country", "countries", R"(["UA", "Poland"])", Problem::Unknown, "countries[1]");
        row("sends per number", "sendsPerNumber", "0", Problem::OutOfRange);
        row("sends per day", "sendsPerAgentAndDay", "-1", Problem::OutOfRange);
        row("sends beyond numbers", "sendsPerAgentAndDay", "1e300", Problem::OutOfRange);
        row("colour by name", "colour", "\"red\"", Problem::Unknown);
        row("colour of five", "colour", "\"#12345\"", Problem::Unknown);
        row("cascades no list", "cascades", "{}", Problem::WrongType);
        row("cascade no object", "cascades", "[1]", Problem::WrongType, "cascades[0]");
        row("cascade without a name", "cascades", R"([{"steps":[{"channel":"FlashCall"}]}])",
            Problem::Missing, "cascades[0].name");
        row("cascade with a blank name", "cascades",
            R"([{"name":" ","steps":[{"channel":"FlashCall","callerId":""}]}])", Problem::Empty,
            "cascades[0].name");
        row("cascade of a long name", "cascades",
            QByteArray("[{\"name\":\"" + QByteArray(61, 'x') + "\"}]").constData(),
            Problem::TooLong, "cascades[0].name");
        row("two cascades of one name", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall"}]},)"
            R"({"name":"a ","steps":[{"channel":"FlashCall"}]}])",
            Problem::TakenName, "cascades[1].name");
        row("cascade without steps", "cascades", R"([{"name":"A"}])", Problem::Missing,
            "cascades[0].steps");
        row("cascade that begins with an SMS", "cascades",
            R"([{"name":"A","steps":[{"channel":"Sms","text":"x"}]}])", Problem::BadStep,
            "cascades[0].steps[0]");
        row("cascade with a bad step", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall"},{"channel":"Sms","text":""}]}])",
            Problem::BadStep, "cascades[0].steps[1]");
        row("cascade with a number that is none", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall","callerId":"abc"}]}])",
            Problem::BadStep, "cascades[0].steps[0]");
        row("cascade with too many steps", "cascades",
            QByteArray("[{\"name\":\"A\",\"steps\":[" + QByteArray("1,").repeated(10) + "1]}]")
                .constData(),
            Problem::TooLong, "cascades[0].steps");
        row("cascade with a code of two digits", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall"}],"codeLength":2}])",
            Problem::OutOfRange, "cascades[0].codeLength");
        row("cascade with a stranger", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall"}],"colour":"red"}])", Problem::Unknown,
            "cascades[0].colour");
        row("cascade with a secret", "cascades",
            R"([{"name":"A","steps":[{"channel":"FlashCall"}],"apiKey":"x"}])", Problem::HasSecret,
            "cascades[0].apiKey");
        row("step of no channel", "fallbacks", R"([{"channel":"Pigeon"}])", Problem::BadStep,
            "fallbacks[0]");
        row("step no object", "fallbacks", "[1]", Problem::BadStep, "fallbacks[0]");
        row("step with more", "fallbacks", R"([{"channel":"Sms","text":"x","colour":"red"}])",
            Problem::BadStep, "fallbacks[0]");
        row("step that cannot be sent", "fallbacks", R"([{"channel":"Sms","text":""}])",
            Problem::BadStep, "fallbacks[0]");
        row("a key", "apiKey", "\"s3cr3t\"", Problem::HasSecret);
        row("a password", "Password", "\"s3cr3t\"", Problem::HasSecret);
        row("a misspelled member", "atempts", "3", Problem::Unknown);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, path);
        QFETCH(Problem, problem);
        const auto read = connectionFromJson(object, {});
        QVERIFY(!read);
        QCOMPARE(read.error().problem, problem);
        QCOMPARE(read.error().path, path);
    }

    void looksAtNumbersAsWellAsAsked_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("shape");
        QTest::addColumn<bool>("plan");
        QTest::newRow("good") << QStringLiteral("+380123456789") << true << true;
        QTest::newRow("no country's") << QStringLiteral("+9991234567") << true << false;
        QTest::newRow("without +") << QStringLiteral("380123456789") << false << false;
        QTest::newRow("letters") << QStringLiteral("+38012345678x") << false << false;
        QTest::newRow("short") << QStringLiteral("+380") << false << false;
        QTest::newRow("long") << QStringLiteral("+3801234567890123") << false << false;
        QTest::newRow("leading zero") << QStringLiteral("+0123456789") << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }
    void looksAtNumbersAsWellAsAsked()
    {
        QFETCH(QString, number);
        const QJsonObject object = with("callerIds", QJsonArray{number});
        QTEST(connectionFromJson(object, {}, Numbers::ByShape).has_value(), "shape");
        QTEST(connectionFromJson(object, {}, Numbers::ByPlan).has_value(), "plan");
    }

    void aListHasNothingTwice_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path"); // empty: taken
        QTest::newRow("another") << QStringLiteral("b") << QStringLiteral("B") << QString();
        QTest::newRow("same id") << QStringLiteral("shop") << QStringLiteral("B")
                                 << QStringLiteral("c[1].id");
        QTest::newRow("same name in capitals")
            << QStringLiteral("b") << QStringLiteral(" SHOP") << QStringLiteral("c[1].name");
    }
    void aListHasNothingTwice()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QString, path);
        const auto read = connectionsFromJson(
            {connectionToJson(fullConnection()), connectionToJson(fullConnection(id, name))},
            QStringLiteral("c"));
        QCOMPARE(read ? QString() : read.error().path, path);
    }

    void aListHasABound()
    {
        QJsonArray many;
        for (int i = 0; i <= connectionsMost; ++i) {
            many.append(QJsonObject());
        }
        const auto read = connectionsFromJson(many, QStringLiteral("connections"));
        QVERIFY(!read);
        QCOMPARE(read.error().problem, Problem::TooLong);
        QCOMPARE(read.error().most, connectionsMost);
    }
};

QTEST_GUILESS_MAIN(TestConfigConnection)
#include "config_connection.moc"
