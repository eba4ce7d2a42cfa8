// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "ui/card.h"
#include "ui/numbermask.h"
#include "ui/theme.h"

#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace flashcall {
class Session;
class StatusWatch;
} // namespace flashcall

namespace flashcall::ui {

class ActionBar;
class DigitCells;
class Field;
class PlainLabel;
class Ring;
class VerdictPanel;

// The right side of the Verify page: one case, from sending to its end. Shows a session and
// emits what the agent wants; decides nothing.
class CasePanel : public Card
{
    Q_OBJECT
public:
    explicit CasePanel(QWidget *parent = nullptr);

    // Null: nothing on the table. The session must live until another is set. `typed`: what stands
    // in its observed field.
    void setSession(Session *session, const QString &typed = {});
    void setBlind(bool blind);
    [[nodiscard]] bool blind() const { return m_blind; }
    void setMask(const NumberMask &mask);
    void refresh();
    // What may still come from the case that this one follows.
    void setOverlap(const QList<Channel> &channels);
    // Where to go on; nothing: no button for it.
    void setNextChannel(std::optional<Channel> next);
    void setObserved(const QString &text); // as if typed; commits nothing
    void focusObserved();
    void focusReceipt(); // of an ended case: Enter does nothing there

Q_SIGNALS:
    void typed(const QString &text); // the observed field as it stands; commits nothing
    void observed(const QString &text);
    void receiptWanted();
    void newCallWanted();
    void smsWanted();
    void nextChannelWanted();
    void noCallWanted();
    void stopWanted();
    void blindWanted(bool blind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitType();
    [[nodiscard]] Tone tone() const; // of the state
    void showIcon();
    [[nodiscard]] QString masked(const QString &text) const;
    QWidget *makeHead();
    QWidget *makeObserved();
    void makeActions();
    void setCompact(bool compact);
    void commit();
    void showTime();
    void showPattern();
    void showObserved();
    void showVerdict();
    void showActions();

    Session *m_session = nullptr;
    bool m_blind = false;
    NumberMask m_mask;
    QString m_overlap;
    std::optional<Channel> m_nextChannel;
    QPushButton *m_blindSwitch;
    PlainLabel *m_icon;
    PlainLabel *m_state;
    PlainLabel *m_facts;
    PlainLabel *m_detail;
    Ring *m_ring;
    QHBoxLayout *m_headRow;
    QHBoxLayout *m_middle;
    bool m_compact = false;
    PlainLabel *m_patternCaption;
    DigitCells *m_cells;
    QLineEdit *m_observed;
    Field *m_observedField = nullptr;
    QPushButton *m_check;
    VerdictPanel *m_verdict;
    ActionBar *m_actions;
    QPushButton *m_receipt = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_sms = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_noCall = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer m_repaint; // only repaints: the session decides by its clock
};

} // namespace flashcall::ui
