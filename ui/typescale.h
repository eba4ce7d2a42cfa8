// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

namespace flashcall::ui {

// How much larger the application's type is than the system's: 1, or more before an audience.
[[nodiscard]] double typeScale();
// A length that goes with the type; as it is while the type is the system's.
[[nodiscard]] int grown(int pixels);
[[nodiscard]] double grown(double pixels);

// The application's type in another size or weight, kept when the application's type changes.
// For widgets alone: labels have PlainLabel::setSize().
void keepScaled(QWidget *widget, double factor, QFont::Weight weight = QFont::Normal);
// The same for text of fixed width.
void keepFixed(QWidget *widget, double factor);

// Makes all type of the application larger than the system's and back, in one go. Widgets hear of
// it by QEvent::FontChange, those with type of their own by QEvent::ApplicationFontChange.
class TypeScale
{
public:
    // 1: the fonts as they were before the first call, exactly.
    void set(double factor);

private:
    double m_factor = 1;
    QFont m_before;
    QList<std::pair<QByteArray, QFont>> m_beforeOf; // kinds of widgets with type of their own
};

} // namespace flashcall::ui
