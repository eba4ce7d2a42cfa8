// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit.h"
#include "app/cli/options.h"
#include "app/core/clock.h"
#include "app/session/auditproof.h"
#include "app/store/sqlitejournal.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <functional>
#include <iosfwd>
#include <memory>

namespace flashcall::cli {

// `history`: reads go by steps between events, so that an interrupt gets through; what changes
// the journal is one transaction. Everything passed in must outlive it.
class HistoryRun : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::ostream &out;
        std::ostream &err;
        const Clock &clock;
        QString folder;                  // of the journal
        bool interactive = false;        // a person can be asked
        std::function<QString()> answer; // reads a line of theirs
        // Where the keys of the audit chain are; empty: there is no such place.
        std::function<config::KeyStore &()> keyStore{};
    };
    HistoryRun(Parts parts, HistoryOptions options, QObject *parent = nullptr);
    ~HistoryRun() override;

    void start();
    void interrupt();

Q_SIGNALS:
    void finished(flashcall::cli::Exit exit); // once

private:
    void list();
    void step();
    [[nodiscard]] bool beginOutput();
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool writeRow(const store::HistoryRow &row);
    [[nodiscard]] Exit endOutput();
    // Reads the keys of the audit chain, then goes on.
    void withEvidence(const std::function<void(const AuditEvidence &)> &go);
    void finishKept(const std::optional<store::ChainHead> &head, Exit exit);
    [[nodiscard]] Exit verify(const AuditEvidence &evidence);
    void erase(const AuditEvidence &evidence);
    void purge(const AuditEvidence &evidence);
    void change(const QString &question, void (HistoryRun::*how)(const AuditEvidence &));
    [[nodiscard]] bool mayChange(const QString &question, Exit &exit);
    [[nodiscard]] bool openForChange(Exit &exit);
    [[nodiscard]] std::unique_ptr<store::SqliteJournal> open(JournalProblem &problem);
    [[nodiscard]] bool hasJournal() const;
    void tell(const QString &line);
    Exit fail(const JournalProblem &problem, Exit exit);
    void finish(Exit exit);

    Parts m_parts;
    HistoryOptions m_options;
    std::unique_ptr<store::SqliteJournal> m_journal;
    std::unique_ptr<QSaveFile> m_file; // of an export; without one, standard output
    store::HistoryFilter m_filter;
    store::HistoryCursor m_cursor;
    std::unique_ptr<AuditProof> m_proof;
    QTimer m_step;
    bool m_finished = false;
};

} // namespace flashcall::cli
