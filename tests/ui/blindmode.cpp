// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/gateway/codec.h"
#include "app/store/sqlitejournal.h"
#include "blindwalk.h"
#include "pagebench.h"
#include "ui/exchange/exchangedialog.h"
#include "ui/history/historyexport.h"
#include "ui/history/historypage.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/sandboxpage.h"
#include "ui/verify/casetools.h"

#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

namespace {

QStringList s_logged;

void logged(QtMsgType, const QMessageLogContext &, const QString &message)
{
    s_logged << message;
}

// The whole window with all its pages, on a real journal.
struct BlindBench
{
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<store::SqliteJournal> journal =
        std::move(store::SqliteJournal::open(folder.path(), clock)).value();
    ScriptedGateway gateway;
    ui::SandboxHost sandbox;
    Desk desk{
        {[this]() -> Journal & { return *journal; }, clock,
         [this](const Connection &, const Secret &) { return std::make_unique<Forward>(gateway); },
         QStringLiteral("agent")}};
    ui::SandboxPage *sandboxPage = nullptr;
    ui::MainWindow window{desk, [this](ui::MainWindow::Page page) { return make(page); }};

    explicit BlindBench(bool blind = true)
    {
        QObject::connect(&sandbox, &ui::SandboxHost::handset, window.verifyPage(),
                         &ui::VerifyPage::showHandset);
        desk.use(pageConnection(blind), Secret());
        window.show();
        for (const int page : {1, 2, 3, 0}) {
            window.showPage(page);
        }
    }
    QWidget *make(ui::MainWindow::Page page)
    {
        if (page == ui::MainWindow::History) {
            auto *made = new ui::HistoryPage(journal.get());
            made->setHidden([this](const QString &caseId) {
                return window.verifyPage()->tools()->hides(caseId);
            });
            QObject::connect(window.verifyPage(), &ui::VerifyPage::digitsHiddenChanged, made,
                             &ui::HistoryPage::showAgain);
            return made;
        }
        if (page == ui::MainWindow::Sandbox) {
            sandboxPage = new ui::SandboxPage(sandbox);
            QObject::connect(window.verifyPage(), &ui::VerifyPage::digitsHiddenChanged, sandboxPage,
                             &ui::SandboxPage::setDigitsHidden);
            return sandboxPage;
        }
        return new QWidget;
    }
    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : window.findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }
    void type(const char *name, const QString &text) const
    {
        find<QLineEdit>(name)->setText(text);
        QTest::keyClick(find<QLineEdit>(name), Qt::Key_Return);
    }
    void press(const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    // What rings: known to the service and the customer.
    [[nodiscard]] QString callerId() const
    {
        const Step &first = gateway.requests().last().steps.first();
        return std::get<FlashCallContent>(first.content).callerId;
    }
    [[nodiscard]] QString secret() const { return callerId().right(6); }
    void send(const QString &to = number)
    {
        const int before = gateway.sends();
        type("Customer number", to);
        [&] { QTRY_COMPARE(gateway.sends(), before + 1); }();
        gateway.lastSend()->markSent();
    }
    void answer(std::chrono::seconds ttl = 60s)
    {
        Accepted reply;
        reply.messageId = QStringLiteral("message%1").arg(gateway.sends());
        reply.pattern = QStringLiteral("***") + secret();
        reply.announced = callerId();
        reply.ttl = ttl;
        gateway.lastSend()->finish(reply);
        [&] { QTRY_VERIFY(desk.current()->as<Waiting>()); }();
        Q_EMIT sandbox.handset({sandbox::HandsetKind::MissedCall, callerId(), {}, {}});
    }
    // The whole history page as it stands now: the open case is its newest.
    void readHistory()
    {
        window.showPage(ui::MainWindow::History);
        window.showPage(ui::MainWindow::Verify);
    }
    [[nodiscard]] QString csv() const
    {
        const QString name = folder.filePath(QStringLiteral("out.csv"));
        ui::HistoryExport exporting(journal->history(), {}, name);
        QSignalSpy finished(&exporting, &ui::HistoryExport::finished);
        exporting.start();
        [&] { QTRY_COMPARE(finished.size(), 1); }();
        QFile file(name);
        file.open(QIODevice::ReadOnly);
        return QString::fromUtf8(file.readAll());
    }
    [[nodiscard]] QString leaks() const { return BlindWalk(secret()).everything().join(u'\n'); }
    [[nodiscard]] bool verdictIsEmpty() const { return !desk.current()->judged(); }
};

// A case that waits, and a second one begun beside it, with another caller. The second is on the
// table.
struct TwoBlind
{
    int first = 0;
    int second = 0;
    QString firstCaller;
    QString secondCaller;

