// SPDX-License-Identifier: MIT
#include "app/core/hardening.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace flashcall {

void forbidCrashFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(NDEBUG)
    prctl(PR_SET_DUMPABLE, 0); // also nobody's debugger, but for the administrator's
#endif
}

void openClosedStreams()
{
    const auto take = [](int stream, int how) {
        // The lowest free number is the one that is taken: those below are open by now.
        return ::fcntl(stream, F_GETFD) != -1 || errno != EBADF ||
               ::open("/dev/null", how) == stream;
    };
    static_cast<void>(take(STDIN_FILENO, O_RDONLY) && take(STDOUT_FILENO, O_RDONLY) &&
                      take(STDERR_FILENO, O_WRONLY));
}

} // namespace flashcall
