// SPDX-License-Identifier: MIT
#include "app/cli/historyrun.h"

#include "app/cli/audittexts.h"
#include "app/cli/checktexts.h"
#include "app/cli/historyrows.h"
#include "app/cli/historytexts.h"
#include "app/core/phonenumber.h"
#include "app/store/files.h"
#include "app/store/upkeep.h"
#include "app/store/verification.h"

#include <QFile>

#include <ostream>
#include <utility>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;
using Action = HistoryOptions::Action;

namespace {

constexpr int rowsAtOnce = 500;

} // namespace

HistoryRun::HistoryRun(Parts parts, HistoryOptions options, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_options(std::move(options))
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &HistoryRun::step);
}

HistoryRun::~HistoryRun() = default;

void HistoryRun::start()
{
    if (!m_options.number.isEmpty() || m_options.action == Action::Erase) {
        const auto number = PhoneNumber::parse(m_options.number, {});
        if (!number) {
            tell(texts::notANumber(u"--number"_s));
            finish(Exit::Usage);
            return;
        }
        m_filter.number = number->e164();
    }
    m_filter.connection = m_options.connection;
    m_filter.from = m_options.since;
    m_filter.to = m_options.until;
    switch (m_options.action) {
    case Action::List:
    case Action::Export:
        list();
        return;
    case Action::Verify:
        withEvidence([this](const AuditEvidence &evidence) { finish(verify(evidence)); });
        return;
    case Action::Erase:
        change(texts::askToErase(m_filter.number), &HistoryRun::erase);
        return;
    case Action::Purge:
        change(texts::askToPurge(m_options.olderThan), &HistoryRun::purge);
        return;
    }
}

void HistoryRun::interrupt()
{
    finish(Exit::Interrupted); // an export's file appears whole or not at all
}

void HistoryRun::list()
{
    const bool there = hasJournal();
    if (there) {
        JournalProblem problem;
        m_journal = open(problem);
        const auto cursor = m_journal
                                ? m_journal->history().begin(m_filter)
                                : Result<store::HistoryCursor, JournalProblem>(Unexpected{problem});
        if (!cursor) {
            finish(fail(cursor.error(), Exit::Usage));
            return;
        }
        m_cursor = *cursor;
    } else {
        tell(texts::noJournal());
    }
    if (!beginOutput()) {
        return;
    }
    if (there) {
        m_step.start();
    } else {
        finish(endOutput());
    }
}

