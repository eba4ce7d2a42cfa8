// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/events.h"
#include "app/cli/options.h"
#include "app/sandbox/server.h"

#include <QObject>

#include <iosfwd>

namespace flashcall::cli {

// The sandbox as a server of its own; what it sees and what handsets show are events on `out`.
// It listens as long as this lives.
class SandboxRun : public QObject
{
    Q_OBJECT
public:
    SandboxRun(std::ostream &out, std::ostream &err, const Clock &clock, QObject *parent = nullptr);

    // False, with the reason told, where the script is none or the port cannot be had.
    bool start(const SandboxOptions &options);

Q_SIGNALS:
    void readerLeft(); // nobody reads the events any more

private:
    void print(const sandbox::JsonObject &event);
    void onRequest(const sandbox::RequestSeen &request);
    void onHandset(const sandbox::HandsetEvent &event);

    Events m_events;
    std::ostream &m_err;
    sandbox::Server m_server;
};

} // namespace flashcall::cli
