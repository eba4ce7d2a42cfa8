// SPDX-License-Identifier: MIT
#pragma once

#include "deskbench.h"

namespace flashcall::test {

// One of several customers, each with a number, a caller and a message of their own.
inline Request requestFor(int customer, std::chrono::seconds ttl = 60s)
{
    Request request = flashCallRequest(ttl);
    request.to = number(QStringLiteral("+38093667000%1").arg(customer));
    request.steps.first().content =
        FlashCallContent{QStringLiteral("+38012345678%1").arg(customer)};
    request.ticket = QStringLiteral("CRM-%1").arg(customer);
    return request;
}

inline Accepted replyFor(int customer, std::chrono::seconds ttl = 60s)
{
    Accepted accepted;
    accepted.messageId = QStringLiteral("message%1").arg(customer);
    accepted.pattern = QStringLiteral("***45678%1").arg(customer);
    accepted.announced = QStringLiteral("+38012345678%1").arg(customer);
    accepted.ttl = ttl;
    return accepted;
}

inline QString callerFor(int customer)
{
    return QStringLiteral("012345678%1").arg(customer);
}

// Begins a case beside those that run, through a gateway of its own. Null where it was refused.
inline DeskCase *beginBeside(DeskBench &bench, int customer, const Connection &connection)
{
    if (!bench.desk->setAside()) {
        return nullptr;
    }
    bench.desk->use(connection, Secret());
    const bool sent = bench.desk->send(requestFor(customer));
    SessionBench::settle();
    return sent ? bench.desk->onTable() : nullptr;
}

inline DeskCase *beginBeside(DeskBench &bench, int customer)
{
    return beginBeside(bench, customer, connectionTo("http://127.0.0.1:8080"));
}

} // namespace flashcall::test
