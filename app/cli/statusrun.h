// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/events.h"
#include "app/cli/exit.h"
#include "app/gateway/client.h"

#include <QObject>

#include <iosfwd>
#include <memory>

namespace flashcall::cli {

// One question for the delivery status of a message. Everything passed in must outlive it.
class StatusRun : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Gateway &gateway;
        const Clock &clock;
        std::ostream &out;
        std::ostream &err;
    };
    explicit StatusRun(const Parts &parts, QObject *parent = nullptr);
    ~StatusRun() override;

    void start(const QString &messageId);

Q_SIGNALS:
    void finished(flashcall::cli::Exit exit); // once

private:
    void onFinished();

    Parts m_parts;
    std::unique_ptr<StatusHandle> m_handle;
};

} // namespace flashcall::cli
