// SPDX-License-Identifier: MIT
#pragma once

namespace flashcall {

// No crash files from here on: they would hold the key and customers' numbers (reliability.md,
// "The key"). Call first thing in main().
void forbidCrashFiles();

// Standard streams that are closed at the start become the null device, so that no file or socket
// of the program gets their numbers. A write to a standard output that was closed goes on failing.
// Call before anything opens a file.
void openClosedStreams();

} // namespace flashcall
