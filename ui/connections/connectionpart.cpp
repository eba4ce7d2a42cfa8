// SPDX-License-Identifier: MIT
#include "ui/connections/connectionpart.h"

#include "ui/connections/connectionwords.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace flashcall::ui {

ConnectionPart::ConnectionPart(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    auto *title = new PlainLabel(heading);
    title->setSize(PlainLabel::Size::Heading);
    column->addWidget(title);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::two);
    m_grid->setVerticalSpacing(grid::unit);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

void ConnectionPart::load(const ConnectionDraft &draft)
{
    m_loading = true;
    fill(draft);
    m_loading = false;
}

void ConnectionPart::onEdited()
{
    if (!m_loading) {
        Q_EMIT edited();
    }
}

Field *ConnectionPart::add(ConnectionField name, Field *field, int row, int column, int columns)
{
    field->setReserved(false);
    m_grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
    m_fields.append({name, field});
    return field;
}

void ConnectionPart::showProblems(const QList<ConnectionFieldProblem> &problems,
                                  const ConnectionDraft &draft)
{
    for (const auto &[name, field] : m_fields) {
        const auto found = std::find_if(
            problems.begin(), problems.end(),
            [wanted = name](const ConnectionFieldProblem &p) { return p.field == wanted; });
        field->setProblem(found == problems.end() ? QString() : words::problem(*found, draft));
    }
}

bool ConnectionPart::focus(ConnectionField field, Qt::FocusReason reason)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [field](const auto &entry) { return entry.first == field; });
    if (found == m_fields.end()) {
        return false;
    }
    found->second->editor()->setFocus(reason);
    return true;
}

QSpinBox *makeWideSpinBox()
{
    constexpr int typed = 9'999'999;
    auto box = std::make_unique<QSpinBox>();
    box->setRange(0, typed);
    box->setAccelerated(true);
    return box.release();
}

} // namespace flashcall::ui
