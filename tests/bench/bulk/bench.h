// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

// Writes `rows` seeded rows: a different pattern in each, nine caller formats, half matching.
// Dirty: quotes, CRLF, digits of other scripts, one row in a hundred malformed.
void makeData(const std::string &path, std::int64_t rows, bool dirty);

// What a program took, as the kernel counted it.
struct Measured
{
    bool ran = false;
    double seconds = 0;    // wall
    double cpuSeconds = 0; // user and system
    long peakKiB = 0;
};
Measured measure(const std::vector<std::string> &command);

// Peers that this program plays itself, as `bench_bulk --as NAME INPUT OUTPUT …`. The exit code.
int playPeer(const std::vector<std::string> &arguments);

} // namespace bench
