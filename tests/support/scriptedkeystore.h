// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"

#include <QHash>
#include <QMetaObject>

#include <optional>
#include <utility>

namespace flashcall::test {

using config::KeyProblem;
using config::KeyStoreProblem;

// A store that fails on order, and can be asked what it was asked.
class ScriptedStore final : public config::KeyStore
{
public:
    std::optional<KeyProblem> problem;
    QHash<QString, QByteArray> secrets;
    int writes = 0;

    void read(const QString &name, QObject *context, Read done) override
    {
        const auto found = secrets.constFind(name);
        later(context,
              [this, done, known = found != secrets.constEnd(), secret = secrets.value(name)] {
                  if (problem) {
                      done(Unexpected{KeyStoreProblem{*problem, {}}});
                  } else if (known) {
                      done(Secret(secret));
                  } else {
                      done(Unexpected{KeyStoreProblem{KeyProblem::NotFound, {}}});
                  }
              });
    }
    void write(const QString &name, const Secret &secret, QObject *context, Done done) override
    {
        ++writes;
        if (!problem) {
            secrets.insert(name, secret.reveal());
        }
        finish(context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        secrets.remove(name);
        finish(context, std::move(done));
    }

private:
    template <class Call>
    static void later(QObject *context, Call call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
    void finish(QObject *context, Done done)
    {
        later(context, [done, given = problem] {
            done(given ? Result<void, KeyStoreProblem>(Unexpected{KeyStoreProblem{*given, {}}})
                       : Result<void, KeyStoreProblem>());
        });
    }
};

// For who wants to own a store: the test keeps the scripted one.
class ForwardedStore final : public config::KeyStore
{
public:
    explicit ForwardedStore(ScriptedStore &to)
        : m_to(to)
    {}
    void read(const QString &name, QObject *context, Read done) override
    {
        m_to.read(name, context, std::move(done));
    }
    void write(const QString &name, const Secret &secret, QObject *context, Done done) override
    {
        m_to.write(name, secret, context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        m_to.remove(name, context, std::move(done));
    }

private:
    ScriptedStore &m_to;
};

} // namespace flashcall::test
