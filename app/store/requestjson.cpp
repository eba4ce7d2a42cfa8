// SPDX-License-Identifier: MIT
#include "app/store/requestjson.h"

#include "app/core/stepjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashcall::store {
namespace {

constexpr QLatin1String toKey("to"), fromKey("from"), codeKey("code"), referenceKey("reference"),
    ticketKey("ticket"), stepsKey("steps");

} // namespace

QString requestToJson(const Request &request)
{
    QJsonArray steps;
    for (const Step &step : request.steps) {
        steps.append(stepToJson(step));
    }
    const QJsonObject object{
        {toKey, request.to.e164()},        {fromKey, request.from},     {codeKey, request.code},
        {referenceKey, request.reference}, {ticketKey, request.ticket}, {stepsKey, steps},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Request> requestFromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    auto number = PhoneNumber::parse(object[toKey].toString(), {});
    const QJsonArray steps = object[stepsKey].toArray();
    if (!number || steps.isEmpty()) {
        return {};
    }
    Request request{std::move(number).value(),       object[fromKey].toString(),
                    object[codeKey].toString(),      {},
                    object[referenceKey].toString(), object[ticketKey].toString()};
    for (const auto &value : steps) {
        auto step = stepFromJson(value.toObject());
        if (!step) {
            return {};
        }
        request.steps.append(*std::move(step));
    }
    return request;
}

} // namespace flashcall::store
