// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"
#include "app/pattern/pattern.h"
#include "fuzz/insist.h"

// A region to the NUL and a number as pasted. As a caller ID any bytes are read; as a customer's
// number what is read stays the same when it is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace flashcall;
    using fuzz::insist;
    QByteArray rest = fuzz::bytesOf(data, size);
    const QByteArray region = fuzz::takePart(rest);

    const auto cleaned = pattern::cleanCallerId({rest.constData(), size_t(rest.size())});
    insist(cleaned.position <= rest.size());
    insist(cleaned.digits.size <= cleaned.digits.at.size());
    for (const char digit : cleaned.digits.view()) {
        insist(digit >= '0' && digit <= '9');
    }
    if (cleaned.problem == pattern::Problem::None && !cleaned.withheld) {
        const std::string plain =
            (cleaned.international ? "+" : "") + std::string(cleaned.digits.view());
        const auto again = pattern::cleanCallerId(plain);
        insist(again.problem == pattern::Problem::None);
        insist(again.digits.view() == cleaned.digits.view());
    }

    const QString text = QString::fromUtf8(rest);
    const auto number = PhoneNumber::parse(text, QString::fromLatin1(region));
    if (!number) {
        insist(number.error().position < text.size());
        return 0;
    }
    insist(number->e164().startsWith(u'+') && number->e164().size() <= 16);
    for (const QString &written : {number->e164(), number->international()}) {
        const auto again = PhoneNumber::parse(written, {});
        insist(again && *again == *number);
    }
    return 0;
}
