// SPDX-License-Identifier: MIT
#include "ui/history/historyfilters.h"

#include "ui/field.h"
#include "ui/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMetaEnum>

#include <tuple>
#include <utility>

namespace flashcall::ui {

namespace {

enum class Period { Any, Today, Yesterday, Week, Month };

std::pair<QDate, QDate> daysOf(Period period, QDate today)
{
    switch (period) {
    case Period::Any:
        return {};
    case Period::Today:
        return {today, today};
    case Period::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Period::Week:
        return {today.addDays(-6), today};
    case Period::Month:
        return {today.addDays(-29), today};
    }
    return {};
}

// Beside the endings in the list of outcomes.
constexpr int anyOutcome = -1;
constexpr int stillOpen = -2;

Field *bare(Field *field)
{
    field->setReserved(false);
    return field;
}

} // namespace

HistoryFilters::HistoryFilters(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_outcome(new QComboBox)
    , m_period(new QComboBox)
    , m_row(new QHBoxLayout(this))
{
    m_search->setMaxLength(200);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Number, ticket, message or case"));
    m_search->setMinimumWidth(160);

    m_outcome->addItem(tr("Any outcome"), anyOutcome);
    m_outcome->addItem(tr("Running"), stillOpen);
    const auto endings = QMetaEnum::fromType<Ending>();
    for (int i = 0; i < endings.keyCount(); ++i) {
        m_outcome->addItem(texts::ending(Ending(endings.value(i))), endings.value(i));
    }
    m_outcome->setMaxVisibleItems(m_outcome->count());
    for (const auto &[words, period] :
         {std::pair(tr("Any time"), Period::Any), std::pair(tr("Today"), Period::Today),
          std::pair(tr("Yesterday"), Period::Yesterday), std::pair(tr("Last 7 days"), Period::Week),
          std::pair(tr("Last 30 days"), Period::Month)}) {
        m_period->addItem(words, int(period));
    }

    for (QComboBox *choice : {m_outcome, m_period}) {
        // The style's edge and arrow take more than the plain hint allows for.
        choice->setMinimumWidth(choice->sizeHint().width() + grid::two);
    }
    setFocusProxy(m_search);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid::unit);
    m_row->addWidget(bare(new Field(tr("&Search"), tr("Search sends"), m_search)), 1);
    m_row->addWidget(bare(new Field(tr("&Outcome"), tr("Outcome"), m_outcome)));
    m_row->addWidget(bare(new Field(tr("&Period"), tr("Period"), m_period)));
    connect(m_search, &QLineEdit::textChanged, this, &HistoryFilters::showSearch);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryFilters::tell);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryFilters::tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilters::tell);
}

store::HistoryFilter HistoryFilters::filter(QDate today) const
{
    store::HistoryFilter filter;
    filter.text = m_search->text().trimmed();
    const int outcome = m_outcome->currentData().toInt();
    filter.open = outcome == stillOpen;
    if (outcome >= 0) {
        filter.ending = Ending(outcome);
    }
    std::tie(filter.from, filter.to) = daysOf(Period(m_period->currentData().toInt()), today);
    return filter;
}

bool HistoryFilters::isEmpty() const
{
    return m_search->text().trimmed().isEmpty() && m_outcome->currentIndex() == 0 &&
           m_period->currentIndex() == 0;
}

void HistoryFilters::clear()
{
    m_clearing = true;
    m_search->clear();
    m_outcome->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    m_clearing = false;
    tell();
}

// One change for whoever listens, where three were made.
void HistoryFilters::tell()
{
    if (!m_clearing) {
        Q_EMIT changed();
    }
}

void HistoryFilters::setMask(const NumberMask &mask)
{
    m_mask = mask;
    showSearch();
}

void HistoryFilters::showSearch()
{
    m_search->setEchoMode(m_mask.hides(m_search->text()) ? QLineEdit::Password : QLineEdit::Normal);
}

void HistoryFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryFilters::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignBottom);
}

} // namespace flashcall::ui
