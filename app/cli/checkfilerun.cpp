// SPDX-License-Identifier: MIT
#include "app/cli/checkfilerun.h"

#include "app/cli/listtexts.h"
#include "app/cli/terminal.h"
#include "app/sandbox/json.h"

#include <QFile>

#include <cerrno>
#include <mutex>
#include <ostream>
#include <utility>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype badRowsTold = 5;
constexpr std::chrono::milliseconds repaintEvery{100};

QByteArray jsonOf(const bulk::Result &result, std::chrono::milliseconds took)
{
    sandbox::JsonObject verdicts;
    for (std::size_t i = 0; i < bulk::verdictCount; ++i) {
        const auto name = bulk::rowVerdictName(static_cast<bulk::RowVerdict>(i));
        verdicts.number(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())),
                        result.total.counts[i]);
    }
    QList<QByteArray> badRows;
    for (const bulk::BadRow &bad : result.badRows) {
        const auto fault = bulk::rowFaultName(bad.fault);
        badRows += sandbox::JsonObject()
                       .number("row"_L1, bad.row)
                       .number("column"_L1, bad.column)
                       .text("fault"_L1, QString::fromLatin1(fault.data(),
                                                             static_cast<qsizetype>(fault.size())))
                       .bytes();
    }
    return sandbox::JsonObject()
        .number("rows"_L1, result.total.rows)
        .raw("verdicts"_L1, verdicts.bytes())
        .raw("all_match"_L1, result.allMatch() ? "true" : "false")
        .raw("bad_rows"_L1, sandbox::jsonArray(badRows)) // the first of them
        .number("milliseconds"_L1, took.count())
        .bytes();
}

} // namespace

// What the run's threads and this object share; it outlives both.
struct CheckFileRun::Shared
{
    std::atomic<bool> cancel{false};
    std::mutex mutex; // for all that follows
    CheckFileRun *owner = nullptr;
    bulk::Progress progress;
    std::optional<bulk::Result> result;
};

CheckFileRun::CheckFileRun(const Parts &parts, CheckFileOptions options, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_options(std::move(options))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    // Not between the rows.
    m_parts.bar = m_parts.bar && !(m_options.toStandardOutput() && isTerminal(m_parts.output));
    m_repaint.setInterval(repaintEvery);
    connect(&m_repaint, &QTimer::timeout, this, &CheckFileRun::repaint);
}

CheckFileRun::~CheckFileRun()
{
    bool done = false;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->owner = nullptr;
        m_shared->cancel = true;
        done = m_shared->result.has_value();
    }
    if (!m_thread.joinable()) {
        return;
    }
    // Who writes to a reader that has stopped reading may hang for ever; nothing is lost with it.
    if (done || !m_options.toStandardOutput()) {
        m_thread.join();
    } else {
        m_thread.detach();
    }
}

bulk::Options CheckFileRun::engineOptions() const
{
    bulk::Options options;
    if (m_options.file == u"-") {
        options.inputFd = m_parts.input;
    } else {
        options.input = QFile::encodeName(m_options.file).toStdString();
    }
    if (m_options.toStandardOutput()) {
        options.outputFd = m_parts.output;
    } else {
        options.output = QFile::encodeName(m_options.output).toStdString();
    }
    options.threads = m_options.threads;
    options.only = m_options.only;
    options.cancel = &m_shared->cancel;
    if (m_parts.bar) {
        options.progress = [shared = m_shared.get()](const bulk::Progress &progress) {
            const std::lock_guard lock(shared->mutex);
            shared->progress = progress;
        };
    }
    return options;
}

void CheckFileRun::start()
{
    m_started = std::chrono::steady_clock::now();
    m_thread = std::thread([shared = m_shared, options = engineOptions()] {
        bulk::Result result = bulk::run(options);
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
        if (CheckFileRun *owner = shared->owner) {
            QMetaObject::invokeMethod(
                owner, [owner] { owner->onDone(); }, Qt::QueuedConnection);
        }
    });
    if (m_parts.bar) {
        m_repaint.start();
    }
}

void CheckFileRun::interrupt()
{
    m_shared->cancel = true;
    if (m_options.toStandardOutput()) {
        clearBar();
        finish(Exit::Interrupted);
    }
}

void CheckFileRun::onDone()
{
    if (m_finished) {
        return;
    }
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_started);
    clearBar();
    const bulk::Result &result = *m_shared->result; // the thread is done with it
    if (!result.finished()) {
        finish(tellProblem(result.problem));
        return;
    }
    tellBadRows(result);
    m_parts.err << texts::summary(result, took).toStdString() << std::flush;
    if (m_options.json) {
        m_parts.out << jsonOf(result, took).toStdString() << std::endl;
    }
    finish(m_options.requireAll && !result.allMatch() ? Exit::No : Exit::Yes);
}

Exit CheckFileRun::tellProblem(const bulk::Problem &problem)
{
    if (problem.fault == bulk::Fault::Cancelled) {
        return Exit::Interrupted;
    }
    if (problem.fault == bulk::Fault::CannotWrite && problem.systemError == EPIPE) {
        return Exit::ReaderLeft;
    }
    m_parts.err << texts::listProblem(problem, m_options.file, m_options.output).toStdString()
                << std::endl;
    return Exit::Usage;
}

void CheckFileRun::tellBadRows(const bulk::Result &result)
{
    const qint64 all = result.total.counts[static_cast<std::size_t>(bulk::RowVerdict::InvalidRow)];
    const qint64 told = qMin(static_cast<qsizetype>(result.badRows.size()), badRowsTold);
    for (qint64 i = 0; i < told; ++i) {
        const bulk::BadRow &bad = result.badRows[static_cast<std::size_t>(i)];
        m_parts.err << texts::badRow(bad, m_options.file).toStdString() << '\n';
    }
    if (all > told) {
        m_parts.err << texts::moreBadRows(all - told).toStdString() << '\n';
    }
}

void CheckFileRun::repaint()
{
    bulk::Progress progress;
    {
        const std::lock_guard lock(m_shared->mutex);
        progress = m_shared->progress;
    }
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_started);
    const QString text = texts::progress(progress, elapsed);
    // Spaces over what was longer: not every terminal knows how to erase.
    m_parts.err << '\r' << text.leftJustified(m_barWidth).toStdString() << std::flush;
    m_barWidth = text.size();
}

void CheckFileRun::clearBar()
{
    m_repaint.stop();
    if (m_barWidth > 0) {
        m_parts.err << '\r' << QString(m_barWidth, u' ').toStdString() << '\r' << std::flush;
        m_barWidth = 0;
    }
}

void CheckFileRun::finish(Exit exit)
{
    if (!std::exchange(m_finished, true)) {
        Q_EMIT finished(exit);
    }
}

} // namespace flashcall::cli
