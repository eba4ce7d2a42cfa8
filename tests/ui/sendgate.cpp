// SPDX-License-Identifier: MIT
#include "ui/verify/sendgate.h"

#include "pagebench.h"
#include "ui/texts.h"
#include "ui/verify/repeatdialog.h"

#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>

using namespace flashcall;
using namespace flashcall::test;

namespace {

Connection shop()
{
    Connection connection = pageConnection();
    connection.id = QStringLiteral("shop");
    connection.name = QStringLiteral("Shop");
    connection.countries = {QStringLiteral("UA")};
    connection.sendsPerAgentAndDay = 40;
    return connection;
}

QAbstractButton *sendButton(const Bench &bench)
{
    return bench.find<QAbstractButton>(QStringLiteral("Send flash call"));
}

// What stands beneath the send button.
QString wordsAtTheButton(const Bench &bench)
{
    const QWidget *button = sendButton(bench);
    for (const QLabel *label : button->parentWidget()->findChildren<QLabel *>()) {
        const int below = label->mapTo(&bench.page, QPoint()).y() -
                          button->mapTo(&bench.page, QPoint(0, button->height())).y();
        if (below >= 0 && below < 40) {
            return label->text();
        }
    }
    return {};
}

ui::RepeatDialog *question(const Bench &bench)
{
    return bench.page.findChild<ui::RepeatDialog *>();
}

QPushButton *answer(const Bench &bench, const char *name)
{
    for (auto *button : question(bench)->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String(name)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

// What the guard says, at the send button, with the time left; and its question.
class SendGateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsStandAtTheButton_data();
    void wordsStandAtTheButton();
    void timeRunsDownAndTheWordsGo();
    void screenReaderIsNotCountedAt();
    void wordsFollowTheNumber();
    void nothingIsReadBeforeThereIsANumber();
    void asksAfterAnUnknown_data();
    void asksAfterAnUnknown();
    void asksOnce();
    void smsIsGuardedBeforeTheCaseIsClosed();
    void everyReasonHasWords();
    void timeLeft_data();
    void timeLeft();
};

void SendGateTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void SendGateTest::wordsStandAtTheButton_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<SendFacts>("facts");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("time");
    SendFacts none, pause, limit, agent, running, retry;
    pause.sends = {{QStringLiteral("a"), 7s, Ending::Expired}};
    limit.sends = {{QStringLiteral("a"), 130s, Ending::Expired},
                   {QStringLiteral("b"), 200s, Ending::Expired},
                   {QStringLiteral("c"), 300s, Ending::Expired}};
    agent.agentLimitAgo = std::chrono::hours(23);
    running.running = SendFacts::Running{QStringLiteral("a"), 37s};
    retry.retryLeft = 3599s;
    const auto row = [](const char *name, const QString &to, const SendFacts &facts, bool broken,
                        const char *says, const char *time) {
        QTest::newRow(name) << to << facts << broken << QString::fromUtf8(says)
                            << QString::fromUtf8(time);
    };
    row("pause", number, pause, false, "before the next send to this number", "0:23");
    row("limit of a number", number, limit, false, "to a number in ten minutes are the most",
        "5:00");
    row("limit of an agent", number, agent, false, "in 24 hours are the most for one agent",
        "1:00:00");
    row("running", number, running, false, "A case of this number is running", "0:37");
    row("wait of the service", number, retry, false, "The service asked to wait", "59:59");
    row("a caller ID of the pool", QStringLiteral("+380443334455"), none, false, "caller ID", "");
    row("premium", QStringLiteral("+380900212345"), none, false, "premium-rate", "");
    row("shared cost", QStringLiteral("+4918012345"), none, false, "shared-cost", "");
    row("satellite", QStringLiteral("+870301234567"), none, false, "satellite", "");
    row("country", QStringLiteral("+61491570156"), none, false, "Australia", "");
    row("journal", number, none, true, "journal cannot be written", "");
}

void SendGateTest::wordsStandAtTheButton()
{
    QFETCH(QString, to);
    QFETCH(SendFacts, facts);
    QFETCH(bool, broken);
    QFETCH(QString, says);
    QFETCH(QString, time);
    Bench bench(shop());
    bench.journal.facts = facts;
    if (broken) {
        bench.journal.factsProblem = JournalProblem{journal::Problem::ReadOnly, {}};
    }
    bench.type("Customer number", to, false);
    QTRY_VERIFY2(wordsAtTheButton(bench).contains(says), qPrintable(wordsAtTheButton(bench)));
    QVERIFY2(wordsAtTheButton(bench).contains(time), qPrintable(wordsAtTheButton(bench)));
    // The button stays within reach and tells assistive technology, too.
    const QAbstractButton *send = sendButton(bench);
    QVERIFY(send->isEnabled());
    QVERIFY2(send->accessibleDescription().contains(says),
             qPrintable(send->accessibleDescription()));

    QSignalSpy said(&bench.page, &ui::VerifyPage::copied);
    bench.press("Send flash call");
    QTest::keyClick(bench.edit("Customer number"), Qt::Key_Return);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.first().first().toString().contains(says));
    QCOMPARE(bench.gateway.sends(), 0);
    QVERIFY(bench.journal.calls.isEmpty());
    QCOMPARE(bench.state(), QStringLiteral("Ready"));
    QVERIFY(wordsAtTheButton(bench).contains(says));
}

