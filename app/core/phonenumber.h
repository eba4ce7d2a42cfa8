// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QString>

namespace flashcall {

namespace numbers {
Q_NAMESPACE

// The kind of line, as the numbering plan tells it (libphonenumber's metadata).
enum class Kind {
    Mobile,
    FixedLine,
    FixedOrMobile,
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    Personal,
    Pager,
    Uan,
    Voicemail,
    Satellite,
    Unknown,
};
Q_ENUM_NS(Kind)

enum class Problem {
    Empty,
    Letter,       // a letter; position given
    BadCharacter, // anything else that is no part of a number; position given
    TwoNumbers,   // a comma or semicolon between digits; position given
    TooShort,
    TooLong,
    UnknownCountry, // '+' with a calling code nobody has
    NeedsCountry,   // national form, and no region is set
    Impossible,     // the country has no numbers of this length or form
};
Q_ENUM_NS(Problem)
} // namespace numbers

struct NumberProblem
{
    numbers::Problem problem = numbers::Problem::Empty;
    int position = -1; // index into the typed text, where one character is to blame
    bool operator==(const NumberProblem &) const = default;
};

// A phone number that could exist (right length for its country): E.164 and what is known of
// it. Immutable. Parsing loads libphonenumber's tables on first use (about 4 ms): warmUp() does
// that off the start-up path, on any thread.
class PhoneNumber
{
public:
    // `text` as pasted: formatting, Unicode digits, tel: links, invisible marks. `region` is the
    // two-letter country for national forms ("UA"), or empty.
    // Digits without '+' are read with the region first. Where there is none, or its numbers are
    // shorter, they may be E.164 without its '+', as services write it: only from 11 digits up, not
    // after a 0, and with 11 only where the plan has such a number in use. What is shorter may be
    // somebody's national form just as well ("479…" is Arkansas or Norway) and stays NeedsCountry
    // or TooLong: a person has to say which.
    static Result<PhoneNumber, NumberProblem> parse(const QString &text, const QString &region);
    // Whether some numbering plan has this region: two letters, in any case.
    static bool isRegion(const QString &region);
    static void warmUp();

    [[nodiscard]] QString e164() const { return m_e164; }                   // "+380936670003"
    [[nodiscard]] QString international() const { return m_international; } // "+380 93 667 0003"
    [[nodiscard]] QString national() const { return m_national; }           // "093 667 0003"
    [[nodiscard]] QString region() const { return m_region; }               // "UA"; may be empty
    [[nodiscard]] numbers::Kind kind() const { return m_kind; }
    // Whether the plan has such a number in use, as far as the metadata tells.
    [[nodiscard]] bool assigned() const { return m_assigned; }
    [[nodiscard]] QString masked() const; // "+380*****0003", for logs and blind views

    bool operator==(const PhoneNumber &other) const { return m_e164 == other.m_e164; }

private:
    PhoneNumber() = default;
    QString m_e164, m_international, m_national, m_region;
    numbers::Kind m_kind = numbers::Kind::Unknown;
    bool m_assigned = false;
};

// A plain tel: link (RFC 3966) as a person would have typed its number; other text, and a link with
// parameters, which the number alone would not say, as it is.
[[nodiscard]] QString withoutScheme(const QString &text);

// Masks an E.164 number for logs: the calling code's first digits and the last four stay.
[[nodiscard]] QString maskedNumber(const QString &e164);

// `text` with the number masked wherever it stands, in whatever form: with and without the calling
// code, its digits apart or not. Told by its last seven digits; of a shorter one by all of them.
// Other numbers stay as they are.
[[nodiscard]] QString maskedIn(const QString &text, const QString &e164);

} // namespace flashcall
