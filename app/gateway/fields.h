// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/json.h"
#include "app/core/reply.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

// What the readers of both kinds of answer share. Private to the gateway.
namespace flashcall::codec {

// Longer deciding fields are refused, longer texts for people are cut. In characters.
namespace lengths {
inline constexpr qsizetype identifier = 128;
inline constexpr qsizetype word = 64;
inline constexpr qsizetype number = 64; // a phone number or pattern with formatting
inline constexpr qsizetype message = 500;
} // namespace lengths

// What a reader that stopped reports; the HTTP status is added by whoever knows it.
struct FieldFault
{
    replies::Reason reason = replies::Reason::BadField;
    QString field;
};

// Reads members of one object and remembers the first fault; after it everything is empty.
class FieldReader
{
public:
    explicit FieldReader(const json::Value &object)
        : m_object(&object)
    {}

    // A string, trimmed; empty where absent.
    QString text(QLatin1String key, qsizetype most);
    // A string, or a number as written.
    QString textOrNumber(QLatin1String key, qsizetype most);
    // A whole number between the two, or nullopt where absent.
    std::optional<qint64> integer(QLatin1String key, qint64 least, qint64 most);
    [[nodiscard]] const std::optional<FieldFault> &fault() const { return m_fault; }

private:
    QString checked(const QString *text, QLatin1String key, qsizetype most);
    void fail(replies::Reason reason, QLatin1String key);

    const json::Value *m_object;
    std::optional<FieldFault> m_fault;
};

// The document of an answer in which every key of `deciding` is there once at most, at any
// place; or why it cannot be used.
Result<json::Document, FieldFault> readAnswer(const QByteArray &body,
                                              std::initializer_list<QLatin1String> deciding);

// code, message and field of an error, in either of api.md's shapes; texts are cut.
void readErrorTexts(const json::Value &object, Failure *failure);

// The failure of an HTTP answer that is not 2xx.
[[nodiscard]] Failure failureOf(int httpStatus, const QByteArray &retryAfter,
                                const QByteArray &body, const QDateTime &now);

} // namespace flashcall::codec
