// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace flashcall::ui {

// One page's button on the rail: icon over word, the current one marked by ground, bar and
// weight.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &text, QLatin1String icon, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1String m_icon;
};

// The rail at the left. Pages by click, by arrow keys, by Ctrl+1 and on.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void add(const QString &text, QLatin1String icon);
    void setCurrent(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RailButton *> m_buttons;
};

} // namespace flashcall::ui
