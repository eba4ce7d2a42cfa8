// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace flashcall::ui {

class PlainLabel;

// A question inside the window, with its answers as buttons; hidden while nothing is asked.
class AskBar : public QWidget
{
    Q_OBJECT
public:
    struct Answer
    {
        QString text;
        std::function<void()> chosen; // may be empty: the question goes, nothing else
    };
    explicit AskBar(QWidget *parent = nullptr);

    // In the place of one that was asked before. The last answer is the safe one and gets the
    // focus.
    void ask(const QString &question, const QList<Answer> &answers);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_question;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace flashcall::ui
