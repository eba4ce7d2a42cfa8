// SPDX-License-Identifier: MIT
#include "ui/verify/pagelayout.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

namespace flashcall::ui {

namespace {

constexpr int formWidth = 328;
constexpr int handsetWidth = 208;
constexpr int narrowBelow = 1060; // the sides give way to the case
constexpr int narrowFormWidth = 296;
constexpr int narrowHandsetWidth = 176;

// Before an audience, in parts of the page's width: of the form and the handset beneath it.
constexpr double sidePart = 0.28;
constexpr int sideLeast = 296;
constexpr int between = grid::unit + grid::half; // one part and the one beneath it

} // namespace

PageLayout::PageLayout(QWidget *page, const Parts &parts)
    : m_parts(parts)
    , m_column(new QVBoxLayout(page))
{
    m_column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    m_column->setSpacing(grid::two);
    place(forWork());
    fit();
}

void PageLayout::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void PageLayout::setPresented(bool presented)
{
    if (presented == m_presented) {
        return;
    }
    m_presented = presented;
    // A part is in one layout at a time; without one it keeps its parent, and the keys.
    const std::unique_ptr<QLayoutItem> before(m_column->takeAt(m_column->count() - 1));
    place(presented ? forAudience() : forWork());
    fit();
}

void PageLayout::place(QLayout *layout)
{
    m_column->addLayout(layout, 1);
}

QLayout *PageLayout::forWork() const
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grid::two);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::two);
    row->addWidget(m_parts.form);
    row->addWidget(m_parts.casePanel, 1);
    row->addWidget(m_parts.handset);
    column->addLayout(row, 1);
    column->addWidget(m_parts.lanes);
    return column;
}

QLayout *PageLayout::forAudience() const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::two);
    auto *side = new QVBoxLayout;
    side->setSpacing(between);
    side->addWidget(m_parts.form);
    side->addWidget(m_parts.handset, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout;
    column->setSpacing(between);
    column->addWidget(m_parts.casePanel, 1);
    column->addWidget(m_parts.lanes);
    row->addLayout(column, 1);
    return row;
}

void PageLayout::fit()
{
    const int width = m_column->parentWidget()->width();
    if (m_presented) {
        const int side = qMax(sideLeast, qRound(width * sidePart));
        m_parts.form->setFixedWidth(side);
        m_parts.handset->setFixedWidth(side);
        return;
    }
    const bool narrow = width < narrowBelow;
    m_parts.form->setFixedWidth(narrow ? narrowFormWidth : formWidth);
    m_parts.handset->setFixedWidth(narrow ? narrowHandsetWidth : handsetWidth);
}

} // namespace flashcall::ui
