// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace flashcall::config {

namespace keys {
Q_NAMESPACE

// Why a key store did not do what it was asked. Each has its own name; none means "no key".
enum class KeyProblem {
    NotFound, // it is open, it answered, and it has no such entry
    Locked,   // it has to be unlocked first; what it holds is not known
    Absent,   // there is none: no session bus, or nobody offers the service
    Denied,   // it refused
    Slow,     // no answer in time; what was asked for may still happen
    Dying,    // it was there, and went away while it was asked
    Failed,   // anything else
};
Q_ENUM_NS(KeyProblem)

// Where the key in force comes from.
enum class Source { KeyStore, Memory, Environment, None };
Q_ENUM_NS(Source)
} // namespace keys
using keys::KeyProblem;

struct KeyStoreProblem
{
    KeyProblem problem = KeyProblem::Failed;
    QString detail; // the store's words, for a log; never a secret
};

// Keeps one secret a name. Nothing waits: each `done` is called later, in the thread of the
// store, and only while `context` (of the same thread) lives.
class KeyStore
{
public:
    using Read = std::function<void(const Result<Secret, KeyStoreProblem> &)>;
    using Done = std::function<void(const Result<void, KeyStoreProblem> &)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;

    virtual void read(const QString &name, QObject *context, Read done) = 0;
    // Replaces what is there. Only where a person asked for it, or under a name that was never
    // used: that nothing was found is no reason to write.
    virtual void write(const QString &name, const Secret &secret, QObject *context, Done done) = 0;
    // The same, but never with a question to a person, such as for the password of a first keyring:
    // where one would have to be asked, it is Absent.
    virtual void writeUnasked(const QString &name, const Secret &secret, QObject *context,
                              Done done)
    {
        write(name, secret, context, std::move(done));
    }
    // Success also where there was nothing.
    virtual void remove(const QString &name, QObject *context, Done done) = 0;
};

// For this session only. Also what tests use.
[[nodiscard]] std::unique_ptr<KeyStore> makeMemoryKeyStore();

// The system's: Secret Service or KWallet, through QtKeychain, which is loaded here. Each answer,
// whatever happens, within `limit` and a little.
[[nodiscard]] std::unique_ptr<KeyStore>
makeSystemKeyStore(std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace flashcall::config
