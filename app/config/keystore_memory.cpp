// SPDX-License-Identifier: MIT
#include "app/config/keystore.h"

#include <QHash>
#include <QMetaObject>

#include <utility>

namespace flashcall::config {
namespace {

class MemoryKeyStore final : public KeyStore
{
public:
    void read(const QString &name, QObject *context, Read done) override
    {
        const auto found = m_secrets.constFind(name);
        answer(context, std::move(done),
               found != m_secrets.constEnd()
                   ? Result<Secret, KeyStoreProblem>(*found)
                   : Unexpected{KeyStoreProblem{KeyProblem::NotFound, {}}});
    }
    void write(const QString &name, const Secret &secret, QObject *context, Done done) override
    {
        m_secrets.insert(name, secret);
        answer(context, std::move(done), Result<void, KeyStoreProblem>());
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        m_secrets.remove(name);
        answer(context, std::move(done), Result<void, KeyStoreProblem>());
    }

private:
    template <class Call, class Answer>
    static void answer(QObject *context, Call done, Answer given)
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), given = std::move(given)] { done(given); },
            Qt::QueuedConnection);
    }

    QHash<QString, Secret> m_secrets;
};

} // namespace

std::unique_ptr<KeyStore> makeMemoryKeyStore()
{
    return std::make_unique<MemoryKeyStore>();
}

} // namespace flashcall::config
