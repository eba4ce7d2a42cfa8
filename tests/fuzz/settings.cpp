// SPDX-License-Identifier: MIT
#include "app/config/settings.h"
#include "fuzz/insist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// A settings file of any bytes. It is read whole or set aside, never lost; what was read can be
// kept and is then read as the same.
namespace {

using namespace flashcall;
using fuzz::insist;

void empty(const QString &path)
{
    QDir folder(path);
    const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        folder.remove(file);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/settings-XXXXXX"));
    empty(folder.path());
    const QByteArray bytes = fuzz::bytesOf(data, size);
    QFile file(folder.filePath(QStringLiteral("settings.json")));
    insist(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    config::Settings settings(folder.path());
    if (const auto &notice = settings.notice()) {
        QFile aside(notice->setAside);
        insist(aside.open(QIODevice::ReadOnly) && aside.readAll() == bytes);
        insist(settings.values() == config::Values());
        return 0;
    }
    insist(settings.save(settings.values()).has_value());
    const config::Settings again(folder.path());
    insist(!again.notice() && again.values() == settings.values());
    return 0;
}
