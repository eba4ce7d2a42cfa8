// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/sandbox/server.h"

#include <QObject>

#include <memory>

namespace flashcall::ui {

// The window's own gateway: made on first use, so that an empty window does not pay for it.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    explicit SandboxHost(QObject *parent = nullptr);
    ~SandboxHost() override;

    // Idempotent. Emits started() or failed().
    void start();
    [[nodiscard]] sandbox::Server &server(); // made, perhaps not listening yet

Q_SIGNALS:
    void started(const QUrl &url);
    void failed();
    void handset(const flashcall::sandbox::HandsetEvent &event);

private:
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace flashcall::ui
