// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/visibletext.h"
#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace flashcall::ui {

using flashcall::visibleText;

// A label that never guesses markup. The only label class of this window. Its accessible name
// is its text unless one is set.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Size { Small, Body, Heading, Large };
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text); // hides QLabel's: the text is made visible first
    void setSize(Size size);
    void setTone(Tone tone); // Neutral is quiet text
    void setPlain();         // ordinary text colour
    void setElided();        // on one line; what has no room ends in an ellipsis
    [[nodiscard]] static QFont fontFor(Size size);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();
    std::optional<Size> m_size; // none: as the label's parent has it
    Tone m_tone = Tone::Neutral;
    bool m_toned = false;
    bool m_elided = false;
    bool m_recolouring = false;
};

// The caption of a part of a page; and quiet text beside a control, which wraps.
[[nodiscard]] PlainLabel *headingLabel(const QString &text);
[[nodiscard]] PlainLabel *quietLabel(const QString &text = {});

} // namespace flashcall::ui
