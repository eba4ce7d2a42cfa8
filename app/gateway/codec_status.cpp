// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "app/gateway/fields.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace flashcall::codec {

using replies::deliveryOf;
using replies::FailureClass;
using replies::Reason;

namespace {

constexpr qsizetype maxStepStatuses = 32;

Failure unreadable(int httpStatus, const FieldFault &fault)
{
    Failure failure;
    failure.kind = FailureClass::Unknown;
    failure.reason = fault.reason;
    failure.httpStatus = httpStatus;
    failure.field = fault.field;
    return failure;
}

std::optional<FieldFault> readFallbacks(const json::Value &root, Status *status)
{
    const FieldFault bad{Reason::BadField, QStringLiteral("fallbacks")};
    const json::Value *fallbacks = root.find(QLatin1String("fallbacks"));
    if (fallbacks == nullptr) {
        return std::nullopt;
    }
    if (fallbacks->array() == nullptr || fallbacks->array()->size() > maxStepStatuses) {
        return bad;
    }
    for (const json::Value &entry : *fallbacks->array()) {
        FieldReader fields(entry);
        StepStatus step;
        step.type = fields.text(QLatin1String("type"), lengths::word);
        step.raw = fields.text(QLatin1String("status"), lengths::word);
        step.delivery = deliveryOf(step.raw);
        if (fields.fault() || entry.object() == nullptr) {
            return bad;
        }
        status->fallbacks.append(step);
    }
    return std::nullopt;
}

std::optional<FieldFault> readExtended(const json::Value &root, Status *status)
{
    const FieldFault bad{Reason::BadField, QStringLiteral("extendedStatuses")};
    const json::Value *extended = root.find(QLatin1String("extendedStatuses"));
    if (extended == nullptr) {
        return std::nullopt;
    }
    if (extended->object() == nullptr || extended->object()->size() > maxStepStatuses) {
        return bad;
    }
    for (const json::Member &member : *extended->object()) {
        const QString *word = member.value.string();
        if (word == nullptr || word->size() > lengths::word || member.key.size() > lengths::word) {
            return bad;
        }
        status->extended.append({member.key, deliveryOf(*word), *word});
    }
    return std::nullopt;
}

// The first of the two that is there.
QString either(FieldReader &fields, QLatin1String first, QLatin1String second)
{
    const QString text = fields.textOrNumber(first, lengths::word);
    return text.isEmpty() ? fields.textOrNumber(second, lengths::word) : text;
}

std::optional<FieldFault> readStatus(const json::Value &root, Status *status)
{
    FieldReader fields(root);
    status->messageId = fields.text(QLatin1String("messageId"), lengths::identifier);
    status->raw = fields.text(QLatin1String("deliverystatus"), lengths::word);
    status->delivery = deliveryOf(status->raw);
    status->parts =
        static_cast<int>(fields.integer(QLatin1String("partscount"), 0, 10'000).value_or(0));
    status->cost = either(fields, QLatin1String("cost"), QLatin1String("billAmount"));
    status->currency = either(fields, QLatin1String("billCurrency"), QLatin1String("rateCurrency"));
    if (fields.fault()) {
        return fields.fault();
    }
    if (status->messageId.isEmpty()) {
        return FieldFault{Reason::NoMessageId, QStringLiteral("messageId")};
    }
    if (status->raw.isEmpty()) {
        return FieldFault{Reason::NoStatus, QStringLiteral("deliverystatus")};
    }
    if (const auto fault = readFallbacks(root, status)) {
        return fault;
    }
    return readExtended(root, status);
}

// RFC 9110, section 5.6.7: the form of today and the two obsolete ones. The name of the day
// says nothing new and is passed over.
std::optional<QDateTime> readHttpDate(const QString &text)
{
    const QLocale english = QLocale::c();
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    const qsizetype dayEnd = comma >= 0 ? comma + 1 : text.indexOf(QLatin1Char(' '));
    if (dayEnd < 0) {
        return std::nullopt;
    }
    const QString rest = text.sliced(dayEnd).simplified();
    constexpr const char16_t *forms[] = {
        u"dd MMM yyyy HH:mm:ss 'GMT'", // IMF-fixdate
        u"dd-MMM-yy HH:mm:ss 'GMT'",   // RFC 850
        u"MMM d HH:mm:ss yyyy",        // asctime
    };
    for (const char16_t *form : forms) {
        QDateTime date = english.toDateTime(rest, QString::fromUtf16(form));
        if (!date.isValid()) {
            continue;
        }
        if (form == forms[1] && date.date().year() < 1970) {
            date = date.addYears(100); // two digits of a year: Qt means the twentieth century
        }
        return QDateTime(date.date(), date.time(), QTimeZone::utc());
    }
    return std::nullopt;
}

} // namespace

Result<Status, Failure> decodeStatus(int httpStatus, const QByteArray &retryAfter,
                                     const QByteArray &body, const QDateTime &now)
{
    if (httpStatus < 200 || httpStatus > 299) {
        return Unexpected{failureOf(httpStatus, retryAfter, body, now)};
    }
    const auto document =
        readAnswer(body, {QLatin1String("messageId"), QLatin1String("deliverystatus"),
                          QLatin1String("fallbacks"), QLatin1String("extendedStatuses"),
                          QLatin1String("status"), QLatin1String("type"), QLatin1String("cost")});
    if (!document) {
        return Unexpected{unreadable(httpStatus, document.error())};
    }
    const json::Value &root = document->root;
    Status status;
    if (const auto fault = readStatus(root, &status)) {
        Failure failure = unreadable(httpStatus, *fault);
        readErrorTexts(root, &failure);
        return Unexpected{failure};
    }
    return status;
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &value, const QDateTime &now)
{
    using std::chrono::seconds;
    constexpr seconds least{1};
    constexpr seconds most{3600};
    constexpr qsizetype longest = 64;
    const QString text = QString::fromLatin1(value).trimmed();
    if (text.isEmpty() || text.size() > longest) {
        return std::nullopt;
    }
    const bool isCount = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (isCount) {
        bool good = false;
        const qint64 count = text.toLongLong(&good);
        return good ? std::clamp(seconds(count), least, most) : most;
    }
    const std::optional<QDateTime> date = readHttpDate(text);
    if (!date) {
        return std::nullopt;
    }
    return std::clamp(seconds(now.secsTo(*date)), least, most);
}

} // namespace flashcall::codec