// False: it has finished.
bool HistoryRun::beginOutput()
{
    const bool exporting = m_options.action == Action::Export;
    if (exporting && !m_options.output.isEmpty() && m_options.output != u"-") {
        m_file = std::make_unique<QSaveFile>(m_options.output);
        if (!m_file->open(QIODevice::WriteOnly)) {
            tell(texts::cannotWriteExport(m_options.output, m_file->errorString()));
            finish(Exit::Usage);
            return false;
        }
        // Customers' numbers: for nobody but the owner.
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    bool written = true;
    if (exporting && m_options.format == HistoryOptions::Format::Csv) {
        written = write(csvHeading());
    } else if (!exporting && !m_options.json && hasJournal()) {
        written = write(texts::listHeading().toUtf8() + '\n');
    }
    if (!written) {
        finish(Exit::ReaderLeft);
    }
    return written;
}

bool HistoryRun::write(const QByteArray &bytes)
{
    if (m_file) {
        m_file->write(bytes); // its commit() tells of a failure
        return true;
    }
    m_parts.out.write(bytes.constData(), bytes.size());
    return m_parts.out.good();
}

bool HistoryRun::writeRow(const store::HistoryRow &row)
{
    if (m_options.action == Action::List) {
        return write((m_options.json ? jsonOf(row) : texts::listLine(row).toUtf8()) + '\n');
    }
    if (m_options.format == HistoryOptions::Format::Csv) {
        return write(csvOf(row));
    }
    const auto details = m_journal->history().details(row.seq);
    // Nothing where it was erased in between.
    return !details || !details.value() || write(jsonOf(*details.value()) + '\n');
}

void HistoryRun::step()
{
    const auto rows = m_journal->history().next(m_filter, m_cursor, rowsAtOnce);
    if (!rows) {
        finish(fail(rows.error(), Exit::Usage));
        return;
    }
    for (const store::HistoryRow &row : *rows) {
        if (!writeRow(row)) {
            finish(Exit::ReaderLeft);
            return;
        }
    }
    if (m_cursor.atEnd()) {
        finish(endOutput());
    }
}

Exit HistoryRun::endOutput()
{
    if (m_file && !m_file->commit()) {
        tell(texts::cannotWriteExport(m_options.output, m_file->errorString()));
        return Exit::Usage;
    }
    m_parts.out.flush();
    return m_parts.out.good() ? Exit::Yes : Exit::ReaderLeft;
}

void HistoryRun::withEvidence(const std::function<void(const AuditEvidence &)> &go)
{
    if (!m_parts.keyStore || !hasJournal()) {
        go({});
        return;
    }
    m_proof = std::make_unique<AuditProof>(m_parts.keyStore(), m_parts.folder);
    m_proof->read(go);
}

// What was done moved the chain's head: the key store is told before the end.
void HistoryRun::finishKept(const std::optional<store::ChainHead> &head, Exit exit)
{
    if (m_proof) {
        m_proof->keep(head, [this, exit] { finish(exit); });
    } else {
        finish(exit);
    }
}

Exit HistoryRun::verify(const AuditEvidence &evidence)
{
    if (!hasJournal()) {
        tell(texts::noJournal());
        return Exit::Yes;
    }
    const auto found = store::verify(store::Paths(m_parts.folder).database, evidence.proof);
    if (!found) {
        return fail(found.error(), Exit::Usage);
    }
    m_parts.err << texts::verified(*found, evidence.problem).toStdString() << std::flush;
    return found->whole() ? Exit::Yes : Exit::No;
}

void HistoryRun::erase(const AuditEvidence &evidence)
{
    Exit exit = Exit::Yes;
    const auto number = PhoneNumber::parse(m_filter.number, {});
    if (!number || !openForChange(exit)) {
        finish(exit);
        return;
    }
    const auto erased = store::eraseNumber(m_parts.folder, *number, m_parts.clock, evidence.seal());
    if (!erased) {
        finish(fail(erased.error(), Exit::NotSent));
        return;
    }
    m_parts.err << texts::erased(*erased, m_filter.number).toStdString() << std::flush;
    finishKept(erased->head, erased->leftIn.isEmpty() ? Exit::Yes : Exit::No);
}

void HistoryRun::purge(const AuditEvidence &evidence)
{
    Exit exit = Exit::Yes;
    if (!openForChange(exit)) {
        finish(exit);
        return;
    }
    const auto purged =
        store::purge(m_parts.folder, m_parts.clock.wall().addDays(-m_options.olderThan),
                     m_parts.clock, evidence.seal());
    if (!purged) {
        finish(fail(purged.error(), Exit::NotSent));
        return;
    }
    if (purged->needsKey) {
        tell(texts::purgeNeedsKey(evidence.problem));
        finish(Exit::NotSent);
        return;
    }
    m_parts.err << texts::purged(*purged).toStdString() << std::flush;
    finishKept(purged->head, Exit::Yes);
}

void HistoryRun::change(const QString &question, void (HistoryRun::*how)(const AuditEvidence &))
{
    Exit exit = Exit::Yes;
    if (!mayChange(question, exit)) {
        finish(exit);
        return;
    }
    withEvidence([this, how](const AuditEvidence &evidence) { (this->*how)(evidence); });
}

bool HistoryRun::mayChange(const QString &question, Exit &exit)
{
    if (m_options.yes) {
        return true;
    }
    if (!m_parts.interactive || !m_parts.answer) {
        tell(texts::needsYesHere());
        exit = Exit::Usage;
        return false;
    }
    m_parts.err << question.toStdString() << std::flush;
    if (!texts::isYes(m_parts.answer())) {
        tell(texts::nothingDone());
        exit = Exit::No;
        return false;
    }
    return true;
}

// Opened once as any program does, which checks, mends and migrates it; then closed, so that only
// what other programs do counts as somebody's.
bool HistoryRun::openForChange(Exit &exit)
{
    if (!hasJournal()) {
        tell(texts::noJournal());
        exit = Exit::Yes;
        return false;
    }
    JournalProblem problem;
    const auto journal = open(problem);
    if (!journal || journal->writeProblem()) {
        exit = fail(journal ? *journal->writeProblem() : problem, Exit::NotSent);
        return false;
    }
    return true;
}

std::unique_ptr<store::SqliteJournal> HistoryRun::open(JournalProblem &problem)
{
    store::Options options;
    options.program = u"flashcall"_s;
    auto opened = store::SqliteJournal::open(m_parts.folder, m_parts.clock, options);
    if (!opened) {
        problem = opened.error();
        return nullptr;
    }
    if (const store::Recovery &recovery = (*opened)->recovery(); !recovery.setAside.isEmpty()) {
        tell(texts::setAside(recovery));
    }
    return std::move(*opened);
}

bool HistoryRun::hasJournal() const
{
    return QFile::exists(store::Paths(m_parts.folder).database);
}

void HistoryRun::tell(const QString &line)
{
    m_parts.err << line.toStdString() << std::endl;
}

Exit HistoryRun::fail(const JournalProblem &problem, Exit exit)
{
    tell(texts::journalProblem(problem, m_parts.folder));
    return exit;
}

void HistoryRun::finish(Exit exit)
{
    m_step.stop();
    if (!std::exchange(m_finished, true)) {
        Q_EMIT finished(exit);
    }
}

} // namespace flashcall::cli
