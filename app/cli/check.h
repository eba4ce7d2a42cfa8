// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit.h"
#include "app/cli/options.h"

#include <iosfwd>

namespace flashcall::cli {

// One pair, offline. The object of --json goes to `out`, a sentence for people to `err`.
Exit runCheck(const CheckOptions &options, std::ostream &out, std::ostream &err);

} // namespace flashcall::cli
