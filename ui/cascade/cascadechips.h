// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/cascadelint.h"

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
    // A short count beside the chips; it opens the editor, too.
    void setFindings(const QList<lint::Finding> &findings);

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
    // Puts chips and buttons into rows of `width`; the height needed.
    struct Ends
    {
        QRect edit, findings;
    };
    int place(int width, QList<Chip> &chips, Ends &ends) const;
    [[nodiscard]] QFont ttlFont() const;
    [[nodiscard]] QSize chipSize(const Chip &chip) const;
    void arrange();

    void showMark();
    void describe();

    QList<Chip> m_chips;
    lint::Severity m_worst = lint::Severity::Advice;
    QPushButton *m_edit;
    QPushButton *m_findings; // hidden where there is nothing
};

} // namespace flashcall::ui
