// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>

namespace flashcall::sandbox {

// One accepted connection under limits: so many bytes in, so much time for the request and for
// the reply. Owns the descriptor. All of the system's socket calls of the sandbox are in
// socket_*.cpp.
class Socket
{
public:
    explicit Socket(int descriptor);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    // As recv() and send(): a count, 0 at the end, -1 on failure or when a limit is reached.
    std::ptrdiff_t read(char *data, std::size_t size);
    std::ptrdiff_t write(const char *data, std::size_t size);
    [[nodiscard]] bool readable() const;
    [[nodiscard]] bool writable() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    // Waits until `left` gives no more than zero. False as soon as the client has left or
    // abort() was called.
    [[nodiscard]] bool hold(const std::function<std::chrono::nanoseconds()> &left) const;
    // From here on nothing is written.
    void mute() { m_muted = true; }
    // Ends the sending side, then reads on for a moment: closing a socket with unread bytes
    // resets it, and the client would lose the reply.
    void finish();
    // Ends every wait. Any thread.
    void abort();

    // For a listening socket: a port that another program listens on is not shared with it.
    static void keepPortToOneself(int descriptor);
    // For a listening socket: the library's queue of five drops the sixth client of a burst,
    // which then waits a second for its next try.
    static void lengthenQueue(int descriptor);

private:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] bool wait(short events, Steady::time_point until) const;

    int m_descriptor;
    std::atomic<bool> m_aborted = false;
    Steady::time_point m_readUntil;
    std::array<char, 4096> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    std::size_t m_budget; // bytes that may still be read
    bool m_muted = false;
};

} // namespace flashcall::sandbox
