// SPDX-License-Identifier: MIT
#include "app/sandbox/standins.h"

#include "app/pattern/pattern.h"
#include "app/pattern/plans.h"
#include "app/sandbox/numbers.h"

#include <algorithm>
#include <string>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), isDigit);
    return digits;
}

// The country's code stays: national forms and the lengths of patterns hang on it.
QString countryOf(const QString &digits)
{
    const std::string all = digits.toStdString();
    const pattern::Plan *plan = pattern::planOf(all);
    return plan == nullptr
               ? u"999"_s // nobody's
               : QString::fromLatin1(plan->callingCode.data(), qsizetype(plan->callingCode.size()));
}

// As long as the number it stands for: the documents' +380123456789, or with `shift` a neighbour
// that has no digit in common with it.
QString standInFor(const QString &number, int shift)
{
    const QString digits = digitsOf(number);
    QString standIn = countryOf(digits);
    for (int i = 0; standIn.size() < digits.size(); ++i) {
        standIn += QChar(u'1' + (i + shift) % 9);
    }
    return u'+' + standIn.left(digits.size());
}

QChar otherDigit(QChar digit)
{
    return QChar(u'0' + digit.digitValue() % 9 + 1);
}

// Symbol by symbol from the right: a digit that agreed with the number's agrees with that of its
// stand-in, one that did not does not. What is no pattern stays none.
QString patternLike(const QString &pattern, const QString &number, const QString &standIn)
{
    QString like = pattern;
    for (qsizetype i = 0; i < like.size(); ++i) {
        const QChar symbol = pattern.at(i);
        const qsizetype fromRight = pattern.size() - i;
        if (symbol == u'*' || (i == 0 && symbol == u'+')) {
            continue;
        }
        if (!isDigit(symbol)) {
            like[i] = u'x';
        } else if (fromRight >= number.size()) { // before the number begins, behind its '+'
            like[i] = u'9';
        } else {
            const QChar digit = standIn.at(standIn.size() - fromRight);
            like[i] = symbol == number.at(number.size() - fromRight) ? digit : otherDigit(digit);
        }
    }
    return like;
}

bool isSame(const QString &a, const QString &b)
{
    return digitsOf(a) == digitsOf(b);
}

} // namespace

StandIns::Kin StandIns::kinOf(const QString &number, const QString &pattern,
                              const QString &reference)
{
    const std::string announced = reference.toStdString();
    const pattern::Check check =
        pattern::check(pattern.toStdString(), number.toStdString(), {announced, announced});
    if (pattern::isAnnounced(check.relation)) {
        return Kin::Announced;
    }
    if (check.relation == pattern::Relation::MaskOnly) {
        return Kin::Fits;
    }
    if (check.verdict == pattern::Verdict::LastDigitsOnly) {
        return Kin::Announced; // the end of some number that fits: none other is known
    }
    return check.verdict == pattern::Verdict::Match ? Kin::Fits : Kin::Other;
}

StandIns::StandIns(const WireMessage &asked, const QString &pattern, const QString &announced,
                   const QList<QString> &rang)
{
    const Numbers usual = numbersFor(asked);
    const QString reference = announced.isEmpty() ? usual.announced : announced;
    const QString deciding = pattern.isEmpty() ? usual.pattern : pattern;
    for (const QString &number : rang) {
        const QString key = digitsOf(number);
        const bool known = std::any_of(m_seen.cbegin(), m_seen.cend(),
                                       [&key](const Seen &seen) { return seen.key == key; });
        if (!known && !key.isEmpty()) {
            m_seen.append({key, kinOf(number, deciding, reference), {}});
        }
    }
    if (isUsual(asked, pattern, announced)) {
        follow(pattern, announced);
    } else {
        replace(asked, pattern, announced);
    }
}

