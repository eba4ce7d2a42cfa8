// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/phonenumber.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace flashcall::store {

// Finds a number in texts and files, however it was written, and puts asterisks over its digits.
class NumberTrace
{
public:
    explicit NumberTrace(const PhoneNumber &number);

    [[nodiscard]] QString e164() const { return m_e164; }
    // For LIKE: lets every text with the number through, and few others.
    [[nodiscard]] QString likePattern() const;
    // The text with the number's digits covered; nothing where it does not hold the number.
    [[nodiscard]] std::optional<QString> covered(const QString &text) const;

    // Whether a file holds the number's bytes; false, too, where it cannot be read.
    [[nodiscard]] bool isIn(const QString &file) const;
    // Covers them in place, for files that are no databases any more. False: that failed.
    [[nodiscard]] bool coverIn(const QString &file) const;

private:
    QString m_e164;
    QString m_digits;           // of its country, without a prefix
    QByteArrayList m_spellings; // as bytes in a file, longest first
};

} // namespace flashcall::store
