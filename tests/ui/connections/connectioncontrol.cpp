// SPDX-License-Identifier: MIT
#include "ui/connections/connectioncontrol.h"

#include "app/session/connectionbook.h"
#include "app/session/connectionswitch.h"
#include "support/connectionkit.h"
#include "support/fakeclock.h"
#include "support/fakejournal.h"
#include "support/scriptedgateway.h"
#include "support/scriptedkeystore.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/mainwindow.h"
#include "ui/style.h"
#include "ui/topbar.h"
#include "ui/verify/verifypage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;

namespace {

const QString shop = QStringLiteral("shop");

// The whole window with the sandbox and one live connection.
struct Bench
{
    FakeClock clock;
    FakeJournal journal;
    QTemporaryDir folder;
    ScriptedStore store;
    ScriptedGateway *gateway = nullptr;
    ConnectionBook book;
    Desk::MakeGateway makeGateway = [this](const Connection &, const Secret &) {
        auto made = std::make_unique<ScriptedGateway>();
        gateway = made.get();
        return made;
    };
    Desk desk{
        {[this]() -> Journal & { return journal; }, clock, makeGateway, QStringLiteral("agent")}};
    ConnectionSwitch connections{book, desk};
    MainWindow window{desk, [](MainWindow::Page) { return new QWidget; }};
    ConnectionControl control{{window, book, connections, makeGateway}};

    explicit Bench(const QByteArray &settings = {})
        : book(readSettings(settings), [this] { return std::make_unique<ForwardedStore>(store); },
               {})
    {
        if (settings.isEmpty()) {
            Connection live = fullConnection(shop, QStringLiteral("Shop & Co"));
            live.blind = false;
            [&] { QVERIFY(book.put(live)); }();
        }
        store.secrets.insert(QStringLiteral("connection/shop"), "kept");
        connections.begin(QStringLiteral("sandbox"));
        connections.setSandboxUrl(QUrl(QStringLiteral("http://127.0.0.1:1")));
        window.show();
    }
    [[nodiscard]] config::Settings readSettings(const QByteArray &content) const
    {
        QFile file(folder.filePath(QStringLiteral("settings.json")));
        if (!content.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(content);
            file.close();
        }
        return config::Settings(folder.path());
    }
    [[nodiscard]] ConnectionChip *chip() const { return window.findChild<ConnectionChip *>(); }
    [[nodiscard]] QMenu *menu() const
    {
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    void send()
    {
        for (auto *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Customer number")) {
                edit->setText(QStringLiteral("+380936670003"));
                QTest::keyClick(edit, Qt::Key_Return);
            }
        }
    }
};

} // namespace

class ConnectionControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ConsoleStyle); }

    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }

    void theChipSwitches()
    {
        Bench bench;
        QCOMPARE(bench.chip()->accessibleName(), QStringLiteral("Connection: Sandbox"));
        QTest::mousePress(bench.chip(), Qt::LeftButton);
        QVERIFY(bench.menu());
        const QList<QAction *> actions = bench.menu()->actions();
        QCOMPARE(actions.size(), 4); // two connections, a line, the dialog
        QVERIFY(actions.at(0)->isChecked());
        QVERIFY(actions.at(0)->text().contains(QStringLiteral("no real calls")));
        QVERIFY(actions.at(1)->text().startsWith(QStringLiteral("Shop && Co"))); // no mnemonic
        QVERIFY(actions.at(1)->text().contains(QStringLiteral("billed")));
        actions.at(1)->trigger();
        QCOMPARE(bench.chip()->accessibleName(), QStringLiteral("Connection: Shop & Co"));
        QVERIFY(bench.chip()->accessibleDescription().contains(QStringLiteral("billed")));
        QCOMPARE(config::Settings(bench.folder.path()).values().active, shop);
        QTRY_VERIFY(bench.desk.ready());
    }

    void theKeyboardSwitches_data()
    {
        QTest::addColumn<bool>("byShortcut");
        QTest::newRow("F2") << true;
        QTest::newRow("the chip and the space bar") << false;
    }
    void theKeyboardSwitches()
    {
        QFETCH(bool, byShortcut);
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        if (byShortcut) {
            QTest::keyClick(&bench.window, Qt::Key_F2);
        } else {
            bench.chip()->setFocus();
            QTest::keyClick(bench.chip(), Qt::Key_Space);
        }
        QVERIFY(bench.menu());
        QTest::keyClick(bench.menu(), Qt::Key_Down);
        QTest::keyClick(bench.menu(), Qt::Key_Return);
        QCOMPARE(bench.connections.current(), shop);
    }

    void anOpenCaseKeepsItsConnection()
    {
        Bench bench;
        bench.send();
        QTRY_VERIFY(bench.desk.current());
        QTRY_COMPARE(bench.gateway->sends(), 1);
        QTest::mousePress(bench.chip(), Qt::LeftButton);
        QVERIFY(bench.menu());
        for (const QAction *action : bench.menu()->actions()) {
            if (action->isCheckable()) {
                QVERIFY(!action->isEnabled());
            }
        }
        QVERIFY(bench.menu()->actions().first()->text().contains(QStringLiteral("case is open")));
        QCOMPARE(bench.chip()->accessibleName(), QStringLiteral("Connection: Sandbox"));
    }

    void withoutAKeyTheSendButtonSaysWhy()
    {
        Bench bench;
        bench.store.secrets.clear();
        QVERIFY(bench.connections.choose(shop));
        QTRY_VERIFY(bench.says(QStringLiteral("no key")));
        for (const auto *button : bench.window.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Send flash call")) {
                QVERIFY(!button->isEnabled());
                QVERIFY(button->accessibleDescription().contains(QStringLiteral("no key")));
            }
        }
        bench.send();
        QVERIFY(!bench.desk.current());
    }

    void opensTheDialog()
    {
        Bench bench;
        QTest::mousePress(bench.chip(), Qt::LeftButton);
        bench.menu()->actions().last()->trigger();
        auto *dialog = bench.window.findChild<ConnectionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->isModal());
        dialog->close();
        QTRY_VERIFY(!bench.window.findChild<ConnectionsDialog *>());
    }

    // The pool stands in the dialog: the expected digits are among its numbers.
    void staysClosedWhileDigitsAreHidden()
    {
        Bench bench;
        Connection blind = *bench.book.find(shop);
        blind.blind = true;
        QVERIFY(bench.book.put(blind));
        QVERIFY(bench.connections.choose(shop));
        QTRY_VERIFY(bench.desk.ready());
        bench.send();
        QTRY_COMPARE(bench.gateway->sends(), 1);
        QVERIFY(bench.window.verifyPage()->digitsHidden());
        bench.control.openDialog();
        QVERIFY(!bench.window.findChild<ConnectionsDialog *>());
        QTRY_VERIFY(bench.says(QStringLiteral("when the case is closed")));
    }

    void settingsThatWereSetAsideAreTold()
    {
        Bench bench("{oops");
        bench.control.showNotice();
        QTRY_VERIFY(bench.says(QStringLiteral("set aside as")));
        QVERIFY(bench.says(QStringLiteral("line 1, column")));
        Bench sound;
        sound.control.showNotice();
        QVERIFY(!sound.says(QStringLiteral("set aside")));
    }

    void aChoiceThatCannotBeSavedIsTold()
    {
        Bench bench;
        const QString file = bench.folder.filePath(QStringLiteral("settings.json"));
        QVERIFY(QFile::remove(file) && QDir().mkpath(file + QStringLiteral("/in the way")));
        QVERIFY(bench.connections.choose(shop));
        QTRY_VERIFY(bench.says(QStringLiteral("next start")));
    }
};

QTEST_MAIN(ConnectionControlTest)
#include "connectioncontrol.moc"
