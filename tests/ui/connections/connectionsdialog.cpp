// SPDX-License-Identifier: MIT
#include "ui/connections/connectionsdialog.h"

#include "app/config/transfer.h"
#include "app/gateway/client.h"
#include "app/sandbox/server.h"
#include "app/session/connectionbook.h"
#include "support/connectionkit.h"
#include "support/fakeclock.h"
#include "support/scriptedgateway.h"
#include "support/scriptedkeystore.h"
#include "ui/connections/connectionwords.h"
#include "ui/style.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace flashcall;
using namespace flashcall::test;
using namespace flashcall::ui;
using config::keys::Source;

namespace {

const QString shop = QStringLiteral("shop");
const QString entry = QStringLiteral("connection/shop");
const QString url = QStringLiteral("https://restapi.example.com");

// The dialog on a book of its own, found and driven by accessible names.
struct Bench
{
    FakeClock clock;
    QTemporaryDir folder;
    ScriptedStore store;
    ConnectionBook book{config::Settings(folder.path()),
                        [this] { return std::make_unique<ForwardedStore>(store); },
                        {}};
    ScriptedGateway *gateway = nullptr; // of the last test
    QByteArray usedKey;
    Desk::MakeGateway makeGateway = [this](const Connection &, const Secret &key) {
        auto made = std::make_unique<ScriptedGateway>();
        gateway = made.get();
        usedKey = key.reveal();
        return made;
    };
    std::unique_ptr<ConnectionsDialog> dialog;

    explicit Bench(const QList<Connection> &saved = {fullConnection()})
    {
        for (const Connection &connection : saved) {
            [&] { QVERIFY(book.put(connection)); }();
        }
    }
    Bench &open(const QString &current = shop)
    {
        dialog = std::make_unique<ConnectionsDialog>(
            book, [this](const Connection &c, const Secret &key) { return makeGateway(c, key); },
            current);
        dialog->open();
        return *this;
    }
    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : dialog->findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name)) {
                return widget;
            }
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QListView *list() const { return find<QListView>("Connections"); }
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    // A button of a question, which has no name but its words.
    bool answer(const char *words) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(words)) {
                button->click();
                return true;
            }
        }
        return false;
    }
    // Some text that a person sees contains these words.
    bool says(const QString &words) const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    QString description(const char *name) const
    {
        return find<QWidget>(name)->accessibleDescription();
    }
};

} // namespace

class ConnectionsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingHasAName();
    void aKeyBelongsToItsAddress();
    void theSandboxStaysAsItIs();
    void showsAndSavesEveryField();
    void addsOne();
    void wrongFieldsAreExplained_data();
    void wrongFieldsAreExplained();
    void theFirstWrongFieldGetsTheFocus();
    void newOnesAreNotScoldedEarly();
    void whatIsTypedStays();
    void closingAsks();
    void closingSavesAll();
    void closingStopsAtWhatIsWrong();
    void copies();
    void deletesInTwoSteps();
    void saysWhichKeyIsInForce_data();
    void saysWhichKeyIsInForce();
    void storesAKeyAndNeverShowsIt();
    void keepsAKeyForTheSession();
    void saysWhenAKeyCouldNotBeStored();
    void forgetsAKeyInTwoSteps();
    void testsAgainstTheSandbox();
    void testOutcomesAreInWords_data();
    void testOutcomesAreInWords();
    void testsWithWhatIsTyped();
    void anEditEndsATest();
    void importsAndExports();
    void importErrorsHaveTheirPlace();
    void aFullDiskLosesNothing();
};

void ConnectionsDialogTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void ConnectionsDialogTest::everythingHasAName()
{
    Bench bench;
    bench.open();
    int seen = 0;
    for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
            widget->focusProxy() == nullptr) {
            const QAccessibleInterface *node =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(node && !node->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
            ++seen;
        }
    }
    QVERIFY(seen > 25);
}

