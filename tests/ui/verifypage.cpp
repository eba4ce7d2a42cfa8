// SPDX-License-Identifier: MIT
#include "pagebench.h"

#include <QClipboard>
#include <QLabel>
#include <QSpinBox>

using namespace flashcall;
using namespace flashcall::test;

class VerifyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesForAssistiveTechnology();
    void numberAndEnterAreEnough();
    void manyClicksSendOnce();
    void aHiddenPageSendsNothing();
    void wrongInputIsExplained_data();
    void wrongInputIsExplained();
    void everythingTypedStays();
    void verified();
    void threeFailures();
    void lettersUseNoAttempt();
    void typedBeforeTheReply();
    void late();
    void endings_data();
    void endings();
    void nothingIsMarkup();
    void blindModeHidesTheDigits();
    void receipt();
    void smsInstead();
    void smsGoesToTheCasesCustomer();
    void goingOnKeepsWhatCame_data();
    void goingOnKeepsWhatCame();
    void newCallStartsOver();
    void noPatternVerifiesNothing();
};

void VerifyPageTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void VerifyPageTest::namesForAssistiveTechnology()
{
    const Bench bench;
    for (const char *name :
         {"Customer number", "Sender", "Caller ID", "Ticket", "Observed caller ID"}) {
        QVERIFY2(bench.edit(name), name);
    }
    QVERIFY(bench.find<QSpinBox>(QStringLiteral("Time to live")));
    for (const char *name :
         {"Send flash call", "Check caller ID", "Copy receipt", "Use SMS instead"}) {
        QVERIFY2(bench.find<QAbstractButton>(QString::fromLatin1(name)), name);
    }
    QCOMPARE(bench.state(), QStringLiteral("Ready"));
}

void VerifyPageTest::numberAndEnterAreEnough()
{
    Bench bench;
    bench.waiting();
    const Request &request = bench.gateway.requests().first();
    QCOMPARE(request.to.e164(), number);
    QCOMPARE(request.from, sandboxConnection().sender);
    QCOMPARE(bench.journal.intents.size(), 1);
    QCOMPARE(bench.starting(QStringLiteral("Expected pattern: ")),
             QStringLiteral("Expected pattern: ***456789"));
    QCOMPARE(bench.starting(QStringLiteral("Remaining time: ")),
             QStringLiteral("Remaining time: 60 s"));
}

void VerifyPageTest::manyClicksSendOnce()
{
    Bench bench;
    bench.type("Customer number", number, false);
    auto *send = bench.find<QAbstractButton>(QStringLiteral("Send flash call"));
    for (int i = 0; i < 50; ++i) {
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
        QTest::keyClick(bench.edit("Sender"), Qt::Key_Enter);
    }
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QCOMPARE(bench.journal.intents.size(), 1);
    QVERIFY(!send->isEnabled());
    QVERIFY(!send->accessibleDescription().isEmpty());
}

void VerifyPageTest::aHiddenPageSendsNothing()
{
    Bench bench;
    bench.type("Customer number", number, false);
    bench.page.hide();
    QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
    bench.press("Send flash call");
    QCOMPARE(bench.gateway.sends(), 0);
    QCOMPARE(bench.journal.intents.size(), 0);
    QCOMPARE(bench.edit("Customer number")->text(), number);
    bench.page.show();
    QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
    QTRY_COMPARE(bench.gateway.sends(), 1);
}

void VerifyPageTest::wrongInputIsExplained_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << "Customer number" << QString() << "Type the customer's number";
    QTest::newRow("a letter") << "Customer number"
                              << "093 66O 0003"
                              << "position 7";
    QTest::newRow("two numbers") << "Customer number"
                                 << "0936670003, 0936670004"
                                 << "two numbers";
    QTest::newRow("too short") << "Customer number"
                               << "0936"
                               << "oo short";
    QTest::newRow("a caller ID of letters") << "Caller ID"
                                            << "call me"
                                            << "letter";
    QTest::newRow("no sender") << "Sender" << QString() << "Fill this in";
    QTest::newRow("a TTL of 0") << "Time to live"
                                << "0"
                                << "From 1 to 3,600";
    QTest::newRow("a TTL of 100,000") << "Time to live"
                                      << "100000"
                                      << "From 1 to 3,600";
}

