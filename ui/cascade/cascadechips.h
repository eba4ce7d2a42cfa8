// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"

#include <QWidget>

class QPushButton;

namespace flashcall::ui {

// The cascade as a row of chips that wraps, and a button to edit it. Its accessible name says
// the whole: "Cascade: Flash call 60 s, then SMS".
class CascadeChips : public QWidget
{
    Q_OBJECT
public:
    explicit CascadeChips(QWidget *parent = nullptr);

    void setCascade(const Cascade &steps);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        QString name, ttl;
        QRect rect; // as laid out left to right
    };
    // Puts chips and button into rows of `width`; the height needed.
    int place(int width, QList<Chip> &chips, QRect &button) const;
    [[nodiscard]] QFont ttlFont() const;
    [[nodiscard]] QSize chipSize(const Chip &chip) const;
    void arrange();

    QList<Chip> m_chips;
    QPushButton *m_edit;
};

} // namespace flashcall::ui
