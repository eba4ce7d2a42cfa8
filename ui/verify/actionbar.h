// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QPushButton;

namespace flashcall::ui {

// Buttons in a row that wraps: what to do next with a case. Hidden ones take no room.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    // `text` may have a mnemonic; `name` is the accessible name; `keys` a shortcut, shown on
    // the button.
    QPushButton *add(const QString &text, const QString &name, const QKeySequence &keys = {});
    void arrange(); // after buttons were shown or hidden

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int place(int width, bool apply) const;
    [[nodiscard]] int inOneRow() const; // the width that takes
    QList<QPushButton *> m_buttons;
};

} // namespace flashcall::ui
