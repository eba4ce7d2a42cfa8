// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/store/sqlitejournal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace flashcall {

// Gives a journal the key of its audit chain, and keeps the chain's head beside that key in the
// key store. Nothing waits for it: what is written before the key is there joins the chain then.
class AuditKeeper : public QObject
{
    Q_OBJECT
public:
    // Called when the first row is on record, not before: making it may load a library.
    using Keys = std::function<config::KeyStore &()>;

    enum class State {
        Idle,    // nothing is on record
        Asking,  // the key store has been asked
        Sealing, // what this program writes goes into the chain
        Waiting, // the key store is locked or slow: asked again later
        Without, // no key in this session; what is written joins the chain in another
    };
    Q_ENUM(State)

    // Both must outlive this.
    AuditKeeper(store::SqliteJournal &journal, Keys keys, QObject *parent = nullptr);
    void begin();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void headKept(); // the key store has the newest head

private:
    using Found = Result<Secret, config::KeyStoreProblem>;

    void ask();
    void askForKey();
    void makeKey();
    void seal(const store::ChainKey &key);
    void fail(const config::KeyStoreProblem &problem);
    void onHead(const store::ChainHead &head);
    void keepHead();
    void setState(State state);
    [[nodiscard]] QString headName() const;

    store::SqliteJournal &m_journal;
    Keys m_keys;
    State m_state = State::Idle;
    int m_tries = 0;
    QString m_replaces;                         // the key's name that the journal had
    std::optional<store::ChainHead> m_expected; // what the key store knew
    std::optional<store::ChainHead> m_head;     // to be kept
    QTimer m_again;
    QTimer m_keep;
};

} // namespace flashcall