void ConnectionsDialogTest::theSandboxStaysAsItIs()
{
    Bench bench;
    bench.open(QStringLiteral("sandbox"));
    QCOMPARE(bench.list()->currentIndex().row(), 0);
    QVERIFY(!bench.edit("Connection name")->isEnabled());
    QVERIFY(!bench.find<QPushButton>("Delete connection")->isEnabled());
    QVERIFY(!bench.find<QPushButton>("Save connection")->isEnabled());
    QVERIFY(!bench.find<QPushButton>("Test connection")->isEnabled());
    QVERIFY(!bench.edit("New key")->isVisible());
    // No live address stands where the sandbox's is not known.
    QVERIFY(!bench.edit("Base URL")->placeholderText().contains(QStringLiteral("http")));
    QVERIFY(bench.says(QStringLiteral("built in")));
    QTest::keyClick(bench.list(), Qt::Key_Delete);
    QCOMPARE(bench.list()->model()->rowCount(), 2);
    QVERIFY(!bench.answer("Delete"));
}

void ConnectionsDialogTest::showsAndSavesEveryField()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.edit("Connection name")->text(), QStringLiteral("Shop"));
    QCOMPARE(bench.edit("Account")->text(), QStringLiteral("ann"));
    QCOMPARE(bench.find<QPlainTextEdit>("Caller ID pool")->toPlainText(),
             QStringLiteral("+380123456789\n+380443334455"));
    QCOMPARE(bench.edit("Countries allowed")->text(), QStringLiteral("UA, PL"));
    // Each changed by its own editor, saved, and read back from the disk.
    Connection wanted = fullConnection();
    const auto type = [&bench](const char *name, QString &into, const char *text) {
        into = QString::fromUtf8(text);
        bench.edit(name)->setText(into);
    };
    const auto spin = [&bench](const char *name, int value) {
        bench.find<QSpinBox>(name)->setValue(value);
        return value;
    };
    type("Connection name", wanted.name, "Магазин");
    type("Account", wanted.user, "olena");
    type("Default sender", wanted.sender, "Другий");
    type("Default region", wanted.region, "PL");
    bench.edit("Base URL")->setText(url);
    wanted.baseUrl = QUrl(url);
    bench.find<QComboBox>("Number style")->setCurrentIndex(0);
    wanted.numberStyle = connections::NumberStyle::WithPlus;
    bench.find<QPlainTextEdit>("Caller ID pool")->setPlainText(QStringLiteral("+380443334455"));
    wanted.callerIds = {QStringLiteral("+380443334455")};
    wanted.ttl = std::chrono::seconds(spin("Default time to live", 80));
    wanted.attempts = spin("Attempt limit", 4);
    wanted.lastDigitsFrom = spin("Last digits from", 6);
    wanted.sendsPerNumber = spin("Sends per number", 9);
    wanted.sendsPerAgentAndDay = spin("Sends per agent and day", 90);
    bench.edit("Countries allowed")->setText(QStringLiteral("pl"));
    wanted.countries = {QStringLiteral("PL")};
    bench.find<QCheckBox>("Blind mode")->setChecked(false);
    wanted.blind = false;
    bench.find<QCheckBox>("Accept the last digits alone")->setChecked(true);
    wanted.acceptLastDigits = true;
    bench.find<QComboBox>("Colour label")->setCurrentIndex(0);
    wanted.colour.clear();
    bench.press("Save connection");
    QVERIFY(bench.says(QStringLiteral("Saved")));
    QCOMPARE(config::Settings(bench.folder.path()).values().connections, {wanted});
    QVERIFY(!bench.list()->currentIndex().data().toString().contains(u'•'));
}

void ConnectionsDialogTest::addsOne()
{
    Bench bench(QList<Connection>{});
    bench.open();
    QTRY_VERIFY(bench.list()->hasFocus());
    bench.press("Add connection");
    QCOMPARE(bench.list()->currentIndex().row(), 1);
    QVERIFY(bench.list()->currentIndex().data().toString().contains(u'•'));
    QVERIFY(bench.edit("Connection name")->hasFocus());
    QTest::keyClicks(bench.edit("Connection name"), QStringLiteral("Work")); // for what it was
    QCOMPARE(bench.edit("Connection name")->text(), QStringLiteral("Work"));
    bench.edit("Base URL")->setText(url);
    QVERIFY(!bench.edit("Account")->isVisible()); // the API key needs none
    QTest::keyClick(bench.edit("Base URL"), Qt::Key_Return);
    const QList<Connection> saved = config::Settings(bench.folder.path()).values().connections;
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().name, QStringLiteral("Work"));
    bench.press("Add connection");
    bench.press("Add connection");
    QCOMPARE(bench.edit("Connection name")->text(), QStringLiteral("New connection 2"));
}

