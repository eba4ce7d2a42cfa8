// SPDX-License-Identifier: MIT
#include "ui/lablist/pairlist.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

namespace flashcall::ui {

PairList::PairList(QObject *parent)
    : QObject(parent)
{}

PairList::~PairList() = default;

void PairList::open(const QString &file)
{
    clear();
    m_file = QFileInfo(file).absoluteFilePath();
    start(-1, -1);
}

void PairList::openText(const QString &csv)
{
    clear();
    m_pasted = std::make_unique<QTemporaryFile>(); // only its owner may read it
    const QByteArray bytes = csv.toUtf8();
    if (!m_pasted->open() || m_pasted->write(bytes) != bytes.size() || !m_pasted->flush()) {
        m_outcome.result.problem.fault = bulk::Fault::CannotWrite;
        m_outcome.result.problem.systemError = errno;
        setState(State::Failed);
        return;
    }
    m_file = m_pasted->fileName();
    start(-1, -1);
}

void PairList::judge(int patternColumn, int callerIdColumn)
{
    if (m_state == State::ColumnsWanted) {
        start(patternColumn, callerIdColumn);
    }
}

void PairList::start(int patternColumn, int callerIdColumn)
{
    m_patternColumn = patternColumn;
    m_callerIdColumn = callerIdColumn;
    m_progress = {};
    m_elapsed = {};
    m_outcome = {};
    // What the view reads must be what is being judged: what the file is now, it must stay.
    m_stamp = bulk::stampOf(QFile::encodeName(m_file).toStdString());
    m_index = std::make_shared<bulk::RowIndex>();
    ListOrder order;
    order.file = m_file;
    order.patternColumn = patternColumn;
    order.callerIdColumn = callerIdColumn;
    order.index = m_index;
    m_job = std::make_unique<ListJob>(std::move(order));
    connect(m_job.get(), &ListJob::progressed, this, &PairList::onProgress);
    connect(m_job.get(), &ListJob::finished, this, &PairList::onJudged);
    setState(State::Judging);
    m_job->start();
}

void PairList::cancel()
{
    if (m_state == State::Judging) {
        m_job.reset(); // waits for a block at most
        m_index.reset();
        setState(State::Cancelled);
    }
}

void PairList::clear()
{
    m_job.reset();
    m_export.reset();
    m_exportState = Export::Idle;
    m_index.reset();
    m_pasted.reset();
    m_file.clear();
    m_outcome = {};
    m_progress = {};
    setState(State::Empty);
}

QString PairList::name() const
{
    return m_pasted ? QString() : QFileInfo(m_file).fileName();
}

const std::vector<bulk::BadRow> &PairList::badRows() const
{
    return m_outcome.result.badRows;
}

bool PairList::isSameFile(const QString &other) const
{
    const QString theirs = QFileInfo(other).canonicalFilePath();
    return !theirs.isEmpty() && theirs == QFileInfo(m_file).canonicalFilePath();
}

void PairList::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PairList::onProgress()
{
    m_progress = m_job->progress();
    m_elapsed = m_job->elapsed();
    m_header = m_job->header();
    Q_EMIT progressed();
}

void PairList::onJudged()
{
    m_progress = m_job->progress();
    m_elapsed = m_job->elapsed();
    m_outcome = m_job->outcome();
    m_outcome.changed = m_outcome.changed || m_outcome.stamp != m_stamp;
    m_header = m_outcome.header.header;
    m_job.release()->deleteLater(); // it is telling
    const bulk::Fault fault = m_outcome.result.problem.fault;
    if (m_outcome.result.finished() && m_outcome.stamp.there) {
        setState(State::Ready);
        return;
    }
    m_index.reset();
    // The rule for a header that names both is stricter than for one where both are chosen.
    const bool choosable = fault == bulk::Fault::MissingColumn && m_patternColumn < 0;
    if (choosable) {
        bulk::Options any;
        any.patternColumn = 0;
        any.callerIdColumn = 1;
        bulk::HeaderResult read =
            bulk::readFileHeader(QFile::encodeName(m_file).toStdString(), any);
        if (read.problem.fault == bulk::Fault::None) {
            m_header = std::move(read.header);
            setState(State::ColumnsWanted);
            return;
        }
    }
    setState(State::Failed);
}

void PairList::exportTo(const QString &file, std::optional<bulk::RowVerdict> only)
{
    if (m_state != State::Ready || m_export) {
        return;
    }
    ListOrder order;
    order.file = m_file;
    order.patternColumn = m_patternColumn;
    order.callerIdColumn = m_callerIdColumn;
    order.output = file;
    order.only = only;
    order.expected = m_stamp;
    m_export = std::make_unique<ListJob>(std::move(order));
    connect(m_export.get(), &ListJob::progressed, this, &PairList::exportChanged);
    connect(m_export.get(), &ListJob::finished, this, &PairList::onExported);
    m_exportState = Export::Writing;
    Q_EMIT exportChanged();
    m_export->start();
}

void PairList::cancelExport()
{
    if (m_exportState == Export::Writing) {
        m_export->cancel();
    }
}

void PairList::onExported()
{
    const ListOutcome &outcome = m_export->outcome();
    const bulk::Fault fault = outcome.result.problem.fault;
    m_exportState = outcome.changed                   ? Export::Changed
                    : fault == bulk::Fault::None      ? Export::Written
                    : fault == bulk::Fault::Cancelled ? Export::Cancelled
                                                      : Export::Failed;
    Q_EMIT exportChanged(); // exporting() still tells what and how
    m_export.release()->deleteLater();
}

} // namespace flashcall::ui
