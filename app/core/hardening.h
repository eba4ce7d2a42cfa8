// SPDX-License-Identifier: MIT
#pragma once

namespace flashcall {

// No crash files from here on: they would hold the key and customers' numbers (reliability.md,
// "The key"). Call first thing in main().
void forbidCrashFiles();

} // namespace flashcall
