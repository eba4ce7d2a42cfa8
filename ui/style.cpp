// SPDX-License-Identifier: MIT
#include "ui/style.h"

#include "ui/scrollbar.h"
#include "ui/theme.h"
#include "ui/typescale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace flashcall::ui {

namespace {

enum class Kind { Plain, Primary, Link };

Kind kindOf(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property("kind") : QVariant();
    if (!kind.isValid()) {
        return Kind::Plain;
    }
    const QString word = kind.toString();
    return word == u"primary" ? Kind::Primary : word == u"link" ? Kind::Link : Kind::Plain;
}

// A field with a problem has a border of its own besides the words under it.
bool hasProblem(const QWidget *widget)
{
    return widget && widget->property("problem").toBool();
}

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
             double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double in = width / 2;
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), grid::radius, grid::radius);
    painter->restore();
}

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme theme(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor line = theme.lineStrong();
    if (!enabled) {
        line = theme.line();
    } else if (hasProblem(widget)) {
        line = theme.tone(Tone::Bad);
    } else if (focus) {
        line = theme.accent();
    }
    const bool strong = enabled && (focus || hasProblem(widget));
    drawBox(painter, option.rect, enabled ? theme.card() : theme.window(), line,
            strong ? 2.0 : 1.0);
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(rect).center();
    const double dy = up ? 2.0 : -2.0;
    const QPointF points[] = {c + QPointF(-4, dy), c + QPointF(0, -dy), c + QPointF(4, dy)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

// A button that opens a menu says so.
void drawMenuMark(QPainter *painter, const QStyleOption &option)
{
    const Theme theme(option.palette);
    const QRect mark(option.rect.right() - 22, option.rect.top(), 16, option.rect.height());
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, mark),
                option.state & QStyle::State_Enabled ? theme.quiet() : theme.line(), false);
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const Theme theme(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor line = enabled ? theme.lineStrong() : theme.line();
    const QColor fill = enabled ? theme.accent() : theme.line();
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? fill : line, 1));
    painter->setBrush(on ? fill : theme.card());
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        const QPointF c = box.center();
        const double u = box.width() / 12;
        const QPointF tick[] = {c + QPointF(-3, 0.2) * u, c + QPointF(-0.8, 2.4) * u,
                                c + QPointF(3.2, -2.4) * u};
        painter->setPen(QPen(theme.onAccent(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme theme(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool focus = option.state & QStyle::State_HasFocus;
    switch (kindOf(widget)) {
    case Kind::Primary: {
        QColor fill = theme.accent();
        if (!enabled) {
            fill = theme.well();
        } else if (down) {
            fill = fill.darker(118);
        } else if (hover) {
            fill = fill.darker(107);
        }
        drawBox(painter, option.rect, fill, fill, 0);
        if (focus) {
            drawBox(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), Qt::transparent,
                    theme.onAccent(), 1.5);
        }
        return;
    }
    case Kind::Link:
        if (focus || hover) {
            drawBox(painter, option.rect, hover ? theme.well() : QColor(Qt::transparent),
                    theme.accent(), focus ? 2.0 : 0.0);
        }
        return;
    case Kind::Plain:
        drawBox(painter, option.rect, down || hover ? theme.well() : theme.card(),
                focus     ? theme.accent()
                : enabled ? theme.lineStrong()
                          : theme.line(),
                focus ? 2.0 : 1.0);
        return;
    }
}

} // namespace

ConsoleStyle::ConsoleStyle(Appearance appearance)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_appearance(appearance)
{}

QPalette ConsoleStyle::based(const QPalette &system) const
{
    QPalette base = system;
    if (m_appearance != Appearance::System) {
        base.setColor(QPalette::Window, m_appearance == Appearance::Dark ? Qt::black : Qt::white);
    }
    return consolePalette(base);
}

void ConsoleStyle::polish(QPalette &palette)
{
    palette = based(palette);
}

QPalette ConsoleStyle::standardPalette() const
{
    return based(QProxyStyle::standardPalette());
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") ||
        widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    // The enum is Qt's own and open: what is not ours goes to Fusion.
    if (element == PE_PanelLineEdit) {
        const bool inner = widget && widget->parentWidget() &&
                           (widget->parentWidget()->inherits("QComboBox") ||
                            widget->parentWidget()->inherits("QAbstractSpinBox"));
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!inner && frame && frame->lineWidth > 0) {
            drawField(painter, *option, widget);
        }
        return;
    }
    if (element == PE_FrameLineEdit) {
        return; // drawn with the panel
    }
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget)) {
        drawField(painter, *option, widget); // texts of several lines and lists look like fields
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (!qobject_cast<const QAbstractItemView *>(widget)) {
            drawBox(painter, option->rect, Qt::transparent, Theme(option->palette).accent(), 2.0);
        }
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        drawCheck(painter, *option);
        return;
    }
    if (element == PE_PanelButtonCommand) {
        drawButton(painter, *option, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel || element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (element == CE_PushButtonBevel) {
                drawButton(painter, *button, widget);
                if (button->features & QStyleOptionButton::HasMenu) {
                    drawMenuMark(painter, *button);
                }
                return;
            }
            QStyleOptionButton own(*button);
            const Theme theme(own.palette);
            const Kind kind = kindOf(widget);
            const bool enabled = own.state & State_Enabled;
            if (kind != Kind::Plain && enabled) {
                own.palette.setColor(QPalette::ButtonText,
                                     kind == Kind::Primary ? theme.onAccent() : theme.accent());
            }
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    if (element == CE_PushButton) {
        // Fusion adds a focus frame of its own; the bevel shows focus already.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawControl(CE_PushButtonBevel, button, painter, widget);
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Theme theme(option->palette);
        painter->fillRect(option->rect, theme.card());
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.line());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const Theme theme(option->palette);
    const bool enabled = option->state & State_Enabled;
    const QColor mark = enabled ? theme.quiet() : theme.line();
    if (control == CC_ComboBox) {
        drawField(painter, *option, widget);
        drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), mark,
                    false);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(painter, *option, widget);
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), mark, true);
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), mark, false);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            scrollbar::draw(painter, *bar);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl sub, const QWidget *widget) const
{
    const QRect r = option->rect;
    constexpr int side = 28; // wide enough to hit
    const auto seen = [option, r](const QRect &rect) {
        return visualRect(option->direction, r, rect);
    };
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow) {
        return seen(QRect(r.right() - side + 1, r.top(), side, r.height()));
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        return seen(r.adjusted(grid::unit, 2, -side, -2));
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return seen(scrollbar::part(*bar, sub));
        }
    }
    if (control == CC_SpinBox) {
        const int half = r.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return seen(QRect(r.right() - side + 1, r.top() + 4, side, half - 4));
        case SC_SpinBoxDown:
            return seen(QRect(r.right() - side + 1, r.top() + half, side, half - 4));
        case SC_SpinBoxEditField:
            return seen(r.adjusted(grid::unit, 2, -side, -2));
        case SC_SpinBoxFrame:
            return r;
        default: // default: Qt's enum is open, the rest is Fusion's
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    // Text keeps its distance from the rounded border.
    return element == SE_LineEditContents && edit && edit->hasFrame()
               ? rect.adjusted(grid::unit - 2, 0, 2 - grid::unit, 0)
               : rect;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        const bool inner = widget && qobject_cast<const QLineEdit *>(widget) &&
                           !qobject_cast<const QLineEdit *>(widget)->hasFrame();
        if (!inner) {
            out.setHeight(qMax(grown(grid::control), out.height()));
        }
    } else if (type == CT_PushButton) {
        const bool link = kindOf(widget) == Kind::Link;
        out = QSize(out.width() + (link ? 0 : grid::unit),
                    qMax(grown(link ? 28 : grid::control - 2), out.height()));
    }
    return out;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // The square inside must stay clear of the rounded corners.
        return qobject_cast<const QAbstractScrollArea *>(widget)
                   ? grid::half
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollbar::extent;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return grid::two;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::unit;
    default: // default: Qt's enum is open, the rest is Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace flashcall::ui
