// SPDX-License-Identifier: MIT
#include "ui/history/historydetails.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/typescale.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

namespace {

constexpr int usualMark = 20;
constexpr int widthMost = 400;
constexpr int nameDigits = 13, valueDigits = 14; // the narrowest columns, in widths of a digit

int digits(const QFont &font, int count)
{
    return QFontMetrics(font).horizontalAdvance(QLatin1Char('0')) * count;
}

// A word that no line can hold is broken, behind a hyphen where it has one: a label would be as
// wide as it.
QString broken(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int most = digits(font, valueDigits);
    QString out, word;
    for (const QChar c : text) {
        if (metrics.horizontalAdvance(word + c) > most && !c.isSpace() && !c.isLowSurrogate()) {
            const qsizetype hyphen = word.lastIndexOf(u'-') + 1;
            const qsizetype cut = hyphen > 0 ? hyphen : word.size();
            out += word.left(cut) + u'\n';
            word.remove(0, cut);
        }
        word += c;
        if (c.isSpace()) {
            out += std::exchange(word, {});
        }
    }
    return out + word;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(grid::unit + grid::half);
    grid->setVerticalSpacing(grid::half + 2);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

// The outcome's mark and word.
class OutcomeHeading : public QWidget
{
public:
    OutcomeHeading()
        : m_word(new PlainLabel)
    {
        auto *row = new QHBoxLayout(this);
        fit();
        m_word->setSize(PlainLabel::Size::Large);
        m_word->setWordWrap(true);
        row->addWidget(m_word);
    }

    void setOutcome(const historywords::Outcome &outcome)
    {
        m_outcome = outcome;
        m_word->setText(outcome.word);
        m_word->setTone(outcome.tone);
        m_word->setAccessibleName(HistoryDetails::tr("Outcome: %1").arg(outcome.word));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = grown(usualMark);
        const QRect mark(0, (height() - side) / 2, side, side);
        drawMask(&painter, m_outcome.icon, QStyle::visualRect(layoutDirection(), rect(), mark),
                 Theme(palette()).tone(m_outcome.tone));
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange) {
            fit();
        }
    }

private:
    void fit() { layout()->setContentsMargins(grown(usualMark) + grid::unit, 0, 0, 0); }
    PlainLabel *m_word;
    historywords::Outcome m_outcome;
};

HistoryDetails::HistoryDetails(QWidget *parent)
    : Card(parent)
    , m_heading(new OutcomeHeading)
    , m_reason(new PlainLabel)
    , m_nothing(new PlainLabel)
    , m_attemptsCaption(new PlainLabel(tr("Attempts")))
    , m_scroll(new QScrollArea)
    , m_copy(new QPushButton(tr("Cop&y receipt")))
    , m_exchange(new QPushButton(tr("E&xchange…")))
    , m_compare(new QPushButton(tr("Co&mpare…")))
    , m_script(new QPushButton(tr("Scr&ipt…")))
{
    fitType();
    auto *inner = new QWidget;
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, grid::half, 0);
    lines->setSpacing(grid::unit);
    QGridLayout *facts = makeGrid();
    QGridLayout *attempts = makeGrid();
    m_facts.emplace(facts);
    m_attempts.emplace(attempts);
    m_attemptsCaption->setSize(PlainLabel::Size::Heading);
    m_reason->setWordWrap(true);
    lines->addWidget(m_heading);
    lines->addWidget(m_reason);
    lines->addSpacing(grid::half);
    lines->addLayout(facts);
    lines->addSpacing(grid::half);
    lines->addWidget(m_attemptsCaption);
    lines->addLayout(attempts);
    lines->addStretch(1);

    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // read and scrolled by keys
    m_scroll->setAccessibleName(tr("Details of the chosen send"));
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_nothing->setTone(Tone::Neutral);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_copy->setAccessibleName(tr("Copy receipt of the chosen send"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &HistoryDetails::copyWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_copy);
    makeMore(column);
    setEmpty(true);
}

void HistoryDetails::fitType()
{
    setMinimumWidth(digits(font(), nameDigits + valueDigits) + 4 * grid::two);
    setMaximumWidth(grown(widthMost));
}

void HistoryDetails::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitType();
        if (m_shown) {
            setCase(store::HistoryCase(*m_shown), m_blind); // its lines are broken by their type
        }
    }
}

void HistoryDetails::setMask(const NumberMask &mask)
{
    m_mask = mask;
    if (m_shown) {
        setCase(store::HistoryCase(*m_shown), m_blind);
    }
}

QList<historywords::Fact> HistoryDetails::masked(QList<historywords::Fact> facts) const
{
    for (historywords::Fact &fact : facts) {
        fact.value = m_mask.text(fact.value, m_shown->row.number);
    }
    return facts;
}

void HistoryDetails::makeMore(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    m_exchange->setAccessibleName(tr("Exchange of the chosen send"));
    m_compare->setAccessibleName(tr("Compare the timeline of the chosen send"));
    m_script->setAccessibleName(tr("Save the chosen send as a script"));
    for (QPushButton *button : {m_exchange, m_compare, m_script}) {
        button->setAutoDefault(false);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    connect(m_exchange, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            Q_EMIT exchangeWanted(*m_shown);
        }
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            Q_EMIT compareWanted(*m_shown);
        }
    });
    connect(m_script, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            Q_EMIT scriptWanted(*m_shown);
        }
    });
}

void HistoryDetails::setEmpty(bool empty)
{
    m_exchange->setEnabled(!empty);
    m_compare->setEnabled(!empty);
    m_script->setEnabled(!empty && !m_shown->row.open);
    m_scroll->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_copy->setEnabled(!empty);
}

void HistoryDetails::clear(const QString &why)
{
    m_receipt.clear();
    m_shown.reset();
    m_nothing->setText(why);
    setEmpty(true);
}

void HistoryDetails::setCase(const store::HistoryCase &shown, bool blind)
{
    m_shown = shown;
    m_blind = blind;
    m_heading->setOutcome(historywords::outcome(shown.row));
    m_reason->setText(m_mask.text(historywords::reason(shown.row), shown.row.number));
    m_facts->fill(masked(historywords::facts(shown, blind)));
    const auto attempts = historywords::attempts(shown, blind);
    m_attemptsCaption->setText(attempts.isEmpty() ? tr("No attempts") : tr("Attempts"));
    m_attempts->fill(masked(attempts));
    m_receipt = historywords::receipt(shown, blind);
    m_scroll->setAccessibleDescription(m_mask.text(m_receipt, shown.row.number));
    setEmpty(false);
}

void HistoryDetails::Lines::fill(const QList<historywords::Fact> &facts)
{
    while (m_lines.size() < facts.size()) {
        const Line line{new PlainLabel, new PlainLabel};
        line.name->setTone(Tone::Neutral);
        line.name->setSize(PlainLabel::Size::Small);
        line.name->setWordWrap(true);
        line.value->setWordWrap(true);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int at = int(m_lines.size());
        m_layout->addWidget(line.name, at, 0, Qt::AlignTop);
        m_layout->addWidget(line.value, at, 1, Qt::AlignTop);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool used = i < facts.size();
        line.name->setVisible(used);
        line.value->setVisible(used);
        if (used) {
            line.name->setFixedWidth(digits(line.value->font(), nameDigits));
            line.name->setText(facts[i].name);
            line.value->setText(broken(facts[i].value, line.value->font()));
            line.value->setAccessibleName(
                QStringLiteral("%1: %2").arg(facts[i].name, facts[i].value));
        }
    }
}

} // namespace flashcall::ui