    explicit TwoBlind(BlindBench &bench)
    {
        bench.send();
        bench.answer();
        first = bench.desk.onTable()->number();
        firstCaller = bench.callerId();
        for (int i = 0; i < 200 && (secondCaller.isEmpty() || secondCaller == firstCaller); ++i) {
            if (bench.desk.onTable()->number() != first) { // the pool gave the same number
                bench.press("Stop watching");
            }
            QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
            bench.send(QStringLiteral("+380936670004"));
            bench.answer();
            second = bench.desk.onTable()->number();
            secondCaller = bench.callerId();
        }
    }
    [[nodiscard]] QString leaks() const
    {
        return (BlindWalk(firstCaller.right(6)).everything() +
                BlindWalk(secondCaller.right(6)).everything())
            .join(u'\n');
    }
};

} // namespace

// In blind mode the expected digits are nowhere to be found while the case is open.
class BlindModeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void walkFindsWhatIsThere();
    void nothingTellsBeforeTheEnd();
    void nothingTellsInADialog();
    void nothingTellsInTheExchange();
    void codeIsHidden();
    void receiptOfAnExpiredCase();
    void historyOfAnExpiredCase();
    void anotherConnectionTellsNothing();
    void switchedOnInTheMiddle();
    void policyHoldsUntilTheEnd();
    void poolIsDrawnFrom();
    void typedByHandStays();
    void handsetIsReadOutByChoosing();
    void twoCases();
    void oneOfTwoIsEnough();
};

void BlindModeTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
    qInstallMessageHandler(logged);
}

void BlindModeTest::init()
{
    s_logged.clear();
    QGuiApplication::clipboard()->clear();
}

// Else an empty result would prove nothing.
void BlindModeTest::walkFindsWhatIsThere()
{
    BlindBench bench(false);
    bench.send();
    bench.answer();
    BlindWalk walk(bench.secret());
    const QString found = walk.everything().join(u'\n');
    QVERIFY2(walk.textsSeen() > 1'000, qPrintable(QString::number(walk.textsSeen())));
    for (const char *where : {"DigitCells.accessibleName", "QLineEdit.text", "QComboBox item",
                              "completer", "accessible", "accessible text", "HandsetItem"}) {
        QVERIFY2(found.contains(QLatin1String(where)), where);
    }
    QGuiApplication::clipboard()->setText(bench.callerId());
    QVERIFY(bench.leaks().contains(QStringLiteral("clipboard")));
}

void BlindModeTest::nothingTellsBeforeTheEnd()
{
    BlindBench bench;
    bench.send();
    QCOMPARE(bench.leaks(), QString()); // sending
    bench.answer();
    bench.readHistory();
    QCOMPARE(bench.leaks(), QString()); // waiting, the phone has rung
    QTRY_VERIFY(bench.csv().contains(QStringLiteral("380936670003")));
    QVERIFY(!BlindWalk::digitsOf(bench.csv()).contains(bench.secret()));

    bench.type("Observed caller ID", QStringLiteral("+380501112233"));
    QTRY_VERIFY(bench.desk.current()->judged() && bench.desk.current()->canObserve());
    bench.readHistory();
    QCOMPARE(bench.leaks(), QString()); // a failed attempt
    bench.type("Observed caller ID", QStringLiteral("12"));
    QTRY_COMPARE(bench.desk.current()->attemptsUsed(), 2);
    QTRY_VERIFY(bench.desk.current()->canObserve());
    QCOMPARE(bench.leaks(), QString());
    for (const char *name : {"Copy receipt", "Copy"}) { // whatever can be copied
        if (auto *copy = bench.find<QAbstractButton>(name)) {
            copy->click();
        }
    }
    QCOMPARE(bench.leaks(), QString());
    QVERIFY(!s_logged.join(u'\n').contains(bench.secret()));

    bench.type("Observed caller ID", bench.callerId());
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QVERIFY(bench.leaks().contains(QStringLiteral("DigitCells.accessibleName"))); // closed: shown
    QVERIFY(!s_logged.join(u'\n').contains(bench.secret()));
}

void BlindModeTest::nothingTellsInADialog()
{
    BlindBench bench;
    bench.press("Edit cascade");
    auto *dialog = bench.window.findChild<QDialog *>();
    QVERIFY(dialog);
    bench.send();
    bench.answer();
    QCOMPARE(bench.leaks(), QString()); // the dialog of before is still there
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<QDialog *>());
    QVERIFY(!bench.find<QAbstractButton>("Edit cascade")->isEnabled());
    bench.press("No call came?");
    QVERIFY(bench.window.findChild<QDialog *>());
    QCOMPARE(bench.leaks(), QString());
}

