// SPDX-License-Identifier: MIT
//
// The key store against a service that misbehaves on order.
#include "app/config/keystore.h"

#include "askkit.h"
#include "privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

namespace {

enum class Fault {
    Locked,        // says so
    Denies,        // refuses to say how it stands
    Silent,        // never answers
    SilentLater,   // says that it is open and then nothing more
    DiesWhenAsked, // is gone before it has said how it stands
    DiesLater,     // says that it is open and is gone at the next call
    Fails,         // says that it is open and fails at the next call
    FailsUnasked,  // fails at any call
};

class BadService final : public QDBusVirtualObject
{
public:
    explicit BadService(Fault fault)
        : m_fault(fault)
    {}

    std::function<void()> die = [] {};
    int calls = 0;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++calls;
        const bool aboutLock = message.member() == QLatin1String("Get");
        switch (m_fault) {
        case Fault::Locked:
            answerLock(message, connection, true);
            return true;
        case Fault::Denies:
            connection.send(message.createErrorReply(QDBusError::AccessDenied, {}));
            return true;
        case Fault::Silent:
            return true;
        case Fault::DiesWhenAsked:
            die();
            return true;
        case Fault::FailsUnasked:
            connection.send(message.createErrorReply(QDBusError::Failed, {}));
            return true;
        case Fault::SilentLater:
        case Fault::DiesLater:
        case Fault::Fails:
            break;
        }
        if (aboutLock) {
            answerLock(message, connection, false);
        } else if (m_fault == Fault::DiesLater) {
            die();
        } else if (m_fault == Fault::Fails) {
            connection.send(message.createErrorReply(QDBusError::Failed, {}));
        }
        return true;
    }

private:
    static void answerLock(const QDBusMessage &message, const QDBusConnection &connection,
                           bool locked)
    {
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(locked))));
    }
    Fault m_fault;
};

} // namespace

class TestKeyStoreFaults : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void eachIsToldApart_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("problem");
        QTest::newRow("locked") << int(Fault::Locked) << QStringLiteral("Locked");
        QTest::newRow("denies") << int(Fault::Denies) << QStringLiteral("Denied");
        QTest::newRow("silent") << int(Fault::Silent) << QStringLiteral("Slow");
        QTest::newRow("silent later") << int(Fault::SilentLater) << QStringLiteral("Slow");
        QTest::newRow("dies when asked") << int(Fault::DiesWhenAsked) << QStringLiteral("Dying");
        QTest::newRow("dies later") << int(Fault::DiesLater) << QStringLiteral("Dying");
        QTest::newRow("fails") << int(Fault::Fails) << QStringLiteral("Failed");
        QTest::newRow("fails at any call") << int(Fault::FailsUnasked) << QStringLiteral("Failed");
    }
    void eachIsToldApart()
    {
        QFETCH(int, fault);
        QFETCH(QString, problem);
        const QString name = QStringLiteral("bad") + QString::number(fault);
        {
            QDBusConnection side = QDBusConnection::connectToBus(
                QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), name);
            BadService service{Fault(fault)};
            service.die = [&name] { QDBusConnection::disconnectFromBus(name); };
            QVERIFY(side.registerVirtualObject(QStringLiteral("/"), &service,
                                               QDBusConnection::SubPath));
            QVERIFY(side.registerService(QStringLiteral("org.freedesktop.secrets")));
            side = QDBusConnection(QStringLiteral("none")); // the last reference must not be ours
            const auto store = makeSystemKeyStore(std::chrono::milliseconds(1000));
            Asker asker(*store);
            QCOMPARE(asker.read(QStringLiteral("a")), problem);
            QVERIFY(service.calls > 0);
            QVERIFY(asker.took() < 3000);
            qInfo("%s after %lld ms, longest stall of the event loop %lld ms", qPrintable(problem),
                  asker.took(), asker.longestStall());
            QDBusConnection::disconnectFromBus(name);
        }
    }

    // Behind a request that hangs nothing is queued: it would be carried out at any later time.
    void nothingWaitsBehindAHangingRequest()
    {
        const QString name = QStringLiteral("hanging");
        QDBusConnection side = QDBusConnection::connectToBus(
            QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), name);
        BadService service{Fault::SilentLater};
        QVERIFY(
            side.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath));
        QVERIFY(side.registerService(QStringLiteral("org.freedesktop.secrets")));
        const auto store = makeSystemKeyStore(std::chrono::milliseconds(300));
        Asker asker(*store);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Slow"));
        const int calls = service.calls;
        QCOMPARE(asker.write(QStringLiteral("a"), "x"), QStringLiteral("Slow"));
        QVERIFY(asker.took() < 200);
        QCOMPARE(service.calls, calls);
        QDBusConnection::disconnectFromBus(name);
    }
};

QTEST_GUILESS_MAIN(TestKeyStoreFaults)
#include "keystore_faults.moc"
