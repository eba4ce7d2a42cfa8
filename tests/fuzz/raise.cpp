// SPDX-License-Identifier: MIT
#include "app/session/raisemessage.h"
#include "fuzz/insist.h"

// What another program of this user says at the door: at most a text of one line comes of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace flashcall;
    using fuzz::insist;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto number = readRaise(bytes);
    if (!number) {
        return 0;
    }
    insist(bytes.startsWith("raise") && bytes.size() <= raiseMessageMost);
    insist(number->toUtf8().size() <= raiseTextMost);
    for (const QChar c : *number) {
        insist(c >= u' ' && c != QChar(0x7f));
    }
    const auto written = writeRaise(*number);
    insist(written && readRaise(written->chopped(1)) == number);
    return 0;
}