bool StandIns::isUsual(const WireMessage &asked, const QString &pattern,
                       const QString &announced) const
{
    const auto count = [this](Kin kin) {
        return std::count_if(m_seen.cbegin(), m_seen.cend(),
                             [kin](const Seen &seen) { return seen.kin == kin; });
    };
    if (count(Kin::Fits) > 1 || count(Kin::Other) > 1) {
        return false; // there is one place for each
    }
    if (!asked.callerId.isEmpty()) {
        return (announced.isEmpty() || isSame(announced, asked.callerId)) &&
               (pattern.isEmpty() || pattern == numbersFor(asked).pattern);
    }
    // A code alone: the number that calls ends in it, whichever it is.
    const QString mask(std::max<qsizetype>(0, pattern.size() - asked.code.size()), u'*');
    return !asked.code.isEmpty() && (announced.isEmpty() || announced.endsWith(asked.code)) &&
           (pattern.isEmpty() || pattern == mask + asked.code);
}

void StandIns::follow(const QString &pattern, const QString &announced)
{
    m_pattern = pattern.isEmpty() ? QString() : u"{pattern}"_s;
    m_announced = announced.isEmpty() ? QString() : u"{caller_id}"_s;
    for (Seen &seen : m_seen) {
        switch (seen.kin) {
        case Kin::Announced:
            seen.standIn = u"{caller_id}"_s;
            break;
        case Kin::Fits:
            seen.standIn = u"{same_ending}"_s;
            break;
        case Kin::Other:
            seen.standIn = u"{wrong_number}"_s;
            break;
        }
    }
}

void StandIns::replace(const WireMessage &asked, const QString &pattern, const QString &announced)
{
    const Numbers usual = numbersFor(asked);
    QString number = announced;
    bool differs = false; // from the number that was asked for
    if (number.isEmpty()) {
        number = usual.announced.isEmpty() ? u"+380123456789"_s : usual.announced;
    } else {
        differs = !asked.callerId.isEmpty() && !isSame(announced, asked.callerId);
    }
    number = u'+' + digitsOf(number);
    const QString standIn = standInFor(number, differs ? 1 : 0);
    m_pattern = patternLike(pattern, number, standIn);
    m_announced = announced.isEmpty() ? QString() : standIn;
    WireMessage like = asked;
    like.callerId = standIn;
    const QString deciding = pattern.isEmpty() ? numbersFor(like).pattern : m_pattern;
    for (Seen &seen : m_seen) {
        seen.standIn = seen.kin == Kin::Announced ? standIn : another(seen.kin, deciding, standIn);
    }
}

// The announced one's neighbours, and where one is wanted that fits, those of a number that has
// the pattern's digits: one digit changed, in the place and by as much as makes it such a number.
QString StandIns::another(Kin kin, const QString &pattern, const QString &reference) const
{
    QString from = reference;
    if (kin == Kin::Fits) {
        for (qsizetype i = 1; i <= std::min(pattern.size(), from.size() - 1); ++i) {
            const QChar symbol = pattern.at(pattern.size() - i);
            from[from.size() - i] = isDigit(symbol) ? symbol : from.at(from.size() - i);
        }
    }
    const auto isSuch = [&](const QString &number) {
        return kinOf(number, pattern, reference) == kin &&
               std::none_of(m_seen.cbegin(), m_seen.cend(),
                            [&number](const Seen &seen) { return seen.standIn == number; });
    };
    if (isSuch(from)) {
        return from;
    }
    for (qsizetype place = from.size() - 1; place > 0; --place) {
        QString number = from;
        for (int step = 1; step <= 8; ++step) {
            number[place] = otherDigit(number.at(place));
            if (isSuch(number)) {
                return number;
            }
        }
    }
    return kin == Kin::Other ? u"{wrong_number}"_s : u"{same_ending}"_s;
}

QString StandIns::rang(const QString &number) const
{
    const QString key = digitsOf(number);
    const auto found = std::find_if(m_seen.cbegin(), m_seen.cend(),
                                    [&key](const Seen &seen) { return seen.key == key; });
    return found == m_seen.cend() ? QString() : found->standIn;
}

} // namespace flashcall::sandbox
