// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit.h"
#include "app/cli/options.h"

#include <iosfwd>

namespace flashcall::cli {

// What is unwise or will fail about a request in a file, offline. The object of --json goes to
// `out`, else a line a finding for people to `err`. Exit::No from a warning up.
Exit runCascadeLint(const CascadeLintOptions &options, std::ostream &out, std::ostream &err);

} // namespace flashcall::cli