void VerifyPageTest::wrongInputIsExplained()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    const Bench bench;
    bench.type("Customer number", number, false);
    QWidget *editor = nullptr;
    if (field == u"Time to live") {
        auto *spin = bench.find<QSpinBox>(field);
        spin->setValue(typed.toInt());
        editor = spin;
    } else {
        editor = bench.find<QLineEdit>(field);
        qobject_cast<QLineEdit *>(editor)->setText(typed);
    }
    QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
    QVERIFY2(editor->accessibleDescription().contains(says),
             qPrintable(editor->accessibleDescription()));
    QCOMPARE(bench.gateway.sends(), 0);
    QVERIFY(bench.journal.calls.isEmpty());
    QCOMPARE(bench.state(), QStringLiteral("Ready"));
}

void VerifyPageTest::everythingTypedStays()
{
    const Bench bench;
    bench.type("Ticket", QStringLiteral("CRM-48213"), false);
    bench.type("Sender", QStringLiteral("Other"), false);
    bench.type("Customer number", QStringLiteral(" 09366O "));
    QCOMPARE(bench.edit("Customer number")->text(), QStringLiteral(" 09366O "));
    QCOMPARE(bench.edit("Ticket")->text(), QStringLiteral("CRM-48213"));
    QCOMPARE(bench.edit("Sender")->text(), QStringLiteral("Other"));
}

void VerifyPageTest::verified()
{
    Bench bench;
    bench.waiting();
    bench.clock.advance(17s);
    bench.type("Observed caller ID", QStringLiteral("012 345-67-89"));
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified"));
    QVERIFY2(bench.verdict().startsWith(QStringLiteral("Verified — ")),
             qPrintable(bench.verdict()));
    QVERIFY(bench.verdict().contains(QStringLiteral("17 s")));
    QCOMPARE(bench.starting(QStringLiteral("Remaining time: ")),
             QStringLiteral("Remaining time: none"));
    QCOMPARE(bench.journal.attempts.size(), 1);
}

void VerifyPageTest::threeFailures()
{
    Bench bench;
    bench.waiting();
    const QString left[] = {QStringLiteral("2 "), QStringLiteral("1 ")};
    for (int i = 0; i < 2; ++i) {
        bench.type("Observed caller ID", QStringLiteral("+38012345678%1").arg(i));
        QTRY_VERIFY(bench.verdict().startsWith(QStringLiteral("Not verified")) &&
                    bench.verdict().contains(left[i]));
        QTRY_VERIFY(bench.desk.current()->canObserve()); // stored
        // Only the class: no digit of the true number is told while attempts remain.
        QVERIFY(!bench.verdict().contains(QStringLiteral("position")));
        QVERIFY(!bench.verdict().contains(QStringLiteral("ending")));
    }
    bench.type("Observed caller ID", QStringLiteral("+380123456782"));
    QTRY_COMPARE(bench.state(), QStringLiteral("Attempts used up"));
    QVERIFY(bench.verdict().startsWith(QStringLiteral("Locked — ")));
    QVERIFY(!bench.edit("Observed caller ID")->isEnabled());
}

void VerifyPageTest::lettersUseNoAttempt()
{
    Bench bench;
    bench.waiting();
    bench.type("Observed caller ID", QStringLiteral("call me"));
    QVERIFY(bench.edit("Observed caller ID")
                ->accessibleDescription()
                .contains(QStringLiteral("letter")));
    QCOMPARE(bench.desk.current()->attemptsUsed(), 0);
    QVERIFY(bench.journal.attempts.isEmpty());
}

void VerifyPageTest::typedBeforeTheReply()
{
    Bench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    QCOMPARE(bench.state(), QStringLiteral("Sending"));
    bench.type("Observed caller ID", caller);
    QVERIFY(bench.verdict().startsWith(QStringLiteral("none yet")));
    bench.gateway.lastSend()->finish(acceptedReply());
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified"));
}

