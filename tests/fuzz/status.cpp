// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "fuzz/insist.h"
#include "support/replykit.h"

#include <array>

// As reply.cpp, for the answer to a status request. A word nobody knows is never a delivery.
namespace {

using namespace flashcall;
using fuzz::insist;

constexpr std::array statuses{200, 204, 302, 400, 401, 404, 429, 500, 0};

void look(const Status &status)
{
    using replies::Delivery;
    insist(status.delivery != Delivery::Delivered ||
           status.raw.compare(QLatin1String("delivered"), Qt::CaseInsensitive) == 0);
    insist(status.raw.size() <= 2000 && status.messageId.size() <= 2000);
    insist(status.fallbacks.size() <= 100 && status.extended.size() <= 100);
    insist(status.parts >= 0);
    static_cast<void>(status.final());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const int httpStatus = statuses[data[0] % statuses.size()];
    QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    const QByteArray retryAfter = fuzz::takePart(rest);
    const auto result = codec::decodeStatus(httpStatus, retryAfter, rest, test::noon());
    if (result) {
        insist(httpStatus >= 200 && httpStatus <= 299);
        look(*result);
    }
    return 0;
}
