// SPDX-License-Identifier: MIT
#pragma once

#include "ui/handset/handsetitem.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace flashcall::ui {

class PlainLabel;

// The customer's phone of the sandbox: what it would show, newest first. It knows no session:
// choosing an entry emits what the agent would type.
class HandsetView : public QWidget
{
    Q_OBJECT
public:
    explicit HandsetView(QWidget *parent = nullptr);

    // Takes in an entry and tells it to assistive technology. The oldest go beyond `entriesMost`.
    void add(const HandsetEntry &entry);
    // The same event in other words: nobody is told, and the keys stay. 0 is the newest.
    void change(qsizetype index, const HandsetEntry &entry);
    void clear();
    [[nodiscard]] qsizetype count() const { return m_items.size(); }

    static constexpr int entriesMost = 100;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // The number that rang, as the phone got it, or a message's code. Never empty.
    void numberChosen(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScreen();
    void choose(const HandsetItem *item);
    void makeCurrent(HandsetItem *item);
    void step(HandsetItem *from, HandsetItem::Step step);
    void announce(const HandsetEntry &entry);
    [[nodiscard]] static QString told(const HandsetEntry &entry);
    void refresh();

    PlainLabel *m_status;
    PlainLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_use;
    QList<HandsetItem *> m_items; // newest first
    HandsetItem *m_current = nullptr;
};

} // namespace flashcall::ui
