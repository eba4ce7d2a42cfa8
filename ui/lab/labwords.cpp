// SPDX-License-Identifier: MIT
#include "ui/lab/labwords.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>

namespace flashcall::ui::labwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lab)
};

using pattern::Cell;
using pattern::Check;
using pattern::Problem;
using pattern::Relation;
using pattern::Verdict;

QString join(const QStringList &sentences)
{
    QStringList all = sentences;
    all.removeAll({});
    return all.join(u' ');
}

// A problem's byte offset as an index into the typed text.
int indexOf(const QString &typed, int byte)
{
    return byte < 0 ? -1 : int(QString::fromUtf8(typed.toUtf8().left(byte)).size());
}

QString characterAt(const QString &typed, int index)
{
    if (index < 0 || index >= typed.size()) {
        return {};
    }
    return visibleText(typed.mid(index, typed[index].isHighSurrogate() ? 2 : 1));
}

bool fitsAt(std::string_view symbols, std::string_view digits)
{
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (symbols[i] != '*' && symbols[i] != digits[i]) {
            return false;
        }
    }
    return true;
}

// How many digits follow the place where the pattern would fit; 0: it fits nowhere.
int digitsAfterFit(const Check &check)
{
    const auto symbols = check.pattern.symbols.view();
    const auto digits = check.compared.view();
    for (std::size_t after = 1; after + symbols.size() <= digits.size(); ++after) {
        const std::size_t at = digits.size() - symbols.size() - after;
        if (fitsAt(symbols, digits.substr(at, symbols.size()))) {
            return int(after);
        }
    }
    return 0;
}

// Two neighbours that agree when they change places.
bool isSwap(const Check &check)
{
    const unsigned bits = check.mismatches;
    const auto symbols = check.pattern.symbols.view();
    const auto digits = check.compared.view();
    if (digits.size() < symbols.size()) {
        return false;
    }
    const auto below = digits.substr(digits.size() - symbols.size());
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
        if (bits == (3U << i)) {
            return symbols[i] == below[i + 1] && symbols[i + 1] == below[i];
        }
    }
    return false;
}

QString differences(const Check &check)
{
    const auto symbols = check.pattern.symbols.view();
    const auto digits = check.compared.view();
    const std::size_t missing = symbols.size() > digits.size() ? symbols.size() - digits.size() : 0;
    const std::size_t extra = digits.size() > symbols.size() ? digits.size() - symbols.size() : 0;
    QStringList single;
    for (std::size_t i = missing; i < symbols.size(); ++i) {
        if (check.cells[i] == Cell::Miss) {
            const QString expected(1, QLatin1Char(symbols[i]));
            const QString found(1, QLatin1Char(digits[extra + i - missing]));
            single.append(Words::tr("Position %1: %2 expected, %3 found.")
                              .arg(QString::number(i + 1), expected, found));
        }
    }
    if (isSwap(check)) {
        return Words::tr("Two neighbouring digits have changed places.") + u' ' + join(single);
    }
    if (single.size() <= 2) {
        return join(single);
    }
    return Words::tr("%n of the fixed digits differ.", nullptr, int(single.size()));
}

QString mismatchReason(const Check &check)
{
    const auto symbols = int(check.pattern.symbols.size);
    const auto digits = int(check.compared.size);
    if (check.pattern.international && digits > symbols) {
        return Words::tr("A pattern with + describes the whole number, and this one has %n "
                         "digit(s) more.",
                         nullptr, digits - symbols);
    }
    if (check.pattern.international && check.mismatches == 0) {
        return Words::tr("A pattern with + describes the whole number, and no country's code "
                         "begins with 0.");
    }
    if (const int after = digitsAfterFit(check); after > 0) {
        return Words::tr("The pattern fits, but not at the end: %n digit(s) follow.", nullptr,
                         after);
    }
    return differences(check);
}

QString agreement(const Check &check)
{
    return Words::tr("All %n fixed digit(s) agree.", nullptr, check.checkedDigits);
}

