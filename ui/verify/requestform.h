// SPDX-License-Identifier: MIT
#pragma once

#include "ui/card.h"

#include <QList>

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
    // Every problem of the draft beside its field, the first one with the focus.
    void showProblems();
    // Blind: the caller ID gives the expected digits away while a case is open.
    void setCallerIdHidden(bool hidden);
    void focusNumber();

Q_SIGNALS:
    void sendWanted();
    void editCascadeWanted();

private:
    QWidget *makeNumber();
    QWidget *makeDetails();
    void connectFields();
    void fromModel();
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
    bool m_problemsShown = false; // after a first try every field is judged as it changes
    bool m_loading = false;
};

} // namespace flashcall::ui
