// SPDX-License-Identifier: MIT
#include "app/core/request.h"
#include "app/gateway/codec.h"
#include "fuzz/insist.h"

// A request from a file. What is read and can be sent is written, and read again as the same.
namespace {

using namespace flashcall;
using fuzz::insist;

void writeAndReadAgain(const Request &request)
{
    const auto style = connections::NumberStyle::WithPlus; // a bare number has lost its country
    const QByteArray written = codec::encode(request, style);
    const auto draft = codec::decodeRequest(written);
    insist(draft.has_value());
    const auto again = validate(*draft);
    insist(again.has_value());
    insist(codec::encode(*again, style) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto draft = codec::decodeRequest(bytes);
    if (!draft) {
        const codec::ReadProblem &problem = draft.error();
        insist(problem.offset >= -1 && problem.offset <= bytes.size());
        insist(problem.line >= 0 && problem.column >= 0);
        return 0;
    }
    insist(draft->fallbacks.size() <= maxSteps);
    if (const auto request = validate(*draft)) {
        writeAndReadAgain(*request);
        insist(codec::decodeRequest(codec::encode(*request, connections::NumberStyle::Bare))
                   .has_value());
    } else {
        insist(!request.error().isEmpty());
    }
    return 0;
}
