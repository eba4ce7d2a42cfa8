// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace flashcall::ui {

// Every key of the window. Opened with open().
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

// Name, version, licences. Opened with open().
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace flashcall::ui
