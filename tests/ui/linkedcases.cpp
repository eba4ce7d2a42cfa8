// SPDX-License-Identifier: MIT
#include "pagebench.h"
#include "ui/texts.h"
#include "ui/verify/nocalldialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>

using namespace flashcall;
using namespace flashcall::test;

namespace {

QString said(const Bench &bench)
{
    QStringList all;
    for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
        all << label->text();
    }
    return all.join(u'\n');
}

// The button for the next channel is named after it.
QAbstractButton *nextButton(const Bench &bench)
{
    for (auto *button : bench.page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Next channel"))) {
            return button;
        }
    }
    return nullptr;
}

void answerSms(Bench &bench)
{
    Accepted reply = acceptedReply(QString());
    reply.announced.clear();
    reply.notes = {replies::Note::NoPattern};
    bench.gateway.lastSend()->markSent();
    bench.gateway.lastSend()->finish(reply);
    QTRY_COMPARE(bench.state(), QStringLiteral("Waiting for the code"));
}

} // namespace

// When no call comes: the code of a later step, the next channel, the list of causes.
class LinkedCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void codeOfALaterStep();
    void wrongCodeTellsNothing();
    void nextChannelIsALinkedCase();
    void nothingAfterTheLast();
    void smsSaysWhatMayStillCome();
    void noOverlapWhereNothingWasSent();
    void replacedMessageIsStopped();
    void answersAreKept();
    void answersOutliveTheDialog();
    void closingFromTheList_data();
    void closingFromTheList();
};

void LinkedCasesTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void LinkedCasesTest::codeOfALaterStep()
{
    Bench bench;
    bench.waiting();
    const Request &request = bench.gateway.requests().first();
    QCOMPARE(request.code.size(), 6);
    QVERIFY(said(bench).contains(QStringLiteral("Viber OTP or SMS step")));
    QVERIFY(!said(bench).contains(request.code)); // it is for the customer to tell
    bench.clock.advance(20s);
    bench.type("Observed caller ID", request.code);
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified by code"));
    const QString verdict = bench.verdict();
    for (const char *part : {"Verified by code — ", "the code of the Viber OTP or SMS step",
                             "The caller ID was not checked.", "20 s after sending"}) {
        QVERIFY2(verdict.contains(QString::fromUtf8(part)), part);
    }
    bench.press("Copy receipt");
    const QString receipt = QGuiApplication::clipboard()->text();
    QVERIFY(receipt.startsWith(QStringLiteral("Result: Verified by code")));
    QVERIFY(receipt.contains(QStringLiteral("The caller ID was not checked.")));
    QVERIFY(!receipt.contains(request.code));
}

void LinkedCasesTest::wrongCodeTellsNothing()
{
    Bench bench;
    bench.waiting();
    const QString code = bench.gateway.requests().first().code;
    const QString other =
        code.startsWith(u'1') ? QStringLiteral("200000") : QStringLiteral("100000");
    bench.type("Observed caller ID", other);
    QTRY_VERIFY(bench.verdict().startsWith(QStringLiteral("Not verified")));
    QTRY_COMPARE(bench.desk.current()->attemptsUsed(), 1);
    QVERIFY(!bench.verdict().contains(code));
    QCOMPARE(bench.state(), QStringLiteral("Waiting for the call"));
}

void LinkedCasesTest::nextChannelIsALinkedCase()
{
    Bench bench;
    bench.waiting();
    const QString first = bench.desk.current()->caseId();
    const QString firstCode = bench.gateway.requests().first().code;
    QAbstractButton *next = nextButton(bench);
    QVERIFY(next && !next->isHidden());
    QCOMPARE(next->accessibleName(), QStringLiteral("Next channel: Viber OTP"));
    next->click();
    QTRY_COMPARE(bench.gateway.sends(), 2);
    const Request &request = bench.gateway.requests().last();
    QCOMPARE(request.steps.size(), 1);
    QCOMPARE(request.steps.first().channel(), Channel::ViberOtp);
    QVERIFY(request.code != firstCode);
    QCOMPARE(bench.journal.intents.last().previousCaseId, first);
    QCOMPARE(bench.journal.endings.first().ending, Ending::NoCall); // of the one it replaces
    answerSms(bench);
    QVERIFY(
        said(bench).contains(QStringLiteral("whose Flash call, Viber OTP and SMS may still come")));
    QVERIFY(nextButton(bench)->isHidden());      // what is left is SMS, with a button of its own
    bench.type("Observed caller ID", firstCode); // of the message before
    QTRY_COMPARE(bench.desk.current()->attemptsUsed(), 1);
    QTRY_VERIFY(bench.desk.current()->canObserve());
    bench.type("Observed caller ID", request.code);
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified by code"));
    QVERIFY(!said(bench).contains(QStringLiteral("may still come: only"))); // over and done
    QVERIFY(bench.verdict().contains(QStringLiteral("the code of the Viber OTP step")));
    QVERIFY(!bench.verdict().contains(QStringLiteral("caller ID was not")));
}

