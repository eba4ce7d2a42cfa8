// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace flashcall::ui {

class PlainLabel;

// A caption, an editor and, beneath it, a hint or what is wrong. A problem is words with a mark,
// a border, and the editor's accessible description.
class Field : public QWidget
{
    Q_OBJECT
public:
    // `caption` may have a mnemonic. `accessibleName` goes to the node that takes the text:
    // product.md's names. The editor becomes a child.
    Field(const QString &caption, const QString &accessibleName, QWidget *editor,
          QWidget *parent = nullptr);

    // Empty text: nothing is said, the line stays so that nothing jumps (see setReserved()).
    void setHint(const QString &text, Tone tone = Tone::Neutral);
    void setProblem(const QString &text); // empty: back to the hint
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    // A widget beside the editor, of the same height: it becomes a child.
    void setTrailing(QWidget *widget);
    // Whether the line beneath is kept free when there is nothing to say; true at first.
    void setReserved(bool reserved);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reserve();
    void showLine();
    QWidget *m_editor;
    QHBoxLayout *m_row;
    PlainLabel *m_line;
    QString m_hint, m_problem;
    Tone m_tone = Tone::Neutral;
    bool m_reserved = true;
};

} // namespace flashcall::ui
