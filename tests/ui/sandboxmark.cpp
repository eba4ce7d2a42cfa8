// SPDX-License-Identifier: MIT
#include "app/session/sandboxmark.h"

#include "app/gateway/client.h"
#include "app/sandbox/server.h"
#include "pagebench.h"
#include "ui/mainwindow.h"
#include "ui/topbar.h"

#include <QLabel>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Connection liveLooking(const QString &id, const QUrl &url)
{
    Connection connection = pageConnection();
    connection.id = id;
    connection.name = u"Shop <b>"_s;
    connection.baseUrl = url;
    return connection;
}

// A window whose desk sends to a real server, or to a scripted gateway that has no mark.
struct Console
{
    SystemClock clock;
    FakeJournal journal;
    ScriptedGateway scripted;
    bool real = true;
    Desk desk{{[this]() -> Journal & { return journal; }, clock,
               [this](const Connection &connection, const Secret &key) -> std::unique_ptr<Gateway> {
                   if (real) {
                       return std::make_unique<GatewayClient>(connection, key, clock);
                   }
                   return std::make_unique<Forward>(scripted);
               },
               u"agent"_s}};
    ui::MainWindow window{desk, [](ui::MainWindow::Page) { return new QWidget; }};

    Console() { window.show(); }

    [[nodiscard]] QString chip() const
    {
        return window.findChild<ui::ConnectionChip *>()->accessibleDescription();
    }
    [[nodiscard]] int notices() const
    {
        int count = 0;
        for (const auto *label : window.findChildren<QLabel *>()) {
            count += label->text().contains(u"answers as a sandbox"_s) ? 1 : 0;
        }
        return count;
    }
    bool send()
    {
        Draft draft;
        draft.to = number;
        draft.from = u"YourApp"_s;
        draft.callerId = caller;
        return desk.send(validate(draft).value());
    }
};

} // namespace

class SandboxMarkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsTheHeader_data();
    void readsTheHeader();
    void marksAConnectionThatAnswersSo();
    void marksARefusalToo();
    void goesWithTheConnection();
    void leavesTheBuiltInOneAlone();
    void leavesALiveOneAlone();

private:
    sandbox::Server m_server;
};

void SandboxMarkTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle(ui::ConsoleStyle::Appearance::Light));
    QVERIFY(m_server.start().has_value());
    m_server.setSpeed(60);
}

void SandboxMarkTest::readsTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("marked");
    QTest::newRow("as sent") << QByteArray("X-Flashcall-Sandbox") << true;
    QTest::newRow("in any case") << QByteArray("x-flashcall-sandbox") << true;
    QTest::newRow("another") << QByteArray("X-Flashcall-Sandbox-Not") << false;
    QTest::newRow("none") << QByteArray("Content-Type") << false;
}

void SandboxMarkTest::readsTheHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, marked);
    Exchange exchange;
    QVERIFY(!isFromSandbox(exchange));
    exchange.replyHeaders = {{"Date", "x"}, {header, "yes"}};
    QCOMPARE(isFromSandbox(exchange), marked);
}

void SandboxMarkTest::marksAConnectionThatAnswersSo()
{
    Console console;
    console.desk.use(liveLooking(u"shop"_s, m_server.url()), Secret("k"));
    QCOMPARE(console.chip(), u"Shop <b> · Live: calls are billed"_s);
    QVERIFY(console.send());
    QTRY_COMPARE(console.chip(), u"Shop <b> · Answers as a sandbox"_s);
    QCOMPARE(console.notices(), 1);
    // Once is enough.
    console.desk.current()->finish(Ending::Stopped);
    QVERIFY(console.desk.clear());
    QVERIFY(console.send());
    QTRY_VERIFY(console.desk.current()->as<Waiting>());
    QCOMPARE(console.notices(), 1);
}

void SandboxMarkTest::marksARefusalToo()
{
    Console console;
    m_server.setScenario(sandbox::Scenario::Http400);
    console.desk.use(liveLooking(u"shop"_s, m_server.url()), Secret("k"));
    QVERIFY(console.send());
    QTRY_COMPARE(console.notices(), 1);
    m_server.setScenario(sandbox::Scenario::MatchingCall);
}

void SandboxMarkTest::goesWithTheConnection()
{
    Console console;
    Connection shop = liveLooking(u"shop"_s, m_server.url());
    console.desk.use(shop, Secret("k"));
    QVERIFY(console.send());
    QTRY_COMPARE(console.chip(), u"Shop <b> · Answers as a sandbox"_s);
    shop.sender = u"Other"_s;
    console.desk.use(shop, Secret("k")); // the same one, edited
    QCOMPARE(console.chip(), u"Shop <b> · Answers as a sandbox"_s);
    console.desk.use(liveLooking(u"other"_s, m_server.url()), Secret("k"));
    QCOMPARE(console.chip(), u"Shop <b> · Live: calls are billed"_s);
}

void SandboxMarkTest::leavesTheBuiltInOneAlone()
{
    Console console;
    console.desk.use(liveLooking(sandboxConnection().id, m_server.url()), Secret("k"));
    QCOMPARE(console.chip(), u"Sandbox: no real calls"_s);
    QVERIFY(console.send());
    QTRY_VERIFY(console.desk.current()->as<Waiting>());
    QCOMPARE(console.chip(), u"Sandbox: no real calls"_s);
    QCOMPARE(console.notices(), 0);
}

void SandboxMarkTest::leavesALiveOneAlone()
{
    Console console;
    console.real = false;
    console.desk.use(liveLooking(u"shop"_s, m_server.url()), Secret("k"));
    QVERIFY(console.send());
    QTRY_COMPARE(console.scripted.sends(), 1);
    console.scripted.lastSend()->finish(acceptedReply());
    QTRY_VERIFY(console.desk.current()->as<Waiting>());
    QCOMPARE(console.chip(), u"Shop <b> · Live: calls are billed"_s);
    QCOMPARE(console.notices(), 0);
}

QTEST_MAIN(SandboxMarkTest)
#include "sandboxmark.moc"
