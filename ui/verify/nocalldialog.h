// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"

#include <QDialog>

namespace flashcall::ui {

// "No call came?": causes to go through with the customer, then how to close the case, or go
// on waiting. Opened with open(); emits at most once.
class NoCallDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NoCallDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeWanted(flashcall::Ending ending);
};

} // namespace flashcall::ui
