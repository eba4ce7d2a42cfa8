// SPDX-License-Identifier: MIT
#include "ui/labmaker/makerpart.h"

#include "app/core/visibletext.h"
#include "ui/card.h"
#include "ui/field.h"
#include "ui/labmaker/makerproxy.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

namespace {

constexpr std::chrono::milliseconds pause{100};

} // namespace

MakerPart::MakerPart(Pool pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(std::move(pool))
    , m_proxy(new MakerProxy(this))
{
    m_proxy->setSourceModel(&m_model);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::two);
    row->addWidget(makeNumbers(), 2);
    row->addWidget(makePatterns(), 5);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &MakerPart::judge);
    connect(m_numbers, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_shape, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setShape(text);
        showResult();
    });
    setFocusProxy(m_numbers);
    showResult();
}

QWidget *MakerPart::makeNumbers()
{
    auto *card = new Card;
    m_numbers = new QPlainTextEdit;
    m_numbers->setPlaceholderText(QStringLiteral("+380123456789\n+380123456781"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setAcceptDrops(false); // the page takes them, and not all
    m_numbers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_numbers->setMinimumWidth(200);
    auto *field = new Field(tr("Caller I&Ds, one a line"), tr("Caller IDs"), m_numbers);
    field->setReserved(false);
    card->column()->addWidget(field, 1);
    auto *take = new QPushButton(tr("Take the &connection's"));
    take->setAccessibleName(tr("Take the connection's caller IDs"));
    card->column()->addWidget(take);
    connect(take, &QPushButton::clicked, this, &MakerPart::takePool);
    return card;
}

QWidget *MakerPart::makePatterns()
{
    auto *card = new Card;
    QVBoxLayout *column = card->column();
    m_shape = new QLineEdit;
    m_shape->setMaxLength(32);
    m_shape->setAcceptDrops(false);
    m_shapeField = new Field(tr("Pattern &shape: * any digit, # a fixed one, or a pattern"),
                             tr("Pattern shape"), m_shape);
    column->addWidget(m_shapeField);
    m_summary = new PlainLabel;
    m_taken = new PlainLabel;
    m_strength = new PlainLabel;
    m_strength->setTone(Tone::Neutral);
    for (PlainLabel *label : {m_summary, m_taken, m_strength}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_table = new QTableView;
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Caller IDs and their patterns"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid::unit +
                                                     grid::half);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setColumnWidth(MakerModel::CallerId,
                            fontMetrics().horizontalAdvance(QStringLiteral("+380 00 000-00-0000")));
    m_table->setColumnWidth(MakerModel::Pattern,
                            fontMetrics().horizontalAdvance(QStringLiteral("0000000000000000")));
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    m_said = new PlainLabel;
    m_said->hide();
    column->addWidget(m_said);
    return card;
}

QWidget *MakerPart::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    m_copy = new QPushButton(tr("Copy &patterns"));
    m_export = new QPushButton(tr("Export &test vectors as…"));
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&CSV")), &QAction::triggered, this,
            [this] { askExport(Format::Csv); });
    connect(menu->addAction(tr("&JSON")), &QAction::triggered, this,
            [this] { askExport(Format::Json); });
    m_export->setMenu(menu);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    row->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &MakerPart::copyPatterns);
    return buttons;
}

void MakerPart::takePool()
{
    const auto pool = m_pool();
    if (!pool) {
        say(tr("Blind mode hides the connection's caller IDs."), true);
    } else if (pool->isEmpty()) {
        say(tr("The connection has no caller IDs of its own."), true);
    } else {
        m_said->hide();
        m_numbers->setPlainText(pool->join(u'\n'));
        judge();
    }
}

void MakerPart::judge()
{
    m_soon.stop();
    m_model.setLines(m_numbers->toPlainText());
    showResult();
}

void MakerPart::showResult()
{
    m_shapeField->setProblem(m_model.shapeTextIsWrong()
                                 ? tr("Up to 15 symbols: * for any digit, # or a digit for a "
                                      "fixed one, and one fixed at least.")
                                 : QString());
    const auto said = makerwords::summary(m_model);
    m_summary->setText(said.words);
    m_summary->setTone(said.tone);
    m_taken->setText(makerwords::taken(m_model));
    m_taken->setVisible(!m_taken->text().isEmpty());
    m_strength->setText(makerwords::strength(m_model));
    m_strength->setVisible(!m_strength->text().isEmpty());
    const bool some = m_model.shape() && m_model.distinct() > 0;
    m_shape->setPlaceholderText(m_shape->text().isEmpty() && m_model.shape()
                                    ? QString::fromStdString(pattern::shapeText(*m_model.shape()))
                                    : QStringLiteral("***######"));
    m_copy->setEnabled(some);
    m_export->setEnabled(some);
}

void MakerPart::copyPatterns()
{
    QStringList lines;
    for (const pattern::PoolNumber &number : m_model.pool()) {
        const QString made = QString::fromStdString(patternFor(number, *m_model.shape()));
        if (!made.isEmpty()) {
            lines.append(QString::fromStdString(number.text) + u'\t' + made);
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(tr("Patterns copied"));
}

void MakerPart::askExport(Format format)
{
    const bool csv = format == Format::Csv;
    auto *dialog = new QFileDialog(this, tr("Export test vectors"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(csv ? tr("Tables (*.csv)") : tr("JSON (*.json)"));
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->selectFile(csv ? QStringLiteral("test-vectors.csv")
                           : QStringLiteral("test-vectors.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &file) { exportTo(file, format); });
    dialog->open();
}

void MakerPart::exportTo(const QString &file, Format format)
{
    if (!m_model.shape()) {
        return;
    }
    const auto vectors = pattern::testVectors(m_model.pool(), *m_model.shape());
    const std::string text = format == Format::Csv ? pattern::testVectorsCsv(vectors)
                                                   : pattern::testVectorsJson(vectors);
    QSaveFile out(file);
    const auto size = qint64(text.size());
    const bool written =
        out.open(QIODevice::WriteOnly) && out.write(text.data(), size) == size && out.commit();
    const QString name = visibleLine(QFileInfo(file).fileName());
    say(written ? tr("✓ %n test vector(s) written to %1", nullptr, int(vectors.size())).arg(name)
                : tr("%1 could not be written: %2").arg(name, visibleLine(out.errorString())),
        !written);
}

void MakerPart::say(const QString &words, bool failed)
{
    m_said->setText(words);
    m_said->setTone(failed ? Tone::Bad : Tone::Good);
    m_said->show();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace flashcall::ui
