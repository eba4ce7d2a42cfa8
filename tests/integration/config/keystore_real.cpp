// SPDX-License-Identifier: MIT
//
// The key store against a real Secret Service: gnome-keyring on a bus of its own.
#include "app/config/keystore.h"

#include "askkit.h"
#include "privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace flashcall;
using namespace flashcall::config;
using namespace flashcall::test;

namespace {

const auto service = QStringLiteral("org.freedesktop.secrets");

} // namespace

class TestKeyStoreReal : public QObject
{
    Q_OBJECT

private:
    static bool present()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(service);
    }
    // A keyring that is new, or that there was, unlocked with its password.
    void startKeyring(bool unlock = true)
    {
        m_keyring = std::make_unique<QProcess>();
        m_keyring->setStandardOutputFile(QProcess::nullDevice());
        m_keyring->setStandardErrorFile(QProcess::nullDevice());
        QStringList arguments{QStringLiteral("--foreground"),
                              QStringLiteral("--components=secrets"),
                              QStringLiteral("--control-directory=") + m_bus.folder()};
        if (unlock) {
            arguments << QStringLiteral("--unlock");
        }
        m_keyring->start(QStringLiteral("gnome-keyring-daemon"), arguments);
        QVERIFY(m_keyring->waitForStarted());
        m_keyring->write("password");
        m_keyring->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(present(), 10'000);
    }
    void stopKeyring()
    {
        if (m_keyring) {
            m_keyring->kill();
            m_keyring->waitForFinished();
            m_keyring.reset();
            QTRY_VERIFY(!present());
        }
    }
    static void lock()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            service, QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        const QList<QDBusObjectPath> paths{
            QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
        message.setArguments({QVariant::fromValue(paths)});
        QCOMPARE(QDBusConnection::sessionBus().call(message).type(), QDBusMessage::ReplyMessage);
    }

    PrivateBus m_bus;
    std::unique_ptr<QProcess> m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        qputenv("XDG_DATA_HOME", QByteArray(m_bus.folder().toUtf8() + "/data"));
        qputenv("XDG_RUNTIME_DIR", m_bus.folder().toUtf8());
        qputenv("HOME", m_bus.folder().toUtf8());
        QVERIFY(QDir().mkpath(m_bus.folder() + QStringLiteral("/data")));
    }
    void init() { startKeyring(); }
    void cleanup() { stopKeyring(); }

    void keepsASecret()
    {
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("NotFound"));
        QCOMPARE(asker.write(QStringLiteral("a"), "s3cr3t Ї"), QStringLiteral("done"));
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read s3cr3t Ї"));
        QCOMPARE(asker.read(QStringLiteral("b")), QStringLiteral("NotFound"));
        QCOMPARE(asker.write(QStringLiteral("a"), "other"), QStringLiteral("done"));
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read other"));
        stopKeyring();
        startKeyring(); // it is on disk, and opens with its password
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read other"));
        QCOMPARE(asker.remove(QStringLiteral("a")), QStringLiteral("done"));
        QCOMPARE(asker.remove(QStringLiteral("a")), QStringLiteral("done"));
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("NotFound"));
        qInfo("longest stall of the event loop: %lld ms", asker.longestStall());
    }

    // The one mistake that must not happen: taking locked for empty.
    void lockedIsNotEmpty()
    {
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.write(QStringLiteral("a"), "kept"), QStringLiteral("done"));
        lock();
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Locked"));
        QCOMPARE(asker.write(QStringLiteral("a"), "lost"), QStringLiteral("Locked"));
        QCOMPARE(asker.remove(QStringLiteral("a")), QStringLiteral("Locked"));
        stopKeyring();
        startKeyring();
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read kept"));
    }

    // To make the first one, the service asks a person for its password.
    void withoutAKeyringNobodyIsAsked()
    {
        stopKeyring();
        const QString data = qEnvironmentVariable("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QByteArray(m_bus.folder().toUtf8() + "/empty"));
        startKeyring(false);
        qputenv("XDG_DATA_HOME", data.toUtf8());
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("NotFound"));
        QCOMPARE(asker.writeUnasked(QStringLiteral("a"), "x"), QStringLiteral("Absent"));
        QVERIFY2(asker.took() < 2000, qPrintable(QString::number(asker.took())));
        stopKeyring();
        startKeyring();
        QCOMPARE(asker.writeUnasked(QStringLiteral("b"), "there is one"), QStringLiteral("done"));
        QCOMPARE(asker.read(QStringLiteral("b")), QStringLiteral("read there is one"));
    }

    void absentIsSaid()
    {
        stopKeyring();
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Absent"));
        QCOMPARE(asker.write(QStringLiteral("a"), "x"), QStringLiteral("Absent"));
    }

    void aStoppedOneIsSlowAndBlocksNothing()
    {
        const auto store = makeSystemKeyStore(std::chrono::milliseconds(700));
        Asker asker(*store);
        QCOMPARE(asker.write(QStringLiteral("a"), "kept"), QStringLiteral("done"));
        ::kill(static_cast<pid_t>(m_keyring->processId()), SIGSTOP);
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Slow"));
        QVERIFY2(asker.took() >= 600 && asker.took() < 2000,
                 qPrintable(QString::number(asker.took())));
        QCOMPARE(asker.write(QStringLiteral("a"), "x"), QStringLiteral("Slow"));
        qInfo("longest stall of the event loop: %lld ms", asker.longestStall());
        ::kill(static_cast<pid_t>(m_keyring->processId()), SIGCONT);
        QTRY_COMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read kept"));
    }

    void aKilledOneIsAbsentThen()
    {
        const auto store = makeSystemKeyStore();
        Asker asker(*store);
        QCOMPARE(asker.write(QStringLiteral("a"), "kept"), QStringLiteral("done"));
        stopKeyring();
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("Absent"));
        startKeyring();
        QCOMPARE(asker.read(QStringLiteral("a")), QStringLiteral("read kept"));
    }
};

QTEST_GUILESS_MAIN(TestKeyStoreReal)
#include "keystore_real.moc"
