// SPDX-License-Identifier: MIT
#pragma once

#include "ui/card.h"
#include "ui/numbermask.h"

#include <QPointer>
#include <QStringList>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace flashcall {
struct Connection;
}

namespace flashcall::ui {

class CascadeChips;
class Field;
class PlainLabel;
class RequestModel;

// The left side of the Verify page: the request as a form. Emits intent; sends nothing itself.
class RequestForm : public Card
{
    Q_OBJECT
public:
    explicit RequestForm(RequestModel &model, QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    // Words at the button: why nothing can be sent now, or what is known about sending. A
    // reason disables the button; a remark does not.
    void setBlocked(const QString &reason);
    void setRemark(const QString &remark);
    // Why the guard would keep a send back now, with the time left; `spoken` for assistive
    // technology, which is told of every change. The button stays: whoever presses it is told.
    void setRefusal(const QString &words, const QString &spoken);
    // Every problem of the draft beside its field, the first one with the focus.
    void showProblems();
    // Blind: the pool's numbers are not shown, and one typed by hand, which gives the expected
    // digits away, not while a case is open.
    void setBlind(bool blind, bool caseOpen);
    // Masked, the number typed is dots; what is typed, and sent, stays the same.
    void setMask(const NumberMask &mask);
    // The number and the button alone, until something else is wrong.
    void setCompact(bool compact);
    void focusNumber();

Q_SIGNALS:
    void sendWanted();
    void editCascadeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeNumber();
    QWidget *makeDetails();
    QWidget *makeCascade();
    void fitType();
    void connectFields();
    void fromModel();
    void fillPool();
    void takeCallerId(const QString &text);
    void showWords();
    void readNumber();
    void readTtl();
    void checkField(Field *field, int requestField);

    RequestModel &m_model;
    QLineEdit *m_number;
    QLineEdit *m_sender;
    QLineEdit *m_ticket;
    QComboBox *m_callerId;
    QSpinBox *m_ttl;
    CascadeChips *m_chips;
    QPushButton *m_send;
    PlainLabel *m_remark;
    Field *m_numberField = nullptr;
    Field *m_senderField = nullptr;
    Field *m_ticketField = nullptr;
    Field *m_callerIdField = nullptr;
    Field *m_ttlField = nullptr;
    QWidget *m_details = nullptr;
    QWidget *m_cascade = nullptr;
    QPointer<QWidget> m_focusBefore; // in a part that is hidden now
    NumberMask m_mask;
    QStringList m_pool;
    QString m_blocked, m_refusal, m_spoken, m_note; // the first that is not empty is shown
    bool m_blind = false;
    bool m_problemsShown = false; // after a first try every field is judged as it changes
    bool m_loading = false;
};

} // namespace flashcall::ui
