// SPDX-License-Identifier: MIT
#include "ui/lab/labmodel.h"

#include "ui/lab/labwords.h"

#include <QStringList>

namespace flashcall::ui {

namespace {

using State = CellView::State;

bool isCompared(const pattern::Check &check)
{
    return check.pattern.problem == pattern::Problem::None && !check.callerId.withheld &&
           check.callerId.problem == pattern::Problem::None &&
           check.verdict != pattern::Verdict::UnverifiablePattern;
}

State stateOf(pattern::Cell cell)
{
    switch (cell) {
    case pattern::Cell::Hit:
        return State::Hit;
    case pattern::Cell::Miss:
        return State::Miss;
    case pattern::Cell::Masked:
        return State::Masked;
    case pattern::Cell::Missing:
        return State::Missing;
    }
    return State::Blank;
}

void fillPatternCells(LabResult &result)
{
    for (const char c : result.check.pattern.symbols.view()) {
        result.patternCells.append({QLatin1Char(c), c == '*' ? State::Masked : State::Fixed});
    }
}

// The caller ID under the pattern, right-aligned; digits further left are shown, not judged.
void fillDigitCells(LabResult &result)
{
    const auto digits = result.check.compared.view();
    const auto symbols = std::size_t(result.patternCells.size());
    const std::size_t extra = digits.size() > symbols ? digits.size() - symbols : 0;
    for (std::size_t i = 0; i < extra; ++i) {
        result.patternCells.prepend({{}, State::Blank});
        result.digitCells.append({QLatin1Char(digits[i]), State::Extra});
    }
    const std::size_t missing = symbols > digits.size() ? symbols - digits.size() : 0;
    for (std::size_t i = 0; i < symbols; ++i) {
        const State state = stateOf(result.check.cells[i]);
        const bool there = i >= missing;
        result.digitCells.append(
            {there ? QLatin1Char(digits[extra + i - missing]) : QLatin1Char(' '),
             there ? state : State::Missing});
    }
}

} // namespace

LabResult judgeLab(const LabInput &input)
{
    LabResult result;
    result.blank = input.pattern.isEmpty() && input.callerId.isEmpty();
    QString announced;
    result.patternProblem = labwords::patternProblem(input.pattern);
    result.callerIdProblem = labwords::callerIdProblem(input.callerId);
    result.announcedProblem = labwords::announcedProblem(input.announced, announced);
    const std::string pattern = input.pattern.toStdString();
    const std::string caller = input.callerId.toStdString();
    const std::string known = announced.toStdString();
    result.check = pattern::check(pattern, caller, {known, {}});
    fillPatternCells(result);
    if (isCompared(result.check)) {
        fillDigitCells(result);
        result.alignment = labwords::alignment(result.check);
        result.reading = labwords::reading(result.check);
    }
    result.relation = known.empty() ? QString() : labwords::relation(result.check);
    result.strength = labwords::strength(result.check);
    result.verdict = labwords::verdict(result.check.verdict);
    result.tone = labwords::tone(result.check);
    result.icon = labwords::icon(result.check);
    result.reason = labwords::reason(result);
    result.samples = labwords::samples(input, result.check);
    return result;
}

QString labText(const LabInput &input, const LabResult &result)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            lines.append(name + QStringLiteral(": ") + value);
        }
    };
    add(LabModel::tr("Pattern"), input.pattern);
    add(LabModel::tr("Caller ID"), input.callerId);
    add(LabModel::tr("Announced caller ID"), input.announced);
    add(LabModel::tr("Verdict"), result.verdict);
    add(LabModel::tr("Why"), result.reason);
    add(LabModel::tr("Digits"), result.alignment);
    add(LabModel::tr("Relation"), result.relation);
    add(LabModel::tr("Reading"), result.reading);
    add(LabModel::tr("Strength"), result.strength);
    for (const LabSample &sample : result.samples) {
        add(sample.name, sample.says + QStringLiteral(" (") + sample.why + u')');
    }
    return lines.join(u'\n');
}

LabModel::LabModel(QObject *parent)
    : QObject(parent)
    , m_result(judgeLab({}))
{}

void LabModel::setInput(const LabInput &input)
{
    if (input == m_input) {
        return;
    }
    m_input = input;
    m_result = judgeLab(m_input);
    Q_EMIT changed();
}

void LabModel::remember()
{
    if (m_input.pattern.isEmpty() || m_input.callerId.isEmpty() ||
        !m_result.patternProblem.words.isEmpty() || !m_result.callerIdProblem.words.isEmpty()) {
        return;
    }
    if (!m_recent.isEmpty() && m_recent.first() == m_input) {
        return;
    }
    m_recent.removeAll(m_input);
    m_recent.prepend(m_input);
    if (m_recent.size() > recentMost) {
        m_recent.removeLast();
    }
    Q_EMIT recentChanged();
}

} // namespace flashcall::ui
