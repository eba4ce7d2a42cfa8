// SPDX-License-Identifier: MIT
#include "app/store/verification.h"

#include "app/store/migrations.h"

#include <array>

namespace flashcall::store {
namespace {

constexpr qsizetype damageMost = 20;
constexpr qsizetype flawedMost = 5; // of each kind

struct Rule
{
    RecordFlaw flaw;
    const char *differs; // of a row of cases
};
constexpr std::array rules{
    Rule{RecordFlaw::Intent,
         "(SELECT what FROM events WHERE case_seq = seq ORDER BY id LIMIT 1) IS NOT 'intent' OR "
         "(SELECT sum(at = created_at) FROM events WHERE case_seq = seq AND what = 'intent') "
         "IS NOT 1"},
    Rule{RecordFlaw::Handed,
         "handed_at IS NOT (SELECT max(at) FROM events WHERE case_seq = seq AND what = 'handed')"},
    // Of a program that died, the next start's word stands for the answer.
    Rule{RecordFlaw::Answered,
         "CASE WHEN answered_at IS NULL THEN "
         "EXISTS (SELECT 1 FROM events WHERE case_seq = seq AND what = 'answered') ELSE "
         "NOT EXISTS (SELECT 1 FROM events WHERE case_seq = seq AND at = answered_at AND "
         "((what = 'answered' AND detail = CASE answer WHEN 'Accepted' THEN answer "
         "ELSE reason END) OR (what = 'recovered' AND detail <> 'waiting' AND reason = "
         "'ProgramEnded'))) END"},
    Rule{RecordFlaw::Attempts,
         "(SELECT count(*) FROM attempts WHERE case_seq = seq) <> "
         "(SELECT count(*) FROM events WHERE case_seq = seq AND what = 'attempt')"},
    Rule{RecordFlaw::Ending,
         "ending IS NOT (SELECT detail FROM events WHERE case_seq = seq AND "
         "what IN ('ended', 'recovered') AND detail <> 'waiting' ORDER BY id DESC LIMIT 1) OR "
         "(ending IS NULL) <> (ended_at IS NULL)"},
};

Result<qint64, JournalProblem> number(Database &database, const QString &sql)
{
    const auto found = database.rows(sql);
    if (!found) {
        return Unexpected{found.error()};
    }
    return found->isEmpty() ? 0 : found->first().first().toLongLong();
}

// Where not even a side file can be made, only the immutable way is left.
Result<std::unique_ptr<Database>, JournalProblem> openToRead(const QString &file)
{
    JournalProblem problem;
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        auto database = Database::open(file, mode);
        if (!database) {
            problem = database.error();
            continue;
        }
        const auto schema = (*database)->rows(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (schema) {
            return database;
        }
        problem = schema.error();
        if (problem.problem == journal::Problem::Damaged) {
            break;
        }
    }
    return Unexpected{problem};
}

Status checkFile(Database &database, Verification &found)
{
    const auto id = number(database, QStringLiteral("PRAGMA application_id"));
    if (!id) {
        return Unexpected{id.error()};
    }
    if (*id != applicationId) {
        found.damage += QStringLiteral("application_id");
        return {};
    }
    const auto words = database.rows(QStringLiteral("PRAGMA integrity_check(%1)").arg(damageMost));
    if (!words) {
        return Unexpected{words.error()};
    }
    for (const QVariantList &row : *words) {
        if (row.first().toString() != u"ok") {
            found.damage += row.first().toString();
        }
    }
    const auto strays = database.rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!strays) {
        return Unexpected{strays.error()};
    }
    if (!strays->isEmpty()) {
        found.damage += QStringLiteral("foreign_key_check: %1").arg(strays->size());
    }
    return {};
}

Status checkCases(Database &database, Verification &found)
{
    for (const auto &[count, table] :
         {std::pair(&found.cases, "cases"), std::pair(&found.attempts, "attempts"),
          std::pair(&found.events, "events")}) {
        const auto rows =
            number(database, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        if (!rows) {
            return Unexpected{rows.error()};
        }
        *count = *rows;
    }
    for (const Rule &rule : rules) {
        const auto rows =
            database.rows(QStringLiteral("SELECT uuid FROM cases WHERE ") +
                          QLatin1String(rule.differs) + QStringLiteral(" ORDER BY seq"));
        if (!rows) {
            return Unexpected{rows.error()};
        }
        found.flaws += rows->size();
        for (qsizetype i = 0; i < qMin(rows->size(), flawedMost); ++i) {
            found.flawed.append({rows->at(i).first().toString(), rule.flaw});
        }
    }
    return {};
}

} // namespace

Result<Verification, JournalProblem> verify(const QString &file, const ChainProof &proof)
{
    Verification found;
    Status read;
    auto database = openToRead(file);
    if (database) {
        read = checkFile(**database, found);
        if (read && found.damage.isEmpty()) {
            read = checkCases(**database, found);
        }
        if (read && found.damage.isEmpty()) {
            auto chain = checkChain(**database, proof);
            chain ? static_cast<void>(found.chain = *std::move(chain))
                  : static_cast<void>(read = Unexpected{chain.error()});
        }
    } else {
        read = Unexpected{database.error()};
    }
    if (!read && read.error().problem == journal::Problem::Damaged) {
        found.damage += read.error().detail;
        return found;
    }
    if (!read) {
        return Unexpected{read.error()};
    }
    return found;
}

} // namespace flashcall::store
