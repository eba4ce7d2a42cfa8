// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

// What the built-in gateway does with a message: pure functions, no time and no sockets.
namespace flashcall::sandbox {
Q_NAMESPACE

// product.md, "Sandbox". Names for the command line: scenarioName().
enum class Scenario {
    MatchingCall,
    NoAnswer,
    LateCall,
    HiddenNumber,
    Rejected,
    WrongNumber,
    SameEnding,
    SlowReply,
    SilentReply,
    Http400,
    Http401,
    Http429,
    Http500,
    BrokenReply,
    NoPattern,
    NeverDelivered,
};
Q_ENUM_NS(Scenario)

// "matching-call", "no-answer" …; stable interface.
[[nodiscard]] QString scenarioName(Scenario scenario);
[[nodiscard]] std::optional<Scenario> scenarioFromName(const QString &name);
[[nodiscard]] QList<Scenario> allScenarios();

// By the last four digits of the number called (product.md's table); with `chosen` for the rest.
[[nodiscard]] std::optional<Scenario> scenarioOf(const QString &to);
[[nodiscard]] Scenario scenarioFor(const QString &to, Scenario chosen);

// One step of the message as the sandbox read it from the wire.
struct WireStep
{
    QString type; // "flashcall", "viber_otp", "sms" or any other word
    QString from;
    QString text; // for Viber: the template's code, for the handset to show
    std::chrono::seconds ttl{60};
};

struct WireMessage
{
    QString to;
    QString callerId; // E.164 or empty
    QString code;     // of the first step's text
    QString reference;
    QList<WireStep> steps;
};

enum class HandsetKind { MissedCall, Viber, Sms, Voice };
Q_ENUM_NS(HandsetKind)

// What the customer's phone shows, and when, counted from the reply at speed 1 (from the request
// where no reply ever comes). `from` of a hidden number is empty.
struct HandsetEvent
{
    HandsetKind kind = HandsetKind::MissedCall;
    QString from;
    QString text;
    std::chrono::milliseconds at{0};
    QString to; // the number called
    QString messageId;
    bool operator==(const HandsetEvent &) const = default;
};

// From `at` on (counted from the reply at speed 1) a step's status is `word`.
struct StatusChange
{
    int step = 0; // 0 is the message itself
    QString word; // api.md's words
    std::chrono::milliseconds at{0};
    bool operator==(const StatusChange &) const = default;
};

struct Plan
{
    int httpStatus = 200; // 0: the connection is closed without a word
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;                                // as sent, perhaps broken
    std::optional<std::chrono::milliseconds> delay; // before the reply; nullopt: never replies
    QString pattern;
    QString announced;
    QList<HandsetEvent> handset;
    QList<StatusChange> statuses; // in order of time
    // Whether the service took the message, so that it can be asked for its status.
    [[nodiscard]] bool taken() const { return httpStatus == 200 || httpStatus == 0; }
    bool operator==(const Plan &) const = default;
};

// The whole story of one message. `messageId` and `listId` are the server's counters.
[[nodiscard]] Plan plan(Scenario scenario, const WireMessage &message, const QString &messageId,
                        qint64 listId);

// The body of a status reply at `elapsed` (at speed 1) after the send's reply.
[[nodiscard]] QByteArray statusBody(const Plan &plan, const WireMessage &message,
                                    const QString &messageId, qint64 listId,
                                    std::chrono::milliseconds elapsed);

} // namespace flashcall::sandbox
