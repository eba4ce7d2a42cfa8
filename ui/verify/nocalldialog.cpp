// SPDX-License-Identifier: MIT
#include "ui/verify/nocalldialog.h"

#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

NoCallDialog::NoCallDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("No call came?"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::unit + grid::half);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    auto *title = new PlainLabel(tr("Go through these with the customer"));
    title->setSize(PlainLabel::Size::Heading);
    column->addWidget(title);
    const QStringList causes{
        tr("Is the number read back digit by digit the right one?"),
        tr("Does the phone have signal, and is airplane mode off?"),
        tr("Is “do not disturb” or “silence unknown callers” on? Look in the list of calls."),
        tr("Does a call blocker hide the call? Look in its list of blocked calls."),
        tr("Two SIM cards: does the other one ring?"),
        tr("Is the line busy, or are calls forwarded?"),
    };
    for (const QString &cause : causes) {
        auto *line = new PlainLabel(QStringLiteral("•  ") + cause);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addSpacing(grid::unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    auto *noCall = new QPushButton(tr("Close: &no call"));
    auto *hidden = new QPushButton(tr("Close: number &hidden"));
    auto *wait = new QPushButton(tr("&Keep waiting"));
    wait->setDefault(true);
    row->addWidget(noCall);
    row->addWidget(hidden);
    row->addStretch();
    row->addWidget(wait);
    column->addLayout(row);
    setMinimumWidth(520);

    connect(wait, &QPushButton::clicked, this, &QDialog::reject);
    connect(noCall, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT closeWanted(Ending::NoCall);
    });
    connect(hidden, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT closeWanted(Ending::Withheld);
    });
}

} // namespace flashcall::ui
