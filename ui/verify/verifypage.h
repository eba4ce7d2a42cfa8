// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QTimer>
#include <QWidget>

namespace flashcall {
class Desk;
} // namespace flashcall

namespace flashcall::ui {

class CasePanel;
class HandsetView;
class RequestForm;
class RequestModel;
class TimelineView;

// The main job: request, case, the sandbox's handset, timeline. Wires them to the desk.
class VerifyPage : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyPage(Desk &desk, QWidget *parent = nullptr);

    // A link or an argument fills the field. Only a person sends.
    void fillNumber(const QString &text);
    void showHandset(const sandbox::HandsetEvent &event);
    // For the tour: what a person would do.
    [[nodiscard]] RequestForm *form() const { return m_form; }
    [[nodiscard]] CasePanel *casePanel() const { return m_case; }

Q_SIGNALS:
    void copied(const QString &what); // for a passing word in the window

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void send();
    void sendSms();
    void editCascade();
    void askNoCall();
    void copyReceipt();
    void newCall();
    void onConnection();
    void onCase();
    void onCaseReplaced();
    void showTimeline();

    Desk &m_desk;
    RequestModel *m_model;
    RequestForm *m_form;
    CasePanel *m_case;
    HandsetView *m_handset;
    TimelineView *m_timeline;
    QTimer m_moving; // the timeline's "now", while a case runs
};

} // namespace flashcall::ui
