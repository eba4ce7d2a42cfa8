// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "fuzz/insist.h"
#include "support/replykit.h"

#include <array>

// An HTTP status (its first byte chooses), a Retry-After line to the NUL, a body. Whatever comes:
// only a 2xx is accepted, only for the number asked for, and all that is kept is capped.
namespace {

using namespace flashcall;
using fuzz::insist;

constexpr std::array statuses{200, 201, 204, 299, 301, 308, 400, 401, 403,
                              404, 408, 422, 429, 500, 503, 0,   999, -1};
constexpr qsizetype fieldMost = 2000;

void look(const Accepted &accepted, int status)
{
    insist(status >= 200 && status <= 299);
    insist(!accepted.messageId.isEmpty() && accepted.messageId.size() <= fieldMost);
    insist(accepted.pattern.size() <= fieldMost && accepted.announced.size() <= fieldMost);
    insist(accepted.parts >= 0);
    static_cast<void>(accepted.verifiable());
}

void look(const Failure &failure, int status)
{
    using replies::FailureClass;
    insist(failure.kind != FailureClass::NotSent); // an answer came: it had left
    insist(failure.kind != FailureClass::Rejected || (status >= 200 && status <= 299));
    insist(failure.kind != FailureClass::Refused || (status >= 400 && status <= 429));
    insist(failure.message.size() <= fieldMost && failure.code.size() <= fieldMost);
    if (failure.retryAfter) {
        insist(*failure.retryAfter >= std::chrono::seconds(1) &&
               *failure.retryAfter <= std::chrono::hours(1));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const Request asked = test::flashCallRequest();
    const int status = statuses[data[0] % statuses.size()];
    QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    const QByteArray retryAfter = fuzz::takePart(rest);
    const auto result = codec::decodeReply(status, retryAfter, rest, asked, test::noon());
    if (result) {
        look(*result, status);
    } else {
        look(result.error(), status);
    }
    return 0;
}
