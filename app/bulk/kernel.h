// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

// The inner loop: plain rows judged and copied at the speed of memory. Internal to bulk.
namespace flashcall::bulk {

// Bytes that may be read before the first and after the last row, and written after `out`.
inline constexpr std::size_t slack = 128;

// What follows a row in the output: separator, verdict, line break.
struct Suffix
{
    alignas(32) char text[32] = {};
    std::uint32_t size = 0;
};

struct Layout
{
    char separator = ',';
    int columns = 0;
    int patternColumn = 0;
    int callerIdColumn = 0;
    int announcedColumn = -1;
    bool crlf = false; // of the header
    bool writing = true;
    unsigned written = ~0U;                          // bit per RowVerdict
    std::array<Suffix, 2 * verdictCount> suffixes{}; // for LF, then for CRLF
};

// A stretch of whole rows and where to put what comes of them.
struct KernelJob
{
    const Layout *layout = nullptr;
    const char *at = nullptr;
    const char *end = nullptr;
    char *out = nullptr;
    char *outEnd = nullptr; // slack behind it
    std::array<std::int64_t, verdictCount> counts{};
    std::int64_t offset = 0; // of `at - origin` 0 in the input
    const char *origin = nullptr;
    std::int64_t *offsets = nullptr; // or null: not wanted
    RowVerdict *verdicts = nullptr;
    std::size_t rows = 0;
    std::size_t rowsMost = 0;
};

// Goes on until the end, until there is no room, or until a row that is not plain: with a quote,
// longer than 64 bytes, with another number of fields. Leaves `at` there.
using Kernel = void (*)(KernelJob &job);
void runPlain(KernelJob &job);
#ifdef FCC_X86_KERNELS
void runSse2(KernelJob &job);
void runAvx2(KernelJob &job);
#endif
[[nodiscard]] Kernel kernelFor(Level level) noexcept;

// The thorough way, out of line so that no kernel's instructions leak into shared code.
[[nodiscard]] unsigned judgePair(const char *pattern, std::size_t patternSize, const char *callerId,
                                 std::size_t callerIdSize) noexcept;

} // namespace flashcall::bulk
