// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"
#include "ui/theme.h"

#include <QLatin1String>
#include <QList>
#include <QString>

// The journal's values in words. All that comes from outside is one line of visible characters.
namespace flashcall::ui::historywords {

struct Outcome
{
    QString word;
    Tone tone = Tone::Neutral;
    QLatin1String icon; // a mask's name
};
[[nodiscard]] Outcome outcome(const store::HistoryRow &row);
[[nodiscard]] QString reason(const store::HistoryRow &row);
// One line whatever was in it; control and bidirectional characters made visible.
[[nodiscard]] QString oneLine(const QString &text);
[[nodiscard]] QString shortTime(const QDateTime &at); // "2024-01-02 14:00", local
[[nodiscard]] QString fullTime(const QDateTime &at);  // with seconds and the offset
// The time alone, where it is of the same day as `since`.
[[nodiscard]] QString laterTime(const QDateTime &at, const QDateTime &since);

struct Fact
{
    QString name;
    QString value;
    bool operator==(const Fact &) const = default;
};
// Every fact on record that may be told: of a case without an ending neither the pattern nor the
// announced digits, nor how a caller ID stood to them. `blind`: nor of this one, which has ended
// and is not closed yet.
[[nodiscard]] QList<Fact> facts(const store::HistoryCase &shown, bool blind = false);
[[nodiscard]] QList<Fact> attempts(const store::HistoryCase &shown, bool blind = false);
// The whole case for a ticket: plain text, one fact a line.
[[nodiscard]] QString receipt(const store::HistoryCase &shown, bool blind = false);

} // namespace flashcall::ui::historywords
