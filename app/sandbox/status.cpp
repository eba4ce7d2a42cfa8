// SPDX-License-Identifier: MIT
#include "app/sandbox/bodies.h"
#include "app/sandbox/json.h"
#include "app/sandbox/scenario.h"

#include <algorithm>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int centsAMessage = 5; // the documents' example

QStringList wordsAt(const Plan &plan, qsizetype steps, std::chrono::milliseconds elapsed)
{
    QStringList words(steps, u"scheduled"_s);
    for (const StatusChange &change : plan.statuses) {
        if (change.at <= elapsed && change.step < steps) {
            words[change.step] = change.word;
        }
    }
    return words;
}

bool isFinal(const QString &word)
{
    return word != "scheduled"_L1 && word != "processing"_L1;
}

// The message as a whole: delivered once every step is settled and one of them arrived.
QString overall(const QStringList &words)
{
    const auto scheduled = [](const QString &word) { return word == "scheduled"_L1; };
    if (std::all_of(words.begin(), words.end(), scheduled)) {
        return u"scheduled"_s;
    }
    if (!std::all_of(words.begin(), words.end(), isFinal)) {
        return u"processing"_s;
    }
    return words.contains("delivered"_L1) ? u"delivered"_s : words.first();
}

QByteArray money(qsizetype messages)
{
    return QByteArray::number(static_cast<double>(messages * centsAMessage) / 100);
}

// "viber_otp" is the channel "viber" there.
QString channelOf(const QString &type)
{
    return type.section(u'_', 0, 0);
}

QByteArray extendedStatuses(const WireMessage &message, const QStringList &words)
{
    QList<QByteArray> members;
    QStringList done;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString channel = channelOf(message.steps.at(i).type);
        if (done.contains(channel)) {
            continue; // two steps of one channel: a second key of that name would be lost
        }
        done.append(channel);
        members.append(jsonString(channel) + ':' + jsonString(words.at(i)));
    }
    return '{' + members.join(',') + '}';
}

} // namespace

QByteArray statusBody(const Plan &plan, const WireMessage &message, const QString &messageId,
                      qint64 listId, std::chrono::milliseconds elapsed)
{
    const QStringList words = wordsAt(plan, message.steps.size(), elapsed);
    const QByteArray cost = money(words.count("delivered"_L1));
    JsonObject object;
    object.number("messagelistId"_L1, listId)
        .text("messageId"_L1, messageId)
        .text("deliverystatus"_L1, overall(words))
        .number("partscount"_L1, partsOf(message.steps.first()))
        .raw("cost"_L1, cost);
    if (words.size() == 1) {
        return object.bytes();
    }
    QList<QByteArray> fallbacks;
    for (qsizetype i = 1; i < words.size(); ++i) {
        fallbacks.append(JsonObject()
                             .text("type"_L1, message.steps.at(i).type)
                             .text("status"_L1, words.at(i))
                             .bytes());
    }
    return object.raw("fallbacks"_L1, jsonArray(fallbacks))
        .raw("extendedStatuses"_L1, extendedStatuses(message, words))
        .raw("rate"_L1, money(1))
        .raw("rateAmount"_L1, cost)
        .text("rateCurrency"_L1, u"USD"_s)
        .raw("billAmount"_L1, cost)
        .text("billCurrency"_L1, u"USD"_s)
        .bytes();
}

} // namespace flashcall::sandbox