void ConnectionsDialogTest::wrongFieldsAreExplained_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *field, const char *text, const char *named) {
        QTest::addRow("%s: %s", field, text)
            << QByteArray(field) << QString::fromUtf8(text) << QString::fromUtf8(named);
    };
    row("Connection name", "", "name");
    row("Connection name", "Sandbox", "Another connection");
    row("Base URL", "", "https://");
    row("Base URL", "http://a.example", "loopback");
    row("Base URL", "https://u:p@a.example", "Leave out");
    row("Account", "", "account");
    row("Default sender", "12345678901234567890123456789012345678901", "At most 40");
    row("Default region", "Ukraine", "Two letters");
    row("Caller ID pool", "bank", "“bank”");
    row("Default time to live", "0", "From 1 to 3,600");
    row("Attempt limit", "11", "From 1 to 10");
    row("Last digits from", "16", "From 1 to 15");
    row("Countries allowed", "UA Poland", "“Poland”");
    row("Sends per number", "0", "From 1");
    row("Sends per agent and day", "100001", "From 0");
}

void ConnectionsDialogTest::wrongFieldsAreExplained()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, named);
    Connection connection = fullConnection();
    connection.acceptLastDigits = true;
    Bench bench({connection});
    bench.open();
    auto *editor = bench.find<QWidget>(field.constData());
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    } else if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        spin->setValue(text.toInt());
    } else {
        qobject_cast<QPlainTextEdit *>(editor)->setPlainText(text);
    }
    QVERIFY2(editor->accessibleDescription().contains(named),
             qPrintable(editor->accessibleDescription()));
    QVERIFY(editor->property("problem").toBool());
    bench.press("Save connection");
    QCOMPARE(bench.dialog->focusWidget(), editor);
    QCOMPARE(bench.book.find(shop), connection); // nothing was saved
}

void ConnectionsDialogTest::theFirstWrongFieldGetsTheFocus()
{
    Bench bench;
    bench.open();
    bench.find<QSpinBox>("Attempt limit")->setValue(0);
    bench.edit("Base URL")->setText(QStringLiteral("restapi"));
    bench.press("Save connection");
    QCOMPARE(bench.dialog->focusWidget(), bench.edit("Base URL"));
    QVERIFY(bench.says(QStringLiteral("marked fields")));
    QCOMPARE(bench.edit("Base URL")->text(), QStringLiteral("restapi"));
    QCOMPARE(bench.find<QSpinBox>("Attempt limit")->value(), 0);
}

void ConnectionsDialogTest::newOnesAreNotScoldedEarly()
{
    Bench bench(QList<Connection>{});
    bench.open();
    bench.press("Add connection");
    QVERIFY(!bench.edit("Base URL")->property("problem").toBool());
    bench.press("Save connection");
    QVERIFY(bench.edit("Base URL")->property("problem").toBool());
    QCOMPARE(bench.dialog->focusWidget(), bench.edit("Base URL"));
}

void ConnectionsDialogTest::whatIsTypedStays()
{
    Bench bench({fullConnection(), fullConnection(QStringLiteral("b"), QStringLiteral("B"))});
    bench.open();
    bench.edit("Base URL")->setText(QStringLiteral("half an addr"));
    bench.edit("New key")->setText(QStringLiteral("sentinel"));
    bench.choose(2);
    QCOMPARE(bench.edit("New key")->text(), QString());
    bench.choose(0);
    bench.choose(1);
    QCOMPARE(bench.edit("Base URL")->text(), QStringLiteral("half an addr"));
    QCOMPARE(bench.edit("New key")->text(), QStringLiteral("sentinel"));
    QVERIFY(bench.list()->model()->index(1, 0).data().toString().contains(u'•'));
    QVERIFY(!bench.list()->model()->index(2, 0).data().toString().contains(u'•'));
}

