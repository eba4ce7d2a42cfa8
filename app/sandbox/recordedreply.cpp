// SPDX-License-Identifier: MIT
#include "app/sandbox/recordedreply.h"

#include "app/sandbox/templates.h"

#include <algorithm>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using replies::FailureClass;
using replies::Reason;

namespace {

constexpr qsizetype textMost = templateMost / 2; // a brace is doubled

json::Value text(const QString &value)
{
    return {json::Value::Data(value), 0};
}

json::Value number(qint64 value)
{
    return {json::Value::Data(json::Number{QString::number(value)}), 0};
}

json::Value object(const QList<std::pair<QString, json::Value>> &members)
{
    json::Value::Object all;
    for (const auto &[key, value] : members) {
        all.append(json::Member{key, value, 0});
    }
    return {json::Value::Data(all), 0};
}

using Members = QList<std::pair<QString, json::Value>>;

json::Value listOf(const json::Value::Array &messages)
{
    return object({{u"messages"_s, {json::Value::Data(messages), 0}}});
}

// An accepted message as the service says it, but for what is to be otherwise.
Members acceptedMembers(const QString &pattern, const QString &callerId)
{
    Members members{{u"messageId"_s, text(u"{message_id}"_s)}, {u"status"_s, text(u"accepted"_s)}};
    if (!callerId.isEmpty()) {
        members.append({u"callerId"_s, text(callerId)});
    }
    if (!pattern.isEmpty()) {
        members.append({u"pattern"_s, text(pattern)});
    }
    members.append({u"to"_s, text(u"{to}"_s)});
    return members;
}

json::Value acceptedWithout(const QString &name, const Members &instead = {})
{
    Members members = acceptedMembers(u"{pattern}"_s, u"{caller_id}"_s);
    members.removeIf([&name](const auto &member) { return member.first == name; });
    return listOf({object(members + instead)});
}

// A numeric code of the service (api.md, "Errors"); what could be part of a number is none.
std::optional<qint64> numericCode(const QString &code)
{
    bool isNumber = false;
    const int value = code.toInt(&isNumber);
    return isNumber && value >= 0 && value <= 1099 ? std::optional<qint64>(value) : std::nullopt;
}

std::optional<json::Value> errorBody(const Failure &failure)
{
    if (failure.code.isEmpty() && failure.message.isEmpty() && failure.field.isEmpty()) {
        return std::nullopt;
    }
    Members members;
    const auto code = numericCode(failure.code);
    if (!failure.code.isEmpty()) {
        members.append({u"code"_s, code ? number(*code) : text(withoutDigits(failure.code))});
    }
    if (!failure.message.isEmpty()) {
        members.append({u"message"_s, text(withoutDigits(failure.message))});
    }
    if (!failure.field.isEmpty()) {
        members.append({u"field"_s, text(withoutDigits(failure.field))});
    }
    if (code) { // the second of the documented shapes
        members.prepend({u"status"_s, text(u"error"_s)});
        return object(members);
    }
    return object({{u"error"_s, object(members)}});
}

ScriptReply errorReply(const Failure &failure)
{
    ScriptReply reply;
    if (failure.httpStatus < 200 || failure.httpStatus > 599) {
        reply.fault = ScriptReply::Fault::Close;
        return reply;
    }
    reply.httpStatus = failure.httpStatus;
    reply.body = errorBody(failure);
    if (failure.retryAfter) {
        reply.headers.emplaceBack("Retry-After",
                                  QByteArray::number(qint64(failure.retryAfter->count())));
    }
    return reply;
}

ScriptReply unreadable(const json::Value &body)
{
    ScriptReply reply;
    reply.body = body;
    return reply;
}

ScriptReply faulty(ScriptReply::Fault fault)
{
    ScriptReply reply;
    reply.fault = fault;
    return reply;
}

ScriptReply unknownReply(const Failure &failure)
{
    switch (failure.reason) {
    case Reason::TimedOut:
    case Reason::Cancelled:
    case Reason::ProgramEnded:
        return faulty(ScriptReply::Fault::Silence);
    case Reason::HttpStatus:
    case Reason::Redirected:
        return errorReply(failure);
    case Reason::NoMessage:
        return unreadable(listOf({}));
    case Reason::NoMessageId:
        return unreadable(acceptedWithout(u"messageId"_s));
    case Reason::NoStatus:
        return unreadable(acceptedWithout(u"status"_s));
    case Reason::RecipientDiffers:
        return unreadable(acceptedWithout(u"to"_s, {{u"to"_s, text(u"+380000000000"_s)}}));
    case Reason::ReplyTooLarge:
    case Reason::NotJson:
    case Reason::DuplicateField:
    case Reason::TooDeep:
    case Reason::FieldTooLong:
    case Reason::BadField:
        return faulty(ScriptReply::Fault::Half); // all of them: a reply that cannot be read
    case Reason::ConnectionLost:
    case Reason::ResendPrevented:
    case Reason::SentTwice:
    case Reason::BadUrl:
    case Reason::InsecureUrl:
    case Reason::NoKey:
    case Reason::NameNotFound:
    case Reason::ConnectionRefused:
    case Reason::NoConnection:
    case Reason::TlsFailed:
    case Reason::ProxyFailed:
    case Reason::JournalNotWritable:
    case Reason::DiskAlmostFull:
    case Reason::KeptBack:
    case Reason::CancelledBeforeSending:
    case Reason::MessageRejected:
    case Reason::MessageFailed:
        break;
    }
    return faulty(ScriptReply::Fault::Close);
}

} // namespace

QString withoutDigits(const QString &text, const QString &code)
{
    constexpr qsizetype codeLeast = 3; // a shorter one is in everything, and its place longer
    const QString place = code.size() < codeLeast ? QString() : u"{code}"_s;
    QString out;
    const QString cut = text.left(textMost);
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QChar c = cut.at(i);
        if (!place.isEmpty() && QStringView(cut).sliced(i).startsWith(code)) {
            out += place;
            i += code.size() - 1;
        } else if (c == u'{') {
            out += u"{{"_s;
        } else {
            out += c.isDigit() ? QChar(u'0') : c;
        }
    }
    return out.left(templateMost);
}

ScriptReply recordedReply(const Accepted &accepted, const WireMessage &asked,
                          const StandIns &standIns)
{
    ScriptReply reply;
    if (accepted.ttl && *accepted.ttl != asked.steps.first().ttl) {
        // The service's own body says what was asked for: this one has a time of its own.
        Members members = acceptedMembers(standIns.pattern(), standIns.announced());
        members.append({u"ttl"_s, number(accepted.ttl->count())});
        reply.body = listOf({object(members)});
    } else {
        reply.pattern = standIns.pattern();
        reply.callerId = standIns.announced();
    }
    return reply;
}

std::optional<ScriptReply> recordedReply(const Failure &failure)
{
    switch (failure.kind) {
    case FailureClass::NotSent:
        return std::nullopt;
    case FailureClass::Rejected: {
        ScriptReply reply;
        reply.message = failure.reason == Reason::MessageFailed ? ScriptReply::Word::Failed
                                                                : ScriptReply::Word::Rejected;
        return reply;
    }
    case FailureClass::Refused:
        return errorReply(failure);
    case FailureClass::Unknown:
        return unknownReply(failure);
    }
    return std::nullopt;
}

} // namespace flashcall::sandbox
