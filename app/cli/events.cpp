// SPDX-License-Identifier: MIT
#include "app/cli/events.h"

#include "app/core/words.h"

#include <QDateTime>

#include <ostream>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(replies::FailureClass kind)
{
    switch (kind) {
    case replies::FailureClass::NotSent:
        return u"not_sent"_s;
    case replies::FailureClass::Rejected:
        return u"rejected"_s;
    case replies::FailureClass::Refused:
        return u"refused"_s;
    case replies::FailureClass::Unknown:
        return u"unknown"_s;
    }
    return {};
}

void addText(sandbox::JsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty()) {
        object.text(key, value);
    }
}

QByteArray stepsOf(const QList<StepStatus> &steps)
{
    QList<QByteArray> elements;
    for (const StepStatus &step : steps) {
        elements +=
            sandbox::JsonObject().text("type"_L1, step.type).text("status"_L1, step.raw).bytes();
    }
    return sandbox::jsonArray(elements);
}

} // namespace

QString timestamp(const QDateTime &at)
{
    // One form for every place: Qt writes "Z" where the offset is nought.
    const QString text = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
    return text.endsWith(u'Z') ? QString(text.chopped(1) % u"+00:00") : text;
}

QString snakeCase(const QString &enumerator)
{
    QString word;
    for (const QChar c : enumerator) {
        if (c.isUpper() && !word.isEmpty()) {
            word += u'_';
        }
        word += c.toLower();
    }
    return word;
}

QString reasonWord(guard::Reason reason)
{
    return snakeCase(wordOf(reason));
}

QString reasonWord(replies::Reason reason)
{
    return snakeCase(wordOf(reason));
}

sandbox::JsonObject Events::begin(const QString &event) const
{
    sandbox::JsonObject object;
    object.text("event"_L1, event).text("at"_L1, timestamp(m_clock.wall()));
    return object;
}

bool Events::print(const sandbox::JsonObject &event)
{
    // Flushed: whoever reads a pipe must see it now.
    m_out << event.bytes().toStdString() << std::endl;
    return m_out.good();
}

void Events::printFailure(const Failure &failure)
{
    sandbox::JsonObject event = begin(nameOf(failure.kind));
    event.text("reason"_L1, reasonWord(failure.reason));
    if (failure.httpStatus != 0) {
        event.number("http_status"_L1, failure.httpStatus);
    }
    addText(event, "code"_L1, failure.code);
    addText(event, "message"_L1, failure.message);
    addText(event, "field"_L1, failure.field);
    if (failure.retryAfter) {
        event.number("retry_after"_L1, failure.retryAfter->count());
    }
    print(event);
}

void Events::printKept(const GuardVerdict &verdict, const QString &words)
{
    sandbox::JsonObject event = begin(u"not_sent"_s);
    const auto &refusal = verdict.refusal;
    event.text("reason"_L1, refusal ? reasonWord(refusal->reason) : u"unknown_before"_s)
        .text("message"_L1, words);
    if (refusal && refusal->left) {
        event.number("retry_after"_L1,
                     std::chrono::ceil<std::chrono::seconds>(*refusal->left).count());
    }
    if (!refusal) {
        event.text("case_id"_L1, verdict.unknownCase);
    }
    print(event);
}

void Events::printStatus(const Status &status)
{
    sandbox::JsonObject event = begin(u"status"_s);
    event.text("message_id"_L1, status.messageId)
        .text("status"_L1, status.raw)
        .raw("final"_L1, status.final() ? "true" : "false")
        .number("parts"_L1, status.parts);
    addText(event, "cost"_L1, status.cost);
    addText(event, "currency"_L1, status.currency);
    if (!status.fallbacks.isEmpty()) {
        event.raw("fallbacks"_L1, stepsOf(status.fallbacks));
    }
    if (!status.extended.isEmpty()) {
        event.raw("extended"_L1, stepsOf(status.extended));
    }
    print(event);
}

} // namespace flashcall::cli
