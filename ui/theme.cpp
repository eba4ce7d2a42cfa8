// SPDX-License-Identifier: MIT
#include "ui/theme.h"

namespace flashcall::ui {

namespace {
QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}
} // namespace

Theme::Theme(const QPalette &palette)
    : m_dark(isDark(palette))
{}

QColor Theme::window() const
{
    return rgb(m_dark ? 0x16181c : 0xf4f5f8);
}
QColor Theme::rail() const
{
    return rgb(m_dark ? 0x1b1d22 : 0xebecf1);
}
QColor Theme::card() const
{
    return rgb(m_dark ? 0x1f2227 : 0xffffff);
}
QColor Theme::line() const
{
    return rgb(m_dark ? 0x353942 : 0xdcdfe6);
}
QColor Theme::lineStrong() const
{
    return rgb(m_dark ? 0x6d7482 : 0x8b91a0);
}
QColor Theme::text() const
{
    return rgb(m_dark ? 0xeceef2 : 0x171a21);
}
QColor Theme::quiet() const
{
    return rgb(m_dark ? 0xa3a9b6 : 0x5a6172);
}
QColor Theme::well() const
{
    return rgb(m_dark ? 0x2b2f36 : 0xeceef3);
}
QColor Theme::accent() const
{
    return rgb(m_dark ? 0x82a4ff : 0x2456d6);
}
QColor Theme::onAccent() const
{
    return rgb(m_dark ? 0x0d1630 : 0xffffff);
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return quiet();
    case Tone::Accent:
        return accent();
    case Tone::Good:
        return rgb(m_dark ? 0x63cd97 : 0x12703f);
    case Tone::Bad:
        return rgb(m_dark ? 0xff8a80 : 0xb3261e);
    case Tone::Caution:
        return rgb(m_dark ? 0xf0b35a : 0x8a5200);
    }
    return quiet();
}

QColor Theme::toneWash(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return well();
    case Tone::Accent:
        return rgb(m_dark ? 0x25304f : 0xe6edff);
    case Tone::Good:
        return rgb(m_dark ? 0x1b3327 : 0xe4f4ea);
    case Tone::Bad:
        return rgb(m_dark ? 0x3d2220 : 0xfce9e7);
    case Tone::Caution:
        return rgb(m_dark ? 0x3a2d17 : 0xfdf1dc);
    }
    return well();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette consolePalette(const QPalette &system)
{
    const Theme theme(system);
    QPalette palette = system;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, theme.window());
    set(QPalette::WindowText, theme.text());
    set(QPalette::Base, theme.card());
    set(QPalette::AlternateBase, theme.well());
    set(QPalette::Text, theme.text());
    set(QPalette::PlaceholderText, theme.quiet());
    set(QPalette::Button, theme.card());
    set(QPalette::ButtonText, theme.text());
    set(QPalette::BrightText, theme.onAccent());
    set(QPalette::Highlight, theme.accent());
    set(QPalette::HighlightedText, theme.onAccent());
    set(QPalette::Link, theme.accent());
    set(QPalette::LinkVisited, theme.accent());
    set(QPalette::ToolTipBase, theme.text());
    set(QPalette::ToolTipText, theme.card());
    set(QPalette::Light, theme.card());
    set(QPalette::Midlight, theme.well());
    set(QPalette::Mid, theme.line());
    set(QPalette::Dark, theme.lineStrong());
    set(QPalette::Shadow, theme.lineStrong());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.lineStrong());
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.well());
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.lineStrong());
    return palette;
}

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont out(font);
    if (font.pointSizeF() > 0) {
        out.setPointSizeF(font.pointSizeF() * factor);
    } else {
        out.setPixelSize(qRound(font.pixelSize() * factor));
    }
    out.setWeight(weight);
    return out;
}

} // namespace flashcall::ui
