// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desk.h"

#include "sessionbench.h"

#include <QUrl>

#include <utility>

namespace flashcall::test {

inline Connection connectionTo(const char *url)
{
    Connection connection = sandboxConnection();
    connection.baseUrl = QUrl(QString::fromLatin1(url));
    return connection;
}

// A desk whose gateways the test keeps sight of, in the order they were made.
struct DeskBench
{
    FakeClock clock;
    FakeJournal journal;
    int journalAsked = 0;
    QList<QByteArray> keys;
    QList<ScriptedGateway *> gateways;
    std::unique_ptr<Desk> desk =
        std::make_unique<Desk>(Desk::Parts{[this]() -> Journal & {
                                               ++journalAsked;
                                               return journal;
                                           },
                                           clock,
                                           [this](const Connection &, const Secret &key) {
                                               auto gateway = std::make_unique<ScriptedGateway>();
                                               gateways.append(gateway.get());
                                               keys.append(key.reveal());
                                               return gateway;
                                           },
                                           QStringLiteral("olena")});

    bool send(const QString &previous = {})
    {
        const bool sent = desk->send(flashCallRequest(), previous);
        SessionBench::settle();
        return sent;
    }
    void accept()
    {
        gateways.last()->lastSend()->finish(acceptedReply());
        SessionBench::settle();
    }
};

} // namespace flashcall::test
