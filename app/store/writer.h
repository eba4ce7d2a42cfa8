// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/journal.h"
#include "app/store/chain.h"
#include "app/store/database.h"
#include "app/store/delivery.h"
#include "app/store/killpoint.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace flashcall::store {

// The one that writes, in its own thread. Its functions are called there and return when the
// write is durable or has failed.
class Writer final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QString file;
        QString instance;
        qint64 leastFree = 0;
        std::function<qint64()> freeBytes;
        KillHook killHook;
        std::optional<JournalProblem> refusal;
        QSet<qint64> ownEvents{}; // that the start of this program wrote
    };
    using Body = std::function<Status(Database &)>;

    explicit Writer(Setup setup);

    void intent(const Intent &intent, Delivery &delivery);
    void attempt(const QString &caseId, const Attempt &attempt, Delivery &delivery);
    // Kept, in order, and tried again until it is durable.
    void keep(KillPoint before, KillPoint in, KillPoint after, const Body &body);
    // The same for what no recovery looks at.
    void keep(const Body &body);
    // Goes on with the chain, or begins it. What this program wrote before goes in as its own.
    void seal(const ChainStart &start);
    // No key will come: nothing has to be remembered for it.
    void doWithoutSeal();
    // The last call: finishes what is kept and says that this program ended in order.
    void close();

Q_SIGNALS:
    void failed(const flashcall::JournalProblem &problem);
    void recorded();           // something was committed
    void sealed(bool goingOn); // the answer to seal(); false: the chain has another key by now
    void headMoved(const flashcall::store::ChainHead &head);

private:
    struct Kept
    {
        std::optional<KillPoint> before, in, after;
        Body body;
    };

    Status open();
    Status refuseIntent() const;
    Status writeKept();
    Status write(const Kept &what);
    Status writeIn(Database &database, const Body &body, QSet<qint64> &own);
    Status allowed(Database &database, const Intent &intent) const;
    void pass(std::optional<KillPoint> point) const;
    void keepAll(Kept kept);

    Setup m_setup;
    std::unique_ptr<Database> m_database;
    std::deque<Kept> m_kept;
    std::unique_ptr<ChainWriter> m_chain; // null: no key yet
    QSet<qint64> m_own;                   // events of this program that are in no link yet
    bool m_keyMayCome = true;
    QTimer m_again;
};

} // namespace flashcall::store
