// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/store/historymodel.h"
#include "app/store/sqlitejournal.h"
#include "ui/numbermask.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace flashcall::ui {

class HistoryDetails;
class HistoryExport;
class HistoryFilters;
class HistoryProxy;
class HistoryTable;
class Notice;
class NoticeBar;
class PlainLabel;
class RecordCheck;

// Every send on record: found, read, copied, exported.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    // `journal` must outlive the page; null where there is none that can be read.
    explicit HistoryPage(store::SqliteJournal *journal, QWidget *parent = nullptr);

    // Where the keys of the audit chain are. Asked for when somebody wants the record verified.
    void setKeyStore(std::function<config::KeyStore &()> keys);
    // Looks the whole record over in a thread of its own and says what it found.
    void verifyRecord();

    // Which case blind mode hides though it has ended: on the Verify page it still takes a caller
    // ID. Asked whenever a case is shown; showAgain() where the answer is another.
    void setHidden(std::function<bool(const QString &caseId)> hidden);
    void showAgain();
    void setMask(const NumberMask &mask); // of customers' numbers; exports and copies have them
    // Takes over what was committed since. Done by itself while the page is in sight.
    void refresh();
    // Writes all sends that the filters let through, as CSV.
    void exportTo(const QString &file);

Q_SIGNALS:
    void copied(const QString &what); // words for a status line
    void exchangeWanted(const flashcall::store::HistoryCase &shown);
    void compareWanted(const flashcall::store::HistoryCase &shown);
    void scriptWanted(const flashcall::store::HistoryCase &shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makePage(const store::History &history);
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeNothing();
    void makeButtons();
    void addKeys();
    void narrow();
    void keepChoice();
    void showChosen();
    void showState();
    void say(const QString &words, Tone tone = Tone::Good);
    void copyReceipt();
    void onVerified();
    void askWhereTo();
    void onExported(bool written);

    store::HistoryModel *m_model = nullptr; // null without a journal, and all below, too
    HistoryProxy *m_proxy = nullptr;
    HistoryFilters *m_filters = nullptr;
    HistoryTable *m_table = nullptr;
    HistoryDetails *m_details = nullptr;
    QStackedWidget *m_stack = nullptr; // the table, or words where it would be empty
    PlainLabel *m_nothing = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_said = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_verify = nullptr;
    NoticeBar *m_verdicts = nullptr; // what the last look at the record said
    QPointer<Notice> m_verdict;
    RecordCheck *m_check = nullptr; // null while none is under way
    std::function<config::KeyStore &()> m_keys;
    QString m_folder;                  // of the journal
    HistoryExport *m_export = nullptr; // null while none is under way
    QTimer m_look;
    std::function<bool(const QString &caseId)> m_hidden;
    QString m_chosen; // the case id, kept over a new reading
};

} // namespace flashcall::ui
