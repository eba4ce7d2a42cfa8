// SPDX-License-Identifier: MIT
#include "app/cli/scripttexts.h"

#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace Qt::Literals::StringLiterals;

using Kind = sandbox::ScriptProblem::Kind;

class CliScriptTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereAndWhat_data();
    void saysWhereAndWhat();
    void saysEachProblemInItsOwnWords();
    void isOneLine();
};

void CliScriptTextsTest::saysWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto with = [](const QByteArray &members) -> QByteArray {
        return R"({"flashcall_scenario":1,)" + members + '}';
    };
    QTest::newRow("cut") << QByteArray("{\n") << u"a.json:2:1: This is not JSON from here on."_s;
    QTest::newRow("another file")
        << QByteArray("{}")
        << u"a.json:1:1: This is no scenario: it has no \"flashcall_scenario\": 1."_s;
    QTest::newRow("a later version")
        << QByteArray(R"({"flashcall_scenario":2})")
        << u"a.json:1:23: flashcall_scenario: A later version of this program knows this format. "_s
           u"This one knows 1."_s;
    QTest::newRow("unknown") << with("\n\"event\":[]")
                             << u"a.json:2:1: event: This is not known. There are: "_s
                                u"flashcall_scenario, $schema, name, about, reply, events."_s;
    QTest::newRow("a word") << with(R"("reply":{"fault":"x"})")
                            << u"a.json:1:42: reply.fault: Give one of: "_s
                               u"\"half\", \"silence\", \"close\"."_s;
    QTest::newRow("a range") << with(R"("events":[{"at":-1}])")
                             << u"a.json:1:41: events[0].at: Give 0 to 3600."_s;
    QTest::newRow("either") << with(R"("events":[{"at":1}])")
                            << u"a.json:1:35: events[0]: This is missing: status or shows."_s;
    QTest::newRow("a type") << with(R"("name":1)")
                            << u"a.json:1:32: name: Give a text in quotation marks."_s;
    QTest::newRow("together")
        << with(R"("reply":{"fault":"silence","delay":1})")
        << u"a.json:1:52: reply.delay: This has no effect beside \"fault\"."_s;
}

void CliScriptTextsTest::saysWhereAndWhat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto script = sandbox::readScript(bytes);
    QVERIFY(!script.has_value());
    QCOMPARE(cli::texts::scriptProblem(u"a.json"_s, script.error()),
             QString(u"--scenario: "_s + text));
}

void CliScriptTextsTest::saysEachProblemInItsOwnWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(Kind::Together); ++kind) {
        sandbox::ScriptProblem problem{static_cast<Kind>(kind)};
        problem.most = 7;
        problem.allowed = {u"number"_s};
        const QString text = cli::texts::scriptProblem(u"a"_s, problem);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    for (const QString &type : {u"object"_s, u"array"_s, u"text"_s, u"integer"_s, u"number"_s}) {
        sandbox::ScriptProblem problem{Kind::WrongType};
        problem.allowed = {type};
        seen.insert(cli::texts::scriptProblem(u"a"_s, problem));
    }
    QCOMPARE(seen.size(), static_cast<int>(Kind::Together) + 1 + 4);
}

// Names in a script and of a file are text from outside.
void CliScriptTextsTest::isOneLine()
{
    const auto script = sandbox::readScript("{\"flashcall_scenario\":1,\"a\\n\\u001b[2J\":1}");
    QVERIFY(!script.has_value());
    const QString text = cli::texts::scriptProblem(u"b\n\u202E"_s, script.error());
    for (const QChar c : text) {
        QVERIFY2(c.isPrint() || c == u' ', qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(CliScriptTextsTest)
#include "cli_scripttexts.moc"
