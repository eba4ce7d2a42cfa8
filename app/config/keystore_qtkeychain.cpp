// SPDX-License-Identifier: MIT
#include "app/config/keymodule.h"
#include "app/config/secretservice.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace flashcall::config {
namespace {

const auto serviceName = QStringLiteral("flashcall-console");

KeyProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeyProblem::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyProblem::Absent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeyProblem::Failed;
    }
    return KeyProblem::Failed;
}

// One request: the service's state first, then QtKeychain's job, all within the limit.
class Operation final : public QObject
{
public:
    Operation(QKeychain::Job *job, std::chrono::milliseconds limit, QString &provider,
              QObject *context)
        : m_job(job)
        , m_limit(limit)
        , m_context(context)
        , m_service(provider)
    {
        // The job deletes itself when it ends, which may be after this has given up on it.
        m_job->setAutoDelete(true);
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
        connect(m_job, &QKeychain::Job::finished, this, &Operation::onFinished);
        QTimer::singleShot(m_limit, this, [this] {
            fail({KeyProblem::Slow, QStringLiteral("no answer")});
        });
    }
    ~Operation() override
    {
        if (m_job && !m_started) {
            m_job->deleteLater();
        }
    }

    std::function<void(QKeychain::Job &)> succeeded;
    std::function<void(const KeyStoreProblem &)> failed;
    std::function<void(QKeychain::Job *)> started;
    bool unasked = false; // no person is to be asked for anything

    void start()
    {
        m_service.ask(m_limit, [this](const SecretService::Standing &found) {
            if (found.problem) {
                fail(*found.problem);
            } else if (unasked && !found.hasKeyring) {
                fail({KeyProblem::Absent, QStringLiteral("no keyring yet")});
            }
            if (m_over) {
                return;
            }
            m_started = true;
            started(m_job);
            m_job->start();
        });
    }

private:
    void onFinished(QKeychain::Job *job)
    {
        if (m_over) {
            return;
        }
        if (job->error() == QKeychain::NoError) {
            m_over = true;
            deleteLater();
            if (m_context) {
                succeeded(*job);
            }
            return;
        }
        const KeyStoreProblem problem{problemOf(job->error()), job->errorString()};
        if (problem.problem != KeyProblem::Failed) {
            fail(problem);
            return;
        }
        m_service.hasGone(m_limit, [this, problem](bool gone) {
            fail(gone ? KeyStoreProblem{KeyProblem::Dying, problem.detail} : problem);
        });
    }
    void fail(const KeyStoreProblem &problem)
    {
        if (std::exchange(m_over, true)) {
            return;
        }
        deleteLater();
        if (m_context) {
            failed(problem);
        }
    }

    QPointer<QKeychain::Job> m_job;
    std::chrono::milliseconds m_limit;
    QPointer<QObject> m_context;
    SecretService m_service;
    bool m_started = false;
    bool m_over = false; // answered; deleteLater() leaves time for more to come in
};

class SystemKeyStore final : public KeyStore
{
public:
    explicit SystemKeyStore(std::chrono::milliseconds limit)
        : m_limit(limit)
    {}

    void read(const QString &name, QObject *context, Read done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        run(
            job, name, context,
            [done](QKeychain::Job &ended) {
                auto &reading = static_cast<QKeychain::ReadPasswordJob &>(ended);
                done(Secret(reading.binaryData()));
            },
            [done](const KeyStoreProblem &problem) { done(Unexpected{problem}); });
    }
    void write(const QString &name, const Secret &secret, QObject *context, Done done) override
    {
        write(name, secret, context, done, false);
    }
    void writeUnasked(const QString &name, const Secret &secret, QObject *context,
                      Done done) override
    {
        write(name, secret, context, done, true);
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        run(
            job, name, context, [done](QKeychain::Job &) { done({}); },
            [done](const KeyStoreProblem &problem) {
                const bool nothing = problem.problem == KeyProblem::NotFound;
                done(nothing ? Result<void, KeyStoreProblem>() : Unexpected{problem});
            });
    }

private:
    void write(const QString &name, const Secret &secret, QObject *context, const Done &done,
               bool unasked)
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(secret.reveal());
        run(
            job, name, context, [done](QKeychain::Job &) { done({}); },
            [done](const KeyStoreProblem &problem) { done(Unexpected{problem}); }, unasked);
    }
    void run(QKeychain::Job *job, const QString &name, QObject *context,
             std::function<void(QKeychain::Job &)> succeeded,
             std::function<void(const KeyStoreProblem &)> failed, bool unasked = false)
    {
        job->setKey(name);
        // QtKeychain runs its jobs one after the other: behind one that hangs, a write would wait
        // and be carried out when nobody expects it any more.
        if (m_running && m_gaveUp) {
            job->deleteLater();
            QTimer::singleShot(0, context, [failed = std::move(failed)] {
                failed({KeyProblem::Slow, QStringLiteral("an earlier request hangs")});
            });
            return;
        }
        auto *operation = new Operation(job, m_limit, m_provider, context);
        operation->setParent(&m_operations);
        operation->unasked = unasked;
        operation->succeeded = std::move(succeeded);
        operation->failed = [this, failed = std::move(failed)](const KeyStoreProblem &problem) {
            m_gaveUp = problem.problem == KeyProblem::Slow;
            failed(problem);
        };
        operation->started = [this](QKeychain::Job *begun) {
            m_running = begun;
            m_gaveUp = false;
        };
        operation->start();
    }

    std::chrono::milliseconds m_limit;
    QPointer<QKeychain::Job> m_running;
    bool m_gaveUp = false;
    QString m_provider;
    QObject m_operations;
};

} // namespace

} // namespace flashcall::config

extern "C" Q_DECL_EXPORT flashcall::config::KeyStore *
flashcallSystemKeyStore(std::chrono::milliseconds limit)
{
    return std::make_unique<flashcall::config::SystemKeyStore>(limit).release();
}
