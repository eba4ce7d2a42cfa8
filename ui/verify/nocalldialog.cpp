// SPDX-License-Identifier: MIT
#include "ui/verify/nocalldialog.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int wordsWidth = 400;
}

NoCallDialog::NoCallDialog(const Answers &before, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("No call came?"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::unit + grid::half);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->addWidget(headingLabel(tr("Go through these with the customer")));
    addQuestions(before);
    column->addWidget(quietLabel(tr("Each answer is kept with the case.")));
    column->addSpacing(grid::unit);
    addButtons();
}

void NoCallDialog::addQuestions(const Answers &before)
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(grid::two);
    rows->setVerticalSpacing(grid::unit);
    rows->setColumnStretch(0, 1);
    int row = 0;
    for (const casenotes::Cause cause : casenotes::causes) {
        const QString question = texts::causeQuestion(cause);
        auto *words = new PlainLabel(question);
        words->setWordWrap(true);
        words->setMinimumWidth(wordsWidth);
        rows->addWidget(words, row, 0);
        auto *group = new QButtonGroup(this);
        int column = 1;
        for (const casenotes::Answer answer : {casenotes::Answer::Yes, casenotes::Answer::No}) {
            auto *button = new QCheckBox(texts::answer(answer));
            button->setAccessibleName(
                tr("%1 %2", "question, answer").arg(question, texts::answer(answer)));
            button->setChecked(before.contains(cause) && before.value(cause) == answer);
            group->addButton(button);
            rows->addWidget(button, row, column++);
            connect(button, &QCheckBox::clicked, this,
                    [this, cause, answer] { Q_EMIT answered(cause, answer); });
        }
        ++row;
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(rows);
}

void NoCallDialog::addButtons()
{
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
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

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
