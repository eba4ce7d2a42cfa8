// SPDX-License-Identifier: MIT
#include "app/sandbox/script.h"
#include "pagebench.h"
#include "ui/verify/casetools.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A connection that calls people.
Connection liveConnection(bool blind = false)
{
    Connection connection = pageConnection(blind);
    connection.id = u"shop"_s;
    connection.name = u"Shop"_s;
    return connection;
}

struct ScriptBench : Bench
{
    using Bench::Bench;

    [[nodiscard]] QAbstractButton *button() const
    {
        return find<QAbstractButton>(u"Save script"_s);
    }
    void phone(const QString &from, const QString &messageId = u"abc123def456"_s)
    {
        sandbox::HandsetEvent event;
        event.from = from;
        event.to = number;
        event.messageId = messageId;
        page.showHandset(event);
    }
    // By the dialog's own signal: what it asks is Qt's.
    [[nodiscard]] QFileDialog *dialog() const { return page.findChild<QFileDialog *>(); }
    QByteArray saved()
    {
        const QString file = folder.filePath(u"case.json"_s);
        page.tools()->saveScript(file, desk.current()->caseId());
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSignalSpy said{page.tools(), &ui::CaseTools::said};
};

} // namespace

// "Save script…" of the Verify page.
class CaseScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void offeredOnceThereIsAnAnswer();
    void notOfferedWhereNothingWasSent();
    void notOfferedInBlindMode();
    void keyAsksForAFile();
    void whatTheSandboxShowed();
    void onlyItsOwnMessage();
    void withoutAReply();
    void liveCaseTellsWhatTheAgentTyped();
    void nothingOfTheCustomer();
    void cannotBeWritten();
    void caseIsGone();
    void blindnessCameMeanwhile();
    void caseOnRecord();
    void caseOnRecordThatTellsNothing();
};

void CaseScriptTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void CaseScriptTest::offeredOnceThereIsAnAnswer()
{
    ScriptBench bench;
    QVERIFY(bench.button());
    QVERIFY(!bench.button()->isEnabled());
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QVERIFY(!bench.button()->isEnabled());
    bench.gateway.lastSend()->markSent();
    bench.gateway.lastSend()->finish(acceptedReply());
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.type("Observed caller ID", caller);
    QTRY_COMPARE(bench.state(), u"Verified"_s);
    QVERIFY(bench.button()->isEnabled());
    bench.press("New call");
    QVERIFY(!bench.button()->isEnabled());
}

void CaseScriptTest::notOfferedWhereNothingWasSent()
{
    ScriptBench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    bench.gateway.lastSend()->finish(
        Unexpected{Failure{replies::FailureClass::NotSent, replies::Reason::NoConnection}});
    QTRY_COMPARE(bench.state(), u"Not sent"_s);
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.saved().isEmpty());
}

void CaseScriptTest::notOfferedInBlindMode()
{
    ScriptBench bench(pageConnection(true));
    bench.waiting();
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.saved().isEmpty());
    // Closed for good, it hides nothing any more.
    bench.desk.current()->finish(Ending::Stopped);
    QTRY_VERIFY(bench.button()->isEnabled());
    QVERIFY(!bench.saved().isEmpty());
}

void CaseScriptTest::keyAsksForAFile()
{
    ScriptBench bench;
    bench.page.activateWindow();
    QTest::keyClick(&bench.page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.dialog()); // there is nothing to be saved
    bench.waiting();
    QTest::keyClick(&bench.page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bench.dialog());
    QCOMPARE(bench.dialog()->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(bench.dialog()->defaultSuffix(), u"json"_s);
    const QString file = bench.folder.filePath(u"mine.json"_s);
    Q_EMIT bench.dialog()->fileSelected(file);
    QCOMPARE(bench.said.size(), 1);
    QCOMPARE(bench.said.first().first().toString(), u"Written to mine.json"_s);
    QVERIFY(sandbox::readScriptFile(file).has_value());
}

void CaseScriptTest::whatTheSandboxShowed()
{
    ScriptBench bench;
    bench.waiting();
    bench.clock.advance(2s);
    bench.phone(u"+380234456789"_s); // another number with the same ending
    bench.clock.advance(3s);
    bench.desk.watch()->refresh();
    QTRY_VERIFY(bench.gateway.lastStatus());
    Status status;
    status.messageId = u"abc123def456"_s;
    status.delivery = replies::Delivery::Delivered;
    status.raw = u"delivered"_s;
    bench.gateway.lastStatus()->finish(status);
    QTRY_VERIFY(!bench.desk.watch()->following());
    const QByteArray bytes = bench.saved();
    for (const char *part :
         {R"("name": "Recorded case")", R"("about": "Recorded on the sandbox, numbers replaced. )",
          R"({"at": 2, "shows": "step", "from": "{same_ending}"})",
          R"({"at": 5, "status": "delivered"})"}) {
        QVERIFY2(bytes.contains(part), bytes.constData());
    }
    QVERIFY(sandbox::readScript(bytes).has_value());
}

// A linked case's customer has the same phone; its messages are not this one's.
void CaseScriptTest::onlyItsOwnMessage()
{
    ScriptBench bench;
    bench.waiting();
    bench.clock.advance(2s);
    bench.phone(u"+380999456780"_s, u"earlier"_s);
    QVERIFY(!bench.saved().contains("shows"));
    bench.phone(caller);
    QVERIFY(bench.saved().contains(R"({"at": 2, "shows": "step"})"));
    QCOMPARE(bench.saved().count("shows"), 1);
}

