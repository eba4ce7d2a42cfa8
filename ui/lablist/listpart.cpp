// SPDX-License-Identifier: MIT
#include "ui/lablist/listpart.h"

#include "app/core/visibletext.h"
#include "ui/card.h"
#include "ui/field.h"
#include "ui/lablist/listmodel.h"
#include "ui/lablist/listview.h"
#include "ui/lablist/listwords.h"
#include "ui/lablist/verdictbars.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

QString wordOf(const bulk::RowText &row)
{
    return QString::fromStdString(row.pattern) + u'\t' + QString::fromStdString(row.callerId);
}

const bulk::RowText *textOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<const bulk::RowText *>(
                                 index.data(ListModel::TextRole).value<const void *>())
                           : nullptr;
}

} // namespace

ListPart::ListPart(QWidget *parent)
    : QWidget(parent)
    , m_model(new ListModel(this))
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outside->addWidget(card);
    QVBoxLayout *column = card->column();
    column->addWidget(makeHead());
    column->addWidget(makeProgress());
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(makeList());
    column->addWidget(m_stack, 1);
    m_said = new PlainLabel;
    column->addWidget(m_said);
    addKeys();
    connect(&m_list, &PairList::changed, this, &ListPart::showState);
    connect(&m_list, &PairList::progressed, this, &ListPart::onProgress);
    connect(&m_list, &PairList::exportChanged, this, &ListPart::showExport);
    connect(m_model, &ListModel::fileStateChanged, this, [this] {
        const QString words = listwords::fileState(m_model->fileState(), m_list.name());
        m_fileState->setText(words);
        m_fileState->setVisible(!words.isEmpty());
    });
    m_fileState->hide();
    m_said->hide();
    showState();
}

ListPart::~ListPart() = default;

void ListPart::open(const QString &file)
{
    m_list.open(file);
}

void ListPart::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        say(tr("There is no text to paste."), Tone::Bad);
        return;
    }
    m_list.openText(text);
}

void ListPart::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListPart::open);
    dialog->open();
}

