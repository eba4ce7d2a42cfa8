// SPDX-License-Identifier: MIT
#include "app/config/jsonplaces.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::config;

class TestConfigPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the whole") << QString() << 1 << 1;
        QTest::newRow("a member") << QStringLiteral("a") << 2 << 8;
        QTest::newRow("a list") << QStringLiteral("list") << 3 << 11;
        QTest::newRow("an element") << QStringLiteral("list[1]") << 3 << 16;
        QTest::newRow("within an element") << QStringLiteral("list[2].x") << 4 << 12;
        QTest::newRow("after an escape") << QStringLiteral("list[2].y") << 4 << 23;
        QTest::newRow("behind letters of two bytes") << QStringLiteral("name.b") << 5 << 31;
        QTest::newRow("a member that is not there") << QStringLiteral("list[2].z") << 4 << 6;
        QTest::newRow("an element that is not there") << QStringLiteral("list[9]") << 3 << 11;
        QTest::newRow("nothing of it") << QStringLiteral("q.r[1].s") << 1 << 1;
    }
    void findsValues()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto json =
            PlacedJson::read(QStringLiteral("{\n"
                                            "  \"a\": 1 ,\n"
                                            "  \"list\": [10, [], \n"
                                            "     {\"x\": \"\\\"]\", \"y\":true}],\n"
                                            "  \"name\": {\"a\": \"Київ\", \"b\" : -1e3}\n"
                                            "}")
                                 .toUtf8(),
                             1000);
        QVERIFY(json.has_value());
        const ConfigProblem placed = json->placed({Problem::Unknown, path});
        QCOMPARE(placed.line, line);
        QCOMPARE(placed.column, column);
        QCOMPARE(placed.path, path);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &bytes, Problem problem, int line) {
            QTest::newRow(name) << bytes << problem << line;
        };
        row("nothing", "", Problem::NotJson, 1);
        row("half", "{\n\"a\": 1,\n", Problem::NotJson, 3);
        row("a comma too many", "{\n\"a\": [1,\n2,]\n}", Problem::NotJson, 3);
        row("a list", "[]", Problem::NotOurs, 1);
        row("a name twice", "{\"a\":1,\n \"a\":2}", Problem::DuplicateName, 2);
        row("a name twice, spelled otherwise", "{\"a\":1,\n \"\\u0061\":2}", Problem::DuplicateName,
            2);
        row("a name twice below", "{\"b\":[{},\n {\"c\":{},\"c\":{}}]}", Problem::DuplicateName, 2);
        row("too large", "{\"a\":\"" + QByteArray(2000, 'x') + "\"}", Problem::TooLarge, 0);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Problem, problem);
        QFETCH(int, line);
        const auto json = PlacedJson::read(bytes, 1000);
        QVERIFY(!json);
        QCOMPARE(json.error().problem, problem);
        QCOMPARE(json.error().line, line);
    }

    void theSameNameInTwoObjectsIsFine()
    {
        QVERIFY(PlacedJson::read("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}", 100).has_value());
    }

    void passesAByteOrderMark()
    {
        const auto json = PlacedJson::read("\xef\xbb\xbf{\"a\":1}", 100);
        QVERIFY(json.has_value());
        QCOMPARE(json->placed({Problem::Unknown, QStringLiteral("a")}).column, 6);
    }
};

QTEST_APPLESS_MAIN(TestConfigPlaces)
#include "config_places.moc"
