// SPDX-License-Identifier: MIT
#include "app/config/configfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace flashcall::config {
namespace {

constexpr auto ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownFolder = ownFile | QFileDevice::ExeOwner;

ConfigProblem failed(Problem problem, const QString &file, const QString &words)
{
    ConfigProblem made{problem, {}};
    made.detail = file + QStringLiteral(": ") + words;
    return made;
}

bool makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() || (QDir().mkpath(info.path()) && QDir().mkdir(folder, ownFolder)) ||
           QFileInfo(folder).isDir(); // another program was quicker
}

} // namespace

Result<QByteArray, ConfigProblem> readFile(const QString &name, int most)
{
    QFile file(name);
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected{failed(Problem::CannotRead, name, file.errorString())};
    }
    // One byte more, so that a longer file is seen to be longer; never all of an endless one.
    QByteArray bytes = file.read(qint64(most) + 1);
    if (file.error() != QFileDevice::NoError) {
        return Unexpected{failed(Problem::CannotRead, name, file.errorString())};
    }
    return bytes;
}

Result<void, ConfigProblem> writeFile(const QString &name, const QByteArray &bytes)
{
    const QString folder = QFileInfo(name).path();
    if (!makeFolder(folder)) {
        return Unexpected{failed(Problem::CannotWrite, folder, {})};
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownFile) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return Unexpected{failed(Problem::CannotWrite, name, file.errorString())};
    }
    return {};
}

Result<QString, ConfigProblem> setAside(const QString &name, const QString &word)
{
    const QFileInfo info(name);
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = info.path() + u'/' + info.completeBaseName() + u'-' + word + u'-' + time;
    QString target = base + u'.' + info.suffix();
    for (int n = 2; QFile::exists(target); ++n) {
        target = base + u'-' + QString::number(n) + u'.' + info.suffix();
    }
    QFile file(name);
    if (!file.rename(target)) {
        return Unexpected{failed(Problem::CannotWrite, name, file.errorString())};
    }
    return target;
}

} // namespace flashcall::config
