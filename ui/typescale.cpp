// SPDX-License-Identifier: MIT
#include "ui/typescale.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace flashcall::ui {

namespace {

// The kinds for which a desktop may name another font (qapplication.cpp, from the platform theme).
constexpr const char *kinds[] = {
    "QMenu",       "QMenuBar",    "QMenuItem",    "QMessageBox",           "QLabel",
    "QTipLabel",   "QStatusBar",  "QTitleBar",    "QMdiSubWindowTitleBar", "QDockWidgetTitle",
    "QPushButton", "QCheckBox",   "QRadioButton", "QToolButton",           "QAbstractItemView",
    "QListView",   "QHeaderView", "QListBox",     "QComboMenuItem",        "QComboLineEdit",
    "QSmallFont",  "QMiniFont"};

double sizeOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize();
}

QFont larger(const QFont &font, double factor)
{
    return scaled(font, factor, QFont::Weight(font.weight()));
}

// Qt tells windows alone, and later; type that was set on a widget stays as it is.
void tellWidgets()
{
    QEvent change(QEvent::ApplicationFontChange);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QCoreApplication::sendEvent(window, &change);
    }
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (!widget->isWindow()) {
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

// Sets a widget's font anew when the application's changes.
class Keeper final : public QObject
{
public:
    Keeper(QWidget *widget, QFontDatabase::SystemFont base, double factor, QFont::Weight weight)
        : QObject(widget)
        , m_widget(widget)
        , m_base(base)
        , m_factor(factor)
        , m_weight(weight)
    {
        fit();
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            fit();
        }
        return false;
    }

private:
    void fit()
    {
        const bool fixed = m_base == QFontDatabase::FixedFont;
        m_widget->setFont(
            fixed ? scaled(QFontDatabase::systemFont(m_base), m_factor * typeScale(), m_weight)
                  : scaled(QApplication::font(m_widget), m_factor, m_weight));
    }

    QWidget *m_widget;
    QFontDatabase::SystemFont m_base;
    double m_factor;
    QFont::Weight m_weight;
};

} // namespace

double typeScale()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFont now = QApplication::font();
    const bool alike = (system.pointSizeF() > 0) == (now.pointSizeF() > 0);
    const double ratio = alike && sizeOf(system) > 0 ? sizeOf(now) / sizeOf(system) : 1;
    return ratio > 1.01 ? ratio : 1; // what is no whole point may come back rounded
}

int grown(int pixels)
{
    return qRound(pixels * typeScale());
}

double grown(double pixels)
{
    return pixels * typeScale();
}

void keepScaled(QWidget *widget, double factor, QFont::Weight weight)
{
    new Keeper(widget, QFontDatabase::GeneralFont, factor, weight);
}

void keepFixed(QWidget *widget, double factor)
{
    new Keeper(widget, QFontDatabase::FixedFont, factor, QFont::Normal);
}

void TypeScale::set(double factor)
{
    if (factor == m_factor) {
        return;
    }
    if (m_factor == 1) {
        m_before = QApplication::font();
        m_beforeOf.clear();
        for (const char *kind : kinds) {
            if (const QFont own = QApplication::font(kind); own != m_before) {
                m_beforeOf.append({QByteArray(kind), own});
            }
        }
    }
    m_factor = factor;
    const bool back = factor == 1;
    QApplication::setFont(back ? m_before : larger(m_before, factor)); // forgets the kinds' own
    for (const auto &[kind, own] : std::as_const(m_beforeOf)) {
        QApplication::setFont(back ? own : larger(own, factor), kind.constData());
    }
    tellWidgets();
}

} // namespace flashcall::ui
