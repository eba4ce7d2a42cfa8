// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <utility>

namespace flashcall {

// Zeroes the bytes in place, unless another QByteArray shares them: then nothing happens.
void overwriteUnshared(QByteArray &bytes);

// A key or password in memory. It has no stream operator and no conversion, so that it cannot
// reach a log by accident; reveal() is for the one place that writes the header. The bytes are
// overwritten when the last copy goes, be it destroyed or assigned to.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    void swap(Secret &other) noexcept { m_bytes.swap(other.m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace flashcall
