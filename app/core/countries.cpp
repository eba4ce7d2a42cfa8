// SPDX-License-Identifier: MIT
#include "app/core/countries.h"

#include <unicode/uloc.h>

#include <array>

namespace flashcall {

QString countryName(const QString &region, const QLocale &locale)
{
    if (region.isEmpty()) {
        return {};
    }
    const QByteArray country = "und_" + region.toLatin1();
    std::array<UChar, 128> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t size =
        uloc_getDisplayCountry(country.constData(), locale.name().toLatin1().constData(),
                               name.data(), int32_t(name.size()), &error);
    if (U_FAILURE(error) || size <= 0) {
        return region;
    }
    return QString::fromUtf16(name.data(), size);
}

} // namespace flashcall
