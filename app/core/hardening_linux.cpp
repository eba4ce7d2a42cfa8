// SPDX-License-Identifier: MIT
#include "app/core/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace flashcall {

void forbidCrashFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(NDEBUG)
    prctl(PR_SET_DUMPABLE, 0); // also nobody's debugger, but for the administrator's
#endif
}

} // namespace flashcall
