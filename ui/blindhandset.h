// SPDX-License-Identifier: MIT
#pragma once

#include "ui/handset/handsetentry.h"

#include <QList>
#include <QObject>

namespace flashcall::ui {

class HandsetView;

// A handset that can keep its numbers and codes to itself: in blind mode the sandbox's phone must
// not tell the agent what to expect. An entry can be chosen all the same, which is the customer
// reading it out.
class BlindHandset : public QObject
{
    Q_OBJECT
public:
    // `view` must outlive this, and is fed by nobody else.
    explicit BlindHandset(HandsetView &view, QObject *parent = nullptr);

    void add(const HandsetEntry &entry);
    void clear();
    void setHidden(bool hidden);

Q_SIGNALS:
    void numberChosen(const QString &number); // the real one

private:
    [[nodiscard]] HandsetEntry shown(qsizetype index) const;

    HandsetView &m_view;
    QList<HandsetEntry> m_entries; // oldest first
    bool m_hidden = false;
};

} // namespace flashcall::ui
