// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/casenotes.h"
#include "app/core/ending.h"

#include <QDialog>
#include <QMap>

namespace flashcall::ui {

// "No call came?": causes to go through with the customer, each with its answer, then how to close
// the case, or go on waiting. Opened with open(); emits closeWanted() at most once.
class NoCallDialog : public QDialog
{
    Q_OBJECT
public:
    using Answers = QMap<casenotes::Cause, casenotes::Answer>;
    explicit NoCallDialog(const Answers &before, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(flashcall::casenotes::Cause cause, flashcall::casenotes::Answer answer);
    void closeWanted(flashcall::Ending ending);

private:
    void addQuestions(const Answers &before);
    void addButtons();
};

} // namespace flashcall::ui
