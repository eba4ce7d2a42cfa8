// SPDX-License-Identifier: MIT
#pragma once

namespace flashcall {

// A part of the program that is loaded when it is first needed, because the libraries behind it
// would otherwise be a fifth of the time to the first window. Searched for only in the program's
// own module folder, never by a search path. Returns the function `symbol` of module `name`;
// ends the program with a message where the installation is not whole. Any thread.
[[nodiscard]] void *lateSymbol(const char *name, const char *symbol);

} // namespace flashcall
