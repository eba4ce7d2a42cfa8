// SPDX-License-Identifier: MIT
#pragma once

namespace flashcall::ui {

// Reads the system's list of fonts on a thread of its own while the window system is being
// connected: half of the time to the first window otherwise. Call first thing in main().
void warmFonts();

} // namespace flashcall::ui
