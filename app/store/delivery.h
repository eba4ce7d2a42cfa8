// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/database.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace flashcall::store {

// Carries one result to the thread of `context`, where it is dropped if that has gone. Made in
// the thread of `context`, finished and deleted in `worker`.
class Delivery final : public QObject
{
    Q_OBJECT
public:
    Delivery(QObject *context, std::function<void(const Status &)> done, QThread *worker);

    void finish(Status status);

Q_SIGNALS:
    void finished();

private:
    std::shared_ptr<Status> m_status;
};

} // namespace flashcall::store
