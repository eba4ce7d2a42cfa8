// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "app/gateway/fields.h"
#include "app/pattern/pattern.h"

#include <string_view>

namespace flashcall::codec {

using replies::FailureClass;
using replies::Note;
using replies::Reason;

namespace {

constexpr qint64 longestTtl = 86'400; // seconds; beyond a day it is no time to live

// The number of a `to` or `callerId`, without its plus.
QStringView bareNumber(const QString &number)
{
    const QStringView view(number);
    return view.startsWith(QLatin1Char('+')) ? view.sliced(1) : view;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Failure unknown(int httpStatus, Reason reason, const QString &field = {})
{
    Failure failure;
    failure.kind = FailureClass::Unknown;
    failure.reason = reason;
    failure.httpStatus = httpStatus;
    failure.field = field;
    return failure;
}

// A callerId of a reply as E.164 with '+', or empty where it is no such number. The service
// writes numbers with and without '+'; a national form is read in the customer's country.
QString announcedNumber(const QString &text, const PhoneNumber &customer)
{
    const QByteArray utf8 = text.toUtf8();
    const pattern::CleanedCallerId cleaned = pattern::cleanCallerId(viewOf(utf8));
    if (cleaned.problem != pattern::Problem::None || cleaned.withheld) {
        return {};
    }
    const std::string_view view = cleaned.digits.view();
    QString digits = QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
    if (!cleaned.international && digits.startsWith(QLatin1String("00"))) {
        digits.remove(0, 2);
    } else if (!cleaned.international && digits.startsWith(QLatin1Char('0'))) {
        const auto number = PhoneNumber::parse(digits, customer.region());
        return number ? number->e164() : QString();
    }
    // No country calling code begins with 0.
    if (digits.isEmpty() || digits.startsWith(QLatin1Char('0'))) {
        return {};
    }
    return QLatin1Char('+') + digits;
}

void addPatternNotes(bool callerIdGiven, Accepted *accepted)
{
    if (accepted->pattern.isEmpty()) {
        accepted->notes.append(Note::NoPattern);
    } else {
        const QByteArray utf8 = accepted->pattern.toUtf8();
        const pattern::CleanedPattern cleaned = pattern::cleanPattern(viewOf(utf8));
        if (cleaned.problem != pattern::Problem::None || cleaned.fixedDigits == 0) {
            accepted->notes.append(Note::BadPattern);
            return;
        }
    }
    // A callerId that is no number fits no pattern either.
    const bool unreadable = callerIdGiven && accepted->announced.isEmpty();
    const QByteArray pattern = accepted->pattern.toUtf8();
    const QByteArray announced = accepted->announced.toUtf8();
    if (unreadable || (!pattern.isEmpty() && !announced.isEmpty() &&
                       !pattern::announcedFits(viewOf(pattern), viewOf(announced)))) {
        accepted->notes.append(Note::AnnouncedDoesNotFit);
    }
}

void addNotes(const Request &asked, bool callerIdGiven, Accepted *accepted)
{
    const Step &step = asked.steps.constFirst();
    const auto *flashCall = std::get_if<FlashCallContent>(&step.content);
    const QString askedId = flashCall != nullptr ? flashCall->callerId : QString();
    if (!askedId.isEmpty() && callerIdGiven &&
        bareNumber(askedId) != bareNumber(accepted->announced)) {
        accepted->notes.append(Note::CallerIdDiffers);
    }
    if (step.ttl && accepted->ttl && *step.ttl != *accepted->ttl) {
        accepted->notes.append(Note::TtlDiffers);
    }
    if (flashCall != nullptr) { // a message has no pattern and needs none
        addPatternNotes(callerIdGiven, accepted);
    }
}

// The one message of the reply that is addressed to our recipient.
Result<const json::Value *, Failure> ownMessage(const json::Value &root, const Request &asked,
                                                int httpStatus)
{
    const json::Value *messages = root.find(QLatin1String("messages"));
    if (messages != nullptr && messages->array() == nullptr) {
        return Unexpected{unknown(httpStatus, Reason::BadField, QStringLiteral("messages"))};
    }
    if (messages == nullptr || messages->array()->isEmpty()) {
        Failure failure = unknown(httpStatus, Reason::NoMessage);
        readErrorTexts(root, &failure);
        return Unexpected{failure};
    }
    const json::Value *own = nullptr;
    for (const json::Value &message : *messages->array()) {
        if (message.object() == nullptr) {
            return Unexpected{unknown(httpStatus, Reason::BadField, QStringLiteral("messages"))};
        }
        FieldReader fields(message);
        const QString to = fields.textOrNumber(QLatin1String("to"), lengths::number);
        if (fields.fault()) {
            return Unexpected{unknown(httpStatus, fields.fault()->reason, fields.fault()->field)};
        }
        if (bareNumber(to) != bareNumber(asked.to.e164())) {
            continue;
        }
        if (own != nullptr) { // two for us: neither is to be preferred
            return Unexpected{unknown(httpStatus, Reason::DuplicateField, QStringLiteral("to"))};
        }
        own = &message;
    }
    if (own == nullptr) {
        return Unexpected{unknown(httpStatus, Reason::RecipientDiffers, QStringLiteral("to"))};
    }
    return own;
}

Failure turnedDown(const json::Value &root, const json::Value &message, Reason reason,
                   int httpStatus)
{
    Failure failure = unknown(httpStatus, reason);
    failure.kind = FailureClass::Rejected;
    readErrorTexts(message, &failure);
    readErrorTexts(root, &failure);
    return failure;
}

Result<Accepted, Failure> readMessage(const json::Value &root, const json::Value &message,
                                      const Request &asked, int httpStatus)
{
    FieldReader fields(message);
    const QString status = fields.text(QLatin1String("status"), lengths::word);
    if (fields.fault()) {
        return Unexpected{unknown(httpStatus, fields.fault()->reason, fields.fault()->field)};
    }
    if (status.isEmpty()) {
        return Unexpected{unknown(httpStatus, Reason::NoStatus, QStringLiteral("status"))};
    }
    if (status == QLatin1String("rejected")) {
        return Unexpected{turnedDown(root, message, Reason::MessageRejected, httpStatus)};
    }
    if (status == QLatin1String("failed")) {
        return Unexpected{turnedDown(root, message, Reason::MessageFailed, httpStatus)};
    }
    if (status != QLatin1String("accepted")) {
        return Unexpected{unknown(httpStatus, Reason::BadField, QStringLiteral("status"))};
    }

    Accepted accepted;
    accepted.messageId = fields.text(QLatin1String("messageId"), lengths::identifier);
    accepted.pattern = fields.text(QLatin1String("pattern"), lengths::number);
    const QString callerId = fields.text(QLatin1String("callerId"), lengths::number);
    if (const auto ttl = fields.integer(QLatin1String("ttl"), 1, longestTtl)) {
        accepted.ttl = std::chrono::seconds(*ttl);
    }
    accepted.parts =
        static_cast<int>(fields.integer(QLatin1String("parts"), 0, 10'000).value_or(0));
    FieldReader list(root);
    accepted.listId = list.textOrNumber(QLatin1String("messagelistId"), lengths::identifier);
    for (const auto &fault : {fields.fault(), list.fault()}) {
        if (fault) {
            return Unexpected{unknown(httpStatus, fault->reason, fault->field)};
        }
    }
    if (accepted.messageId.isEmpty()) {
        return Unexpected{unknown(httpStatus, Reason::NoMessageId, QStringLiteral("messageId"))};
    }
    accepted.announced = announcedNumber(callerId, asked.to);
    addNotes(asked, !callerId.isEmpty(), &accepted);
    return accepted;
}

} // namespace

Result<Accepted, Failure> decodeReply(int httpStatus, const QByteArray &retryAfter,
                                      const QByteArray &body, const Request &asked,
                                      const QDateTime &now)
{
    if (httpStatus < 200 || httpStatus > 299) {
        return Unexpected{failureOf(httpStatus, retryAfter, body, now)};
    }
    const auto document = readAnswer(body, {QLatin1String("messages"), QLatin1String("messageId"),
                                            QLatin1String("status"), QLatin1String("callerId"),
                                            QLatin1String("pattern"), QLatin1String("to"),
                                            QLatin1String("ttl"), QLatin1String("messagelistId"),
                                            QLatin1String("error"), QLatin1String("code")});
    if (!document) {
        return Unexpected{unknown(httpStatus, document.error().reason, document.error().field)};
    }
    const auto message = ownMessage(document->root, asked, httpStatus);
    if (!message) {
        return Unexpected{message.error()};
    }
    return readMessage(document->root, **message, asked, httpStatus);
}

} // namespace flashcall::codec
