// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace flashcall::ui {

class PlainLabel;

// One message with its ground, its mark and a button that takes it away.
class Notice : public QWidget
{
    Q_OBJECT
public:
    Notice(const QString &words, Tone tone, QWidget *parent = nullptr);

    // For words that go on, such as a time left: nobody is alerted.
    void setWords(const QString &words);
    // A button before the one that dismisses. It becomes a child.
    QPushButton *addAction(const QString &text, const QString &accessibleName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QHBoxLayout *m_row;
    PlainLabel *m_label;
    QPushButton *m_close;
};

// Messages above the page that wait until they are dismissed: what happened and what to do. No
// box ever stands in the way.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    // Lives until it is dismissed or deleted.
    Notice *add(const QString &words, Tone tone);

private:
    QVBoxLayout *m_column;
};

} // namespace flashcall::ui
