// SPDX-License-Identifier: MIT
#pragma once

#include "ui/handset/handsetentry.h"

#include <QPushButton>

namespace flashcall::ui {

// One entry of the handset: a button that tells what the phone shows. Up, Down, Home and End ask
// for a neighbour; Enter, Space and a click choose it.
class HandsetItem final : public QPushButton
{
    Q_OBJECT
public:
    enum class Step { Newer, Older, Newest, Oldest };
    explicit HandsetItem(HandsetEntry entry, QWidget *parent = nullptr);

    [[nodiscard]] const HandsetEntry &entry() const { return m_entry; }
    void setEntry(const HandsetEntry &entry); // the same event in other words
    // The one that "Use this number" would take: the only one that Tab stops at.
    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void stepped(flashcall::ui::HandsetItem::Step step);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Line
    {
        QString text;
        QFont font;
        bool quiet = false;
    };
    [[nodiscard]] QList<Line> lines(int width) const;
    // Of the words beside the mark; long ones take a second line.
    [[nodiscard]] QSize headingSize(int width) const;
    HandsetEntry m_entry;
    bool m_current = false;
};

} // namespace flashcall::ui
