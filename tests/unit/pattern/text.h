// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string_view>

// Between QtTest's bytes and the views of a library that knows no Qt.
inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}
