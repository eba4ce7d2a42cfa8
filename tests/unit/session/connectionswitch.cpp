// SPDX-License-Identifier: MIT
#include "app/session/connectionswitch.h"

#include "app/session/connectionbook.h"
#include "app/session/desk.h"
#include "sessionbench.h"
#include "support/connectionkit.h"
#include "support/scriptedkeystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace flashcall;
using namespace flashcall::test;

namespace {

const QString shop = QStringLiteral("shop");
const QString other = QStringLiteral("other");
const QString sandboxId = QStringLiteral("sandbox");

// A desk, a book with two connections, and what chooses between them.
struct Bench
{
    FakeClock clock;
    FakeJournal journal;
    QTemporaryDir folder;
    ScriptedStore store;
    QList<ScriptedGateway *> gateways;
    QList<QByteArray> keys;
    ConnectionBook book{config::Settings(folder.path()),
                        [this]() -> std::unique_ptr<config::KeyStore> {
                            return std::make_unique<ForwardedStore>(store);
                        },
                        {}};
    Desk desk{{[this]() -> Journal & { return journal; }, clock,
               [this](const Connection &, const Secret &key) {
                   auto gateway = std::make_unique<ScriptedGateway>();
                   gateways.append(gateway.get());
                   keys.append(key.reveal());
                   return gateway;
               },
               QStringLiteral("olena")}};
    ConnectionSwitch connections{book, desk};

    Bench()
    {
        [&] {
            QVERIFY(book.put(fullConnection()));
            QVERIFY(book.put(fullConnection(other, QStringLiteral("Other"))));
        }();
        store.secrets.insert(QStringLiteral("connection/shop"), "shop's");
        store.secrets.insert(QStringLiteral("connection/other"), "other's");
    }
    [[nodiscard]] QString onDesk() const { return desk.connection().id; }
    void openCase()
    {
        desk.send(flashCallRequest());
        SessionBench::settle();
    }
};

} // namespace

class ConnectionSwitchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sandboxIsWantedAndUsed()
    {
        Bench bench;
        QSignalSpy wanted(&bench.connections, &ConnectionSwitch::sandboxWanted);
        bench.connections.begin(sandboxId);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!bench.desk.ready());
        QCOMPARE(bench.desk.held(), Desk::Hold::Starting);
        bench.connections.setSandboxUrl(QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QVERIFY(bench.desk.ready());
        QVERIFY(bench.desk.connection().isSandbox());
    }

    void savedCascadesLeaveTheDeskAlone()
    {
        Bench bench;
        bench.connections.begin(shop);
        QTRY_VERIFY(bench.desk.ready());
        QSignalSpy changed(&bench.desk, &Desk::connectionChanged);
        QVERIFY(bench.book.putCascades(shop,
                                       {{QStringLiteral("Demo"), {makeStep(Channel::FlashCall)}}}));
        QVERIFY(changed.isEmpty()); // what is typed into the form stays
        QVERIFY(bench.desk.ready());
        Connection renamed = *bench.book.find(shop);
        renamed.sender = QStringLiteral("Other");
        QVERIFY(bench.book.put(renamed)); // and this is a change
        QTRY_VERIFY(!changed.isEmpty());
    }

    void findsTheKeyFirst()
    {
        Bench bench;
        bench.connections.begin(shop);
        QCOMPARE(bench.onDesk(), shop);
        QVERIFY(!bench.desk.ready());
        QCOMPARE(bench.desk.held(), Desk::Hold::FindingKey);
        QTRY_VERIFY(bench.desk.ready());
        QCOMPARE(bench.keys, QList<QByteArray>{"shop's"});
        QCOMPARE(bench.book.settings().values().active, sandboxId); // beginning saves nothing
    }

    void withoutAKeyNothingIsSent()
    {
        Bench bench;
        bench.store.problem = KeyProblem::Locked;
        bench.connections.begin(shop);
        QTRY_COMPARE(bench.desk.held(), Desk::Hold::NoKey);
        QVERIFY(!bench.desk.ready());
        QVERIFY(!bench.desk.send(flashCallRequest()));
        // One that is given now is in force at once.
        bench.book.giveKeyForSession(shop, Secret("today's"));
        QTRY_VERIFY(bench.desk.ready());
        QCOMPARE(bench.keys.last(), QByteArray("today's"));
    }

    void aGatewayOnThisMachineNeedsNoKey()
    {
        Bench bench;
        Connection local = fullConnection(QStringLiteral("local"), QStringLiteral("Local"));
        local.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        QVERIFY(bench.book.put(local));
        bench.connections.begin(local.id);
        QTRY_VERIFY(bench.desk.ready());
        QCOMPARE(bench.keys.last(), QByteArray(standInKey));
    }

    void choosingIsKept()
    {
        Bench bench;
        bench.connections.begin(sandboxId);
        QVERIFY(bench.connections.choose(other));
        QCOMPARE(bench.onDesk(), other);
        QCOMPARE(config::Settings(bench.folder.path()).values().active, other);
        QVERIFY(!bench.connections.choose(QStringLiteral("nobody")));
        QCOMPARE(bench.connections.current(), other);
    }

    void theLastChoiceCounts()
    {
        Bench bench;
        bench.connections.begin(shop);
        QVERIFY(bench.connections.choose(other)); // before the first one's key was found
        QTRY_VERIFY(bench.desk.ready());
        SessionBench::settle();
        QCOMPARE(bench.keys, QList<QByteArray>{"other's"});
        QCOMPARE(bench.onDesk(), other);
    }

    void anOpenCaseKeepsItsConnection()
    {
        Bench bench;
        bench.connections.begin(shop);
        QTRY_VERIFY(bench.desk.ready());
        bench.openCase();
        QVERIFY(!bench.connections.canSwitch());
        QVERIFY(!bench.connections.choose(other));
        QCOMPARE(bench.onDesk(), shop);
        // What is edited or deleted meanwhile comes after the case.
        Connection edited = fullConnection();
        edited.attempts = 7;
        QVERIFY(bench.book.put(edited));
        QCOMPARE(bench.desk.connection().attempts, 5);
        bench.gateways.last()->lastSend()->finish(acceptedReply());
        SessionBench::settle();
        QCOMPARE(bench.desk.connection().attempts, 5);
        bench.desk.current()->finish(Ending::Stopped);
        QTRY_COMPARE(bench.desk.connection().attempts, 7);
        QTRY_VERIFY(bench.desk.ready());
        QCOMPARE(bench.desk.caseConnection().attempts, 5);
        QVERIFY(bench.connections.choose(other));
    }

    void theSandboxComesAfterWhatIsDeleted()
    {
        Bench bench;
        bench.connections.begin(shop);
        QTRY_VERIFY(bench.desk.ready());
        QVERIFY(bench.book.remove(shop));
        QCOMPARE(bench.onDesk(), sandboxId);
        QCOMPARE(bench.connections.current(), sandboxId);
    }

    void anUnknownOneIsTheSandbox()
    {
        Bench bench;
        bench.connections.begin(QStringLiteral("gone"));
        QCOMPARE(bench.connections.current(), sandboxId);
    }

    void theCommandLinesIsAChoiceToo()
    {
        Bench bench;
        Connection given = fullConnection(QStringLiteral("base-url"), QStringLiteral("host"));
        bench.connections.beginWith(given, Secret("given"));
        QVERIFY(bench.desk.ready());
        QCOMPARE(bench.keys, QList<QByteArray>{"given"});
        QCOMPARE(bench.connections.choices().size(), 4);
        QVERIFY(bench.connections.choose(shop));
        QTRY_VERIFY(bench.desk.ready());
        QVERIFY(bench.connections.choose(given.id)); // and back; no file remembers it
        QCOMPARE(bench.keys.last(), QByteArray("given"));
        QCOMPARE(config::Settings(bench.folder.path()).values().active, shop);
    }

    void whatCannotBeSavedIsToldAndInForce()
    {
        Bench bench;
        bench.connections.begin(sandboxId);
        QSignalSpy notSaved(&bench.connections, &ConnectionSwitch::notSaved);
        const QString file = bench.folder.filePath(QStringLiteral("settings.json"));
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file + QStringLiteral("/in the way")));
        QVERIFY(bench.connections.choose(shop));
        QCOMPARE(notSaved.size(), 1);
        QCOMPARE(bench.onDesk(), shop);
    }
};

QTEST_GUILESS_MAIN(ConnectionSwitchTest)
#include "connectionswitch.moc"
