// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/store/chaincheck.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace flashcall {

// What the key store has for the audit chain of a journal.
struct AuditEvidence
{
    store::ChainProof proof;
    QString keyName; // of the key the chain goes on with; empty: none was begun
    // Why a key or the head is missing; NotFound is no such reason.
    std::optional<config::KeyStoreProblem> problem;

    [[nodiscard]] std::optional<store::ChainKey> seal() const;
};

// Asks for it: one after the other, and `told` once, later.
class AuditProof : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(const AuditEvidence &)>;

    // `keys` must outlive this; `folder` is the journal's.
    AuditProof(config::KeyStore &keys, QString folder, QObject *parent = nullptr);
    void read(Told told);
    // Puts the head into the key store, where it was moved by what was done; `done` once, later.
    void keep(const std::optional<store::ChainHead> &head, std::function<void()> done);

private:
    void next();

    config::KeyStore &m_keys;
    QString m_folder;
    QStringList m_names; // still to be read
    AuditEvidence m_found;
    Told m_told;
};

} // namespace flashcall
