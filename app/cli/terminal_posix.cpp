// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace flashcall::cli {

namespace {

// Only a write to a pipe is allowed in a signal handler.
int wakePipe[2] = {-1, -1};

constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP};

void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) != 0;
}

bool inputIsTerminal()
{
    return isTerminal(STDIN_FILENO);
}

QString readAnswer()
{
    QByteArray line;
    for (;;) {
        pollfd ready[] = {{STDIN_FILENO, POLLIN, 0}, {wakePipe[0], POLLIN, 0}};
        const int count = ::poll(ready, wakePipe[0] < 0 ? 1 : 2, -1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        char c = 0;
        const bool interrupted = wakePipe[0] >= 0 && ready[1].revents != 0;
        if (count < 0 || interrupted || ::read(STDIN_FILENO, &c, 1) != 1) {
            return {};
        }
        if (c == '\n') {
            return QString::fromLocal8Bit(line).trimmed();
        }
        line += c;
    }
}

bool readerLeft(int descriptor)
{
    pollfd end{descriptor, POLLOUT, 0};
    return ::poll(&end, 1, 0) == 1 && (end.revents & POLLERR) != 0;
}

void ignoreClosedPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the signals then end the program as they always did
    }
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[8];
        if (::read(wakePipe[0], bytes, sizeof bytes) > 0) {
            Q_EMIT arrived();
        }
    });
    for (const int number : handled) {
        std::signal(number, onSignal);
    }
}

Interrupts::~Interrupts()
{
    if (!m_notifier) {
        return;
    }
    for (const int number : handled) {
        std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

} // namespace flashcall::cli