void LinkedCasesTest::nothingAfterTheLast()
{
    Connection connection = pageConnection();
    connection.fallbacks.clear();
    Bench bench(connection);
    QVERIFY(nextButton(bench)->isHidden());
    bench.waiting();
    QVERIFY(nextButton(bench)->isHidden());
    QVERIFY(!said(bench).contains(QStringLiteral("proves as much")));
}

void LinkedCasesTest::smsSaysWhatMayStillCome()
{
    Bench bench;
    bench.waiting();
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QVERIFY(said(bench).contains(QStringLiteral("may still come"))); // at once, while sending
    answerSms(bench);
    QVERIFY(said(bench).contains(QStringLiteral("may still come")));
    bench.press("Stop watching");
    QTRY_COMPARE(bench.state(), QStringLiteral("Stopped"));
    bench.press("New call");
    bench.type("Customer number", QStringLiteral("+380936670004"));
    QTRY_COMPARE(bench.gateway.sends(), 3);
    QVERIFY(!said(bench).contains(QStringLiteral("may still come: only")));
}

void LinkedCasesTest::noOverlapWhereNothingWasSent()
{
    const Bench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    bench.gateway.lastSend()->finish(
        Unexpected{Failure{replies::FailureClass::NotSent, replies::Reason::NoConnection}});
    QTRY_COMPARE(bench.state(), QStringLiteral("Not sent"));
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QVERIFY(bench.desk.overlap().isEmpty());
    QVERIFY(!bench.journal.intents.last().previousCaseId.isEmpty()); // linked all the same
}

void LinkedCasesTest::replacedMessageIsStopped()
{
    Bench bench;
    bench.waiting();
    nextButton(bench)->click();
    QTRY_COMPARE(bench.gateway.sends(), 2);
    answerSms(bench);
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 3);
    QCOMPARE(bench.journal.endings.last().ending, Ending::Stopped); // nobody spoke of a call
    QCOMPARE(bench.desk.overlap(), QList<Channel>{Channel::ViberOtp});
}

void LinkedCasesTest::answersAreKept()
{
    Bench bench;
    bench.waiting();
    const QString id = bench.desk.current()->caseId();
    bench.press("No call came?");
    const QString question = ui::texts::causeQuestion(casenotes::Cause::CallBlocker);
    auto *no = bench.find<QCheckBox>(question + QStringLiteral(" No"));
    auto *yes = bench.find<QCheckBox>(question + QStringLiteral(" Yes"));
    QVERIFY(no && yes);
    QVERIFY(!no->isChecked() && !yes->isChecked());
    no->click();
    yes->click();
    const QList<std::pair<QString, CaseNote>> kept{
        {id, CauseAnswer{casenotes::Cause::CallBlocker, casenotes::Answer::No}},
        {id, CauseAnswer{casenotes::Cause::CallBlocker, casenotes::Answer::Yes}}};
    QVERIFY(bench.journal.notes == kept);
    bench.page.findChild<ui::NoCallDialog *>()->reject();
    bench.press("Stop watching");
    QTRY_COMPARE(bench.state(), QStringLiteral("Stopped"));
    bench.press("Copy receipt");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Call blocker: Yes")));
}

void LinkedCasesTest::answersOutliveTheDialog()
{
    Bench bench;
    bench.waiting();
    bench.press("No call came?");
    const QString name =
        ui::texts::causeQuestion(casenotes::Cause::Signal) + QStringLiteral(" Yes");
    bench.find<QCheckBox>(name)->click();
    bench.page.findChild<ui::NoCallDialog *>()->reject();
    QTRY_VERIFY(!bench.page.findChild<ui::NoCallDialog *>());
    bench.press("No call came?");
    QVERIFY(bench.find<QCheckBox>(name)->isChecked());
    QCOMPARE(bench.journal.notes.size(), 1);
}

void LinkedCasesTest::closingFromTheList_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("state");
    QTest::newRow("no call") << "Close: &no call"
                             << "No call";
    QTest::newRow("hidden") << "Close: number &hidden"
                            << "Number withheld";
    QTest::newRow("wait") << "&Keep waiting"
                          << "Waiting for the call";
}

void LinkedCasesTest::closingFromTheList()
{
    QFETCH(const QString, button);
    QFETCH(const QString, state);
    Bench bench;
    bench.waiting();
    bench.press("No call came?");
    auto *dialog = bench.page.findChild<ui::NoCallDialog *>();
    for (auto *one : dialog->findChildren<QAbstractButton *>()) {
        if (one->text() == button) {
            one->click();
            break;
        }
    }
    QTRY_COMPARE(bench.state(), state);
    QTRY_VERIFY(!bench.page.findChild<ui::NoCallDialog *>());
}

QTEST_MAIN(LinkedCasesTest)
#include "linkedcases.moc"
