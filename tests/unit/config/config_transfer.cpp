// SPDX-License-Identifier: MIT
#include "app/config/transfer.h"

#include "app/config/connectionjson.h"

#include "support/connectionkit.h"

#include <QJsonDocument>
#include <QTest>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

class TestConfigTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesIn()
    {
        const QList<Connection> all{fullConnection(),
                                    fullConnection(QStringLiteral("b"), QStringLiteral("B"))};
        const auto back = importConnections(exportConnections(all));
        QVERIFY(back.has_value());
        QVERIFY(*back == all);
    }

    void theSandboxStaysAtHome()
    {
        const auto back =
            importConnections(exportConnections({sandboxConnection(), fullConnection()}));
        QCOMPARE(back->size(), 1);
    }

    void isReadable()
    {
        const QByteArray text = exportConnections({fullConnection()});
        QVERIFY(text.count('\n') > 20);
        QVERIFY(text.contains("\"baseUrl\": \"https://restapi.example.com/v1\""));
        QVERIFY(text.contains("Магазин"));
    }

    void hasNoPlaceForAKey()
    {
        const QByteArray text = exportConnections({fullConnection()}).toLower();
        for (const char *word : {"key\"", "password", "secret"}) {
            QVERIFY2(!text.contains(word), word);
        }
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        const QByteArray head = "{\"flashcall-console\": \"connections\",\n\"version\": 1,\n";
        const auto row = [](const char *name, const QByteArray &bytes, Problem problem,
                            const char *path, int line) {
            QTest::newRow(name) << bytes << problem << QString::fromLatin1(path) << line;
        };
        row("not JSON", "connections:\n- a", Problem::NotJson, "", 1);
        row("JSON of somebody else", "{\"a\": 1}", Problem::NotOurs, "flashcall-console", 1);
        row("a settings file", "{\"flashcall-console\": \"settings\"}", Problem::NotOurs,
            "flashcall-console", 1);
        row("later version",
            "{\"flashcall-console\": \"connections\",\n\"version\": 2, \"connections\": []}",
            Problem::Newer, "version", 2);
        row("no version", "{\"flashcall-console\": \"connections\", \"connections\": []}",
            Problem::Missing, "version", 1);
        row("no connections", "{\"flashcall-console\": \"connections\", \"version\": 1}",
            Problem::Missing, "connections", 1);
        row("a member more", head + "\"connections\": [],\n\"x\": 1}", Problem::Unknown, "x", 4);
        row("a key at the top", head + "\"connections\": [],\n\"key\": 1}", Problem::HasSecret,
            "key", 4);
        row("a connection that is none", head + "\"connections\": [\n1]}", Problem::WrongType,
            "connections[0]", 4);
        row("a ttl of zero",
            head + "\"connections\": [{\"id\": \"a\", \"name\": \"A\",\n"
                   "\"baseUrl\": \"https://a.example\",\n  \"ttl\": 0}]}",
            Problem::OutOfRange, "connections[0].ttl", 5);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Problem, problem);
        QFETCH(QString, path);
        QFETCH(int, line);
        const auto read = importConnections(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, problem);
        QCOMPARE(read.error().path, path);
        QCOMPARE(read.error().line, line);
        QVERIFY(read.error().column > 0);
    }

    void findsRoomBesideTheOthers()
    {
        const Connection shop = fullConnection();
        const auto first = besides({shop}, {shop});
        QCOMPARE(first.first().name, QStringLiteral("Shop 2"));
        QVERIFY(first.first().id != shop.id);
        const auto more = besides({shop, first.first()}, {shop, shop});
        QCOMPARE(more[0].name, QStringLiteral("Shop 3"));
        QCOMPARE(more[1].name, QStringLiteral("Shop 4"));
        QVERIFY(more[0].id != more[1].id);
        QCOMPARE(besides({}, {shop}).first().name, shop.name);
    }
};

QTEST_GUILESS_MAIN(TestConfigTransfer)
#include "config_transfer.moc"
