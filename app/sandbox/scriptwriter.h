// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"

namespace flashcall::sandbox {

// A script as a file, one event a line, what goes without saying left out. What was read by
// readScript() is read so again; times to the millisecond.
[[nodiscard]] QByteArray writeScript(const Script &script);

} // namespace flashcall::sandbox
