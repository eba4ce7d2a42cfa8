// SPDX-License-Identifier: MIT
#include "app/bulk/files.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace flashcall::bulk {

namespace {

constexpr int cancelLook = 50; // milliseconds

} // namespace

Source::~Source()
{
    if (m_own && m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

int Source::open(const std::string &path, int descriptor, const std::atomic<bool> *cancel)
{
    m_own = !path.empty();
    m_cancel = cancel;
    // A named pipe that nobody writes to yet must not hold up whoever wants to cancel.
    m_descriptor = m_own ? ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK) : descriptor;
    if (m_descriptor < 0) {
        return m_own ? errno : EBADF;
    }
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0) {
        return errno;
    }
    m_directory = S_ISDIR(status.st_mode);
    m_waits = !S_ISREG(status.st_mode) && (m_own || cancel);
    if (S_ISREG(status.st_mode)) {
        const off_t at = ::lseek(m_descriptor, 0, SEEK_CUR);
        m_size = status.st_size - (at > 0 ? at : 0);
#ifdef POSIX_FADV_SEQUENTIAL
        ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    }
    return 0;
}

// False: cancelled. What is wrong with the descriptor, reading tells.
bool Source::waitForMore() const
{
    for (;;) {
        if (m_cancel && *m_cancel) {
            return false;
        }
        pollfd ready{m_descriptor, POLLIN, 0};
        const int count = ::poll(&ready, 1, m_cancel ? cancelLook : -1);
        if (count > 0 || (count < 0 && errno != EINTR)) {
            return true;
        }
    }
}

int Source::read(char *to, std::size_t most, std::size_t &size)
{
    for (;;) {
        if (m_waits && !waitForMore()) {
            return ECANCELED;
        }
        const ssize_t count = ::read(m_descriptor, to, most);
        if (count >= 0) {
            size = static_cast<std::size_t>(count);
            return 0;
        }
        if (errno != EINTR && errno != EAGAIN) {
            return errno;
        }
    }
}

Sink::~Sink()
{
    if (m_own && m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    if (!m_beside.empty()) {
        ::unlink(m_beside.c_str());
    }
}

int Sink::open(const std::string &path, int descriptor)
{
    if (path.empty()) {
        m_descriptor = descriptor;
        return 0;
    }
    m_own = true;
    // A link keeps pointing where it did: what it points to is replaced.
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                           &std::free);
    m_path = real ? real.get() : path;
    struct stat status = {};
    const bool exists = ::stat(m_path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        return EISDIR;
    }
    if (exists && !S_ISREG(status.st_mode)) { // a device or a pipe: nothing to replace
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        return m_descriptor < 0 ? errno : 0;
    }
    if (exists && ::access(m_path.c_str(), W_OK) != 0) {
        return errno;
    }
    std::string beside =
        std::filesystem::path(m_path).replace_filename(".flashcall-XXXXXX").string();
    m_descriptor = ::mkostemp(beside.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        return errno;
    }
    m_beside = beside;
    mode_t mode = status.st_mode & 07777U;
    if (!exists) { // what open() would have given; there is no way to only ask
        const mode_t mask = ::umask(077);
        ::umask(mask);
        mode = 0666U & ~mask;
    }
    ::fchmod(m_descriptor, mode);
    return 0;
}

int Sink::write(const char *from, std::size_t size)
{
    while (size > 0) {
        const ssize_t count = ::write(m_descriptor, from, size);
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        from += count;
        size -= static_cast<std::size_t>(count);
    }
    return 0;
}

int Sink::close()
{
    if (!m_own || m_descriptor < 0) {
        return 0;
    }
    const int result = ::close(m_descriptor);
    m_descriptor = -1;
    return result == 0 ? 0 : errno;
}

int Sink::rename()
{
    if (m_beside.empty()) {
        return 0;
    }
    if (::rename(m_beside.c_str(), m_path.c_str()) != 0) {
        return errno;
    }
    m_beside.clear();
    return 0;
}

} // namespace flashcall::bulk
