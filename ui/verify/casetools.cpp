// SPDX-License-Identifier: MIT
#include "ui/verify/casetools.h"

#include "app/gateway/codec.h"
#include "app/session/desk.h"
#include "ui/exchange/exchangedialog.h"
#include "ui/report/casereport.h"
#include "ui/texts.h"
#include "ui/timeline/comparedialog.h"
#include "ui/timeline/timelinefile.h"
#include "ui/verify/timelinelanes.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace flashcall::ui {

CaseTools::CaseTools(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    connect(&m_desk, &Desk::exchanged, this, &CaseTools::refreshExchange);
}

bool CaseTools::isCurrent(const QString &caseId) const
{
    return m_desk.current() && m_desk.current()->caseId() == caseId;
}

void CaseTools::showExchange()
{
    const Session *session = m_desk.current();
    if (!session) {
        return;
    }
    auto *dialog = new ExchangeDialog(session->caseId(), m_window);
    const auto &request = session->request();
    open(dialog, m_digitsHidden, request ? request->to.e164() : QString());
    refreshExchange();
}

void CaseTools::showExchangeOf(const store::HistoryCase &shown)
{
    auto *dialog = new ExchangeDialog(shown.row.caseId, m_window);
    // As History has it: of a case without an ending no digit is told, whatever the mode.
    open(dialog, shown.row.open || hides(shown.row.caseId), shown.row.number);
    const CaseRecord *record = m_desk.records().find(shown.row.caseId);
    if (record && !record->exchanges.isEmpty()) {
        refreshExchange();
    } else if (shown.request) {
        CaseExchange rebuilt;
        rebuilt.at = shown.handedAt.isValid() ? shown.handedAt : shown.row.at;
        rebuilt.exchange.method = "POST";
        rebuilt.exchange.url = QUrl(QStringLiteral("/bat/messagelist"));
        rebuilt.exchange.requestBody =
            codec::encode(*shown.request, connections::NumberStyle::WithPlus);
        dialog->setExchanges({rebuilt},
                             tr("Made again from the record. The reply's text, headers and times "
                                "are kept only while the program runs."));
    } else {
        dialog->setExchanges({}, tr("The request is not on record any more."));
    }
}

void CaseTools::open(ExchangeDialog *dialog, bool hidden, const QString &number)
{
    if (m_exchange) {
        m_exchange->reject();
    }
    m_exchange = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDigitsHidden(hidden);
    m_exchangeNumber = number;
    setMask(m_mask);
    connect(dialog, &ExchangeDialog::copied, this, &CaseTools::said);
    dialog->open();
}

void CaseTools::setMask(const NumberMask &mask)
{
    m_mask = mask;
    if (m_exchange) {
        m_exchange->setMaskedNumber(mask.on() ? m_exchangeNumber : QString());
    }
}

void CaseTools::refreshExchange()
{
    const CaseRecord *record = m_exchange ? m_desk.records().find(m_exchange->caseId()) : nullptr;
    if (record && !record->exchanges.isEmpty()) {
        m_exchange->setExchanges(record->exchanges);
    }
}

bool CaseTools::hides(const QString &caseId) const
{
    return m_digitsHidden && m_desk.find(caseId);
}

void CaseTools::setDigitsHidden(bool hidden)
{
    m_digitsHidden = hidden;
    if (m_exchange && m_desk.find(m_exchange->caseId())) {
        m_exchange->setDigitsHidden(hidden);
    }
}

QList<TimelineRun> CaseTools::runs() const
{
    QList<TimelineRun> all;
    for (const CaseRecord &record : m_desk.records().all()) {
        all.append(timelineRun(record));
    }
    return all;
}

void CaseTools::compare()
{
    openCompare(runs());
}

void CaseTools::compareWith(const store::HistoryCase &shown)
{
    QList<TimelineRun> all = runs();
    const auto isSame = [&shown](const TimelineRun &run) { return run.id == shown.row.caseId; };
    const auto same = std::find_if(all.cbegin(), all.cend(), isSame);
    const TimelineRun left = same == all.cend() ? timelineRun(shown) : *same;
    all.removeIf(isSame);
    all.prepend(left);
    openCompare(all);
}

void CaseTools::openCompare(const QList<TimelineRun> &runs)
{
    if (runs.isEmpty()) {
        return;
    }
    auto *dialog = new CompareDialog(runs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::saveWanted, this, &CaseTools::askWhereToSave);
    dialog->open();
}

void CaseTools::saveTimeline()
{
    const Session *session = m_desk.current();
    const CaseRecord *record = session ? m_desk.records().find(session->caseId()) : nullptr;
    if (record) {
        askWhereToSave({timelineRun(*record)});
    }
}

