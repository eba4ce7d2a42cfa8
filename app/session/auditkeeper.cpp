// SPDX-License-Identifier: MIT
#include "app/session/auditkeeper.h"

#include <QRandomGenerator>

#include <array>

namespace flashcall {

using namespace std::chrono_literals;
using config::KeyProblem;
using config::KeyStoreProblem;

namespace {

constexpr int triesMost = 3;
constexpr auto againAfter = 60s;
constexpr auto keepAfter = 1s; // one write for what happens within it

// As text: not every key store takes bytes.
Secret freshKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return Secret(bytes.toHex());
}

} // namespace

AuditKeeper::AuditKeeper(store::SqliteJournal &journal, Keys keys, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_keys(std::move(keys))
{
    m_again.setSingleShot(true);
    m_keep.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AuditKeeper::ask);
    connect(&m_keep, &QTimer::timeout, this, &AuditKeeper::keepHead);
}

void AuditKeeper::begin()
{
    if (m_state != State::Idle || m_journal.writeProblem()) {
        return;
    }
    m_journal.onHeadMoved(this, [this](const store::ChainHead &head) { onHead(head); });
    const auto records = m_journal.hasRecords();
    if (records && *records) {
        ask();
        return;
    }
    m_journal.onRecorded(this, [this] {
        if (m_state == State::Idle) {
            ask();
        }
    });
}

void AuditKeeper::ask()
{
    const auto name = m_journal.chainKeyName();
    if (!name || ++m_tries > triesMost) {
        fail({});
        return;
    }
    m_replaces = *name;
    setState(State::Asking);
    m_keys().read(headName(), this, [this](const Found &head) {
        if (!head && head.error().problem != KeyProblem::NotFound) {
            fail(head.error());
            return;
        }
        m_expected = head ? store::ChainHead::fromBytes(head->reveal()) : std::nullopt;
        askForKey();
    });
}

void AuditKeeper::askForKey()
{
    if (m_replaces.isEmpty()) {
        makeKey();
        return;
    }
    m_keys().read(m_replaces, this, [this](const Found &key) {
        if (key) {
            seal({m_replaces, *key});
        } else if (key.error().problem == KeyProblem::NotFound) {
            makeKey(); // it is gone for good; what it covered stays as it is
        } else {
            fail(key.error());
        }
    });
}

// Under a name that was never used, so that nothing can be overwritten.
void AuditKeeper::makeKey()
{
    const store::ChainKey key{store::freshChainKeyName(m_journal.folder()), freshKey()};
    m_keys().writeUnasked(key.name, key.key, this,
                          [this, key](const Result<void, KeyStoreProblem> &written) {
                              written ? seal(key) : fail(written.error());
                          });
}

void AuditKeeper::seal(const store::ChainKey &key)
{
    m_journal.seal({key, m_replaces, m_expected}, this, [this, key](bool goingOn) {
        if (goingOn) {
            setState(State::Sealing);
            return;
        }
        // Another program began the chain in between, with a key of its own.
        if (key.name != m_replaces) {
            m_keys().remove(key.name, this, [](const Result<void, KeyStoreProblem> &) {});
        }
        ask();
    });
}

void AuditKeeper::fail(const KeyStoreProblem &problem)
{
    switch (problem.problem) {
    case KeyProblem::Locked:
    case KeyProblem::Slow:
    case KeyProblem::Dying:
        m_tries = 0;
        setState(State::Waiting);
        m_again.start(againAfter);
        return;
    case KeyProblem::NotFound:
    case KeyProblem::Absent:
    case KeyProblem::Denied:
    case KeyProblem::Failed:
        break;
    }
    m_journal.doWithoutSeal();
    setState(State::Without);
}

void AuditKeeper::onHead(const store::ChainHead &head)
{
    const bool first = !m_head.has_value();
    m_head = head;
    if (!m_keep.isActive()) {
        m_keep.start(first ? 0ms : std::chrono::milliseconds(keepAfter));
    }
}

void AuditKeeper::keepHead()
{
    m_keys().read(headName(), this, [this](const Found &kept) {
        const auto there = kept ? store::ChainHead::fromBytes(kept->reveal()) : std::nullopt;
        // Another program may have kept a newer one; what was there at the start was looked at.
        const bool newer = there && there != m_expected && there->keyName == m_head->keyName &&
                           there->n >= m_head->n;
        if (newer || (!kept && kept.error().problem != KeyProblem::NotFound)) {
            return;
        }
        const store::ChainHead head = *m_head;
        m_keys().writeUnasked(headName(), Secret(head.toBytes()), this,
                              [this, head](const Result<void, KeyStoreProblem> &written) {
                                  if (written) {
                                      m_expected = head;
                                      Q_EMIT headKept();
                                  }
                              });
    });
}

void AuditKeeper::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

QString AuditKeeper::headName() const
{
    return store::chainHeadName(m_journal.folder());
}

} // namespace flashcall