void SendGateTest::timeRunsDownAndTheWordsGo()
{
    Bench bench(shop());
    bench.journal.facts.sends = {{QStringLiteral("a"), 28s, Ending::Expired}};
    bench.type("Customer number", number, false);
    QTRY_VERIFY(wordsAtTheButton(bench).contains(QStringLiteral("0:02")));
    bench.journal.facts.sends.first().ago = 29s;
    QTRY_VERIFY(wordsAtTheButton(bench).contains(QStringLiteral("0:01")));
    bench.journal.facts.sends.first().ago = 30s;
    QTRY_VERIFY(wordsAtTheButton(bench).isEmpty());
    QVERIFY(sendButton(bench)->accessibleDescription().isEmpty());
    const int asked = bench.journal.timesAsked;
    QSignalSpy sent(&bench.desk, &Desk::caseReplaced);
    bench.press("Send flash call");
    QCOMPARE(sent.size(), 1);
    QVERIFY(bench.journal.timesAsked > asked); // what was shown is not what is believed
}

void SendGateTest::screenReaderIsNotCountedAt()
{
    Bench bench(shop());
    bench.journal.facts.sends = {{QStringLiteral("a"), 1s, Ending::Expired}};
    bench.type("Customer number", number, false);
    QTRY_VERIFY(wordsAtTheButton(bench).contains(QStringLiteral("0:29")));
    const QString spoken = sendButton(bench)->accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("0:30")), qPrintable(spoken));
    bench.journal.facts.sends.first().ago = 9s;
    QTRY_VERIFY(wordsAtTheButton(bench).contains(QStringLiteral("0:21")));
    QCOMPARE(sendButton(bench)->accessibleDescription(), spoken);
    bench.journal.facts.sends.first().ago = 11s;
    QTRY_VERIFY(sendButton(bench)->accessibleDescription() != spoken);
}

void SendGateTest::wordsFollowTheNumber()
{
    const Bench bench(shop());
    bench.type("Customer number", QStringLiteral("+380900212345"), false);
    QTRY_VERIFY(wordsAtTheButton(bench).contains(QStringLiteral("premium")));
    bench.type("Customer number", QStringLiteral("+38090021234"), false); // not whole any more
    QTRY_VERIFY(wordsAtTheButton(bench).isEmpty());
    bench.type("Customer number", number, false);
    QTRY_VERIFY(bench.journal.timesAsked > 0);
    QVERIFY(wordsAtTheButton(bench).isEmpty());
}

void SendGateTest::nothingIsReadBeforeThereIsANumber()
{
    const Bench bench(shop());
    QSignalSpy replaced(&bench.desk, &Desk::connectionChanged);
    QVERIFY(!replaced.wait(200)); // longer than the gate waits for somebody who types
    QCOMPARE(bench.journal.timesAsked, 0);
}

void SendGateTest::asksAfterAnUnknown_data()
{
    QTest::addColumn<QString>("answered"); // a button, or a key
    QTest::addColumn<int>("sends");
    QTest::newRow("all the same") << QStringLiteral("Send all the same") << 1;
    QTest::newRow("do not") << QStringLiteral("Do not send") << 0;
    QTest::newRow("Enter") << QStringLiteral("Enter") << 0;
    QTest::newRow("Escape") << QStringLiteral("Escape") << 0;
}

