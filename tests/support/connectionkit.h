// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"

#include <QString>
#include <QUrl>

namespace flashcall::test {

// A connection with every field set to something else than its default.
inline Connection fullConnection(const QString &id = QStringLiteral("shop"),
                                 const QString &name = QStringLiteral("Shop"))
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.baseUrl = QUrl(QStringLiteral("https://restapi.example.com/v1"));
    connection.auth = connections::Auth::Account;
    connection.user = QStringLiteral("ann");
    connection.numberStyle = connections::NumberStyle::Bare;
    connection.sender = QStringLiteral("Магазин");
    connection.region = QStringLiteral("UA");
    connection.callerIds = {QStringLiteral("+380123456789"), QStringLiteral("+380443334455")};
    connection.ttl = std::chrono::seconds(75);
    connection.fallbacks = {Step{SmsContent{QStringLiteral("Code {code}")},
                                 std::chrono::seconds(30), QStringLiteral("Shop")}};
    connection.cascades = {
        {QStringLiteral("Night"),
         {Step{FlashCallContent{}, std::chrono::seconds(60), {}}},
         8,
         true},
        {QStringLiteral("Ніч"),
         {Step{FlashCallContent{QStringLiteral("+380123456789")}, std::chrono::seconds(75), {}},
          Step{SmsContent{QStringLiteral("Code {code}")}, std::nullopt, {}}}}};
    connection.attempts = 5;
    connection.blind = true;
    connection.acceptLastDigits = false;
    connection.lastDigitsFrom = 6;
    connection.countries = {QStringLiteral("UA"), QStringLiteral("PL")};
    connection.sendsPerNumber = 2;
    connection.sendsPerAgentAndDay = 200;
    connection.colour = QStringLiteral("#12aBcd");
    return connection;
}

} // namespace flashcall::test
