// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ending.h"
#include "app/core/request.h"
#include "app/sandbox/scenario.h"
#include "ui/numbermask.h"
#include "ui/verify/pagelayout.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace flashcall {
class ConnectionBook;
class Desk;
struct LeftCase;
} // namespace flashcall

namespace flashcall::ui {

class BlindHandset;
class CaseDrafts;
class CasePanel;
class CaseStrip;
class CaseTools;
class HandsetView;
class LanesCard;
class Presentation;
class RequestForm;
class RequestModel;
class SendGate;

// The main job: request, case, the sandbox's handset, timeline. Wires them to the desk.
class VerifyPage : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyPage(Desk &desk, QWidget *parent = nullptr);

    // A link or an argument fills the field. Only a person sends.
    void fillNumber(const QString &text);
    void showHandset(const sandbox::HandsetEvent &event);
    // Takes up a case that was left waiting, with its number in the form. As Desk::adopt().
    bool takeUp(const LeftCase &left);
    [[nodiscard]] bool canTakeUp() const; // there is room for it
    // Blind mode, and any case is open: nothing of the window may tell the expected digits.
    [[nodiscard]] bool digitsHidden() const { return m_digitsHidden; }
    // Where saved cascades are; it must outlive this.
    void setBook(ConnectionBook &book) { m_book = &book; }
    // Whether the page stands before an audience. It must outlive this.
    void setPresentation(const Presentation &presentation);
    // For the tour: what a person would do.
    [[nodiscard]] RequestForm *form() const { return m_form; }
    [[nodiscard]] CasePanel *casePanel() const { return m_case; }
    // Exchange and timeline of a case, also for other pages.
    [[nodiscard]] CaseTools *tools() const { return m_tools; }

Q_SIGNALS:
    void copied(const QString &what); // for a passing word in the window
    void digitsHiddenChanged(bool hidden);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void finish(Ending ending); // the case on the table
    void send();
    [[nodiscard]] const Request *asked() const; // of the case on the table, if any
    void sendSms();
    void sendNext();
    void sendLinked(const Result<Request, QList<FieldProblem>> &request);
    [[nodiscard]] std::optional<Step> next() const; // beside SMS, which has a button of its own
    void setBlind(bool blind);
    void hideDigits();
    void editCascade();
    void askNoCall();
    void copyReceipt();
    void newCall();
    void onConnection();
    void onCase();
    void onCaseReplaced();
    void onCases();
    void focusWork();
    [[nodiscard]] NumberMask mask() const;
    void present();
    void showTimeline();

    Desk &m_desk;
    RequestModel *m_model;
    RequestForm *m_form;
    CasePanel *m_case;
    HandsetView *m_handset;
    BlindHandset *m_calls;
    LanesCard *m_lanes;
    CaseTools *m_tools;
    CaseDrafts *m_drafts;
    CaseStrip *m_strip = nullptr; // made for the second case
    SendGate *m_gate;
    PageLayout m_places;
    const Presentation *m_presentation = nullptr; // null: never before an audience
    ConnectionBook *m_book = nullptr;
    bool m_digitsHidden = false;
    bool m_blindOfCase = false; // its connection asks for it, the one in force does not
    QTimer m_moving;            // the timeline's "now", while a case runs
};

} // namespace flashcall::ui
