// SPDX-License-Identifier: MIT
#include "app/bulk/kernel.h"

namespace flashcall::bulk {

bool isSupported(Level level) noexcept
{
    switch (level) {
    case Level::Plain:
        return true;
#ifdef FCC_X86_KERNELS
    case Level::Sse2:
        return __builtin_cpu_supports("sse2") != 0 && __builtin_cpu_supports("popcnt") != 0;
    case Level::Avx2:
        return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
               __builtin_cpu_supports("popcnt") != 0;
#else
    case Level::Sse2:
    case Level::Avx2:
        return false;
#endif
    }
    return false;
}

Level bestLevel() noexcept
{
    static const Level best = isSupported(Level::Avx2)   ? Level::Avx2
                              : isSupported(Level::Sse2) ? Level::Sse2
                                                         : Level::Plain;
    return best;
}

Kernel kernelFor(Level level) noexcept
{
#ifdef FCC_X86_KERNELS
    switch (level) {
    case Level::Plain:
        return runPlain;
    case Level::Sse2:
        return runSse2;
    case Level::Avx2:
        return runAvx2;
    }
#endif
    static_cast<void>(level);
    return runPlain;
}

unsigned judgePair(const char *pattern, std::size_t patternSize, const char *callerId,
                   std::size_t callerIdSize) noexcept
{
    return static_cast<unsigned>(
        pattern::verdictOf({pattern, patternSize}, {callerId, callerIdSize}));
}

} // namespace flashcall::bulk
