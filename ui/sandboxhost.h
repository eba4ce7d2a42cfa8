// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/sandbox/server.h"
#include "ui/handset/handsetentry.h"
#include "ui/sandboxpage/requestlog.h"

#include <QList>
#include <QObject>

#include <memory>

namespace flashcall::ui {

// The window's own gateway: made on first use, so that an empty window does not pay for it.
// Keeps what it was asked and what the customer's phone showed, for pages that come later.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    explicit SandboxHost(QObject *parent = nullptr);
    ~SandboxHost() override;

    // Idempotent. Emits started() or failed().
    void start();
    [[nodiscard]] sandbox::Server &server(); // made, perhaps not listening yet

    static constexpr int entriesMost = 200;
    [[nodiscard]] RequestLog &requests() { return m_requests; }
    // What phones showed, oldest first, each with whose it was.
    [[nodiscard]] const QList<HandsetEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool severalPhones() const; // they are not all of one customer
    void forget();                            // both

Q_SIGNALS:
    void started(const QUrl &url);
    void failed();
    void handset(const flashcall::sandbox::HandsetEvent &event);

private:
    RequestLog m_requests;
    QList<HandsetEntry> m_entries;
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace flashcall::ui
