// SPDX-License-Identifier: MIT
#include "app/store/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace flashcall::store {
namespace {

constexpr auto ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownFolder = ownFile | QFileDevice::ExeOwner;

constexpr qint64 nextToNothing = 1024 * 1024;

} // namespace

Paths::Paths(QString inFolder)
    : folder(std::move(inFolder))
    , database(folder + QStringLiteral("/journal.sqlite"))
    , opening(folder + QStringLiteral("/opening.lock"))
    , recovering(folder + QStringLiteral("/journal-recovering.sqlite"))
    , recovered(folder + QStringLiteral("/journal-recovered.sqlite"))
{}

QString Paths::instanceLock(const QString &uuid) const
{
    return folder + QStringLiteral("/instance-") + uuid + QStringLiteral(".lock");
}

QString Paths::fresh(const QString &word) const
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = folder + QStringLiteral("/journal-") + word + u'-' + time;
    QString name = base + QStringLiteral(".sqlite");
    for (int n = 2; QFile::exists(name); ++n) {
        name = base + u'-' + QString::number(n) + QStringLiteral(".sqlite");
    }
    return name;
}

Status prepareFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir()) {
        const QDir parent(info.path());
        if (!QDir().mkpath(parent.path()) || !QDir().mkdir(folder, ownFolder)) {
            return Unexpected{JournalProblem{journal::Problem::CannotOpen, folder}};
        }
    }
    // Fails on a read-only folder; whether that matters, the database's opening tells.
    QFile::setPermissions(folder, ownFolder);
    return {};
}

Status preparePrivateFile(const QString &name)
{
    QFile file(name);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownFile) &&
        !file.exists()) {
        return Unexpected{JournalProblem{journal::Problem::ReadOnly, file.errorString()}};
    }
    file.close();
    QFile::setPermissions(name, ownFile);
    return {};
}

qint64 freeBytes(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

JournalProblem explained(const JournalProblem &problem, qint64 freeBytes)
{
    const bool vague = problem.problem == journal::Problem::Failed ||
                       problem.problem == journal::Problem::CannotOpen;
    const bool full = vague && freeBytes >= 0 && freeBytes < nextToNothing;
    return full ? JournalProblem{journal::Problem::DiskFull, problem.detail} : problem;
}

} // namespace flashcall::store