void CaseTools::ask(const QString &title, const QString &name, const QStringList &filters,
                    const std::function<void(const QString &file)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const QString first = QFileInfo(name).suffix();
    dialog->setDefaultSuffix(first);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, first](const QString &filter) {
        const bool pdf = filter.contains(QLatin1String("*.pdf"));
        dialog->setDefaultSuffix(pdf ? QStringLiteral("pdf") : first);
    });
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void CaseTools::tell(bool written, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    Q_EMIT said(written
                    ? tr("Written to %1").arg(name)
                    : tr("%1 could not be written. Check the folder's rights and the free space.")
                          .arg(name));
}

void CaseTools::askWhereToSave(const QList<TimelineRun> &runs)
{
    ask(tr("Save the timeline"), QStringLiteral("flashcall-timeline.png"),
        {tr("Pictures (*.png)"), tr("PDF documents (*.pdf)")},
        [this, runs](const QString &file) { save(file, runs); });
}

void CaseTools::save(const QString &file, const QList<TimelineRun> &runs)
{
    tell(writeTimelines(file, runs), file);
}

void CaseTools::askWhereToReport()
{
    if (const Session *session = m_desk.current()) {
        ask(tr("Save the report"), QStringLiteral("flashcall-report.html"),
            {tr("Web pages (*.html)"), tr("PDF documents (*.pdf)")},
            [this, id = session->caseId()](const QString &file) { saveReport(file, id); });
    }
}

// The case may have gone on, or off the table, while the name was chosen.
void CaseTools::saveReport(const QString &file, const QString &caseId)
{
    const CaseRecord *record = m_desk.records().find(caseId);
    if (!record || !isCurrent(caseId)) {
        Q_EMIT said(tr("The case is not on the table any more: no report was written"));
        return;
    }
    const Session &session = *m_desk.current();
    CaseReport report;
    report.run = timelineRun(*record);
    report.verdict = texts::state(&session);
    report.reason = session.judged() ? texts::judgedReason(session) : texts::stateDetail(&session);
    report.receipt = texts::receipt(session, m_desk.caseConnection().name, m_digitsHidden);
    report.exchanges = record->exchanges;
    report.digitsHidden = m_digitsHidden;
    if (m_mask.on() && session.request()) {
        report.maskedNumber = session.request()->to.e164();
    }
    report.madeAt = m_desk.clock().wall();
    tell(writeReport(file, report), file);
}

void CaseTools::noteHandset(const sandbox::HandsetEvent &event)
{
    m_script.note(event, m_desk.clock().now());
}

std::optional<QByteArray> CaseTools::script() const
{
    const Session *session = m_desk.current();
    const CaseRecord *record = session ? m_desk.records().find(session->caseId()) : nullptr;
    return record ? m_script.bytes(*session, *record) : std::nullopt;
}

bool CaseTools::canSaveScript() const
{
    const Session *session = m_desk.current();
    if (!session || m_digitsHidden) {
        return false;
    }
    const auto *ended = session->as<Ended>();
    return session->as<Waiting>() || (ended && ended->ending != Ending::NotSent);
}

void CaseTools::askWhereToSaveScript()
{
    if (canSaveScript()) {
        askForScript(
            [this, id = m_desk.current()->caseId()](const QString &file) { saveScript(file, id); });
    }
}

// As for the report; and blind mode may have come while the name was chosen.
void CaseTools::saveScript(const QString &file, const QString &caseId)
{
    const auto bytes = isCurrent(caseId) && canSaveScript() ? script() : std::nullopt;
    if (!bytes) {
        Q_EMIT said(tr("The case is not on the table any more, or its digits are hidden: no script "
                       "was written"));
        return;
    }
    writeScript(*bytes, file);
}

void CaseTools::askWhereToSaveScriptOf(const store::HistoryCase &shown)
{
    const auto bytes = hides(shown.row.caseId) ? std::nullopt : CaseScript::bytes(shown);
    if (!bytes) {
        Q_EMIT said(tr("No script: nothing was sent, the request is not on record any more, or its "
                       "digits are hidden"));
        return;
    }
    askForScript([this, bytes](const QString &file) { writeScript(*bytes, file); });
}

void CaseTools::askForScript(const std::function<void(const QString &file)> &chosen)
{
    ask(tr("Save the script"), QStringLiteral("flashcall-script.json"), {tr("Scripts (*.json)")},
        chosen);
}

void CaseTools::writeScript(const QByteArray &bytes, const QString &file)
{
    QSaveFile out(file);
    tell(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit(), file);
}

} // namespace flashcall::ui
