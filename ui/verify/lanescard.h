// SPDX-License-Identifier: MIT
#pragma once

#include "ui/card.h"

class QHBoxLayout;
class QPushButton;

namespace flashcall::ui {

class ActionBar;
class PlainLabel;
class TimelineView;

// The foot of the Verify page: the cascade's timeline, what the service told of the delivery, and
// what can be looked at and kept.
class LanesCard : public Card
{
    Q_OBJECT
public:
    explicit LanesCard(QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    void setStatus(const QString &words); // empty: nothing to tell
    void setHasCase(bool has);            // else there is no exchange
    void setCanCompare(bool can);
    void setCanRecord(bool can); // the case as a script

Q_SIGNALS:
    void exchangeWanted();
    void compareWanted();
    void saveWanted();
    void reportWanted();
    void scriptWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitFoot(); // the links beside the status, or beneath it: what is lower
    TimelineView *m_timeline;
    PlainLabel *m_status;
    QHBoxLayout *m_foot;
    ActionBar *m_bar;
    QPushButton *m_exchange;
    QPushButton *m_compare;
    QPushButton *m_save;
    QPushButton *m_report;
    QPushButton *m_script;
};

} // namespace flashcall::ui
