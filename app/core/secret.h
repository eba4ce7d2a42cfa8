// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <utility>

namespace flashcall {

// A key or password in memory. It has no stream operator and no conversion, so that it cannot
// reach a log by accident; reveal() is for the one place that writes the header. The bytes are
// overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace flashcall