QString tooShortReason(const Check &check)
{
    const int unchecked = check.fixedDigits - check.checkedDigits;
    const QString given =
        check.mismatches != 0 ? differences(check) : Words::tr("The digits given agree.");
    return Words::tr("%n fixed digit(s) had no digit to stand against.", nullptr, unchecked) +
           u' ' + given;
}

// What the announced number adds to a pattern that fits.
QString relationReason(const Check &check)
{
    switch (check.relation) {
    case Relation::Exact:
        return Words::tr("It is the announced number.");
    case Relation::SameNumber:
        return Words::tr("It is the announced number, written another way.");
    case Relation::TailOnly:
        return Words::tr("It is the last %n digit(s) of the announced number.", nullptr,
                         check.tailDigits);
    case Relation::MaskOnly:
        return Words::tr("But it is not the announced number: another one with the same ending, "
                         "or with a prefix nobody explains. That verifies nobody.");
    case Relation::Different:
        return Words::tr("It is not the announced number.");
    case Relation::Unknown:
        return {};
    }
    return {};
}

QString contradiction(const Check &check)
{
    return check.announcedFits
               ? QString()
               : Words::tr("The announced number itself does not fit the pattern: nothing can be "
                           "verified with such a reply.");
}

} // namespace

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match:
        return Words::tr("Match");
    case Verdict::Mismatch:
        return Words::tr("No match");
    case Verdict::LastDigitsOnly:
        return Words::tr("Last digits only");
    case Verdict::TooShort:
        return Words::tr("Too short");
    case Verdict::NoCallerId:
        return Words::tr("No caller ID");
    case Verdict::InvalidCallerId:
        return Words::tr("Not a caller ID");
    case Verdict::InvalidPattern:
        return Words::tr("Not a pattern");
    case Verdict::UnverifiablePattern:
        return Words::tr("Proves nothing");
    }
    return {};
}

Tone tone(const Check &check)
{
    switch (check.verdict) {
    case Verdict::Match:
    case Verdict::LastDigitsOnly:
        return pattern::countsAsVerified(check, {}) ? Tone::Good : Tone::Caution;
    case Verdict::Mismatch:
    case Verdict::InvalidCallerId:
    case Verdict::InvalidPattern:
    case Verdict::UnverifiablePattern:
        return Tone::Bad;
    case Verdict::TooShort:
    case Verdict::NoCallerId:
        return Tone::Caution;
    }
    return Tone::Neutral;
}

QLatin1String icon(const Check &check)
{
    switch (tone(check)) {
    case Tone::Good:
        return QLatin1String("good");
    case Tone::Bad:
        return QLatin1String("bad");
    case Tone::Caution:
        return QLatin1String("caution");
    case Tone::Neutral:
    case Tone::Accent:
        return QLatin1String("info");
    }
    return QLatin1String("info");
}

QString reason(const LabResult &result)
{
    const Check &check = result.check;
    switch (check.verdict) {
    case Verdict::Match:
        return join({agreement(check), relationReason(check), contradiction(check)});
    case Verdict::LastDigitsOnly:
        return join({agreement(check), Words::tr("The digits left out stand under asterisks."),
                     relationReason(check), contradiction(check)});
    case Verdict::Mismatch:
        return join({mismatchReason(check), relationReason(check), contradiction(check)});
    case Verdict::TooShort:
        return join({tooShortReason(check), contradiction(check)});
    case Verdict::NoCallerId:
        return Words::tr("The number is hidden or was not given: there is nothing to compare. "
                         "It uses up no attempt.");
    case Verdict::InvalidCallerId:
        return result.callerIdProblem.words;
    case Verdict::InvalidPattern:
        return result.patternProblem.words;
    case Verdict::UnverifiablePattern:
        return Words::tr("A pattern of asterisks alone fits every number of its length.");
    }
    return {};
}

QString relation(const Check &check)
{
    switch (check.relation) {
    case Relation::Exact:
        return Words::tr("The announced number");
    case Relation::SameNumber:
        return Words::tr("The announced number, written another way");
    case Relation::TailOnly:
        return Words::tr("The last %n digit(s) of the announced number", nullptr, check.tailDigits);
    case Relation::MaskOnly:
        return Words::tr("Another number that fits the pattern");
    case Relation::Different:
        return Words::tr("Another number");
    case Relation::Unknown:
        return {};
    }
    return {};
}

