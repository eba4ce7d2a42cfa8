// SPDX-License-Identifier: MIT
#include "app/cli/checktexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashcall::cli::texts {

using namespace Qt::Literals::StringLiterals;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// Counted in characters from one, as people count.
int characterOf(const QString &text, int byteOffset)
{
    return static_cast<int>(QString::fromUtf8(text.toUtf8().left(byteOffset)).toUcs4().size()) + 1;
}

QString characterAt(const QString &text, int byteOffset)
{
    const QString rest = QString::fromUtf8(text.toUtf8().mid(byteOffset));
    return rest.left(!rest.isEmpty() && rest.at(0).isHighSurrogate() ? 2 : 1);
}

QString matchText(const pattern::Check &check)
{
    switch (check.relation) {
    case pattern::Relation::Exact:
        return Words::tr("Match: it is the announced number.");
    case pattern::Relation::SameNumber:
        return Words::tr("Match: it is the announced number, written another way.");
    case pattern::Relation::TailOnly:
        return Words::tr("The digits match, but they are only the last %1 of the announced number.")
            .arg(check.tailDigits);
    case pattern::Relation::MaskOnly:
        return Words::tr("It fits the pattern, but it is another number than the announced one.");
    case pattern::Relation::Different:
        return Words::tr("It is another number than the announced one.");
    case pattern::Relation::Unknown:
        break;
    }
    return Words::tr("Match: every digit of the pattern agrees.");
}

QString mismatchText(const pattern::Check &check)
{
    QStringList positions;
    for (int i = 0; i < check.pattern.symbols.size; ++i) {
        if ((check.mismatches >> i & 1) != 0) {
            positions += QString::number(i + 1);
        }
    }
    if (positions.isEmpty()) { // a whole number of another length
        return Words::tr("No match: the number has more digits than the pattern.");
    }
    return Words::tr("No match: the number differs at symbol %1 of the pattern.")
        .arg(positions.join(u", "_s));
}

QString misplaced(const QString &option, const QString &place, const QString &character)
{
    return Words::tr("%1: character %2, \"%3\", has no place there.").arg(option, place, character);
}

} // namespace

QString problem(const QString &option, const QString &text, pattern::Problem problem,
                int byteOffset, char suggestion)
{
    using pattern::Problem;
    const QString place = QString::number(characterOf(text, byteOffset));
    const QString character = characterAt(text, byteOffset);
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Empty:
        return text.trimmed().isEmpty()
                   ? Words::tr("%1: it is empty.").arg(option)
                   : Words::tr("%1: nothing comes after the \"+\".").arg(option);
    case Problem::Letter:
        if (suggestion != 0) {
            return Words::tr("%1: character %2 is the letter \"%3\". Is it a %4?")
                .arg(option, place, character, QString(QLatin1Char(suggestion)));
        }
        return Words::tr("%1: character %2 is the letter \"%3\".").arg(option, place, character);
    case Problem::SecondPlus:
        if (QString::fromUtf8(text.toUtf8().left(byteOffset)).trimmed().isEmpty()) {
            return misplaced(option, place, character); // a full-width one, of a pattern
        }
        return Words::tr("%1: the \"+\" at character %2 is not at the beginning.")
            .arg(option, place);
    case Problem::TwoNumbers:
        return Words::tr("%1: there are two numbers, the first ends before character %2.")
            .arg(option, place);
    case Problem::OtherCharacter:
        return misplaced(option, place, character);
    case Problem::NoDigits:
        return Words::tr("%1: there is no digit in it.").arg(option);
    case Problem::TooManyDigits:
        return Words::tr("%1: there are more than 15 digits.").arg(option);
    case Problem::TooManySymbols:
        return Words::tr("%1: there are more than 15 symbols; character %2 is the first too many.")
            .arg(option, place);
    case Problem::BadEncoding:
        return Words::tr("%1: it is not UTF-8.").arg(option);
    }
    return {};
}

QString notANumber(const QString &option)
{
    return Words::tr("%1: give a whole number with its country, such as +380123456789.")
        .arg(option);
}

namespace {

QString verdictText(const pattern::Check &check, const QString &pattern, const QString &callerId)
{
    switch (check.verdict) {
    case pattern::Verdict::Match:
        return check.announcedFits
                   ? matchText(check)
                   : Words::tr("The announced number does not fit the pattern: the provider's "
                               "fault. Nothing can be verified with it.");
    case pattern::Verdict::Mismatch:
        return mismatchText(check);
    case pattern::Verdict::LastDigitsOnly:
        return Words::tr("The number is shorter than the pattern, but all fixed digits agree "
                         "(%1 of them).")
            .arg(check.checkedDigits);
    case pattern::Verdict::TooShort:
        return Words::tr("Too short: %1 of %2 fixed digits could be checked.")
            .arg(QString::number(check.checkedDigits), QString::number(check.fixedDigits));
    case pattern::Verdict::NoCallerId:
        return Words::tr("No caller ID: it is empty or hidden.");
    case pattern::Verdict::InvalidCallerId:
        return problem(u"--caller-id"_s, callerId, check.callerId.problem, check.callerId.position,
                       check.callerId.suggestion);
    case pattern::Verdict::InvalidPattern:
        return problem(u"--pattern"_s, pattern, check.pattern.problem, check.pattern.position);
    case pattern::Verdict::UnverifiablePattern:
        return Words::tr("--pattern: without one fixed digit it proves nothing.");
    }
    return {};
}

} // namespace

QString check(const pattern::Check &check, const QString &pattern, const QString &callerId)
{
    const QString verdict = verdictText(check, pattern, callerId);
    return check.callerId.parametersDropped
               ? QString(verdict % u' ' %
                         Words::tr("What follows the number in the link was set aside."))
               : verdict;
}

} // namespace flashcall::cli::texts