void VerifyPageTest::late()
{
    Bench bench;
    bench.waiting();
    bench.clock.advance(60s);
    bench.desk.current()->refresh();
    QTRY_COMPARE(bench.state(), QStringLiteral("Expired"));
    bench.type("Observed caller ID", caller);
    QTRY_VERIFY(bench.verdict().startsWith(QStringLiteral("Late")));
    QVERIFY(bench.state() != QStringLiteral("Verified"));
}

void VerifyPageTest::endings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("says");

    using namespace replies;
    const auto row = [](FailureClass kind, Reason reason, int status, const char *state,
                        const char *says) {
        QTest::addRow("%s %d", state, int(reason))
            << int(kind) << int(reason) << status << state << says;
    };
    row(FailureClass::NotSent, Reason::TlsFailed, 0, "Not sent", "TLS");
    row(FailureClass::NotSent, Reason::NameNotFound, 0, "Not sent", "host name");
    row(FailureClass::Rejected, Reason::MessageRejected, 200, "Rejected", "rejected");
    row(FailureClass::Refused, Reason::HttpStatus, 401, "Refused", "key");
    row(FailureClass::Refused, Reason::HttpStatus, 429, "Refused", "Too many");
    row(FailureClass::Unknown, Reason::TimedOut, 0, "Outcome unknown",
        "A call may have been placed");
    row(FailureClass::Unknown, Reason::NotJson, 200, "Outcome unknown",
        "A call may have been placed");
}

void VerifyPageTest::endings()
{
    QFETCH(const int, kind);
    QFETCH(const int, reason);
    QFETCH(const int, status);
    QFETCH(const QString, state);
    QFETCH(const QString, says);
    const Bench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    Failure failure;
    failure.kind = replies::FailureClass(kind);
    failure.reason = replies::Reason(reason);
    failure.httpStatus = status;
    bench.gateway.lastSend()->finish(Unexpected{failure});
    QTRY_COMPARE(bench.state(), state);
    QCOMPARE(bench.starting(QStringLiteral("Remaining time: ")),
             QStringLiteral("Remaining time: none"));
    bool found = false;
    for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
        found = found || label->text().contains(says);
    }
    QVERIFY2(found, qPrintable(says));
}

void VerifyPageTest::nothingIsMarkup()
{
    const Bench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    Failure failure;
    failure.kind = replies::FailureClass::Refused;
    failure.reason = replies::Reason::HttpStatus;
    failure.httpStatus = 400;
    failure.message = QStringLiteral("<img src=\"file:///etc/hostname\"><h1>x</h1>");
    bench.gateway.lastSend()->finish(Unexpected{failure});
    QTRY_COMPARE(bench.state(), QStringLiteral("Refused"));
    for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void VerifyPageTest::blindModeHidesTheDigits()
{
    Bench bench(pageConnection(true));
    bench.waiting();
    QCOMPARE(bench.starting(QStringLiteral("Expected pattern: ")),
             QStringLiteral("Expected pattern: hidden"));
    const auto leaks = [](const QString &text) {
        return text.contains(QStringLiteral("456789")) || text.contains(QStringLiteral("***4"));
    };
    for (const QWidget *widget : bench.page.findChildren<QWidget *>()) {
        QVERIFY(!leaks(widget->accessibleName()));
        QVERIFY(!leaks(widget->accessibleDescription()));
        QVERIFY(!leaks(widget->toolTip()));
        QVERIFY(!leaks(widget->windowTitle()));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY(!leaks(label->text()));
        }
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            QVERIFY(!leaks(line->displayText()));
        }
    }
    bench.type("Observed caller ID", caller);
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified"));
    QCOMPARE(bench.starting(QStringLiteral("Expected pattern: ")),
             QStringLiteral("Expected pattern: ***456789"));
}