void SendGateTest::asksAfterAnUnknown()
{
    QFETCH(QString, answered);
    QFETCH(int, sends);
    Bench bench(shop());
    // On record from before this program was started: nothing is on the table.
    bench.journal.facts.unknown = PastSend{QStringLiteral("lost"), 1h, Ending::Unknown};
    bench.type("Customer number", number);
    QVERIFY(question(bench));
    QVERIFY(question(bench)->isModal());
    QCOMPARE(question(bench)->windowModality(), Qt::WindowModal);
    bool told = false;
    for (const QLabel *label : question(bench)->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        told = told || label->text().contains(QStringLiteral("call may have been placed"));
    }
    QVERIFY(told);
    QVERIFY(
        question(bench)->accessibleDescription().contains(QStringLiteral("no complete answer")));
    QVERIFY(answer(bench, "Do not send")->isDefault());
    QCOMPARE(bench.gateway.sends(), 0);
    QVERIFY(bench.journal.calls.isEmpty());
    if (answered == u"Enter" || answered == u"Escape") {
        QTest::keyClick(question(bench), answered == u"Enter" ? Qt::Key_Return : Qt::Key_Escape);
    } else {
        QTest::mouseClick(answer(bench, answered.toLatin1().constData()), Qt::LeftButton);
    }
    QTRY_VERIFY(!question(bench));
    QTRY_COMPARE(bench.gateway.sends(), sends);
    QCOMPARE(bench.journal.intents.size(), sends);
}

void SendGateTest::asksOnce()
{
    Bench bench(shop());
    bench.journal.facts.unknown = PastSend{QStringLiteral("lost"), 1h, Ending::Unknown};
    for (int i = 0; i < 5; ++i) {
        bench.type("Customer number", number);
    }
    QCOMPARE(bench.page.findChildren<ui::RepeatDialog *>().size(), 1);
    // Another send of unknown outcome in between: the answer was not about that one.
    bench.journal.facts.unknown->caseId = QStringLiteral("newer");
    QTest::mouseClick(answer(bench, "Send all the same"), Qt::LeftButton);
    QTRY_VERIFY(!question(bench));
    QCOMPARE(bench.gateway.sends(), 0);
    bench.type("Customer number", number);
    QVERIFY(question(bench));
}

void SendGateTest::smsIsGuardedBeforeTheCaseIsClosed()
{
    Bench bench(shop());
    bench.waiting();
    const QString first = bench.desk.current()->caseId();
    bench.journal.facts.sends = {{first, 1s, {}}};
    bench.press("Use SMS instead");
    QCOMPARE(bench.journal.asked.replacing, first);
    QCOMPARE(bench.state(), QStringLiteral("Waiting for the call")); // not given up for nothing
    QCOMPARE(bench.gateway.sends(), 1);
    bench.journal.facts.sends.first().ago = 30s;
    bench.press("Use SMS instead");
    QTRY_COMPARE(bench.gateway.sends(), 2);
    QCOMPARE(bench.journal.endings.first().ending, Ending::NoCall);
    QCOMPARE(bench.journal.intents.last().previousCaseId, first);
}

void SendGateTest::everyReasonHasWords()
{
    QSet<QString> words;
    const auto meta = QMetaEnum::fromType<guard::Reason>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        const SendRefusal refusal{guard::Reason(meta.value(i)), 37s, 3, QStringLiteral("PL")};
        QVERIFY(!ui::texts::refusal(refusal).isEmpty());
        QVERIFY(!ui::texts::refusal(refusal).contains(u'!'));
        words.insert(ui::texts::refusal(refusal));
    }
    QCOMPARE(words.size(), meta.keyCount());
    QVERIFY(
        ui::texts::refusal({guard::Reason::Country, {}}).contains(QStringLiteral("no country")));
}

void SendGateTest::timeLeft_data()
{
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0ms << QStringLiteral("0:00");
    QTest::newRow("a moment") << 1ms << QStringLiteral("0:01");
    QTest::newRow("37 s") << 37'000ms << QStringLiteral("0:37");
    QTest::newRow("a little more") << 37'001ms << QStringLiteral("0:38");
    QTest::newRow("a minute") << 60'000ms << QStringLiteral("1:00");
    QTest::newRow("an hour") << 3'600'000ms << QStringLiteral("1:00:00");
    QTest::newRow("23 h 4 min 5 s") << 83'045'000ms << QStringLiteral("23:04:05");
}

void SendGateTest::timeLeft()
{
    QFETCH(std::chrono::milliseconds, left);
    QTEST(ui::texts::timeLeft(left), "words");
}

QTEST_MAIN(SendGateTest)
#include "sendgate.moc"
