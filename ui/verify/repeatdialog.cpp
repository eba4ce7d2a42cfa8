// SPDX-License-Identifier: MIT
#include "ui/verify/repeatdialog.h"

#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

RepeatDialog::RepeatDialog(const QString &number, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Send again?"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::unit + grid::half);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->addWidget(headingLabel(tr("A call may have been placed")));
    auto *words = new PlainLabel(
        tr("Nobody knows what became of the last send to %1: it left, and no complete answer "
           "came. Ask the customer whether the phone rang. Sending again may call, and bill, a "
           "second time.")
            .arg(number));
    words->setWordWrap(true);
    column->addWidget(words);
    setAccessibleDescription(words->text());
    column->addSpacing(grid::unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    auto *again = new QPushButton(tr("Send &all the same"));
    auto *leave = new QPushButton(tr("&Do not send"));
    again->setAccessibleName(tr("Send all the same"));
    leave->setAccessibleName(tr("Do not send"));
    again->setAutoDefault(false); // an Enter too many must not send
    leave->setDefault(true);
    row->addWidget(again);
    row->addStretch();
    row->addWidget(leave);
    column->addLayout(row);
    setMinimumWidth(480);
    leave->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace flashcall::ui