void ListPart::askExport()
{
    if (m_list.exportState() == PairList::Export::Writing) {
        m_list.cancelExport();
        return;
    }
    if (m_list.state() != PairList::State::Ready) {
        return;
    }
    const auto only = m_model->only();
    const auto verdict = bulk::rowVerdictName(only.value_or(bulk::RowVerdict::Match));
    const QString what =
        only ? QString::fromLatin1(verdict.data(), qsizetype(verdict.size())).replace(u'_', u'-')
             : QStringLiteral("verdicts");
    const QString base =
        m_list.isPasted() ? QStringLiteral("list") : QFileInfo(m_list.file()).completeBaseName();
    auto *dialog = new QFileDialog(this, tr("Export the rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("%1-%2.csv").arg(base, what));
    connect(dialog, &QFileDialog::fileSelected, this, &ListPart::exportTo);
    dialog->open();
}

void ListPart::exportTo(const QString &file)
{
    if (m_list.isSameFile(file)) {
        say(tr("That is the list itself. Choose another name."), Tone::Bad);
        return;
    }
    m_list.exportTo(file, m_model->only());
}

void ListPart::cancel()
{
    m_list.cancel();
    m_list.cancelExport();
}

// Everything that depends on the state, and on nothing else.
void ListPart::showState()
{
    const PairList::State state = m_list.state();
    const bool judging = state == PairList::State::Judging;
    const bool ready = state == PairList::State::Ready;
    if (judging || !m_list.index()) {
        m_shown = false;
        m_model->setList(nullptr, nullptr);
        m_verdicts->setOnly({});
        m_verdicts->setCounts({});
        m_said->hide();
    }
    m_title->setText(m_list.name().isEmpty() ? tr("Many pairs") : visibleLine(m_list.name()));
    m_progressRow->setVisible(judging);
    m_export->setVisible(ready);
    m_close->setVisible(ready || state == PairList::State::ColumnsWanted);
    m_state->setText({});
    switch (state) {
    case PairList::State::Empty:
    case PairList::State::Failed:
    case PairList::State::Cancelled:
        showNone();
        break;
    case PairList::State::ColumnsWanted:
        showColumns();
        break;
    case PairList::State::Judging:
        m_bar->setRange(0, 1000);
        m_bar->setValue(0);
        m_state->setText(tr("Reading…"));
        m_stack->setCurrentWidget(m_listPage);
        break;
    case PairList::State::Ready:
        showRows();
        m_state->setText(listwords::summary(m_list));
        m_stack->setCurrentWidget(m_listPage);
        break;
    }
    showExport();
    showChosen();
}

void ListPart::showNone()
{
    QString words;
    if (m_list.state() == PairList::State::Failed) {
        words = listwords::problem(m_list.problem(), m_list.name());
    } else if (m_list.state() == PairList::State::Cancelled) {
        words = tr("Cancelled. Nothing was kept.");
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_stack->setCurrentWidget(m_startPage);
    if (!words.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ListPart::showColumns()
{
    const bulk::Header &header = m_list.header();
    for (QComboBox *box : {m_patternColumn, m_callerIdColumn}) {
        const QSignalBlocker quiet(box);
        box->clear();
        int number = 0;
        for (const std::string &name : header.names) {
            const QString words = visibleLine(QString::fromStdString(name)).left(64);
            box->addItem(
                tr("%1: %2", "number and name of a column").arg(QString::number(++number), words));
        }
    }
    m_patternColumn->setCurrentIndex(0);
    m_callerIdColumn->setCurrentIndex(1);
    m_judge->setEnabled(true);
    m_stack->setCurrentWidget(m_columnsPage);
    m_patternColumn->setFocus(Qt::OtherFocusReason);
}

void ListPart::onProgress()
{
    if (m_list.state() != PairList::State::Judging) {
        return;
    }
    const bulk::Progress &progress = m_list.progress();
    if (progress.totalBytes > 0) {
        m_bar->setValue(int(progress.bytes * 1000 / progress.totalBytes));
    }
    m_state->setText(listwords::progress(progress, m_list.elapsed()));
    showRows();
}

// With the first rows the header is known, and the file can be read.
void ListPart::showRows()
{
    if (!m_shown && !m_list.header().names.empty()) {
        m_shown = true;
        m_view->setAnnouncedShown(m_list.header().announcedColumn >= 0);
        m_model->setList(m_list.index(), std::make_shared<const bulk::RowFile>(
                                             QFile::encodeName(m_list.file()).toStdString(),
                                             m_list.stamp(), m_list.header()));
    }
    m_verdicts->setCounts(m_list.progress());
    m_model->refresh();
}

void ListPart::setOnly(std::optional<bulk::RowVerdict> only)
{
    // The row that was chosen stays where it was, if it can be seen.
    const QModelIndex chosen = m_view->chosenIndex();
    const qint64 row = chosen.isValid() ? chosen.data().toLongLong() - 2 : -1;
    m_model->setOnly(only);
    m_view->choose(row >= 0 ? m_model->nearest(row) : -1);
    showExport();
}

void ListPart::goToRow()
{
    auto *field = qobject_cast<Field *>(m_goTo->parentWidget());
    bool isNumber = false;
    const qint64 row = QLocale().toLongLong(m_goTo->text().trimmed(), &isNumber);
    const auto index = m_list.index();
    const qint64 last = index ? index->rows() + 1 : 0;
    if (!isNumber || row < 2 || row > last) {
        if (field) {
            field->setProblem(tr("Rows go from 2 to %1.").arg(QLocale().toString(last)));
        }
        return;
    }
    m_view->choose(m_model->nearest(row - 2));
    m_view->table()->setFocus(Qt::OtherFocusReason);
}

void ListPart::showChosen()
{
    const QModelIndex index = m_view->chosenIndex();
    const bulk::RowText *text = textOf(index);
    m_openChosen->setEnabled(text && !text->bad);
    if (!index.isValid()) {
        m_details->setText(m_model->total() > 0 ? tr("Choose a row to see why.") : QString());
        return;
    }
    const auto verdict = bulk::RowVerdict(index.data(ListModel::VerdictRole).toInt());
    const QString words =
        tr("Row %1: %2.")
            .arg(QLocale().toString(index.data().toLongLong()), listwords::verdict(verdict));
    const QString why = text ? listwords::why(*text) : QString();
    m_details->setText(why.isEmpty() ? words : words + u' ' + why);
}

void ListPart::openChosen()
{
    const bulk::RowText *text = textOf(m_view->chosenIndex());
    if (text && !text->bad) {
        Q_EMIT checkWanted({QString::fromStdString(text->pattern),
                            QString::fromStdString(text->callerId),
                            QString::fromStdString(text->announced)});
    }
}

void ListPart::copyChosen()
{
    if (const bulk::RowText *text = textOf(m_view->chosenIndex())) {
        QGuiApplication::clipboard()->setText(wordOf(*text));
        Q_EMIT copied(tr("Row copied"));
    }
}

void ListPart::showExport()
{
    const PairList::Export state = m_list.exportState();
    const bool writing = state == PairList::Export::Writing;
    m_export->setText(writing           ? tr("Stop &export")
                      : m_model->only() ? tr("&Export these rows…")
                                        : tr("&Export all rows…"));
    m_export->setEnabled(writing || m_list.progress().rows > 0);
    const QString words = listwords::exported(m_list);
    if (!words.isEmpty()) {
        const bool good = state == PairList::Export::Written;
        say(words, writing ? Tone::Neutral : good ? Tone::Good : Tone::Bad);
    }
}

void ListPart::say(const QString &words, Tone tone)
{
    m_said->setText(words);
    m_said->setTone(tone);
    m_said->show();
    if (tone != Tone::Neutral) {
        QAccessibleEvent alert(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace flashcall::ui