void ConnectionsDialogTest::closingAsks()
{
    Bench bench;
    bench.open();
    QSignalSpy finished(bench.dialog.get(), &QDialog::finished);
    bench.edit("Default sender")->setText(QStringLiteral("New"));
    bench.dialog->close();
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.says(QStringLiteral("Not saved yet: Shop")));
    QVERIFY(bench.answer("Keep editing"));
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.edit("Default sender")->text(), QStringLiteral("New"));
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.answer("Discard"));
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(bench.book.find(shop), fullConnection());
    bench.open();
    bench.dialog->close(); // nothing to ask
    QVERIFY(!bench.dialog->isVisible());
}

void ConnectionsDialogTest::closingSavesAll()
{
    Bench bench({fullConnection(), fullConnection(QStringLiteral("b"), QStringLiteral("B"))});
    bench.open();
    bench.edit("Default sender")->setText(QStringLiteral("One"));
    bench.choose(2);
    bench.edit("Default sender")->setText(QStringLiteral("Two"));
    bench.dialog->close();
    QVERIFY(bench.answer("Save all"));
    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.book.find(shop)->sender, QStringLiteral("One"));
    QCOMPARE(bench.book.find(QStringLiteral("b"))->sender, QStringLiteral("Two"));
}

void ConnectionsDialogTest::closingStopsAtWhatIsWrong()
{
    Bench bench({fullConnection(), fullConnection(QStringLiteral("b"), QStringLiteral("B"))});
    bench.open();
    bench.edit("Base URL")->setText(QStringLiteral("x"));
    bench.choose(2);
    bench.dialog->close();
    QVERIFY(bench.answer("Save all"));
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.list()->currentIndex().row(), 1);
    QCOMPARE(bench.dialog->focusWidget(), bench.edit("Base URL"));
}

void ConnectionsDialogTest::copies()
{
    Bench bench;
    bench.store.secrets.insert(entry, "sentinel");
    bench.open();
    bench.press("Copy connection");
    QCOMPARE(bench.edit("Connection name")->text(), QStringLiteral("Shop (copy)"));
    QCOMPARE(bench.edit("Account")->text(), QStringLiteral("ann"));
    bench.press("Save connection");
    const QList<Connection> all = bench.book.connections();
    QCOMPARE(all.size(), 3);
    QVERIFY(all.last().id != shop);
    QTRY_VERIFY(bench.says(QStringLiteral("No key")));
    bench.choose(0);
    bench.press("Copy connection"); // of the sandbox: all but its address
    QVERIFY(bench.edit("Connection name")->isEnabled());
    QVERIFY(bench.edit("Base URL")->text().isEmpty());
}

void ConnectionsDialogTest::deletesInTwoSteps()
{
    Bench bench;
    bench.store.secrets.insert(entry, "sentinel");
    bench.open();
    bench.press("Delete connection");
    QVERIFY(bench.says(QStringLiteral("Delete “Shop”")));
    QCOMPARE(bench.book.connections().size(), 2);
    QVERIFY(bench.answer("Keep it"));
    QCOMPARE(bench.book.connections().size(), 2);
    bench.press("Delete connection");
    QVERIFY(bench.answer("Delete"));
    QCOMPARE(bench.book.connections().size(), 1);
    QCOMPARE(bench.list()->model()->rowCount(), 1);
    QCOMPARE(bench.list()->currentIndex().row(), 0);
    QTRY_VERIFY(bench.store.secrets.isEmpty());
}

void ConnectionsDialogTest::saysWhichKeyIsInForce_data()
{
    QTest::addColumn<int>("problem"); // of the store; -1: it has a key
    QTest::newRow("stored") << -1;
    const QMetaEnum problems = QMetaEnum::fromType<KeyProblem>();
    for (int i = 0; i < problems.keyCount(); ++i) {
        QTest::newRow(problems.key(i)) << problems.value(i);
    }
}

