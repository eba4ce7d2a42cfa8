// SPDX-License-Identifier: MIT
#include "support/scenariorules.h"

#include <cstdio>
#include <cstdlib>

// Any bytes are a script whose plan keeps the rules, or a problem with its place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const char *rule = scenariokit::brokenRule(bytes); *rule != '\0') {
        std::fputs(rule, stderr);
        std::abort();
    }
    return 0;
}
