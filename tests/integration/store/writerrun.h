// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace flashcall::test {

// One journalwriter and what it said: word → details.
class WriterRun
{
public:
    explicit WriterRun(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // What Qt knows of the main thread is found by thread-local storage alone at the end, and
        // the sanitizer's leak check does not always look there.
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(FCC_JOURNALWRITER), arguments);
    }
    // Waits for the end; said words are there afterwards.
    void finish()
    {
        m_process.waitForFinished(60'000);
        for (const QString &line :
             QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n')) {
            if (!line.isEmpty()) {
                m_said[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
            }
        }
    }
    [[nodiscard]] bool killed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    [[nodiscard]] QStringList said(const QString &word) const { return m_said.value(word); }

private:
    QProcess m_process;
    QHash<QString, QStringList> m_said;
};

} // namespace flashcall::test
