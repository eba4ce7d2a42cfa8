// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/journal.h"

#include <QTimer>

namespace flashcall {

// Stands in where the journal could not be opened: every write fails, so nothing is ever sent.
class RefusingJournal final : public Journal
{
public:
    explicit RefusingJournal(JournalProblem problem)
        : m_problem(std::move(problem))
    {}

    void intent(const Intent &, QObject *context, Done done) override
    {
        refuse(context, std::move(done));
    }
    void handed(const QString &, const QDateTime &) override {}
    void answered(const QString &, const QDateTime &,
                  const std::variant<Accepted, Failure> &) override
    {}
    void attempt(const QString &, const Attempt &, QObject *context, Done done) override
    {
        refuse(context, std::move(done));
    }
    void ended(const QString &, const QDateTime &, Ending) override {}
    void noted(const QString &, const QDateTime &, const CaseNote &) override {}
    Result<SendFacts, JournalProblem> sendFacts(const SendQuestion &) override
    {
        return Unexpected{m_problem};
    }

private:
    void refuse(QObject *context, Done done) const
    {
        // Later, as the contract of Journal has it.
        QTimer::singleShot(0, context, [problem = m_problem, done = std::move(done)] {
            done(Unexpected{problem});
        });
    }
    JournalProblem m_problem;
};

} // namespace flashcall
