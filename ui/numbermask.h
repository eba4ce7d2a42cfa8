// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace flashcall {
class PhoneNumber;
}

namespace flashcall::ui {

// How customers' numbers are shown: as they are or, before an audience, masked. All that a window
// shows of them goes through here. Numbers of the service (caller IDs, patterns) do not.
class NumberMask
{
public:
    NumberMask() = default; // nothing is masked
    explicit NumberMask(bool on)
        : m_on(on)
    {}

    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] QString number(const QString &e164) const;
    // Grouped for people, where it is not masked.
    [[nodiscard]] QString grouped(const PhoneNumber &number) const;
    // A text in which the customer's number may stand.
    [[nodiscard]] QString text(const QString &text, const QString &e164) const;
    // Something typed that may be a customer's number: an echo of dots in its field.
    [[nodiscard]] bool hides(const QString &typed) const;

    bool operator==(const NumberMask &) const = default;

private:
    bool m_on = false;
};

} // namespace flashcall::ui
