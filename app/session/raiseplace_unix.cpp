// SPDX-License-Identifier: MIT
#include "app/session/raiseplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace flashcall {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

// A folder, not a link to one, of this user, that the modes in `others` do not open.
bool isOwnFolder(const QByteArray &path, mode_t others)
{
    struct stat found
    {};
    return ::lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & others) == 0;
}

std::optional<sockaddr_un> addressOf(const QString &socket)
{
    const QByteArray path = QFile::encodeName(socket);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype{sizeof address.sun_path}) {
        return std::nullopt;
    }
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    return address;
}

} // namespace

QString raiseSocket(const QString &settings, const QString &data)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtime) ||
        !isOwnFolder(QFile::encodeName(QDir::cleanPath(runtime)), S_IWGRP | S_IWOTH)) {
        return {};
    }
    const QString folder = QDir::cleanPath(runtime) + QStringLiteral("/flashcall-console");
    const QByteArray path = QFile::encodeName(folder);
    if ((::mkdir(path.constData(), 0700) != 0 && errno != EEXIST) ||
        !isOwnFolder(path, S_IRWXG | S_IRWXO)) {
        return {};
    }
    QCryptographicHash which(QCryptographicHash::Sha256);
    for (const QByteArray &part : {settings.toUtf8(), data.toUtf8(), qgetenv("WAYLAND_DISPLAY"),
                                   qgetenv("DISPLAY"), qgetenv("QT_QPA_PLATFORM")}) {
        which.addData(QByteArray(part + '\0'));
    }
    const QString socket =
        folder + QStringLiteral("/raise-") + QString::fromLatin1(which.result().toHex().first(16));
    return addressOf(socket) ? socket : QString();
}

bool askToRaise(const QString &socket, const QByteArray &message)
{
    const auto address = addressOf(socket);
    const Descriptor peer(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    // A local connection is made at once or not at all.
    if (!address || peer.get() < 0 ||
        ::connect(peer.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) !=
            0 ||
        ::send(peer.get(), message.constData(), size_t(message.size()), MSG_NOSIGNAL) !=
            message.size()) {
        return false;
    }
    pollfd waiting{peer.get(), POLLIN, 0};
    char answer[sizeof raiseAnswer - 1] = {};
    return ::poll(&waiting, 1, int(raisePatience.count())) == 1 &&
           ::recv(peer.get(), answer, sizeof answer, 0) == ssize_t{sizeof answer} &&
           QByteArrayView(answer, sizeof answer) == QByteArrayView(raiseAnswer);
}

} // namespace flashcall