void VerifyPageTest::receipt()
{
    Bench bench;
    bench.type("Ticket", QStringLiteral("CRM-48213"), false);
    bench.waiting();
    bench.type("Observed caller ID", caller);
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified"));
    QSignalSpy copied(&bench.page, &ui::VerifyPage::copied);
    bench.press("Copy receipt");
    QCOMPARE(copied.count(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {QStringLiteral("Verified"), number, QStringLiteral("CRM-48213"),
                                bench.desk.current()->caseId()}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
}

void VerifyPageTest::smsInstead()
{
    Bench bench;
    bench.waiting();
    const QString first = bench.desk.current()->caseId();
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    const Request &sms = bench.gateway.requests().last();
    QCOMPARE(sms.steps.first().channel(), Channel::Sms);
    QVERIFY(!sms.code.isEmpty());
    QCOMPARE(bench.journal.intents.last().previousCaseId, first);
    Accepted reply = acceptedReply(QString());
    reply.announced.clear();
    bench.gateway.lastSend()->finish(reply);
    QTRY_COMPARE(bench.state(), QStringLiteral("Waiting for the code"));
    QVERIFY(bench.starting(QStringLiteral("Expected code")).contains(QStringLiteral("hidden")));
    bench.type("Observed caller ID", sms.code);
    QTRY_COMPARE(bench.state(), QStringLiteral("Verified by code"));
}

void VerifyPageTest::smsGoesToTheCasesCustomer()
{
    Bench bench;
    bench.type("Ticket", QStringLiteral("CRM-1"), false);
    bench.waiting();
    bench.type("Customer number", QStringLiteral("+380501112233"), false);
    bench.type("Ticket", QStringLiteral("CRM-2"), false);
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QCOMPARE(bench.gateway.requests().last().to.e164(), number);
    QCOMPARE(bench.gateway.requests().last().ticket, QStringLiteral("CRM-1"));
    QCOMPARE(bench.gateway.requests().last().steps.size(), 1);
    QVERIFY(bench.gateway.requests().first().reference !=
            bench.gateway.requests().last().reference);
}

void VerifyPageTest::goingOnKeepsWhatCame_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("nothing") << QString() << Ending::NoCall;
    QTest::newRow("a hidden number") << QStringLiteral("anonymous") << Ending::Withheld;
    QTest::newRow("a wrong number") << QStringLiteral("+380501112233") << Ending::Stopped;
}

void VerifyPageTest::goingOnKeepsWhatCame()
{
    QFETCH(const QString, seen);
    QFETCH(const Ending, ending);
    Bench bench;
    bench.waiting();
    if (!seen.isEmpty()) {
        bench.type("Observed caller ID", seen);
        QTRY_COMPARE(bench.journal.attempts.size(), 1);
        QTRY_VERIFY(bench.desk.current()->judged());
    }
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QCOMPARE(bench.journal.endings.first().ending, ending);
}

void VerifyPageTest::newCallStartsOver()
{
    Bench bench;
    bench.type("Ticket", QStringLiteral("CRM-1"), false);
    bench.waiting();
    bench.press("Stop watching");
    QTRY_COMPARE(bench.state(), QStringLiteral("Stopped"));
    bench.press("New call");
    QCOMPARE(bench.state(), QStringLiteral("Ready"));
    QVERIFY(bench.edit("Customer number")->text().isEmpty());
    QVERIFY(bench.edit("Ticket")->text().isEmpty());
    QCOMPARE(bench.edit("Sender")->text(), sandboxConnection().sender);
    QVERIFY(bench.desk.current() == nullptr);
}

// A reply without a pattern verifies nothing, and says so at once.
void VerifyPageTest::noPatternVerifiesNothing()
{
    const Bench bench;
    bench.type("Customer number", number);
    QTRY_COMPARE(bench.gateway.sends(), 1);
    Accepted reply = acceptedReply(QString());
    reply.notes = {replies::Note::NoPattern};
    bench.gateway.lastSend()->finish(reply);
    QTRY_COMPARE(bench.state(), QStringLiteral("Not verified"));
    QVERIFY(!bench.edit("Observed caller ID")->isEnabled());
    QVERIFY(bench.verdict().contains(QStringLiteral("no pattern")));
}

QTEST_MAIN(VerifyPageTest)
#include "verifypage.moc"
