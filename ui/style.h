// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

#include <optional>

namespace flashcall::ui {

// Fusion with the console's controls: rounded fields, one accent, visible focus. Colours come
// from the system's palette, light or dark. A style and not a style sheet: nothing is parsed at
// start, and every control stays native to Qt's accessibility.
//
// A QPushButton with the dynamic property "kind" = "primary" is filled; "link" has no frame.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };
    explicit ConsoleStyle(Appearance appearance = Appearance::System);

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl sub, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    [[nodiscard]] QPalette based(const QPalette &system) const;
    Appearance m_appearance;
};

} // namespace flashcall::ui