// The exchange has every number and the code: not while the case is open.
void BlindModeTest::nothingTellsInTheExchange()
{
    BlindBench bench;
    bench.send();
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl(QStringLiteral("http://127.0.0.1:1/bat/messagelist"));
    exchange.requestBody =
        codec::encode(bench.gateway.requests().last(), connections::NumberStyle::WithPlus);
    exchange.httpStatus = 200;
    exchange.replyHeaders = {{"X-Caller", bench.callerId().toLatin1()}};
    exchange.replyBody = "{\"pattern\":\"***" + bench.secret().toLatin1() + "\"}";
    QVERIFY(exchange.requestBody.contains(bench.secret().toLatin1()));
    bench.gateway.lastSend()->record(exchange);
    bench.press("Exchange"); // still in flight
    bench.answer();
    QTRY_VERIFY(bench.window.findChild<ui::ExchangeDialog *>()
                    ->findChildren<QPlainTextEdit *>()
                    .last()
                    ->toPlainText()
                    .contains(QStringLiteral("HTTP 200")));
    QCOMPARE(bench.leaks(), QString());
    const QString code = bench.gateway.requests().last().code;
    QCOMPARE(BlindWalk(code).everything().join(u'\n'), QString());
    for (const char *name : {"Copy as cURL", "Copy as HTTPie", "Copy as JSON"}) {
        bench.find<QAbstractButton>(name)->click();
    }
    QCOMPARE(bench.leaks(), QString());
    bench.desk.current()->finish(Ending::Stopped);
    QTRY_VERIFY(bench.leaks().contains(QStringLiteral("QPlainTextEdit"))); // closed: shown
}

// The code of a later step is as good as the number: nowhere to be seen while the case is open.
void BlindModeTest::codeIsHidden()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    const QString code = bench.gateway.requests().last().code;
    QCOMPARE(code.size(), 6);
    Q_EMIT bench.sandbox.handset({sandbox::HandsetKind::Sms,
                                  QStringLiteral("YourApp"),
                                  QStringLiteral("Your code: ") + code,
                                  {}});
    bench.readHistory();
    const auto leaks = [&code] { return BlindWalk(code).everything().join(u'\n'); };
    QTRY_COMPARE(leaks(), QString());
    bench.type("Observed caller ID", code.left(5)); // too short: an attempt, and no hint
    QTRY_COMPARE(bench.desk.current()->attemptsUsed(), 1);
    QTRY_VERIFY(bench.desk.current()->canObserve());
    bench.readHistory();
    QCOMPARE(leaks(), QString());
    bench.type("Observed caller ID", code);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QCOMPARE(bench.desk.current()->as<Ended>()->ending, Ending::Verified);
    QVERIFY(bench.desk.current()->judged()->finding.byCode);
}

void BlindModeTest::receiptOfAnExpiredCase()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    bench.clock.advance(60s);
    bench.desk.current()->refresh();
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QVERIFY(bench.desk.current()->canObserve()); // a late one is taken down
    bench.press("Copy receipt");
    QVERIFY(QGuiApplication::clipboard()->text().contains(number));
    QCOMPARE(bench.leaks(), QString());
}

// Both pages call it closed at the same moment.
void BlindModeTest::historyOfAnExpiredCase()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    bench.clock.advance(60s);
    bench.desk.current()->refresh();
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    const auto history = [&bench] {
        bench.readHistory();
        return bench.leaks();
    };
    QTRY_VERIFY(bench.csv().contains(QStringLiteral("Expired")));
    QCOMPARE(history(), QString());
    bench.press("New call"); // off the table: nothing can be typed any more
    QTRY_VERIFY(history().contains(bench.secret()));
}

void BlindModeTest::anotherConnectionTellsNothing()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    bench.desk.use(pageConnection(false), Secret());
    QTRY_COMPARE(bench.leaks(), QString()); // the case is of the one before
    bench.press("Blind mode");
    QCOMPARE(bench.leaks(), QString());
    bench.press("Stop watching");
    bench.press("Blind mode");
    QVERIFY(!bench.find<QAbstractButton>("Blind mode")->isChecked());
}

void BlindModeTest::switchedOnInTheMiddle()
{
    BlindBench bench(false);
    bench.send();
    bench.answer();
    QVERIFY(!bench.leaks().isEmpty());
    bench.press("Blind mode");
    QTRY_COMPARE(bench.leaks(), QString()); // what the phone showed goes with the next event
    bench.press("Blind mode");              // it was the agent's own choice
    QVERIFY(!bench.leaks().isEmpty());
}

