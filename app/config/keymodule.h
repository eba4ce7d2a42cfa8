// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"

namespace flashcall::config {

// The system's key store is in a module of its own (app/core/latemodule.h). The caller owns what
// the function makes.
inline constexpr auto keyModule = "flashcall-keys";
inline constexpr auto keyStoreSymbol = "flashcallSystemKeyStore";
using KeyStoreFunction = KeyStore *(*)(std::chrono::milliseconds limit);

} // namespace flashcall::config
