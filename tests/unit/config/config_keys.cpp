// SPDX-License-Identifier: MIT
#include "app/config/keys.h"

#include "support/scriptedkeystore.h"

#include <QMetaEnum>
#include <QTest>

#include <optional>

using namespace flashcall;
using namespace flashcall::config;
using flashcall::test::ScriptedStore;

namespace {

const auto shop = QStringLiteral("shop");
const auto entry = QStringLiteral("connection/shop");

} // namespace

class TestConfigKeys : public QObject
{
    Q_OBJECT

private:
    KeyInForce find(Keys &keys)
    {
        std::optional<KeyInForce> found;
        keys.find(shop, this, [&found](const KeyInForce &told) { found = told; });
        [&] {
            QVERIFY(!found); // never at once
            QTRY_VERIFY(found);
        }();
        return found.value_or(KeyInForce());
    }
    KeyInForce give(Keys &keys, const char *key)
    {
        std::optional<KeyInForce> given;
        keys.give(shop, Secret(key), this, [&given](const KeyInForce &told) { given = told; });
        [&] { QTRY_VERIFY(given); }();
        return given.value_or(KeyInForce());
    }

private Q_SLOTS:
    void saysWhichIsInForceAndWhy_data()
    {
        QTest::addColumn<bool>("stored");
        QTest::addColumn<int>("problem"); // of the store; -1: none
        QTest::addColumn<bool>("environment");
        QTest::addColumn<keys::Source>("source");
        QTest::addColumn<int>("why"); // -1: none
        QTest::newRow("stored") << true << -1 << true << keys::Source::KeyStore << -1;
        QTest::newRow("not stored, environment")
            << false << -1 << true << keys::Source::Environment << int(KeyProblem::NotFound);
        QTest::newRow("not stored")
            << false << -1 << false << keys::Source::None << int(KeyProblem::NotFound);
        for (const KeyProblem problem : {KeyProblem::Locked, KeyProblem::Absent, KeyProblem::Denied,
                                         KeyProblem::Slow, KeyProblem::Dying, KeyProblem::Failed}) {
            const char *word = QMetaEnum::fromType<KeyProblem>().valueToKey(int(problem));
            QTest::addRow("%s, environment", word)
                << true << int(problem) << true << keys::Source::Environment << int(problem);
            QTest::newRow(word) << true << int(problem) << false << keys::Source::None
                                << int(problem);
        }
    }
    void saysWhichIsInForceAndWhy()
    {
        QFETCH(bool, stored);
        QFETCH(int, problem);
        QFETCH(bool, environment);
        QFETCH(keys::Source, source);
        QFETCH(int, why);
        ScriptedStore store;
        if (stored) {
            store.secrets.insert(entry, "from the store");
        }
        if (problem >= 0) {
            store.problem = KeyProblem(problem);
        }
        Keys keys(store,
                  environment ? std::optional(Secret("from the environment")) : std::nullopt);
        const KeyInForce found = find(keys);
        QCOMPARE(found.source, source);
        QCOMPARE(found.storeProblem ? int(found.storeProblem->problem) : -1, why);
        switch (source) {
        case keys::Source::KeyStore:
            QCOMPARE(found.key.reveal(), QByteArray("from the store"));
            break;
        case keys::Source::Environment:
            QCOMPARE(found.key.reveal(), QByteArray("from the environment"));
            break;
        case keys::Source::Memory:
        case keys::Source::None:
            QVERIFY(found.key.isEmpty());
            break;
        }
        QCOMPARE(store.writes, 0); // asking never writes, least of all because nothing was found
    }

    void aGivenKeyGoesIntoTheStore()
    {
        ScriptedStore store;
        Keys keys(store, {});
        const KeyInForce given = give(keys, "new");
        QCOMPARE(given.source, keys::Source::KeyStore);
        QVERIFY(!given.storeProblem);
        QCOMPARE(store.secrets.value(entry), QByteArray("new"));
        QCOMPARE(find(keys).source, keys::Source::KeyStore);
    }

