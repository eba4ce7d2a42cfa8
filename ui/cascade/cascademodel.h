// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/cascadelint.h"
#include "app/core/request.h"

#include <QAbstractListModel>
#include <QList>

#include <chrono>
#include <optional>

namespace flashcall::ui {

// What stands behind the cascade form: the steps in order and what is wrong with each. The first
// step stays a flash call, whatever is moved or removed. No widget.
class CascadeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TtlRole = Qt::UserRole, // "60 s", or empty
        SummaryRole,            // the content in one line
        ProblemsRole,           // how many
    };
    explicit CascadeModel(QObject *parent = nullptr);

    // What stands around the cascade when it is sent: number, sender, region, code, ticket. The
    // steps in it are not looked at. Without a number every step is judged all the same.
    void setSurroundings(const Draft &draft);
    // Code, its length and its first digit, out of `draft`; the rest of it is not looked at.
    void setCode(const Draft &draft);
    // The call's number is drawn from a pool at the send: it is not missed.
    void setDrawsFromPool(bool draws);
    // Steps beyond maxSteps are left out; where the first is no flash call one is put before it.
    void setSteps(const Cascade &steps);
    [[nodiscard]] const Cascade &steps() const { return m_steps; }
    // The whole as a draft, as it would be validated and sent; with an example of a code where
    // a step uses one and none is set.
    [[nodiscard]] Draft draft() const;
    // The same without any example: what is kept, exported and looked through by the linter.
    [[nodiscard]] Draft kept() const;
    [[nodiscard]] QList<lint::Finding> findings(const lint::Means &means) const;
    // What the linter put right; steps that are the same stay untouched.
    void take(const lint::Subject &fixed);

    // The row of the new step, after row `after`; -1 where there are maxSteps already.
    int add(Channel channel, int after);
    [[nodiscard]] bool canAdd() const { return m_steps.size() < maxSteps; }
    [[nodiscard]] bool canRemove(int row) const;
    bool remove(int row);
    // `to` is the row the step then has.
    [[nodiscard]] bool canMove(int from, int to) const;
    bool move(int from, int to);
    void setStep(int row, const Step &step);

    [[nodiscard]] QList<FieldProblem> problems(int row) const;
    [[nodiscard]] std::optional<FieldProblem> codeProblem() const;
    // The first row with a problem, or -1.
    [[nodiscard]] int firstIncomplete() const;
    // Time until the last step is over if none is answered; a step without a time has the
    // service's default.
    [[nodiscard]] std::chrono::seconds plannedTime() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void stepsChanged(); // after every change, with the problems already found

private:
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < m_steps.size(); }
    void judge();

    Draft m_around;
    bool m_draws = false;
    std::optional<FieldProblem> m_codeProblem;
    Cascade m_steps;
    QList<FieldProblem> m_problems; // `step` is the row
};

} // namespace flashcall::ui
