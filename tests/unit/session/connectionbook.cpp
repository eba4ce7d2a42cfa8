// SPDX-License-Identifier: MIT
#include "app/session/connectionbook.h"

#include "support/connectionkit.h"
#include "support/scriptedkeystore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::test;

namespace {

// A book on a folder of its own.
struct Bench
{
    QTemporaryDir folder;
    ScriptedStore store;
    int storesMade = 0;
    ConnectionBook book{config::Settings(folder.path()),
                        [this]() -> std::unique_ptr<config::KeyStore> {
                            ++storesMade;
                            return std::make_unique<ForwardedStore>(store);
                        },
                        Secret("from the environment")};

    [[nodiscard]] config::Values onDisk() const { return config::Settings(folder.path()).values(); }
};

const QString shop = QStringLiteral("shop");
const QString entry = QStringLiteral("connection/shop");

} // namespace

class ConnectionBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheSandbox()
    {
        const Bench bench;
        QCOMPARE(bench.book.connections(), QList<Connection>{sandboxConnection()});
        QCOMPARE(bench.storesMade, 0);
    }

    void keepsCascades()
    {
        Bench bench;
        QVERIFY(bench.book.put(fullConnection()));
        const QList<NamedCascade> cascades{
            {QStringLiteral("Demo"), {makeStep(Channel::FlashCall), makeStep(Channel::Sms)}, 4}};
        QSignalSpy changed(&bench.book, &ConnectionBook::changed);
        QVERIFY(bench.book.putCascades(shop, cascades));
        QVERIFY(bench.book.putCascades(QStringLiteral("sandbox"), cascades));
        QVERIFY(bench.book.putCascades(QStringLiteral("gone"), cascades));
        QCOMPARE(changed.size(), 2);
        Connection expected = fullConnection();
        expected.cascades = cascades;
        QCOMPARE(bench.book.find(shop), expected);
        QCOMPARE(bench.book.find(QStringLiteral("sandbox"))->cascades, cascades);
        QCOMPARE(bench.onDisk().connections.first(), expected);
        QCOMPARE(bench.onDisk().sandboxCascades, cascades);
        // What could not be read again is not written.
        const QList<NamedCascade> nameless{{QString(), cascades.first().steps}};
        QVERIFY(!bench.book.putCascades(QStringLiteral("sandbox"), nameless));
        QCOMPARE(bench.onDisk().sandboxCascades, cascades);
        QVERIFY(bench.book.putCascades(QStringLiteral("sandbox"), {}));
        QVERIFY(bench.onDisk().sandboxCascades.isEmpty());
    }

    void putAddsAndReplaces()
    {
        Bench bench;
        QSignalSpy changed(&bench.book, &ConnectionBook::changed);
        QVERIFY(bench.book.put(fullConnection()));
        QVERIFY(bench.book.put(fullConnection(QStringLiteral("b"), QStringLiteral("B"))));
        Connection other = fullConnection();
        other.name = QStringLiteral("Other");
        QVERIFY(bench.book.put(other));
        QCOMPARE(bench.book.connections().size(), 3);
        QCOMPARE(bench.book.find(shop), other);
        QCOMPARE(bench.onDisk().connections.first(), other);
        QCOMPARE(changed.size(), 3);
    }

    void findsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id"); // empty: none
        QTest::newRow("as it is") << QStringLiteral("Shop") << shop;
        QTest::newRow("other letters") << QStringLiteral(" sHOP ") << shop;
        QTest::newRow("sandbox") << QStringLiteral("sandbox") << QStringLiteral("sandbox");
        QTest::newRow("part") << QStringLiteral("Sho") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        Bench bench;
        QVERIFY(bench.book.put(fullConnection()));
        QCOMPARE(bench.book.named(name).value_or(Connection()).id, id);
    }

    void nothingChangesWhatCannotBeSaved()
    {
        Bench bench;
        QVERIFY(bench.book.put(fullConnection()));
        QSignalSpy changed(&bench.book, &ConnectionBook::changed);
        const auto taken = bench.book.put(fullConnection(QStringLiteral("b")));
        QVERIFY(!taken);
        QCOMPARE(taken.error().problem, config::Problem::TakenName);
        QVERIFY(!bench.book.put(sandboxConnection()));
        QCOMPARE(bench.book.connections().size(), 2);
        QCOMPARE(changed.size(), 0);
    }

    void removesWithItsKey()
    {
        Bench bench;
        bench.store.secrets.insert(entry, "sentinel");
        QVERIFY(bench.book.put(fullConnection()));
        QVERIFY(bench.book.choose(shop));
        QCOMPARE(bench.onDisk().active, shop);
        QVERIFY(bench.book.remove(shop));
        QCOMPARE(bench.onDisk().active, QStringLiteral("sandbox"));
        QVERIFY(bench.onDisk().connections.isEmpty());
        QTRY_VERIFY(bench.store.secrets.isEmpty());
        QVERIFY(bench.book.remove(QStringLiteral("sandbox"))); // and nothing happens
        QCOMPARE(bench.book.connections().size(), 1);
    }

    void importedOnesAreNew()
    {
        Bench bench;
        QVERIFY(bench.book.put(fullConnection()));
        Connection named = fullConnection(QStringLiteral("x"), QStringLiteral("Sandbox"));
        const auto added = bench.book.import({fullConnection(), named});
        QVERIFY(added);
        QCOMPARE(added->at(0).name, QStringLiteral("Shop 2"));
        QCOMPARE(added->at(1).name, QStringLiteral("Sandbox 2"));
        QVERIFY(added->at(0).id != shop);
        QCOMPARE(bench.onDisk().connections.size(), 3);
    }

    void keysAreAskedForLate()
    {
        Bench bench;
        QVERIFY(bench.book.put(fullConnection()));
        QVERIFY(bench.book.choose(shop));
        QCOMPARE(bench.storesMade, 0);
        config::KeyInForce found;
        bench.book.findKey(shop, this, [&found](const auto &told) { found = told; });
        QTRY_COMPARE(found.key.reveal(), QByteArray("from the environment"));
        QCOMPARE(bench.storesMade, 1);
    }

    void everyNewKeyIsTold()
    {
        Bench bench;
        QSignalSpy changed(&bench.book, &ConnectionBook::keyChanged);
        bool given = false;
        bench.book.giveKey(shop, Secret("new"), this, [&given](const auto &) { given = true; });
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(given);
        bench.book.giveKeyForSession(shop, Secret("today"));
        QCOMPARE(changed.size(), 2);
        bool forgotten = false;
        bench.book.forgetKey(shop, this, [&](const auto &done) { forgotten = bool(done); });
        QTRY_VERIFY(forgotten);
        QCOMPARE(changed.size(), 3);
        QVERIFY(bench.store.secrets.isEmpty());
        QCOMPARE(changed.first().first().toString(), shop);
    }

    // A key belongs to one scheme, host and port: it must not follow the connection elsewhere.
    void aMovedConnectionLosesItsKey_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("moved");
        QTest::newRow("host") << QStringLiteral("https://other.example/") << true;
        QTest::newRow("port") << QStringLiteral("https://shop.example:444/") << true;
        QTest::newRow("default port, written")
            << QStringLiteral("https://shop.example:443/") << false;
        QTest::newRow("path") << QStringLiteral("https://shop.example/v2") << false;
    }
    void aMovedConnectionLosesItsKey()
    {
        QFETCH(QString, url);
        QFETCH(bool, moved);
        Bench bench;
        bench.store.secrets.insert(entry, "sentinel");
        Connection connection = fullConnection();
        connection.baseUrl = QUrl(QStringLiteral("https://shop.example/"));
        QVERIFY(bench.book.put(connection));
        QVERIFY(bench.store.secrets.contains(entry));
        QByteArray atChange;
        connect(&bench.book, &ConnectionBook::changed, this, [&] {
            bench.book.findKey(shop, this, [&](const auto &told) { atChange = told.key.reveal(); });
        });
        connection.baseUrl = QUrl(url);
        QVERIFY(bench.book.put(connection));
        QTRY_VERIFY(!atChange.isEmpty());
        QCOMPARE(atChange, moved ? QByteArray("from the environment") : QByteArray("sentinel"));
        QCOMPARE(bench.store.secrets.contains(entry), !moved);
    }

    // The store would not forget it: it is told, and the key is not used all the same.
    void aKeyThatStaysBehindIsNotUsed()
    {
        Bench bench;
        bench.store.secrets.insert(entry, "sentinel");
        Connection connection = fullConnection();
        QVERIFY(bench.book.put(connection));
        QSignalSpy left(&bench.book, &ConnectionBook::keyLeftBehind);
        bench.store.problem = KeyProblem::Denied;
        connection.baseUrl = QUrl(QStringLiteral("https://other.example/"));
        QVERIFY(bench.book.put(connection));
        QTRY_COMPARE(left.size(), 1);
        bench.store.problem.reset();
        bench.store.secrets.insert(entry, "sentinel"); // as it was: nothing was removed
        config::KeyInForce found;
        bench.book.findKey(shop, this, [&found](const auto &told) { found = told; });
        QTRY_COMPARE(found.source, config::keys::Source::Environment);
        bench.book.giveKey(shop, Secret("new"), this, [](const auto &) {});
        bench.book.findKey(shop, this, [&found](const auto &told) { found = told; });
        QTRY_COMPARE(found.key.reveal(), QByteArray("new"));
    }

    void aKeyIsForgottenWhoeverWaits()
    {
        Bench bench;
        bench.store.secrets.insert(entry, "sentinel");
        auto context = std::make_unique<QObject>();
        bool told = false;
        bench.book.forgetKey(shop, context.get(), [&told](const auto &) { told = true; });
        context.reset();
        QSignalSpy changed(&bench.book, &ConnectionBook::keyChanged);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!told);
        QVERIFY(bench.store.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConnectionBookTest)
#include "connectionbook.moc"
