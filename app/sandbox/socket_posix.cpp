// SPDX-License-Identifier: MIT
#include "app/sandbox/socket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace flashcall::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr size_t bytesMost = 96 * 1024; // head and body of one request
constexpr auto requestMost = 10s;
constexpr auto replyMost = 10s;
constexpr auto lingerMost = 500ms;
constexpr size_t lingerBytes = 1024 * 1024;
constexpr int waitingMost = 128;
constexpr auto lookAgain = 50ms; // how late a changed speed may be noticed

#ifdef POLLRDHUP
constexpr short leaving = POLLRDHUP;
#else
constexpr short leaving = 0; // a client that leaves is then noticed when the reply is written
#endif

int pollOne(int socket, short events, std::chrono::nanoseconds left)
{
    pollfd one{socket, events, 0};
    const auto whole = std::chrono::ceil<std::chrono::milliseconds>(left).count();
    const int result = ::poll(&one, 1, static_cast<int>(std::max<decltype(whole)>(0, whole)));
    return result > 0 ? one.revents : result;
}

} // namespace

Socket::Socket(int descriptor)
    : m_descriptor(descriptor)
    , m_readUntil(Steady::now() + requestMost)
    , m_budget(bytesMost)
{
    // A program started meanwhile must not keep the connection open.
    ::fcntl(m_descriptor, F_SETFD, FD_CLOEXEC);
}

Socket::~Socket()
{
    ::close(m_descriptor);
}

void Socket::abort()
{
    m_aborted = true;
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void Socket::keepPortToOneself(int descriptor)
{
    const int on = 1;
    // Only so that a port can be taken again right after it was given up.
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

void Socket::lengthenQueue(int descriptor)
{
    ::listen(descriptor, waitingMost); // listening already: sets the length anew
}

bool Socket::wait(short events, Steady::time_point until) const
{
    for (;;) {
        const int got = pollOne(m_descriptor, events, until - Steady::now());
        if (got >= 0 || errno != EINTR) {
            return got > 0;
        }
    }
}

bool Socket::readable() const
{
    return m_at < m_filled || pollOne(m_descriptor, POLLIN, 0ns) > 0;
}

bool Socket::writable() const
{
    return !m_muted && pollOne(m_descriptor, POLLOUT, 0ns) > 0;
}

std::ptrdiff_t Socket::read(char *data, std::size_t size)
{
    if (m_at == m_filled) {
        const size_t most = std::min(m_buffer.size(), m_budget);
        if (most == 0 || !wait(POLLIN, m_readUntil)) {
            return -1;
        }
        const ssize_t got = ::recv(m_descriptor, m_buffer.data(), most, 0);
        if (got <= 0) {
            return got;
        }
        m_at = 0;
        m_filled = static_cast<size_t>(got);
        m_budget -= m_filled;
    }
    const size_t count = std::min(size, m_filled - m_at);
    std::memcpy(data, m_buffer.data() + m_at, count);
    m_at += count;
    return static_cast<ssize_t>(count);
}

std::ptrdiff_t Socket::write(const char *data, std::size_t size)
{
    if (m_muted || !wait(POLLOUT, Steady::now() + replyMost)) {
        return -1;
    }
    return ::send(m_descriptor, data, size, MSG_NOSIGNAL);
}

bool Socket::hold(const std::function<std::chrono::nanoseconds()> &left) const
{
    for (;;) {
        if (m_aborted) {
            return false;
        }
        const auto remaining = left();
        if (remaining <= 0ns) {
            return true;
        }
        const auto slice = std::min<std::chrono::nanoseconds>(remaining, lookAgain);
        if (pollOne(m_descriptor, leaving, slice) > 0) {
            return false;
        }
    }
}

void Socket::finish()
{
    ::shutdown(m_descriptor, SHUT_WR);
    const auto until = Steady::now() + lingerMost;
    for (size_t read = 0; read < lingerBytes && wait(POLLIN, until);) {
        const ssize_t got = ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0) {
            return;
        }
        read += static_cast<size_t>(got);
    }
}

} // namespace flashcall::sandbox
