// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/chain.h"

namespace flashcall::test {

// The key of the audit chains that tests write.
inline store::ChainKey testChainKey()
{
    return {QStringLiteral("journal/test/key-1"), Secret(QByteArray(64, 'k'))};
}

} // namespace flashcall::test
