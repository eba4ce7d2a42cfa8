// SPDX-License-Identifier: MIT
#include "app/session/auditproof.h"

#include "app/store/files.h"

#include <QTimer>

#include <utility>

namespace flashcall {

using config::KeyProblem;
using config::KeyStoreProblem;

std::optional<store::ChainKey> AuditEvidence::seal() const
{
    const auto key = proof.keys.constFind(keyName);
    return key == proof.keys.constEnd() ? std::nullopt
                                        : std::optional(store::ChainKey{keyName, *key});
}

AuditProof::AuditProof(config::KeyStore &keys, QString folder, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_folder(std::move(folder))
{}

void AuditProof::read(Told told)
{
    m_found = {};
    m_told = std::move(told);
    m_names = store::chainKeyNames(store::Paths(m_folder).database);
    if (!m_names.isEmpty()) {
        m_found.keyName = m_names.last();
    }
    m_keys.read(store::chainHeadName(m_folder), this,
                [this](const Result<Secret, KeyStoreProblem> &head) {
                    if (head) {
                        m_found.proof.head = store::ChainHead::fromBytes(head->reveal());
                    } else if (head.error().problem != KeyProblem::NotFound) {
                        m_found.problem = head.error();
                    }
                    next();
                });
}

void AuditProof::next()
{
    // A store that does not answer is not asked again for each key.
    if (m_names.isEmpty() || m_found.problem) {
        std::exchange(m_told, {})(m_found);
        return;
    }
    const QString name = m_names.takeFirst();
    m_keys.read(name, this, [this, name](const Result<Secret, KeyStoreProblem> &key) {
        if (key) {
            m_found.proof.keys.insert(name, *key);
        } else if (key.error().problem != KeyProblem::NotFound) {
            m_found.problem = key.error();
        }
        next();
    });
}

void AuditProof::keep(const std::optional<store::ChainHead> &head, std::function<void()> done)
{
    if (!head || head->n == 0) {
        QTimer::singleShot(0, this, std::move(done));
        return;
    }
    // What is there was read before: this replaces a head of the same chain.
    m_keys.write(store::chainHeadName(m_folder), Secret(head->toBytes()), this,
                 [done = std::move(done)](const Result<void, KeyStoreProblem> &) { done(); });
}

} // namespace flashcall
