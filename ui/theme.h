// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace flashcall::ui {

// Distances of the 8-pixel grid.
namespace grid {
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int radius = 6;
inline constexpr int control = 36; // height of a control
} // namespace grid

// What a colour is for. State is never told by colour alone.
enum class Tone { Neutral, Accent, Good, Bad, Caution };

// The colours of a palette, light or dark. Cheap: made where it is needed, never kept.
class Theme
{
public:
    explicit Theme(const QPalette &palette);

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] QColor window() const;
    [[nodiscard]] QColor rail() const;
    [[nodiscard]] QColor card() const;
    [[nodiscard]] QColor line() const;       // borders of cards and controls
    [[nodiscard]] QColor lineStrong() const; // borders that must be seen (3:1 on a card)
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor quiet() const; // secondary words, still 4.5:1
    [[nodiscard]] QColor well() const;  // tracks, chips, the ring's ground
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QColor onAccent() const;
    [[nodiscard]] QColor tone(Tone tone) const;     // words and marks
    [[nodiscard]] QColor toneWash(Tone tone) const; // their ground

private:
    bool m_dark;
};

// The palette of the console: light or dark as `system` is.
[[nodiscard]] QPalette consolePalette(const QPalette &system);
[[nodiscard]] bool isDark(const QPalette &palette);

// The system's font, larger or smaller by a factor; weights as QFont has them.
[[nodiscard]] QFont scaled(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);

} // namespace flashcall::ui
