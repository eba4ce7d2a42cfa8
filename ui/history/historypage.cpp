// SPDX-License-Identifier: MIT
#include "ui/history/historypage.h"

#include "ui/card.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyfilters.h"
#include "ui/history/historyproxy.h"
#include "ui/history/historytable.h"
#include "ui/history/recordcheck.h"
#include "ui/notice.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flashcall::ui {

using namespace std::chrono_literals;
using store::HistoryModel;

namespace {
constexpr auto lookEvery = 1s; // one indexed number is read
} // namespace

HistoryPage::HistoryPage(store::SqliteJournal *journal, QWidget *parent)
    : QWidget(parent)
{
    if (journal) {
        m_folder = journal->folder();
        makePage(journal->history());
        return;
    }
    auto *column = new QVBoxLayout(this);
    auto *words = new PlainLabel(tr("The journal cannot be opened, so there is no history to "
                                    "show. Check the disk and the folder's rights, then start the "
                                    "console again."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
}

void HistoryPage::makePage(const store::History &history)
{
    m_model = new HistoryModel(history, this);
    m_proxy = new HistoryProxy(this);
    m_proxy->setSourceModel(m_model);
    m_filters = new HistoryFilters;
    m_details = new HistoryDetails;
    makeButtons();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_filters);
    m_verdicts = new NoticeBar;
    column->addWidget(m_verdicts);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::two);
    row->addWidget(makeList(), 3);
    row->addWidget(m_details, 1);
    column->addLayout(row, 1);
    setFocusProxy(m_filters);
    addKeys();

    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::narrow);
    connect(m_table, &HistoryTable::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_table, &HistoryTable::copyWanted, this, &HistoryPage::copyReceipt);
    connect(m_details, &HistoryDetails::copyWanted, this, &HistoryPage::copyReceipt);
    connect(m_details, &HistoryDetails::exchangeWanted, this, &HistoryPage::exchangeWanted);
    connect(m_details, &HistoryDetails::compareWanted, this, &HistoryPage::compareWanted);
    connect(m_details, &HistoryDetails::scriptWanted, this, &HistoryPage::scriptWanted);
    connect(m_model, &HistoryModel::progressed, this, &HistoryPage::keepChoice);
    connect(m_proxy, &HistoryProxy::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_table->chosen() >= first.row() && m_table->chosen() <= last.row()) {
                    showChosen();
                }
            });
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &HistoryPage::refresh);
    keepChoice();
}

void HistoryPage::makeButtons()
{
    m_refresh = new QPushButton(tr("Re&fresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setAccessibleDescription(QKeySequence(Qt::Key_F5).toString());
    m_exportButton = new QPushButton(tr("&Export…"));
    m_exportButton->setAccessibleName(tr("Export as CSV"));
    m_verify = new QPushButton(tr("&Verify record"));
    m_verify->setAccessibleName(tr("Verify record"));
    m_verify->setAccessibleDescription(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V).toString());
    for (QPushButton *button : {m_refresh, m_verify, m_exportButton}) {
        button->setAutoDefault(false);
        m_filters->addTrailing(button);
    }
    connect(m_refresh, &QPushButton::clicked, this, &HistoryPage::refresh);
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verifyRecord);
    connect(m_exportButton, &QPushButton::clicked, this, &HistoryPage::askWhereTo);
}

QWidget *HistoryPage::makeList()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid::half, grid::unit, grid::half, grid::unit);
    column->setSpacing(grid::half);
    m_table = new HistoryTable;
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Sends"));
    m_table->layOutColumns();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeNothing());
    column->addWidget(m_stack, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(grid::unit, 0, grid::unit, 0);
    m_state = quietLabel();
    m_state->setWordWrap(false);
    m_state->setSize(PlainLabel::Size::Small);
    m_said = quietLabel();
    m_said->setWordWrap(false);
    m_said->setSize(PlainLabel::Size::Small);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_state);
    line->addWidget(m_said, 1);
    column->addLayout(line);
    return card;
}

QWidget *HistoryPage::makeNothing()
{
    auto *nothing = new QWidget;
    auto *column = new QVBoxLayout(nothing);
    column->setSpacing(grid::two);
    m_nothing = quietLabel();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(tr("&Clear search and filters"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_filters->focusSearch();
    });
    column->addStretch(1);
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return nothing;
}

void HistoryPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { verifyRecord(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_filters->focusSearch(); });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model) {
        refresh();
        showAgain();
        m_look.start();
    }
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

void HistoryPage::refresh()
{
    if (m_model) {
        narrow(); // a new day moves the periods
        m_model->refresh();
    }
}

void HistoryPage::narrow()
{
    m_model->setFilter(m_filters->filter(m_model->history().today()));
}

// After a new reading the same send stays chosen, or else the newest.
void HistoryPage::keepChoice()
{
    const int rows = m_proxy->rowCount();
    if (m_table->chosen() < 0 && rows > 0) {
        const QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), HistoryModel::CaseIdRole,
                                                     m_chosen, 1, Qt::MatchExactly);
        m_table->choose(m_chosen.isEmpty() || found.isEmpty() ? 0 : found.first().row());
    } else if (rows == 0) {
        showChosen();
    }
    showState();
}

