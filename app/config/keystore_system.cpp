// SPDX-License-Identifier: MIT
#include "app/config/keystore.h"

#include "app/config/keymodule.h"
#include "app/core/latemodule.h"

namespace flashcall::config {

std::unique_ptr<KeyStore> makeSystemKeyStore(std::chrono::milliseconds limit)
{
    static const auto make =
        reinterpret_cast<KeyStoreFunction>(lateSymbol(keyModule, keyStoreSymbol));
    return std::unique_ptr<KeyStore>(make(limit));
}

} // namespace flashcall::config