QString reading(const Check &check)
{
    QString words;
    switch (check.callerId.reading) {
    case pattern::Reading::AsTyped:
        words = Words::tr("Digits as typed");
        break;
    case pattern::Reading::International:
        words = Words::tr("International, with +");
        break;
    case pattern::Reading::Prefixed:
        words = Words::tr("International, with a prefix in place of +");
        break;
    case pattern::Reading::National:
        words = Words::tr("National, read with the announced number's country");
        break;
    case pattern::Reading::TelUri:
        words = Words::tr("A tel: link");
        break;
    case pattern::Reading::SipUri:
        words = Words::tr("A SIP address");
        break;
    }
    if (check.callerId.parametersDropped) {
        words = Words::tr("%1, its parameters set aside").arg(words);
    }
    const auto digits = check.compared.view();
    return QStringLiteral("%1 (%2)").arg(
        words, QString::fromLatin1(digits.data(), qsizetype(digits.size())));
}

QString strength(const Check &check)
{
    if (check.pattern.problem != Problem::None) {
        return {};
    }
    if (check.fixedDigits == 0) {
        return Words::tr("No fixed digit: every guess succeeds.");
    }
    return Words::tr("%n fixed digit(s):", nullptr, check.fixedDigits) + u' ' +
           Words::tr("a blind guess succeeds %1; with three attempts, %2. For somebody who was "
                     "called before never better than one in the caller IDs in use.")
               .arg(texts::odds(check.fixedDigits, 1),
                    texts::odds(check.fixedDigits, attemptsUsual));
}

QString alignment(const Check &check)
{
    const int size = check.pattern.symbols.size;
    QStringList runs;
    for (int from = 0; from < size;) {
        const Cell cell = check.cells[std::size_t(from)];
        int to = from;
        while (to + 1 < size && check.cells[std::size_t(to) + 1] == cell) {
            ++to;
        }
        const QString place = from == to
                                  ? QString::number(from + 1)
                                  : Words::tr("%1 to %2", "positions")
                                        .arg(QString::number(from + 1), QString::number(to + 1));
        switch (cell) {
        case Cell::Hit:
            runs.append(Words::tr("%1 agree", "position or positions").arg(place));
            break;
        case Cell::Miss:
            runs.append(Words::tr("%1 differ", "position or positions").arg(place));
            break;
        case Cell::Masked:
            runs.append(Words::tr("%1 masked", "position or positions").arg(place));
            break;
        case Cell::Missing:
            runs.append(Words::tr("%1 missing", "position or positions").arg(place));
            break;
        }
        from = to + 1;
    }
    return Words::tr("Positions %1.").arg(runs.join(QStringLiteral("; ")));
}

LabProblem patternProblem(const QString &typed)
{
    const auto cleaned = pattern::cleanPattern(typed.toStdString());
    const int at = indexOf(typed, cleaned.position);
    const QString character = characterAt(typed, at);
    const QString place = QString::number(at + 1);
    switch (cleaned.problem) {
    case Problem::None:
        return {};
    case Problem::Empty:
    case Problem::NoDigits:
        return {Words::tr("Type a pattern: digits, and an asterisk for any digit."), -1};
    case Problem::SecondPlus:
        return {Words::tr("A + at position %1: it may only come first.").arg(place), at};
    case Problem::TooManySymbols:
    case Problem::TooManyDigits:
        return {Words::tr("More than 15 symbols: no phone number is that long."), at};
    case Problem::Letter:
    case Problem::TwoNumbers:
    case Problem::OtherCharacter:
    case Problem::BadEncoding:
        return {Words::tr("“%1” at position %2: a pattern has only digits and asterisks.")
                    .arg(character, place),
                at};
    }
    return {};
}

LabProblem callerIdProblem(const QString &typed)
{
    const auto cleaned = pattern::cleanCallerId(typed.toStdString());
    return {texts::callerIdProblem(typed), indexOf(typed, cleaned.position)};
}

} // namespace flashcall::ui::labwords
