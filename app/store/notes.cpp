// SPDX-License-Identifier: MIT
#include "app/store/notes.h"

#include "app/store/words.h"

namespace flashcall::store {
namespace {

constexpr QLatin1String causeWhat("cause"), statusWhat("status"), costWhat("cost");
constexpr qsizetype longestWord = 64;

NoteWords words(const CauseAnswer &note)
{
    return {causeWhat, wordOf(note.cause) + u' ' + wordOf(note.answer)};
}

NoteWords words(const SeenStatus &note)
{
    return {statusWhat, QStringLiteral("%1 %2 %3")
                            .arg(QString::number(note.step), QString::number(note.after.count()),
                                 note.raw.left(longestWord))};
}

NoteWords words(const SeenCost &note)
{
    return {costWhat, note.cost.left(longestWord) + u' ' + note.currency.left(longestWord)};
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
