// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLatin1String>
#include <QString>
#include <QWidget>

namespace flashcall::ui {

class PlainLabel;

// The verdict and why: a mark, a word, a sentence, on a ground of its own colour. Accessible
// name "Verdict: Verified — reason".
class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void clear(const QString &hint); // no verdict yet: what to do instead
    void setVerdict(const QString &word, const QString &reason, Tone tone, QLatin1String icon);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    PlainLabel *m_word;
    PlainLabel *m_reason;
    Tone m_tone = Tone::Neutral;
    QLatin1String m_icon;
    bool m_empty = true;
};

} // namespace flashcall::ui
