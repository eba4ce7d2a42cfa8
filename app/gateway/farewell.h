// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QThread>

#include <memory>

namespace flashcall {

// Deletes a manager without making its user wait. Qt's destructor waits up to five seconds for the
// manager's network thread, and that thread does not listen while a server sends it a head without
// end. A child of the application, which waits for it before it ends.
class Farewell final : public QThread
{
    Q_OBJECT
public:
    // Takes the manager over; its signals go nowhere from here on. Call in the manager's thread,
    // be it in a slot of one of its replies: the manager stays whole until the event loop is back.
    static void to(QNetworkAccessManager *manager);
    ~Farewell() override;

protected:
    void run() override;

private:
    Farewell(QNetworkAccessManager *manager, QObject *parent);
    void begin();
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace flashcall
