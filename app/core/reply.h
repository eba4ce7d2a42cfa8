// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace flashcall {

namespace replies {
Q_NAMESPACE

// What the console says about a reply that was accepted all the same (api.md, last table).
enum class Note {
    CallerIdDiffers, // the reply's callerId is not the one asked for: the reply wins
    TtlDiffers,      // the reply's ttl is not the one asked for: the reply wins
    NoPattern,       // nothing can be verified
    BadPattern,      // the pattern is no pattern, or has no fixed digit: nothing can be verified
    AnnouncedDoesNotFit, // callerId and pattern contradict each other: nothing can be verified
};
Q_ENUM_NS(Note)

// reliability.md, "What each ending means".
enum class FailureClass {
    NotSent,  // it never left
    Rejected, // 2xx, the message's status is rejected or failed
    Refused,  // 400 401 403 404 422 429
    Unknown,  // a call may have been placed
};
Q_ENUM_NS(FailureClass)

enum class Reason {
    // not sent
    BadUrl,
    InsecureUrl,
    NoKey,
    NameNotFound,
    ConnectionRefused,
    NoConnection,
    TlsFailed,
    ProxyFailed,
    JournalNotWritable,
    DiskAlmostFull,
    KeptBack, // by the guard, in the moment of sending
    CancelledBeforeSending,
    // rejected, refused
    MessageRejected,
    MessageFailed,
    HttpStatus,
    // unknown
    TimedOut,
    ConnectionLost,
    ResendPrevented,
    SentTwice,
    Redirected,
    ReplyTooLarge,
    NotJson,
    DuplicateField,
    TooDeep,
    FieldTooLong,
    BadField,
    NoMessage,
    NoMessageId,
    NoStatus,
    RecipientDiffers,
    Cancelled,
    ProgramEnded,
};
Q_ENUM_NS(Reason)

// deliverystatus, api.md "Status". The raw word is kept beside it.
enum class Delivery {
    Scheduled,
    Processing,
    Delivered,
    Undeliverable,
    PermanentError,
    NotUsed,
    Other
};
Q_ENUM_NS(Delivery)

// What the service's own word means; Other for any that the documents do not have.
[[nodiscard]] Delivery deliveryOf(const QString &word);
} // namespace replies

// A message the service took. `pattern` and `announced` are as replied (trimmed), capped.
struct Accepted
{
    QString messageId;
    QString listId;
    QString pattern;
    QString announced; // E.164 with '+', or empty
    std::optional<std::chrono::seconds> ttl;
    int parts = 0; // SMS
    QList<replies::Note> notes;
    // Whether anything can be verified with this reply.
    [[nodiscard]] bool verifiable() const;
};

// Why there is no acceptance. Texts are the server's own, capped, never markup.
struct Failure
{
    replies::FailureClass kind = replies::FailureClass::Unknown;
    replies::Reason reason = replies::Reason::ConnectionLost;
    int httpStatus = 0;
    QString code;
    QString message;
    QString field;
    std::optional<std::chrono::seconds> retryAfter; // clamped to 1 s - 1 h
    bool operator==(const Failure &) const = default;
};

struct StepStatus
{
    QString type; // the wire's word: "sms", "viber" …
    replies::Delivery delivery = replies::Delivery::Other;
    QString raw;
    bool operator==(const StepStatus &) const = default;
};

struct Status
{
    QString messageId;
    replies::Delivery delivery = replies::Delivery::Other;
    QString raw; // the service's own word
    QList<StepStatus> fallbacks;
    QList<StepStatus> extended;
    int parts = 0;
    QString cost; // decimal text as replied; empty where absent
    QString currency;
    // No further change is expected: delivered, undeliverable or permanenterror.
    [[nodiscard]] bool final() const;
};

} // namespace flashcall
