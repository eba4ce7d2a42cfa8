// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"
#include "app/pattern/samples.h"
#include "ui/cells/digitcells.h"
#include "ui/theme.h"

#include <QLatin1String>
#include <QList>
#include <QObject>
#include <QString>

namespace flashcall::ui {

// The single check of the pattern lab, as typed.
struct LabInput
{
    QString pattern;
    QString callerId;
    QString announced; // empty: none
    bool operator==(const LabInput &) const = default;
};

// Why a field cannot be read, and where: an index into the text, or -1.
struct LabProblem
{
    QString words; // empty: none
    int position = -1;
};

struct LabSample
{
    QString name;
    QString says;
    QString why;
    Tone tone = Tone::Neutral;
    bool differs = false; // from this console's verdict
};

// Everything the page shows of a check; whatever the input, each part that can be told is.
struct LabResult
{
    bool blank = true; // nothing typed yet: no verdict is shown
    pattern::Check check;
    LabProblem patternProblem, callerIdProblem, announcedProblem;
    QList<CellView> patternCells, digitCells; // of one length
    QString alignment;                        // the cells in words
    QString verdict, reason;
    Tone tone = Tone::Neutral;
    QLatin1String icon;
    QString relation, reading, strength;
    QList<LabSample> samples; // this console first
};

[[nodiscard]] LabResult judgeLab(const LabInput &input);

// One check for a ticket or a bug report: plain text, one fact a line.
[[nodiscard]] QString labText(const LabInput &input, const LabResult &result);

// Holds the input, judges it at each change, remembers checks of this session.
class LabModel : public QObject
{
    Q_OBJECT
public:
    explicit LabModel(QObject *parent = nullptr);

    void setInput(const LabInput &input);
    [[nodiscard]] const LabInput &input() const { return m_input; }
    [[nodiscard]] const LabResult &result() const { return m_result; }

    // Puts the present check to the front of the recent ones, once, if it has a verdict.
    void remember();
    [[nodiscard]] const QList<LabInput> &recent() const { return m_recent; }
    static constexpr int recentMost = 20;

Q_SIGNALS:
    void changed();
    void recentChanged();

private:
    LabInput m_input;
    LabResult m_result;
    QList<LabInput> m_recent;
};

} // namespace flashcall::ui
