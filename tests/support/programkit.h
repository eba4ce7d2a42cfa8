// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace flashcall::test {

// What a program printed and ended with; -1: it crashed or did not end.
struct Ended
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

// A home of its own for a program, and its runs to their ends.
class ProgramHome
{
public:
    explicit ProgramHome(QString program)
        : m_program(std::move(program))
    {
        environment.remove(QStringLiteral("SMSBAT_API_KEY"));
        environment.insert(QStringLiteral("HOME"), path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        QDir().mkpath(path(QStringLiteral("data")));
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void prepare(QProcess &process) const
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path());
    }
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(m_program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended =
            process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QString program() const { return m_program; }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace flashcall::test
