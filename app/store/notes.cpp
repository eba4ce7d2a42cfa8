// SPDX-License-Identifier: MIT
#include "app/store/notes.h"

#include "app/store/words.h"

#include <algorithm>

namespace flashcall::store {
namespace {

constexpr QLatin1String causeWhat("cause"), statusWhat("status"), costWhat("cost");
constexpr qsizetype longestWord = 64;
constexpr int digitsOfANumber = 7;

// The service's words, capped. An event stands in the audit chain as it is, so nothing may get in
// that might have to be erased again: digits enough for a number are covered at once.
QString kept(const QString &words)
{
    QString capped = words.left(longestWord);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::count_if(capped.cbegin(), capped.cend(), isDigit) >= digitsOfANumber) {
        std::replace_if(capped.begin(), capped.end(), isDigit, u'*');
    }
    return capped;
}

NoteWords words(const CauseAnswer &note)
{
    return {causeWhat, wordOf(note.cause) + u' ' + wordOf(note.answer)};
}

NoteWords words(const SeenStatus &note)
{
    return {statusWhat, QStringLiteral("%1 %2 %3")
                            .arg(QString::number(note.step), QString::number(note.after.count()),
                                 kept(note.raw))};
}

NoteWords words(const SeenCost &note)
{
    return {costWhat, kept(note.cost) + u' ' + kept(note.currency)};
}

std::optional<CaseNote> causeOf(const QString &detail)
{
    const auto cause = fromWord<casenotes::Cause>(detail.section(u' ', 0, 0));
    const auto answer = fromWord<casenotes::Answer>(detail.section(u' ', 1));
    if (!cause || !answer) {
        return std::nullopt;
    }
    return CauseAnswer{*cause, *answer};
}

std::optional<CaseNote> statusOf(const QString &detail)
{
    bool step = false, after = false;
    const SeenStatus note{detail.section(u' ', 0, 0).toInt(&step),
                          std::chrono::milliseconds(detail.section(u' ', 1, 1).toLongLong(&after)),
                          detail.section(u' ', 2)};
    return step && after ? std::optional<CaseNote>(note) : std::nullopt;
}

} // namespace

NoteWords wordsOf(const CaseNote &note)
{
    return std::visit([](const auto &one) { return words(one); }, note);
}

std::optional<CaseNote> noteOf(const NoteWords &words)
{
    if (words.what == causeWhat) {
        return causeOf(words.detail);
    }
    if (words.what == statusWhat) {
        return statusOf(words.detail);
    }
    if (words.what == costWhat) {
        return SeenCost{words.detail.section(u' ', 0, 0), words.detail.section(u' ', 1)};
    }
    return std::nullopt;
}

} // namespace flashcall::store