void BlindModeTest::policyHoldsUntilTheEnd()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    bench.press("Blind mode");
    QVERIFY(bench.find<QAbstractButton>("Blind mode")->isChecked());
    QCOMPARE(bench.leaks(), QString());
    bench.press("Stop watching");
    bench.press("Blind mode");
    QVERIFY(!bench.find<QAbstractButton>("Blind mode")->isChecked());
}

void BlindModeTest::poolIsDrawnFrom()
{
    BlindBench bench;
    const QStringList pool = sandboxConnection().callerIds;
    for (const QString &callerId : pool) { // not before sending, either
        QCOMPARE(BlindWalk(callerId.right(6)).everything().join(u'\n'), QString());
    }
    QCOMPARE(bench.find<QLineEdit>("Caller ID")->text(), QStringLiteral("From the pool"));
    QSet<QString> drawn;
    for (int i = 0; i < 40; ++i) {
        bench.send();
        bench.answer();
        drawn << bench.callerId();
        QVERIFY(pool.contains(bench.callerId()));
        bench.press("Stop watching");
        bench.press("New call");
    }
    QCOMPARE(drawn.size(), pool.size()); // 1 of 10⁷ runs fails by chance
}

void BlindModeTest::typedByHandStays()
{
    BlindBench bench;
    const QString own = QStringLiteral("+380671112233");
    bench.find<QLineEdit>("Caller ID")->setText(own);
    bench.send();
    QCOMPARE(bench.callerId(), own);
    bench.answer();
    const auto *field = bench.find<QLineEdit>("Caller ID");
    QVERIFY(!field->displayText().contains(bench.secret()));
    QVERIFY(!field->isEnabled());
    bench.press("Stop watching");
    QCOMPARE(field->displayText(), own); // whoever typed it sees it again
    bench.find<QLineEdit>("Caller ID")->setText(QStringLiteral("From the pool"));
    bench.press("New call");
    bench.send();
    QVERIFY(sandboxConnection().callerIds.contains(bench.callerId()));
}

void BlindModeTest::handsetIsReadOutByChoosing()
{
    BlindBench bench;
    bench.send();
    bench.answer();
    QWidget *entry = nullptr;
    for (QWidget *widget : bench.window.verifyPage()->findChildren<QWidget *>()) {
        if (QString::fromLatin1(widget->metaObject()->className()).endsWith(u"HandsetItem")) {
            entry = widget;
        }
    }
    QVERIFY(entry);
    QVERIFY(entry->accessibleName().contains(QStringLiteral("caller 1")));
    QTest::mouseClick(entry, Qt::LeftButton);
    QCOMPARE(bench.find<QLineEdit>("Observed caller ID")->text(), bench.callerId());
    QTest::keyClick(bench.find<QLineEdit>("Observed caller ID"), Qt::Key_Return);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QCOMPARE(bench.desk.current()->as<Ended>()->ending, Ending::Verified);
}

// Two customers at once: neither's digits are anywhere, whichever is on the table.
void BlindModeTest::twoCases()
{
    BlindBench bench;
    const TwoBlind two(bench);
    for (const int number : {two.first, two.second, two.first}) {
        QVERIFY(bench.desk.putOnTable(number));
        bench.readHistory();
        QCOMPARE(two.leaks(), QString());
    }
    bench.type("Observed caller ID", QStringLiteral("+380501112233")); // a failed attempt
    QTRY_VERIFY(bench.desk.current()->judged() && bench.desk.current()->canObserve());
    QCOMPARE(two.leaks(), QString());
    QVERIFY(bench.desk.putOnTable(two.second));
    QCOMPARE(bench.find<QLineEdit>("Observed caller ID")->text(), QString());
    QVERIFY(bench.verdictIsEmpty());
    QVERIFY(bench.desk.setAside()); // a free form beside both
    QCOMPARE(two.leaks(), QString());
    bench.press("Blind mode"); // the connection asks for it
    QCOMPARE(two.leaks(), QString());
}

// The one that has ended shows its digits; the other's stay hidden until it has, too.
void BlindModeTest::oneOfTwoIsEnough()
{
    BlindBench bench;
    const TwoBlind two(bench);
    QVERIFY(bench.desk.putOnTable(two.first));
    bench.type("Observed caller ID", two.firstCaller);
    QTRY_VERIFY(bench.desk.current()->as<Ended>());
    QVERIFY(bench.window.verifyPage()->digitsHidden());
    const auto second = [&two] { return BlindWalk(two.secondCaller.right(6)).everything(); };
    QCOMPARE(second().join(u'\n'), QString());
    QVERIFY(bench.desk.putOnTable(two.second));
    QCOMPARE(second().join(u'\n'), QString());
    bench.press("Stop watching");
    QTRY_VERIFY(!bench.window.verifyPage()->digitsHidden());
}

QTEST_MAIN(BlindModeTest)
#include "blindmode.moc"
