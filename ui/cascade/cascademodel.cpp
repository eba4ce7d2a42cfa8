// SPDX-License-Identifier: MIT
#include "ui/cascade/cascademodel.h"

#include "app/core/code.h"
#include "ui/cascade/cascadewords.h"

#include <algorithm>
#include <numeric>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds defaultTtl = 60s; // api.md, "Send: flash call"

bool isCall(const Step &step)
{
    return step.channel() == Channel::FlashCall;
}

} // namespace

CascadeModel::CascadeModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_steps{makeStep(Channel::FlashCall)}
{
    judge();
}

void CascadeModel::setSurroundings(const Draft &draft)
{
    m_around = draft;
    judge();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT stepsChanged();
}

void CascadeModel::setSteps(const Cascade &steps)
{
    beginResetModel();
    m_steps = steps;
    if (m_steps.isEmpty() || !isCall(m_steps.first())) {
        m_steps.prepend(makeStep(Channel::FlashCall));
    }
    m_steps = m_steps.first(std::min<qsizetype>(m_steps.size(), maxSteps));
    judge();
    endResetModel();
    Q_EMIT stepsChanged();
}

void CascadeModel::setCode(const Draft &draft)
{
    m_around.code = draft.code;
    m_around.codeLength = draft.codeLength;
    m_around.codeLeadingZero = draft.codeLeadingZero;
    setSurroundings(Draft(m_around));
}

void CascadeModel::setDrawsFromPool(bool draws)
{
    m_draws = draws;
    setSurroundings(Draft(m_around));
}

Draft CascadeModel::draft() const
{
    Draft draft = kept();
    if (draft.code.isEmpty() && (m_draws || usesCode(m_steps))) {
        draft.code = words::exampleCode(); // the sender of the request makes a real one
    }
    return draft;
}

QList<lint::Finding> CascadeModel::findings(const lint::Means &means) const
{
    QList<lint::Finding> found = lint::findings(lint::subjectOf(kept()), means);
    if (m_draws) {
        found.removeIf([](const lint::Finding &one) {
            return one.rule == lint::Rule::NoCallerIdNoCode && one.step == 0;
        });
    }
    return found;
}

void CascadeModel::take(const lint::Subject &fixed)
{
    m_around.code = fixed.code;
    m_around.codeLength = fixed.codeLength;
    if (fixed.steps.size() == m_steps.size()) {
        m_steps = fixed.steps;
    }
    setSurroundings(Draft(m_around));
}

Draft CascadeModel::kept() const
{
    Draft draft = m_around;
    const Step &first = m_steps.first();
    draft.callerId = std::get<FlashCallContent>(first.content).callerId;
    draft.ttl = int(first.ttl.value_or(defaultTtl).count());
    draft.fallbacks = m_steps.mid(1);
    return draft;
}

int CascadeModel::add(Channel channel, int after)
{
    if (!canAdd()) {
        return -1;
    }
    const int row = has(after) ? after + 1 : rowCount();
    beginInsertRows({}, row, row);
    m_steps.insert(row, makeStep(channel));
    judge();
    endInsertRows();
    Q_EMIT stepsChanged();
    return row;
}

bool CascadeModel::canRemove(int row) const
{
    return has(row) && m_steps.size() > 1 && (row > 0 || isCall(m_steps.at(1)));
}

bool CascadeModel::remove(int row)
{
    if (!canRemove(row)) {
        return false;
    }
    beginRemoveRows({}, row, row);
    m_steps.removeAt(row);
    judge();
    endRemoveRows();
    Q_EMIT stepsChanged();
    return true;
}

bool CascadeModel::canMove(int from, int to) const
{
    if (!has(from) || !has(to) || from == to) {
        return false;
    }
    if (from == 0) {
        return isCall(m_steps.at(1)); // it becomes the first
    }
    return to > 0 || isCall(m_steps.at(from));
}

bool CascadeModel::move(int from, int to)
{
    if (!canMove(from, to)) {
        return false;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_steps.move(from, to);
    judge();
    endMoveRows();
    // Every row has another number now.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT stepsChanged();
    return true;
}

void CascadeModel::setStep(int row, const Step &step)
{
    if (!has(row) || m_steps.at(row) == step || (row == 0 && !isCall(step))) {
        return;
    }
    m_steps[row] = step;
    judge();
    // A step that uses the code changes what the others need.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT stepsChanged();
}

void CascadeModel::judge()
{
    m_problems.clear();
    m_codeProblem.reset();
    Draft draft = this->draft();
    if (!PhoneNumber::parse(draft.to, draft.region)) {
        draft.to = words::exampleNumber(); // the number has its own field, and is judged there
    }
    const auto request = validate(draft);
    if (request) {
        return;
    }
    for (FieldProblem problem : request.error()) {
        // The first step's own fields are the request form's.
        if (problem.field == request::Field::CallerId) {
            problem.field = request::Field::StepCallerId;
            problem.step = 0;
        } else if (problem.field == request::Field::Ttl) {
            problem.field = request::Field::StepTtl;
            problem.step = 0;
        }
        if (problem.field == request::Field::Code && !m_codeProblem) {
            m_codeProblem = problem;
        }
        if (has(problem.step)) {
            m_problems.append(problem);
        }
    }
}

QList<FieldProblem> CascadeModel::problems(int row) const
{
    QList<FieldProblem> found;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(found),
                 [row](const FieldProblem &problem) { return problem.step == row; });
    return found;
}

std::optional<FieldProblem> CascadeModel::codeProblem() const
{
    return m_codeProblem;
}

int CascadeModel::firstIncomplete() const
{
    const auto first =
        std::min_element(m_problems.begin(), m_problems.end(),
                         [](const auto &a, const auto &b) { return a.step < b.step; });
    return first == m_problems.end() ? -1 : first->step;
}

std::chrono::seconds CascadeModel::plannedTime() const
{
    return std::accumulate(m_steps.begin(), m_steps.end(), 0s, [](auto sum, const Step &step) {
        return sum + step.ttl.value_or(defaultTtl);
    });
}

int CascadeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant CascadeModel::data(const QModelIndex &index, int role) const
{
    if (!has(index.row())) {
        return {};
    }
    const Step &step = m_steps.at(index.row());
    const int wrong = int(problems(index.row()).size());
    switch (role) {
    case Qt::DisplayRole:
        return words::channel(step);
    case Qt::AccessibleTextRole:
        return words::stepSentence(step, index.row(), wrong);
    case TtlRole:
        return words::ttl(step);
    case SummaryRole:
        return words::summary(step);
    case ProblemsRole:
        return wrong;
    default: // default: Qt's roles are open
        return {};
    }
}

Qt::ItemFlags CascadeModel::flags(const QModelIndex &index) const
{
    // Between the steps something may be dropped, on a step nothing.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                 Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

bool CascadeModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1) {
        return false;
    }
    return move(sourceRow, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
}

bool CascadeModel::removeRows(int row, int count, const QModelIndex &parent)
{
    return !parent.isValid() && count == 1 && remove(row);
}

} // namespace flashcall::ui
