// SPDX-License-Identifier: MIT
#pragma once

#include "ui/handset/handsetentry.h"
#include "ui/numbermask.h"

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
    // Of the customer's number in a message's text.
    void setMask(const NumberMask &mask);

Q_SIGNALS:
    void numberChosen(const QString &number); // the real one

private:
    [[nodiscard]] HandsetEntry shown(qsizetype index) const;

    HandsetView &m_view;
    QList<HandsetEntry> m_entries; // oldest first
    bool m_hidden = false;
    NumberMask m_mask;
};

} // namespace flashcall::ui
