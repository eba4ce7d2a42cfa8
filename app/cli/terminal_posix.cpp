// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
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

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

void noCrashFiles()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
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
