// SPDX-License-Identifier: MIT
//
// The key store where there is no session bus at all.
#include "app/config/keys.h"

#include "askkit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

class TestKeyStoreNone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY"); // from which a bus could be found
    }

    void isAbsent()
    {
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Absent"));
        QCOMPARE(asker.write(QStringLiteral("a"), "x"), QStringLiteral("Absent"));
        QCOMPARE(asker.remove(QStringLiteral("a")), QStringLiteral("Absent"));
        QVERIFY(asker.took() < 1000);
    }

    void theKeyLivesForTheSession()
    {
        const auto store = makeSystemKeyStore();
        Keys keys(*store, Secret("environment"));
        std::optional<KeyInForce> told;
        const auto tell = [&told](const KeyInForce &key) { told = key; };
        keys.find(QStringLiteral("shop"), this, tell);
        QTRY_VERIFY(told);
        QCOMPARE(told->source, keys::Source::Environment);
        QCOMPARE(told->storeProblem->problem, KeyProblem::Absent);
        told.reset();
        keys.give(QStringLiteral("shop"), Secret("typed"), this, tell);
        QTRY_VERIFY(told);
        QCOMPARE(told->source, keys::Source::Memory);
        QCOMPARE(told->storeProblem->problem, KeyProblem::Absent);
        QCOMPARE(told->key.reveal(), QByteArray("typed"));
    }
};

QTEST_GUILESS_MAIN(TestKeyStoreNone)
#include "keystore_none.moc"
