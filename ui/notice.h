// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flashcall::ui {

// Messages above the page that wait until they are dismissed: what happened and what to do. No
// box ever stands in the way.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void add(const QString &words, Tone tone);

private:
    QVBoxLayout *m_column;
};

} // namespace flashcall::ui
