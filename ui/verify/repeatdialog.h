// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace flashcall::ui {

// Asked before a send to a number whose last send has an unknown outcome: a call may have been
// placed. Opened with open(); accepted() is the wish to send all the same.
class RepeatDialog : public QDialog
{
    Q_OBJECT
public:
    // `number` for people.
    explicit RepeatDialog(const QString &number, QWidget *parent = nullptr);
};

} // namespace flashcall::ui
