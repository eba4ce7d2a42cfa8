// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"
#include "ui/numbermask.h"
#include "ui/timeline/timelinesheet.h"
#include "ui/verify/casescript.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace flashcall {
class Desk;
}

namespace flashcall::ui {

class ExchangeDialog;

// What can be looked at beside a case: its exchange, its timeline next to another's; and what can
// be kept of it as a file. Makes the dialogs when they are asked for. Both must outlive it.
class CaseTools : public QObject
{
    Q_OBJECT
public:
    CaseTools(Desk &desk, QWidget *window);

    void showExchange(); // of the case on the table
    // Of a case on record: what this run saw, else the request as it is on record.
    void showExchangeOf(const store::HistoryCase &shown);
    void compare();
    void compareWith(const store::HistoryCase &shown); // the case on record stands at the left
    void askWhereToSave(const QList<TimelineRun> &runs);
    void saveTimeline(); // of the case on the table
    void save(const QString &file, const QList<TimelineRun> &runs);
    void askWhereToReport(); // of the case on the table
    void saveReport(const QString &file, const QString &caseId);
    // The case on the table as a scenario script: it has an answer, and no digit is hidden.
    [[nodiscard]] bool canSaveScript() const;
    void askWhereToSaveScript();
    void saveScript(const QString &file, const QString &caseId);
    void askWhereToSaveScriptOf(const store::HistoryCase &shown); // on record, and ended
    // What the sandbox's phone shows, for the scripts to come.
    void noteHandset(const sandbox::HandsetEvent &event);
    // Blind mode, and any case is open.
    void setDigitsHidden(bool hidden);
    // Of the customer's number: in what is shown, and in files, which are for the same audience.
    void setMask(const NumberMask &mask);
    // It is one of the open cases, and their digits are hidden.
    [[nodiscard]] bool hides(const QString &caseId) const;

Q_SIGNALS:
    void said(const QString &words);

private:
    // `number`: of the customer.
    void open(ExchangeDialog *dialog, bool hidden, const QString &number);
    void openCompare(const QList<TimelineRun> &runs);
    void refreshExchange();
    void ask(const QString &title, const QString &name, const QStringList &filters,
             const std::function<void(const QString &file)> &chosen);
    void askForScript(const std::function<void(const QString &file)> &chosen);
    void writeScript(const QByteArray &bytes, const QString &file);
    void tell(bool written, const QString &file);
    [[nodiscard]] QList<TimelineRun> runs() const;
    [[nodiscard]] bool isCurrent(const QString &caseId) const;
    [[nodiscard]] std::optional<QByteArray> script() const;

    Desk &m_desk;
    QWidget *m_window;
    QPointer<ExchangeDialog> m_exchange;
    CaseScript m_script;
    QString m_exchangeNumber; // whom the exchange is about
    NumberMask m_mask;
    bool m_digitsHidden = false;
};

} // namespace flashcall::ui
