// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace flashcall::ui {

// The tabs of a page: words on the page's ground, the one in force underlined.
class LabTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit LabTabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace flashcall::ui