void ConnectionsDialogTest::saysWhichKeyIsInForce()
{
    QFETCH(int, problem);
    Bench bench;
    bench.store.secrets.insert(entry, "sentinel");
    if (problem >= 0) {
        bench.store.problem = KeyProblem(problem);
    }
    bench.open();
    QVERIFY(bench.says(QStringLiteral("being looked up")));
    if (problem < 0) {
        QTRY_VERIFY(bench.says(QStringLiteral("key store")));
        QVERIFY(bench.find<QPushButton>("Forget key")->isEnabled());
        return;
    }
    QTRY_VERIFY(bench.says(words::keyProblem(KeyProblem(problem))));
    QVERIFY(bench.says(QStringLiteral("No key.")));
    QVERIFY(!bench.find<QPushButton>("Forget key")->isEnabled());
    bench.store.problem = {}; // unlocked, started again …
    bench.press("Look for the key again");
    QTRY_VERIFY(bench.says(QStringLiteral("In force: the key from the system's key store")));
}

void ConnectionsDialogTest::storesAKeyAndNeverShowsIt()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.edit("New key")->echoMode(), QLineEdit::Password);
    bench.edit("New key")->setText(QStringLiteral(" sentinel-4711 "));
    bench.press("Save connection");
    QTRY_COMPARE(bench.store.secrets.value(entry), QByteArray("sentinel-4711"));
    QTRY_VERIFY(bench.says(QStringLiteral("In force: the key from the system's key store")));
    QVERIFY(bench.edit("New key")->text().isEmpty());
    for (const QLineEdit *edit : bench.dialog->findChildren<QLineEdit *>()) {
        QVERIFY(!edit->text().contains(QStringLiteral("sentinel")));
    }
    QFile file(bench.folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sentinel"));
}

void ConnectionsDialogTest::keepsAKeyForTheSession()
{
    Bench bench;
    bench.open();
    bench.edit("New key")->setText(QStringLiteral("today"));
    bench.find<QCheckBox>("Only for this session")->setChecked(true);
    bench.press("Save connection");
    QTRY_VERIFY(bench.says(words::key({Source::Memory, Secret(), {}})));
    QCOMPARE(bench.store.writes, 0);
    QVERIFY(bench.edit("New key")->text().isEmpty());
}

void ConnectionsDialogTest::saysWhenAKeyCouldNotBeStored()
{
    Bench bench;
    bench.store.problem = KeyProblem::Locked;
    bench.open();
    bench.edit("New key")->setText(QStringLiteral("new"));
    bench.press("Save connection");
    QTRY_VERIFY(bench.says(words::key({Source::Memory, Secret(), {}}) + u' ' +
                           words::keyProblem(KeyProblem::Locked)));
}

void ConnectionsDialogTest::forgetsAKeyInTwoSteps()
{
    Bench bench;
    bench.store.secrets.insert(entry, "sentinel");
    bench.open();
    QTRY_VERIFY(bench.find<QPushButton>("Forget key")->isEnabled());
    bench.press("Forget key");
    QCOMPARE(bench.store.secrets.size(), 1);
    QVERIFY(bench.answer("Forget it"));
    QTRY_VERIFY(bench.says(QStringLiteral("No key.")));
    QVERIFY(bench.store.secrets.isEmpty());
}

void ConnectionsDialogTest::testsAgainstTheSandbox()
{
    sandbox::Server server;
    QSignalSpy seen(&server, &sandbox::Server::requestSeen);
    Connection local = fullConnection();
    local.baseUrl = server.start().value();
    local.auth = connections::Auth::ApiKey;
    Bench bench({local});
    bench.store.secrets.insert(entry, "any");
    bench.makeGateway = [&bench](const Connection &connection, const Secret &key) {
        return std::make_unique<GatewayClient>(connection, key, bench.clock);
    };
    bench.open();
    bench.press("Test connection");
    QVERIFY(bench.says(QStringLiteral("Testing")));
    QTRY_VERIFY(bench.says(QStringLiteral("takes the key")));
    QVERIFY(bench.find<QPushButton>("Test connection")->isEnabled());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<sandbox::RequestSeen>().method, QStringLiteral("GET"));
    // Nobody listens any more.
    server.stop();
    bench.press("Test connection");
    QTRY_VERIFY(bench.says(QStringLiteral("Not reachable")));
}