    void aGivenKeyThatCannotBeStoredLivesForTheSession()
    {
        ScriptedStore store;
        store.secrets.insert(entry, "old");
        store.problem = KeyProblem::Locked;
        Keys keys(store, Secret("from the environment"));
        const KeyInForce given = give(keys, "new");
        QCOMPARE(given.source, keys::Source::Memory);
        QCOMPARE(given.storeProblem->problem, KeyProblem::Locked);
        store.problem = {}; // unlocked again: what was typed last is still what counts
        const KeyInForce found = find(keys);
        QCOMPARE(found.source, keys::Source::Memory);
        QCOMPARE(found.key.reveal(), QByteArray("new"));
        QCOMPARE(found.storeProblem->problem, KeyProblem::Locked);
        Keys next(store, {});
        QCOMPARE(find(next).key.reveal(), QByteArray("old"));
    }

    void aKeyForTheSessionLeavesTheStoreAlone()
    {
        ScriptedStore store;
        store.secrets.insert(entry, "old");
        Keys keys(store, {});
        keys.giveForSession(shop, Secret("today"));
        const KeyInForce found = find(keys);
        QCOMPARE(found.source, keys::Source::Memory);
        QCOMPARE(found.key.reveal(), QByteArray("today"));
        QVERIFY(!found.storeProblem);
        QCOMPARE(store.writes, 0);
    }

    void forgetsBoth()
    {
        ScriptedStore store;
        store.secrets.insert(entry, "old");
        Keys keys(store, {});
        keys.giveForSession(shop, Secret("today"));
        bool done = false;
        keys.forget(shop, this, [&done](const auto &result) { done = bool(result); });
        QTRY_VERIFY(done);
        QCOMPARE(find(keys).source, keys::Source::None);
    }

    void oneConnectionsKeyIsNoOthers()
    {
        ScriptedStore store;
        store.secrets.insert(QStringLiteral("connection/other"), "theirs");
        Keys keys(store, {});
        QCOMPARE(find(keys).source, keys::Source::None);
    }

    void nobodyIsToldWhoHasGone()
    {
        ScriptedStore store;
        auto keys = std::make_unique<Keys>(store, std::nullopt);
        bool told = false;
        auto context = std::make_unique<QObject>();
        keys->find(shop, context.get(), [&told](const KeyInForce &) { told = true; });
        keys->give(shop, Secret("new"), context.get(),
                   [&told](const KeyInForce &) { told = true; });
        context.reset();
        QCOMPARE(find(*keys).key.reveal(), QByteArray("new"));
        keys->give(shop, Secret("newer"), this, [&told](const KeyInForce &) { told = true; });
        keys.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
        QCOMPARE(store.secrets.value(entry), QByteArray("newer"));
    }

    void theEnvironmentIsReadOnce()
    {
        qputenv("SMSBAT_API_KEY", " sentinel \n");
        const auto key = takeEnvironmentKey();
        QVERIFY(key);
        QCOMPARE(key->reveal(), QByteArray("sentinel"));
        QVERIFY(!qEnvironmentVariableIsSet("SMSBAT_API_KEY"));
        QVERIFY(!takeEnvironmentKey());
        qputenv("SMSBAT_API_KEY", "  ");
        QVERIFY(!takeEnvironmentKey());
        QVERIFY(!qEnvironmentVariableIsSet("SMSBAT_API_KEY"));
    }

    void memoryKeepsOneSecretAName()
    {
        const auto store = makeMemoryKeyStore();
        Keys keys(*store, {});
        QCOMPARE(find(keys).source, keys::Source::None);
        QCOMPARE(give(keys, "one").source, keys::Source::KeyStore);
        QCOMPARE(give(keys, "two").source, keys::Source::KeyStore);
        QCOMPARE(find(keys).key.reveal(), QByteArray("two"));
        bool done = false;
        keys.forget(shop, this, [&done](const auto &result) { done = bool(result); });
        QTRY_VERIFY(done);
        QCOMPARE(find(keys).source, keys::Source::None);
    }
};

QTEST_GUILESS_MAIN(TestConfigKeys)
#include "config_keys.moc"