// A call may come though no reply did: its message's id is not known.
void CaseScriptTest::withoutAReply()
{
    ScriptBench bench;
    bench.phone(caller, u"earlier"_s);
    bench.clock.advance(1s);
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    bench.gateway.lastSend()->markSent();
    bench.clock.advance(2s);
    bench.phone(caller, u"unknown"_s);
    bench.phone(caller, u"earlier"_s);
    bench.clock.advance(28s);
    bench.gateway.lastSend()->finish(
        Unexpected{Failure{replies::FailureClass::Unknown, replies::Reason::TimedOut}});
    QTRY_COMPARE(bench.state(), u"Outcome unknown"_s);
    const QByteArray bytes = bench.saved();
    QVERIFY2(bytes.contains(R"("reply": {"fault": "silence"})"), bytes.constData());
    QVERIFY2(bytes.contains(R"({"at": 2, "shows": "step"})"), bytes.constData());
    QCOMPARE(bytes.count("shows"), 1);
}

void CaseScriptTest::liveCaseTellsWhatTheAgentTyped()
{
    ScriptBench bench(liveConnection());
    bench.waiting();
    bench.phone(u"+380999456780"_s); // no sandbox: none of its business
    bench.clock.advance(14s);
    QVERIFY(!bench.saved().contains("shows"));
    QVERIFY(!bench.saved().contains("where the agent told of it"));
    bench.type("Observed caller ID", u"0123456789"_s);
    QTRY_COMPARE(bench.state(), u"Verified"_s);
    const QByteArray bytes = bench.saved();
    for (const char *part : {"Recorded from a live case", "where the agent told of it",
                             R"({"at": 14, "shows": "step"})"}) {
        QVERIFY2(bytes.contains(part), bytes.constData());
    }
    QCOMPARE(bytes.count("shows"), 1);
}

void CaseScriptTest::nothingOfTheCustomer()
{
    ScriptBench bench(liveConnection());
    bench.waiting();
    bench.type("Observed caller ID", u"+380671902817"_s);
    QTRY_VERIFY(bench.verdict().startsWith(u"Not verified"_s));
    const QByteArray bytes = bench.saved();
    QVERIFY2(bytes.contains(R"("from": "{wrong_number}")"), bytes.constData());
    const QString code = bench.gateway.requests().first().code;
    QVERIFY(!code.isEmpty());
    for (const QString &digits : {number, caller, code, u"456789"_s, u"1902817"_s,
                                  u"abc123def456"_s, bench.desk.current()->caseId()}) {
        for (qsizetype i = 0; i + 4 <= digits.size(); ++i) {
            QVERIFY2(!bytes.contains(digits.mid(i, 4).toUtf8()), qPrintable(digits));
        }
    }
}

void CaseScriptTest::cannotBeWritten()
{
    ScriptBench bench;
    bench.waiting();
    bench.page.tools()->saveScript(bench.folder.filePath(u"no/such/folder.json"_s),
                                   bench.desk.current()->caseId());
    QCOMPARE(bench.said.size(), 1);
    QVERIFY(
        bench.said.first().first().toString().startsWith(u"folder.json could not be written."_s));
}

void CaseScriptTest::caseIsGone()
{
    ScriptBench bench;
    bench.waiting();
    const QString caseId = bench.desk.current()->caseId();
    QVERIFY(bench.desk.setAside());
    const QString file = bench.folder.filePath(u"case.json"_s);
    bench.page.tools()->saveScript(file, caseId);
    QCOMPARE(bench.said.size(), 1);
    QVERIFY(bench.said.first().first().toString().contains(u"no script was written"_s));
    QVERIFY(!QFile::exists(file));
}

void CaseScriptTest::blindnessCameMeanwhile()
{
    ScriptBench bench;
    bench.waiting();
    QVERIFY(!bench.saved().isEmpty());
    QFile::remove(bench.folder.filePath(u"case.json"_s));
    bench.press("Blind mode");
    QTRY_VERIFY(bench.page.digitsHidden());
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.saved().isEmpty());
    QVERIFY(bench.said.last().first().toString().contains(u"no script was written"_s));
}

// The button of History: the console knows no more of it than is on record.
void CaseScriptTest::caseOnRecord()
{
    ScriptBench bench;
    store::HistoryCase shown;
    shown.row.open = false;
    shown.handedAt = QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc());
    shown.answeredAt = shown.handedAt.addMSecs(700);
    bench.waiting();
    shown.request = bench.gateway.requests().first();
    shown.accepted = acceptedReply();
    shown.notes = {SeenStatus{0, 5700ms, u"undeliverable"_s},
                   SeenStatus{2, 5700ms, u"delivered"_s}};
    bench.page.tools()->askWhereToSaveScriptOf(shown);
    QVERIFY(bench.dialog());
    const QString file = bench.folder.filePath(u"old.json"_s);
    Q_EMIT bench.dialog()->fileSelected(file);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray bytes = read.readAll();
    for (const char *part :
         {"Recorded from History, numbers replaced.", R"("reply": {"delay": 0.7})",
          R"({"at": 5, "status": "undeliverable"})",
          R"({"at": 5, "step": 1, "status": "not_used"})"}) {
        QVERIFY2(bytes.contains(part), bytes.constData());
    }
    QVERIFY(sandbox::readScript(bytes).has_value());
}

void CaseScriptTest::caseOnRecordThatTellsNothing()
{
    ScriptBench bench;
    store::HistoryCase shown;
    shown.row.open = false;
    bench.page.tools()->askWhereToSaveScriptOf(shown);
    QVERIFY(!bench.dialog());
    QCOMPARE(bench.said.size(), 1);
    QVERIFY(bench.said.first().first().toString().startsWith(u"No script: "_s));
}

QTEST_MAIN(CaseScriptTest)
#include "casescript.moc"