void ConnectionsDialogTest::testOutcomesAreInWords_data()
{
    QTest::addColumn<replies::Reason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    using replies::Reason;
    QTest::newRow("refused") << Reason::HttpStatus << 401 << QStringLiteral("refuses the key");
    QTest::newRow("not allowed") << Reason::HttpStatus << 403 << QStringLiteral("refuses the key");
    QTest::newRow("wrong path") << Reason::HttpStatus << 404 << QStringLiteral("base URL");
    QTest::newRow("too many") << Reason::HttpStatus << 429 << QStringLiteral("too many requests");
    QTest::newRow("500") << Reason::HttpStatus << 500 << QStringLiteral("fails (HTTP 500)");
    QTest::newRow("no name") << Reason::NameNotFound << 0 << QStringLiteral("Not reachable");
    QTest::newRow("TLS") << Reason::TlsFailed << 0 << QStringLiteral("(TLS)");
    QTest::newRow("silence") << Reason::TimedOut << 0 << QStringLiteral("no whole answer");
    QTest::newRow("a web page") << Reason::NotJson << 200 << QStringLiteral("not one of this");
}

void ConnectionsDialogTest::testOutcomesAreInWords()
{
    QFETCH(replies::Reason, reason);
    QFETCH(int, status);
    QFETCH(QString, named);
    Bench bench;
    bench.store.secrets.insert(entry, "kept");
    bench.open();
    bench.press("Test connection");
    QTRY_VERIFY(bench.gateway);
    QCOMPARE(bench.usedKey, QByteArray("kept"));
    QCOMPARE(bench.gateway->sends(), 0);
    Failure failure;
    failure.kind = status >= 400 && status < 500 ? replies::FailureClass::Refused
                                                 : replies::FailureClass::Unknown;
    failure.reason = reason;
    failure.httpStatus = status;
    bench.gateway->lastStatus()->finish(Unexpected{failure});
    QTRY_VERIFY(bench.says(named));
}

void ConnectionsDialogTest::testsWithWhatIsTyped()
{
    Bench bench;
    bench.store.secrets.insert(entry, "kept");
    bench.open();
    bench.edit("New key")->setText(QStringLiteral("typed"));
    bench.edit("Base URL")->setText(QStringLiteral("x"));
    bench.press("Test connection");
    QVERIFY(!bench.gateway); // first what is wrong
    QCOMPARE(bench.dialog->focusWidget(), bench.edit("Base URL"));
    bench.edit("Base URL")->setText(url);
    bench.press("Test connection");
    QVERIFY(bench.gateway);
    QCOMPARE(bench.usedKey, QByteArray("typed"));
    QCOMPARE(bench.store.secrets.value(entry), QByteArray("kept"));
    QVERIFY(bench.book.find(shop)->baseUrl != QUrl(url));
}

void ConnectionsDialogTest::anEditEndsATest()
{
    Bench bench;
    bench.store.secrets.insert(entry, "kept");
    bench.open();
    bench.press("Test connection");
    QTRY_VERIFY(bench.gateway);
    const QPointer<ScriptedStatus> asked = bench.gateway->lastStatus();
    bench.edit("Base URL")->setText(url);
    QVERIFY(!asked);
    QVERIFY(!bench.says(QStringLiteral("Testing")));
    QVERIFY(bench.find<QPushButton>("Test connection")->isEnabled());
    bench.press("Test connection");
    bench.choose(0); // another one
    bench.choose(1);
    QVERIFY(!bench.says(QStringLiteral("Testing")));
}

