// SPDX-License-Identifier: MIT
#pragma once

#include "ui/numbermask.h"
#include "ui/typescale.h"

#include <QObject>
#include <QSize>

namespace flashcall::ui {

// Presentation mode: the window before an audience. Type is larger, customers' numbers are masked.
// Off at every start.
class Presentation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Presentation() override; // the type is as before

    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] NumberMask mask() const { return NumberMask(m_on); }
    void set(bool on);
    // The window's size: the larger it is, the farther away the audience may sit.
    void fit(const QSize &window);

Q_SIGNALS:
    void changed(bool on);

private:
    void scaleType();
    TypeScale m_type;
    QSize m_window;
    bool m_on = false;
};

} // namespace flashcall::ui
