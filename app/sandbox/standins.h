// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QList>
#include <QString>

#include <utility>

namespace flashcall::sandbox {

// What stands in a recorded script for the numbers of its case: texts that are templates, none
// with a digit of theirs but a country's code. They keep how the numbers stood to each other:
// what fitted the pattern fits, what did not does not, and the same number stays the same.
//
// Where the reply told of the number that was asked for, as the sandbox itself would, they are
// the places {caller_id}, {pattern}, {same_ending} and {wrong_number}, so that they follow
// whatever message the script is played to; else they are numbers that nobody has.
class StandIns
{
public:
    // Pattern and announced number as replied, or empty; every number that rang.
    StandIns(const WireMessage &asked, const QString &pattern, const QString &announced,
             const QList<QString> &rang);

    [[nodiscard]] const QString &pattern() const { return m_pattern; }
    [[nodiscard]] const QString &announced() const { return m_announced; }
    [[nodiscard]] QString rang(const QString &number) const; // one of those given; hidden: empty

private:
    enum class Kin { Announced, Fits, Other };
    [[nodiscard]] static Kin kinOf(const QString &number, const QString &pattern,
                                   const QString &reference);
    [[nodiscard]] bool isUsual(const WireMessage &asked, const QString &pattern,
                               const QString &announced) const;
    void follow(const QString &pattern, const QString &announced);
    void replace(const WireMessage &asked, const QString &pattern, const QString &announced);
    [[nodiscard]] QString another(Kin kin, const QString &pattern, const QString &reference) const;

    struct Seen
    {
        QString key; // its digits alone
        Kin kin = Kin::Announced;
        QString standIn;
    };
    QList<Seen> m_seen;
    QString m_pattern;
    QString m_announced;
};

} // namespace flashcall::sandbox
