// SPDX-License-Identifier: MIT
#include "app/core/secret.h"

#include <utility>

namespace flashcall {

void overwriteUnshared(QByteArray &bytes)
{
    // A shared or foreign block is somebody else's to read still, and writing to it would only
    // detach: the copy would be overwritten and the original left.
    if (bytes.isEmpty() || !bytes.isDetached()) {
        return;
    }
    // Volatile, since a store nobody reads again is otherwise the compiler's to drop.
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        at[i] = 0;
    }
}

Secret &Secret::operator=(const Secret &other)
{
    Secret(other).swap(*this);
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    Secret(std::move(other)).swap(*this);
    return *this;
}

Secret::~Secret()
{
    overwriteUnshared(m_bytes);
}

} // namespace flashcall