void ConnectionsDialogTest::importsAndExports()
{
    Bench bench;
    bench.store.secrets.insert(entry, "sentinel");
    bench.open();
    const QString file = bench.folder.filePath(QStringLiteral("out.json"));
    bench.press("Export connections");
    auto *exporting = bench.dialog->findChild<QFileDialog *>();
    QVERIFY(exporting);
    Q_EMIT exporting->fileSelected(file);
    exporting->close();
    QVERIFY(bench.says(QStringLiteral("without keys")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(!content.contains("sentinel"));
    QCOMPARE(config::importConnections(content).value(), {fullConnection()});
    QTRY_VERIFY(!bench.dialog->findChild<QFileDialog *>());
    bench.press("Import connections");
    auto *importing = bench.dialog->findChild<QFileDialog *>();
    QVERIFY(importing);
    Q_EMIT importing->fileSelected(file);
    importing->close();
    QVERIFY(bench.says(QStringLiteral("imported")));
    QCOMPARE(bench.edit("Connection name")->text(), QStringLiteral("Shop 2"));
    QCOMPARE(bench.book.connections().size(), 3);
}

void ConnectionsDialogTest::importErrorsHaveTheirPlace()
{
    Bench bench;
    bench.open();
    const QString name = bench.folder.filePath(QStringLiteral("in.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray content = config::exportConnections({fullConnection()});
    content.replace("\"attempts\": 5", "\"attempts\": 50");
    const auto line = content.first(content.indexOf("\"attempts\"")).count('\n') + 1;
    file.write(content);
    file.close();
    bench.press("Import connections");
    auto *importing = bench.dialog->findChild<QFileDialog *>();
    Q_EMIT importing->fileSelected(name);
    importing->close();
    QVERIFY(bench.says(QStringLiteral("Nothing was imported from in.json")));
    QVERIFY(bench.says(QStringLiteral("line %1, column 25").arg(line)));
    QVERIFY(bench.says(QStringLiteral("connections[0].attempts")));
    QCOMPARE(bench.book.connections().size(), 2);
}

void ConnectionsDialogTest::aFullDiskLosesNothing()
{
    Bench bench;
    bench.open();
    bench.edit("Default sender")->setText(QStringLiteral("New"));
    const QString settings = bench.folder.filePath(QStringLiteral("settings.json"));
    QVERIFY(QFile::remove(settings) && QDir().mkpath(settings + QStringLiteral("/in the way")));
    bench.press("Save connection");
    QVERIFY(bench.says(QStringLiteral("Not saved")));
    QCOMPARE(bench.edit("Default sender")->text(), QStringLiteral("New"));
    QVERIFY(bench.list()->currentIndex().data().toString().contains(u'•'));
}

void ConnectionsDialogTest::aKeyBelongsToItsAddress()
{
    Bench bench;
    bench.store.secrets.insert(entry, "kept");
    bench.open();
    const QString before = bench.edit("Base URL")->text();
    bench.edit("Base URL")->setText(QStringLiteral("https://other.example.com"));
    bench.press("Test connection");
    QVERIFY(bench.says(QStringLiteral("the key for the new one")));
    QVERIFY(!bench.gateway);
    QVERIFY(bench.find<QPushButton>("Test connection")->isEnabled());
    bench.edit("Base URL")->setText(before + QStringLiteral("/v2")); // the same address
    bench.press("Test connection");
    QTRY_VERIFY(bench.gateway);
    QCOMPARE(bench.usedKey, QByteArray("kept"));
    bench.edit("Base URL")->setText(QStringLiteral("https://other.example.com"));
    bench.press("Save connection");
    QVERIFY(bench.says(QStringLiteral("the key for the new one")));
    QTRY_VERIFY(bench.store.secrets.isEmpty());

    bench.edit("Base URL")->setText(QStringLiteral("https://third.example.com"));
    bench.edit("New key")->setText(QStringLiteral("typed"));
    bench.press("Save connection");
    QTRY_COMPARE(bench.store.secrets.value(entry), QByteArray("typed"));
}

QTEST_MAIN(ConnectionsDialogTest)
#include "connectionsdialog.moc"
