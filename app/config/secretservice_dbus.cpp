// SPDX-License-Identifier: MIT
#include "app/config/secretservice.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>

#include <utility>

namespace flashcall::config {
namespace {

const auto serviceName = QStringLiteral("org.freedesktop.secrets");
const auto busName = QStringLiteral("org.freedesktop.DBus");
const auto busPath = QStringLiteral("/org/freedesktop/DBus");

// KDE's older wallets are not behind the common interface; QtKeychain speaks to them itself.
const QStringList &wallets()
{
    static const QStringList names{QStringLiteral("org.kde.kwalletd5"),
                                   QStringLiteral("org.kde.kwalletd6")};
    return names;
}

QDBusMessage toBus(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(busName, busPath, busName, method);
    message.setArguments(arguments);
    return message;
}

// The default collection's state (Secret Service API, "Collection").
QDBusMessage isLocked()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments(
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return message;
}

KeyProblem problemOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return KeyProblem::Denied;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyProblem::Slow;
    case QDBusError::Disconnected:
        return KeyProblem::Dying;
    case QDBusError::ServiceUnknown:
        return KeyProblem::Absent;
    default: // default: names of services' own, and the rest of the bus's
        break;
    }
    // Started by the bus on demand, and could not be.
    return error.name().contains(QLatin1String(".Spawn.")) ? KeyProblem::Absent
                                                           : KeyProblem::Failed;
}

using Next = std::function<void(const QDBusMessage &)>;

void call(QObject *context, const QDBusMessage &message, std::chrono::milliseconds limit, Next next)
{
    const auto pending =
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(limit.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [next = std::move(next)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         next(done->reply());
                     });
}

SecretService::Standing standing(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ErrorMessage) {
        const QDBusError error(reply);
        // Without a default collection there is nothing that could be locked.
        if (error.type() == QDBusError::UnknownObject ||
            error.type() == QDBusError::UnknownMethod ||
            error.type() == QDBusError::UnknownInterface) {
            return {{}, false};
        }
        return {KeyStoreProblem{problemOf(error), error.message()}};
    }
    const auto value = reply.arguments().value(0).value<QDBusVariant>().variant();
    if (value.toBool()) {
        return {KeyStoreProblem{KeyProblem::Locked, {}}};
    }
    return {};
}

} // namespace

void SecretService::ask(std::chrono::milliseconds limit, Answer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, this, [answer = std::move(answer)] {
            answer({KeyStoreProblem{KeyProblem::Absent, QStringLiteral("no session bus")}});
        });
        return;
    }
    const auto onStanding = [this, limit, answer](const QDBusMessage &reply, bool wasThere) {
        noteProvider(reply.service());
        Standing found = standing(reply);
        std::optional<KeyStoreProblem> &problem = found.problem;
        if (problem && problem->problem == KeyProblem::Absent && wasThere) {
            problem->problem = KeyProblem::Dying;
        }
        if (!problem || problem->problem != KeyProblem::Slow) {
            answer(found);
            return;
        }
        // The bus says the same of a service that takes its time and of one that died over it.
        hasGone(limit, [answer, detail = problem->detail](bool gone) {
            answer({KeyStoreProblem{gone ? KeyProblem::Dying : KeyProblem::Slow, detail}});
        });
    };
    const auto askService = [this, limit, onStanding](bool isThere) {
        call(this, isLocked(), limit,
             [onStanding, isThere](const QDBusMessage &reply) { onStanding(reply, isThere); });
    };
    const auto onActivatable = [askService, answer](const QDBusMessage &reply) {
        const QStringList names = reply.arguments().value(0).toStringList();
        if (names.contains(serviceName)) {
            askService(false);
        } else if (names.contains(wallets().first()) || names.contains(wallets().last())) {
            answer({});
        } else {
            answer({KeyStoreProblem{KeyProblem::Absent, QStringLiteral("no such service")}});
        }
    };
    // Its unique name: the sender of a reply is that in Qt 6.4, and the name asked for in 6.8.
    call(this, toBus(QStringLiteral("GetNameOwner"), {serviceName}), limit,
         [this, limit, askService, onActivatable](const QDBusMessage &reply) {
             if (reply.type() == QDBusMessage::ReplyMessage) {
                 noteProvider(reply.arguments().value(0).toString());
                 askService(true);
             } else {
                 call(this, toBus(QStringLiteral("ListActivatableNames")), limit, onActivatable);
             }
         });
}

// libsecret, which QtKeychain uses, goes on with the session that it had with a provider that
// was started anew since, and every request of this process fails from then on ("The session
// does not exist"). It has a call that ends its session; QtKeychain has none.
void SecretService::noteProvider(const QString &provider)
{
    if (!provider.startsWith(u':')) {
        return; // the bus itself, saying that there is nobody
    }
    if (m_provider != provider) { // the first time, too: libsecret outlives a store
        using Disconnect = void (*)();
        if (const auto disconnect = reinterpret_cast<Disconnect>(
                QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"))) {
            disconnect();
        }
    }
    m_provider = provider;
}

void SecretService::hasGone(std::chrono::milliseconds limit, std::function<void(bool)> answer)
{
    call(this, toBus(QStringLiteral("NameHasOwner"), {serviceName}), limit,
         [answer = std::move(answer)](const QDBusMessage &reply) {
             answer(reply.type() == QDBusMessage::ErrorMessage ||
                    !reply.arguments().value(0).toBool());
         });
}

} // namespace flashcall::config
