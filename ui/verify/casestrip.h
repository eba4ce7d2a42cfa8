// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QHash>
#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace flashcall {
class Desk;
class DeskCase;
} // namespace flashcall

namespace flashcall::ui {

class PlainLabel;

// One open case in the strip: its masked number, its state in words and by a shape, its time left.
class CaseTab : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CaseTab(QWidget *parent = nullptr);

    void setCase(const DeskCase &one);
    // No case yet: the form is free.
    void setFree();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords(const QString &title, const QString &state);
    QString m_title;
    QString m_state;
    QLatin1String m_icon;
    Tone m_tone = Tone::Neutral;
    bool m_news = false;
};

// The open cases above the page, where there is more than one. Puts the chosen one on the table;
// what happens to the others is told here, and changes nothing.
class CaseStrip : public QWidget
{
    Q_OBJECT
public:
    // `desk` must outlive this.
    explicit CaseStrip(Desk &desk, QWidget *parent = nullptr);

    // There is more than one to choose from.
    [[nodiscard]] static bool isNeeded(const Desk &desk);
    void refresh(); // in sight only while it is needed

Q_SIGNALS:
    void newCallWanted();
    void chosen(); // another case, by whoever sits here: the keys go to it

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addKey(const QKeySequence &keys, void (CaseStrip::*slot)());
    void goOn();
    void goBack();
    void step(qsizetype by);
    void closeCase();
    void showTimes();
    void sortTabs();
    void tellNews();

    Desk &m_desk;
    QHBoxLayout *m_row;
    QHash<int, CaseTab *> m_tabs; // by the case's number
    CaseTab *m_free;
    QPushButton *m_close;
    PlainLabel *m_news;
    QHash<int, int> m_told; // the news of each case that was told
    QTimer m_repaint;
};

} // namespace flashcall::ui
