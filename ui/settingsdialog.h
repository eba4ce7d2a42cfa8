// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace flashcall {
class ConnectionBook;
}

namespace flashcall::ui {

class PlainLabel;

// What is the same for every connection: who works here, the language, the appearance. Saved by
// its button; what could not be saved is said in the dialog, which stays. Opened with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(ConnectionBook &book, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved();

private:
    void addFields(QVBoxLayout *column);
    [[nodiscard]] Preferences chosen() const;

    ConnectionBook &m_book;
    QLineEdit *m_agent;
    QComboBox *m_language;
    QComboBox *m_appearance;
    PlainLabel *m_says;
};

} // namespace flashcall::ui
