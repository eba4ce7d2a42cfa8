// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/client.h"

#include <QObject>
#include <QString>

namespace flashcall {

class Desk;

// Whether a gateway says of itself, in every reply, that it is a sandbox.
[[nodiscard]] bool isFromSandbox(const Exchange &exchange);

// Whether the replies through the desk's connection said so, though it is not the built-in
// sandbox: a demonstration must not look like live calls. Until another connection is in force.
class SandboxMark : public QObject
{
    Q_OBJECT
public:
    explicit SandboxMark(const Desk &desk, QObject *parent = nullptr); // must outlive this

    [[nodiscard]] bool isSet() const { return m_set; }

Q_SIGNALS:
    void changed();

private:
    void onCase();
    void onConnection();

    const Desk &m_desk;
    QString m_connectionId;
    bool m_set = false;
};

} // namespace flashcall
