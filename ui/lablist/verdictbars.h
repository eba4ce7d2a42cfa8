// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace flashcall::ui {

// One verdict: its word, a bar for its share, its count. Checked: the list shows it alone.
class VerdictBar : public QAbstractButton
{
    Q_OBJECT
public:
    explicit VerdictBar(std::optional<bulk::RowVerdict> verdict, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bulk::RowVerdict> verdict() const { return m_verdict; }
    void setCount(qint64 count, qint64 of);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int wordWidth() const;
    std::optional<bulk::RowVerdict> m_verdict; // none: all rows
    qint64 m_count = 0;
    double m_share = 0;
};

// The verdicts of a list as bars, which are its filter too: one of them is checked. Arrows move.
class VerdictBars : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBars(QWidget *parent = nullptr);

    void setCounts(const bulk::Progress &progress);
    void setOnly(std::optional<bulk::RowVerdict> only);

Q_SIGNALS:
    void chosen(std::optional<flashcall::bulk::RowVerdict> only);

private:
    QButtonGroup *m_group;
    QList<VerdictBar *> m_bars;
};

} // namespace flashcall::ui
