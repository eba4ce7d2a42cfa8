// SPDX-License-Identifier: MIT
#include "ui/leftcasenotices.h"

#include "app/session/leftcases.h"
#include "app/store/sqlitejournal.h"
#include "pagebench.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace flashcall;
using namespace flashcall::test;

namespace {

const QString journalFolder = QStringLiteral("journal");

// A console on a journal that outlives it.
struct Console
{
    FakeClock &clock;
    std::unique_ptr<store::SqliteJournal> journal;
    ScriptedGateway gateway;
    Desk desk;
    ui::MainWindow window{desk, [](ui::MainWindow::Page) { return new QWidget; }};
    LeftCases left;
    ui::LeftCaseNotices notices{left, window};

    Console(FakeClock &with, const QTemporaryDir &folder)
        : clock(with)
        , journal(
              std::move(store::SqliteJournal::open(folder.filePath(journalFolder), with)).value())
        , desk({[this]() -> Journal & { return *journal; }, clock,
                [this](const Connection &, const Secret &) {
                    return std::make_unique<Forward>(gateway);
                },
                QStringLiteral("agent")})
        , left(*journal, clock, journal->recovery().waiting)
    {
        desk.use(pageConnection(), Secret());
        window.show();
    }
    [[nodiscard]] QStringList offers() const
    {
        QStringList words;
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("still waiting")) && label->isVisible()) {
                words << label->text();
            }
        }
        return words;
    }
    [[nodiscard]] QList<QPushButton *> buttons() const
    {
        QList<QPushButton *> all;
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Take up again")) &&
                button->isVisible()) {
                all << button;
            }
        }
        return all;
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        for (auto *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name)) {
                return edit;
            }
        }
        return nullptr;
    }
};

// What a program leaves that is killed while it waits.
void leaveWaiting(FakeClock &clock, const QTemporaryDir &folder, const QString &to)
{
    auto journal =
        std::move(store::SqliteJournal::open(folder.filePath(journalFolder), clock)).value();
    Request request{*PhoneNumber::parse(to, {}),
                    QStringLiteral("YourApp"),
                    {},
                    {Step{FlashCallContent{caller}, 60s, {}}},
                    {},
                    QStringLiteral("CRM-48213")};
    const QString id = QStringLiteral("case of ") + to;
    journal->intent({id,
                     clock.wall(),
                     clock.now().time_since_epoch().count(),
                     clock.bootId(),
                     QStringLiteral("agent"),
                     QStringLiteral("sandbox"),
                     QStringLiteral("Sandbox"),
                     {},
                     request},
                    nullptr, {});
    journal->handed(id, clock.wall());
    journal->answered(id, clock.wall(), acceptedReply());
}

} // namespace

// A case left waiting is offered at start with its true time, and goes on where it was.
class LeftCaseNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void offersWithTheTimeLeft();
    void takenUpAgain();
    void goesWhenItsTimeIsOver();
    void takenUpBesideACaseThatRuns();
    void dismissedItEndsByItself();
    void severalNewestFirst();
    void offeredAgainAtTheNextStart();
    void numberIsGuardedMeanwhile();
};

void LeftCaseNoticesTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
}

void LeftCaseNoticesTest::offersWithTheTimeLeft()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    clock.advance(23s);
    clock.setWall(clock.wall().addSecs(-3'600)); // has no say
    const Console console(clock, folder);
    QCOMPARE(console.offers(),
             QStringList{QStringLiteral("A call to +380*****0003 is still waiting, 0:37 left")});
    clock.advance(7s);
    QTRY_COMPARE(console.offers(), QStringList{QStringLiteral(
                                       "A call to +380*****0003 is still waiting, 0:30 left")});
}

void LeftCaseNoticesTest::takenUpAgain()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    clock.advance(23s);
    Console console(clock, folder);
    console.window.showPage(ui::MainWindow::History);
    QTest::mouseClick(console.buttons().first(), Qt::LeftButton);
    QTRY_VERIFY(console.offers().isEmpty());
    QVERIFY(console.window.verifyPage()->isVisible());
    QVERIFY(console.desk.current()->as<Waiting>());
    QCOMPARE(console.desk.current()->remaining(), std::chrono::milliseconds(37s));
    QCOMPARE(console.edit("Customer number")->text(), number);
    QCOMPARE(console.edit("Ticket")->text(), QStringLiteral("CRM-48213"));
    QVERIFY(console.desk.watch()->following());
    console.edit("Observed caller ID")->setText(caller);
    QTest::keyClick(console.edit("Observed caller ID"), Qt::Key_Return);
    QTRY_VERIFY(console.desk.current()->as<Ended>());
    QCOMPARE(console.desk.current()->as<Ended>()->ending, Ending::Verified);
    QCOMPARE(console.gateway.sends(), 0);
}

