// SPDX-License-Identifier: MIT
#include "app/store/delivery.h"

#include <utility>

namespace flashcall::store {

Delivery::Delivery(QObject *context, std::function<void(const Status &)> done, QThread *worker)
    : m_status(std::make_shared<Status>())
{
    if (context && done) {
        // A queued connection is the one way to a foreign thread's object that is safe while
        // that object dies: Qt holds the locks.
        connect(
            this, &Delivery::finished, context,
            [status = m_status, done = std::move(done)] { done(*status); }, Qt::QueuedConnection);
    }
    moveToThread(worker);
}

void Delivery::finish(Status status)
{
    *m_status = std::move(status);
    Q_EMIT finished();
}

} // namespace flashcall::store
