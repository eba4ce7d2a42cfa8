// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/codec.h"
#include "support/gatewaykit.h"

#include <QDateTime>
#include <QMetaEnum>
#include <QTimeZone>

// Replies and what is made of them, for the tests of the codec.
namespace flashcall::test {

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

inline QDateTime noon()
{
    return {QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc()};
}

inline Result<Accepted, Failure> decode(const QByteArray &body, int httpStatus = 200,
                                        const Request &asked = flashCallRequest())
{
    return codec::decodeReply(httpStatus, {}, body, asked, noon());
}

inline QString outcome(const Result<Accepted, Failure> &result)
{
    if (result) {
        return QStringLiteral("accepted");
    }
    const Failure &failure = result.error();
    const QString text = nameOf(failure.kind) + QLatin1Char(' ') + nameOf(failure.reason);
    return failure.field.isEmpty() ? text : QString(text + QLatin1Char(' ') + failure.field);
}

// The documents' reply with its one message changed: `fields` replaces or, without a value,
// removes members. Values are JSON.
inline QByteArray replyWith(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QList<std::pair<QByteArray, QByteArray>> members{
        {"messageId", "\"abc123def456\""}, {"status", "\"accepted\""},
        {"callerId", "\"+380123456789\""}, {"pattern", "\"***456789\""},
        {"to", "\"+380936670003\""},       {"ttl", "60"}};
    for (const auto &[key, value] : fields) {
        members.removeIf([&key = key](const auto &member) { return member.first == key; });
        if (!value.isEmpty()) {
            members.append({key, value});
        }
    }
    QByteArray message;
    for (const auto &[key, value] : members) {
        message += (message.isEmpty() ? "\"" : ",\"") + key + "\":" + value;
    }
    return "{\"messagelistId\":123456,\"messages\":[{" + message + "}]}";
}

} // namespace flashcall::test
