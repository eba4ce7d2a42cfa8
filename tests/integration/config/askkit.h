// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace flashcall::test {

// Asks a key store and waits as a window would: the event loop goes on, and the longest time in
// which it did not is kept.
class Asker : public QObject
{
public:
    explicit Asker(config::KeyStore &store)
        : m_store(store)
    {
        m_beat.setInterval(1);
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
    }

    // "read SECRET", or the problem's name.
    QString read(const QString &name)
    {
        return wait([&](auto done) {
            m_store.read(name, this, [done](const Result<Secret, config::KeyStoreProblem> &found) {
                done(found ? QStringLiteral("read ") + QString::fromUtf8(found->reveal())
                           : nameOf(found.error()));
            });
        });
    }
    // "done", or the problem's name.
    QString write(const QString &name, const char *secret)
    {
        return wait([&](auto done) { m_store.write(name, Secret(secret), this, told(done)); });
    }
    QString writeUnasked(const QString &name, const char *secret)
    {
        return wait(
            [&](auto done) { m_store.writeUnasked(name, Secret(secret), this, told(done)); });
    }
    QString remove(const QString &name)
    {
        return wait([&](auto done) { m_store.remove(name, this, told(done)); });
    }
    [[nodiscard]] qint64 longestStall() const { return m_longest; } // milliseconds
    [[nodiscard]] qint64 took() const { return m_took; }            // of the last, milliseconds

private:
    static QString nameOf(const config::KeyStoreProblem &problem)
    {
        if (problem.problem == config::KeyProblem::Failed) {
            qInfo("the store says: %s", qPrintable(problem.detail));
        }
        return QString::fromLatin1(
            QMetaEnum::fromType<config::KeyProblem>().valueToKey(int(problem.problem)));
    }
    template <class Done>
    static config::KeyStore::Done told(Done done)
    {
        return [done](const Result<void, config::KeyStoreProblem> &result) {
            done(result ? QStringLiteral("done") : nameOf(result.error()));
        };
    }
    template <class Ask>
    QString wait(Ask ask)
    {
        std::optional<QString> answer;
        m_since.start();
        m_beat.start();
        QElapsedTimer timer;
        timer.start();
        ask([&answer](const QString &given) { answer = given; });
        m_longest = std::max(m_longest, m_since.elapsed());
        if (answer) {
            return QStringLiteral("at once");
        }
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000)) {
            return QStringLiteral("never");
        }
        m_took = timer.elapsed();
        m_beat.stop();
        return *answer;
    }

    config::KeyStore &m_store;
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_took = 0;
};

} // namespace flashcall::test
