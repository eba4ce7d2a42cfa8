// SPDX-License-Identifier: MIT
#include "app/config/transfer.h"
#include "fuzz/insist.h"

// A file of connections. What is read has no place for a secret, and written out is read as the
// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace flashcall;
    using fuzz::insist;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto read = config::importConnections(bytes);
    if (!read) {
        insist(read.error().line >= 0 && read.error().column >= 0);
        insist(read.error().line <= bytes.count('\n') + 1);
        return 0;
    }
    const auto again = config::importConnections(config::exportConnections(*read));
    insist(again && *again == *read);
    return 0;
}
