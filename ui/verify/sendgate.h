// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"
#include "ui/numbermask.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace flashcall {
class Desk;
struct SendRefusal;
} // namespace flashcall

namespace flashcall::ui {

class RequestForm;
class RequestModel;

// Between the form and the desk: says at the button what stands against a send, with the time
// left, and asks before one that follows an unknown outcome. All must outlive it.
class SendGate : public QObject
{
    Q_OBJECT
public:
    // `window` is what the question belongs to.
    SendGate(Desk &desk, const RequestModel &model, RequestForm &form, QWidget *window);

    // The number, the connection or the case has changed: the words follow soon.
    void refresh();
    void setMask(const NumberMask &mask) { m_mask = mask; }
    // Sends, or asks first, or says why not. `replacing`: a case on the table that is to be closed
    // for this one; whether it may be is known before it is.
    void send(const Request &request, const QString &previousCaseId = {},
              const QString &replacing = {});

Q_SIGNALS:
    void closeWanted(); // of the case that is replaced: now
    void sent();
    void refused(const QString &words); // somebody tried

private:
    void look();
    void say(const SendRefusal &refusal);
    void ask(const Request &request, const QString &previousCaseId, const QString &replacing,
             const QString &unknownCase);
    void hand(const Request &request, const QString &previousCaseId, const QString &replacing,
              const QString &agreedCase);

    Desk &m_desk;
    const RequestModel &m_model;
    RequestForm &m_form;
    QWidget *m_window;
    QTimer m_soon; // while somebody types, the journal is read once
    QTimer m_tick; // the time left; the journal's clock decides
    NumberMask m_mask;
    bool m_asking = false;
};

} // namespace flashcall::ui