void LeftCaseNoticesTest::goesWhenItsTimeIsOver()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    clock.advance(23s);
    {
        const Console console(clock, folder);
        QCOMPARE(console.offers().size(), 1);
        clock.advance(37s - 1ms);
        QTRY_VERIFY(console.offers().first().contains(QStringLiteral("0:01")));
        QPushButton *again = console.buttons().first();
        clock.advance(1ms);
        again->click(); // the notice is still there, the time is not
        QVERIFY(!console.desk.current());
        QTRY_VERIFY(console.offers().isEmpty());
    }
    auto journal =
        std::move(store::SqliteJournal::open(folder.filePath(journalFolder), clock)).value();
    QVERIFY(journal->recovery().waiting.isEmpty());
    store::History history = journal->history();
    auto cursor = history.begin({}).value();
    QCOMPARE(history.next({}, cursor, 1).value().first().ending, Ending::Expired);
}

void LeftCaseNoticesTest::takenUpBesideACaseThatRuns()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, QStringLiteral("+380936670004"));
    Console console(clock, folder);
    console.edit("Customer number")->setText(number);
    QTest::keyClick(console.edit("Customer number"), Qt::Key_Return);
    QTRY_COMPARE(console.gateway.sends(), 1);
    const DeskCase *running = console.desk.onTable();
    QTest::mouseClick(console.buttons().first(), Qt::LeftButton);
    QTRY_VERIFY(console.offers().isEmpty());
    QCOMPARE(console.desk.current()->request()->to.e164(), QStringLiteral("+380936670004"));
    QCOMPARE(console.edit("Customer number")->text(), QStringLiteral("+380936670004"));
    // The other goes on, and is taken up with the form that was filled in for it.
    QVERIFY(console.desk.cases().contains(running));
    console.gateway.lastSend()->finish(acceptedReply());
    QTRY_VERIFY(running->session().as<Waiting>());
    QVERIFY(console.desk.putOnTable(running->number()));
    QCOMPARE(console.edit("Customer number")->text(), number);
}

void LeftCaseNoticesTest::dismissedItEndsByItself()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    Console console(clock, folder);
    QSignalSpy changed(&console.left, &LeftCases::changed);
    for (auto *button : console.window.findChildren<QPushButton *>()) {
        if (button->text() == u"Dismiss") {
            button->click();
        }
    }
    QTRY_VERIFY(console.offers().isEmpty());
    QCOMPARE(console.left.offers().size(), 1);
    clock.advance(60s);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(console.offers().isEmpty());
    QVERIFY(console.left.offers().isEmpty());
}

void LeftCaseNoticesTest::severalNewestFirst()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    clock.advance(20s);
    leaveWaiting(clock, folder, QStringLiteral("+380936670004"));
    const Console console(clock, folder);
    QCOMPARE(console.offers().size(), 2);
    const QList<QPushButton *> buttons = console.buttons();
    const auto top = [&console](const QPushButton *button) {
        return button->mapTo(&console.window, QPoint()).y();
    };
    QCOMPARE(buttons.size(), 2);
    QVERIFY(top(buttons[0]) < top(buttons[1]));
    QVERIFY(buttons[0]->accessibleName().contains(QStringLiteral("0004")));
}

void LeftCaseNoticesTest::offeredAgainAtTheNextStart()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    for (int i = 0; i < 3; ++i) {
        const Console console(clock, folder);
        QCOMPARE(console.offers().size(), 1);
        clock.advance(15s);
    }
    clock.advance(15s);
    QVERIFY(Console(clock, folder).offers().isEmpty());
}

void LeftCaseNoticesTest::numberIsGuardedMeanwhile()
{
    FakeClock clock;
    const QTemporaryDir folder;
    leaveWaiting(clock, folder, number);
    Console console(clock, folder);
    console.edit("Customer number")->setText(number);
    QTest::keyClick(console.edit("Customer number"), Qt::Key_Return);
    QCOMPARE(console.gateway.sends(), 0);
    QVERIFY(!console.desk.current());
    const auto words = [&console] {
        QString all;
        for (const auto *label : console.window.findChildren<QLabel *>()) {
            all += label->text() + u'\n';
        }
        return all;
    };
    QTRY_VERIFY(words().contains(QStringLiteral("A case of this number is running, 1:00 left.")));
}

QTEST_MAIN(LeftCaseNoticesTest)
#include "leftcasenotices.moc"