void HistoryPage::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid()) {
        m_details->clear(tr("Choose a send to see all that is on record of it."));
        return;
    }
    const auto row = chosen.data(HistoryModel::RowRole).value<store::HistoryRow>();
    m_chosen = row.caseId;
    const auto found = m_model->history().details(row.seq);
    if (found && found.value()) {
        m_details->setCase(**found, m_hidden && m_hidden(row.caseId));
    } else {
        m_details->clear(tr("This send cannot be read."));
    }
}

void HistoryPage::setHidden(std::function<bool(const QString &caseId)> hidden)
{
    m_hidden = std::move(hidden);
    showAgain();
}

void HistoryPage::showAgain()
{
    if (m_model) {
        showChosen();
    }
}

void HistoryPage::setMask(const NumberMask &mask)
{
    if (m_model) {
        m_filters->setMask(mask);
        m_proxy->setMask(mask);
        m_details->setMask(mask);
        m_table->layOutColumns();
    }
}

void HistoryPage::setKeyStore(std::function<config::KeyStore &()> keys)
{
    m_keys = std::move(keys);
}

void HistoryPage::verifyRecord()
{
    if (m_verify && m_verify->isEnabled()) {
        m_verify->setEnabled(false);
        m_said->setText(tr("Verifying the record…"));
        m_said->setTone(Tone::Neutral);
        m_check = new RecordCheck(m_folder, m_keys, this);
        connect(m_check, &RecordCheck::finished, this, &HistoryPage::onVerified);
        m_check->start();
    }
}

void HistoryPage::onVerified()
{
    const RecordCheck::Words words = m_check->words();
    m_check->deleteLater();
    m_check = nullptr;
    m_verify->setEnabled(true);
    if (m_verdict) {
        m_verdict->deleteLater();
    }
    m_verdict = m_verdicts->add(words.lines, words.tone);
    say(tr("Record: %1").arg(words.heading), words.tone);
}

void HistoryPage::showState()
{
    const int rows = m_proxy->rowCount();
    const bool failed = m_model->problem().has_value();
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    m_exportButton->setEnabled(rows > 0 || m_export);
    m_clear->setVisible(!m_filters->isEmpty() && !m_model->isSearching() && !failed);
    if (failed) {
        m_nothing->setText(tr("The journal cannot be read. Nothing is lost: what is on the disk "
                              "stays there. Try again with F5."));
    } else if (m_model->isSearching()) {
        m_nothing->setText(tr("Searching…"));
    } else if (m_filters->isEmpty()) {
        m_nothing->setText(tr("Nothing was sent yet. Every send appears here, with its outcome."));
    } else {
        m_nothing->setText(tr("No send fits the search and the filters."));
    }
    QString words = tr("%n send(s)", nullptr, rows);
    if (failed) {
        words = tr("The journal cannot be read.");
    } else if (m_model->isSearching()) {
        words = tr("%n send(s) so far, searching…", nullptr, rows);
    } else if (!m_model->isComplete()) {
        words = tr("The newest %n send(s); more appear as you scroll", nullptr, rows);
    }
    if (m_state->text() != words) {
        m_state->setText(words);
    }
}

void HistoryPage::say(const QString &words, Tone tone)
{
    m_said->setText(words);
    m_said->setTone(tone);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HistoryPage::copyReceipt()
{
    if (m_details->receipt().isEmpty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(m_details->receipt());
    say(tr("✓ Receipt copied"));
    Q_EMIT copied(tr("Receipt copied"));
}

void HistoryPage::askWhereTo()
{
    if (m_export) {
        m_export->stop();
        m_export->deleteLater();
        m_export = nullptr;
        m_exportButton->setText(tr("&Export…"));
        say(tr("Export stopped; no file was written"), Tone::Caution);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("flashcall-history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
    dialog->open();
}

void HistoryPage::exportTo(const QString &file)
{
    if (!m_model || m_export) {
        return;
    }
    m_export = new HistoryExport(m_model->history(), m_model->filter(), file, this);
    connect(m_export, &HistoryExport::progressed, this, [this] {
        m_said->setText(tr("%n row(s) written…", nullptr, m_export->rows()));
        m_said->setTone(Tone::Neutral);
    });
    connect(m_export, &HistoryExport::finished, this, &HistoryPage::onExported);
    m_exportButton->setText(tr("Stop &export"));
    m_export->start();
}

void HistoryPage::onExported(bool written)
{
    const QString name = QFileInfo(m_export->file()).fileName();
    const QString words =
        written ? tr("✓ %n row(s) written to %1", nullptr, m_export->rows()).arg(name)
                : tr("%1 could not be written. Check the folder's rights and the free space.")
                      .arg(name);
    m_export->deleteLater();
    m_export = nullptr;
    m_exportButton->setText(tr("&Export…"));
    say(words, written ? Tone::Good : Tone::Bad);
    showState();
}

} // namespace flashcall::ui
