// SPDX-License-Identifier: MIT
#include "ui/verify/verifypage.h"

#include "app/core/phonenumber.h"
#include "app/session/connectionbook.h"
#include "app/session/desk.h"
#include "app/session/nextchannel.h"
#include "ui/blindhandset.h"
#include "ui/cascade/cascadedialog.h"
#include "ui/handset/handsetview.h"
#include "ui/texts.h"
#include "ui/timeline/timelineview.h"
#include "ui/verify/casedrafts.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/casestrip.h"
#include "ui/verify/casetools.h"
#include "ui/verify/lanescard.h"
#include "ui/verify/nocalldialog.h"
#include "ui/verify/requestform.h"
#include "ui/verify/requestmodel.h"
#include "ui/verify/sendgate.h"
#include "ui/verify/statuswords.h"
#include "ui/verify/timelinelanes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace flashcall::ui {

VerifyPage::VerifyPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new RequestModel(this))
    , m_form(new RequestForm(*m_model))
    , m_case(new CasePanel)
    , m_handset(new HandsetView)
    , m_calls(new BlindHandset(*m_handset, this))
    , m_lanes(new LanesCard)
    , m_tools(new CaseTools(desk, this))
    , m_drafts(new CaseDrafts(desk, *m_model, *m_calls, this))
    , m_gate(new SendGate(desk, *m_model, *m_form, this))
    , m_places(this, {m_form, m_case, m_handset, m_lanes})
{
    connectParts();
    m_moving.setInterval(500);
    connect(&m_moving, &QTimer::timeout, this,
            [this] { m_lanes->timeline()->setNow(timelineNow(m_desk.current(), m_desk.clock())); });
    onConnection();
}

void VerifyPage::connectParts()
{
    connect(m_form, &RequestForm::sendWanted, this, &VerifyPage::send);
    connect(m_form, &RequestForm::editCascadeWanted, this, &VerifyPage::editCascade);
    connect(m_model, &RequestModel::changed, this, &VerifyPage::showTimeline);
    connect(m_model, &RequestModel::changed, m_gate, &SendGate::refresh);
    connect(m_gate, &SendGate::sent, m_case, &CasePanel::focusObserved);
    connect(m_gate, &SendGate::sent, this, [this] { m_form->setCompact(mask().on()); });
    connect(m_gate, &SendGate::refused, this, &VerifyPage::copied);
    connect(m_gate, &SendGate::closeWanted, this, [this] {
        if (const Session *session = m_desk.current()) {
            finish(session->endingOfWhoGoesOn());
        }
    });
    connect(m_case, &CasePanel::observed, this, [this](const QString &text) {
        if (Session *session = m_desk.current()) {
            session->observe(text);
        }
    });
    connect(m_case, &CasePanel::typed, &m_desk, &Desk::setTyped);
    connect(m_case, &CasePanel::receiptWanted, this, &VerifyPage::copyReceipt);
    connect(m_case, &CasePanel::newCallWanted, this, &VerifyPage::newCall);
    connect(m_case, &CasePanel::smsWanted, this, &VerifyPage::sendSms);
    connect(m_case, &CasePanel::nextChannelWanted, this, &VerifyPage::sendNext);
    connect(m_case, &CasePanel::noCallWanted, this, &VerifyPage::askNoCall);
    connect(m_case, &CasePanel::blindWanted, this, &VerifyPage::setBlind);
    connect(m_case, &CasePanel::stopWanted, this, [this] { finish(Ending::Stopped); });
    connect(m_lanes, &LanesCard::exchangeWanted, m_tools, &CaseTools::showExchange);
    connect(m_lanes, &LanesCard::compareWanted, m_tools, &CaseTools::compare);
    connect(m_lanes, &LanesCard::saveWanted, m_tools, &CaseTools::saveTimeline);
    connect(m_lanes, &LanesCard::reportWanted, m_tools, &CaseTools::askWhereToReport);
    connect(m_lanes, &LanesCard::scriptWanted, m_tools, &CaseTools::askWhereToSaveScript);
    connect(m_tools, &CaseTools::said, this, &VerifyPage::copied);
    connect(m_calls, &BlindHandset::numberChosen, m_case, &CasePanel::setObserved);
    connect(&m_desk, &Desk::connectionChanged, this, &VerifyPage::onConnection);
    connect(&m_desk, &Desk::caseReplaced, this, &VerifyPage::onCaseReplaced);
    connect(&m_desk, &Desk::caseChanged, this, &VerifyPage::onCase);
    connect(&m_desk, &Desk::casesChanged, this, &VerifyPage::onCases);
}

void VerifyPage::finish(Ending ending)
{
    if (Session *session = m_desk.current()) {
        session->finish(ending);
    }
}

void VerifyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusWork();
}

// Number and Enter are enough: the keys go where the work goes on.
void VerifyPage::focusWork()
{
    const Session *session = m_desk.current();
    if (session && (session->running() || session->canObserve())) {
        m_case->focusObserved();
    } else if (session && m_desk.cases().size() > 1) {
        m_case->focusReceipt(); // an Enter that was meant for another case sends nothing here
    } else {
        m_form->focusNumber();
    }
}

void VerifyPage::fillNumber(const QString &text)
{
    m_model->setTo(withoutScheme(text));
    m_form->focusNumber();
}

void VerifyPage::showHandset(const sandbox::HandsetEvent &event)
{
    m_drafts->show(event);
    m_tools->noteHandset(event);
}

void VerifyPage::send()
{
    if (!isVisible()) {
        return; // a key that reached a field behind another page sends nothing
    }
    const auto request = m_model->build(*QRandomGenerator::system());
    if (!request) {
        m_form->showProblems();
        return;
    }
    m_gate->send(*request);
}

const Request *VerifyPage::asked() const
{
    const Session *session = m_desk.current();
    return session && session->request() ? &*session->request() : nullptr;
}

void VerifyPage::sendSms()
{
    sendLinked(m_model->buildSms(*QRandomGenerator::system(), asked()));
}

void VerifyPage::sendNext()
{
    if (const auto step = next()) {
        sendLinked(m_model->buildStep(*step, *QRandomGenerator::system(), asked()));
    }
}

std::optional<Step> VerifyPage::next() const
{
    const Session *session = m_desk.current();
    const auto step = session && session->request()
                          ? nextChannel(m_model->steps(), *session->request())
                          : std::nullopt;
    return step && step->channel() != Channel::Sms ? step : std::nullopt;
}

// A new case, linked to this one. A running case is closed first: one at a time for a number.
void VerifyPage::sendLinked(const Result<Request, QList<FieldProblem>> &request)
{
    const Session *session = m_desk.current();
    if (!request) {
        m_form->showProblems();
        return;
    }
    const QString previous = session ? session->caseId() : QString();
    m_gate->send(*request, previous, session && session->as<Waiting>() ? previous : QString());
}

bool VerifyPage::canTakeUp() const
{
    return m_desk.hasRoom();
}

bool VerifyPage::takeUp(const LeftCase &left)
{
    if (!m_drafts->takeUp(left)) {
        return false;
    }
    m_case->focusObserved();
    return true;
}

void VerifyPage::editCascade()
{
    Connection connection = m_desk.connection();
    const bool draws = m_model->drawsFromPool();
    if (m_case->blind()) {
        connection.callerIds.clear();
    }
    auto *dialog = new CascadeDialog(m_model->steps(), connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMask(mask());
    dialog->setDraft(m_model->draft());
    dialog->setDrawsFromPool(draws);
    if (m_book && m_book->find(connection.id)) { // not that of the command line
        dialog->setBook(*m_book);
    }
    connect(dialog, &CascadeDialog::draftAccepted, this, [this, draws](const Draft &draft) {
        if (!draws || !draft.callerId.isEmpty()) {
            m_model->setCallerId(draft.callerId);
        }
        m_model->setTtl(draft.ttl);
        m_model->setCode(draft);
        m_model->setFallbacks(draft.fallbacks);
    });
    dialog->open();
}

void VerifyPage::askNoCall()
{
    const Session *open = m_desk.current();
    if (!open) {
        return;
    }
    auto *dialog = new NoCallDialog(open->answers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString caseId = open->caseId();
    connect(dialog, &NoCallDialog::answered, this,
            [this, caseId](casenotes::Cause cause, casenotes::Answer answer) {
                if (Session *session = m_desk.current(); session && session->caseId() == caseId) {
                    session->answer(cause, answer);
                }
            });
    connect(dialog, &NoCallDialog::closeWanted, this, [this, caseId](Ending ending) {
        // The case may have ended, or another begun, while the questions were asked.
        if (Session *session = m_desk.current(); session && session->caseId() == caseId) {
            session->finish(ending);
        }
    });
    dialog->open();
}

void VerifyPage::copyReceipt()
{
    if (const Session *session = m_desk.current()) {
        QGuiApplication::clipboard()->setText(
            texts::receipt(*session, m_desk.caseConnection().name, m_case->blind()));
        Q_EMIT copied(tr("Receipt copied"));
    }
}

void VerifyPage::newCall()
{
    const bool free = !m_desk.onTable();
    if (!m_desk.setAside()) {
        Q_EMIT copied(tr("As many cases are open as there can be: close one first"));
        return;
    }
    if (free) {
        m_drafts->startOver();
    }
    m_form->focusNumber();
}

void VerifyPage::onConnection()
{
    // Another connection tells nothing of a case that is open.
    m_case->setBlind(m_desk.blindAsked() || m_digitsHidden);
    m_drafts->forgetDefaults();
    hideDigits(); // before the defaults: a pool that is not to be seen is never put into the form
    m_model->setDefaults(m_desk.connection());
    m_form->setConnection(m_desk.connection());
    m_handset->setVisible(m_desk.connection().isSandbox());
    onCase();
}

void VerifyPage::setBlind(bool blind)
{
    // Where a connection asks for it, the digits stay hidden until its case is closed.
    const bool kept = !blind && m_digitsHidden && m_desk.blindAsked();
    m_case->setBlind(blind || kept);
    if (kept) {
        Q_EMIT copied(tr("The connection asks for blind mode until the case is closed"));
    }
    onCase();
}

void VerifyPage::hideDigits()
{
    // One open case is enough, wherever it stands: two cases may draw the same caller ID.
    const bool open = m_desk.anyOpen();
    m_form->setBlind(m_case->blind(), open);
    const bool hidden = m_case->blind() && open;
    m_calls->setHidden(hidden);
    if (hidden != m_digitsHidden) {
        m_digitsHidden = hidden;
        m_tools->setDigitsHidden(hidden);
        Q_EMIT digitsHiddenChanged(hidden);
    }
}

void VerifyPage::onCaseReplaced()
{
    const DeskCase *one = m_desk.onTable();
    m_case->setSession(nullptr); // the last one may be gone already
    m_case->setOverlap(m_desk.overlap());
    // A case taken up from another connection is as blind as that one wants it.
    if (one && one->connection().blind && !m_case->blind()) {
        m_blindOfCase = true;
        m_case->setBlind(true);
    } else if (m_blindOfCase && !m_desk.blindAsked() && !(one && one->connection().blind)) {
        m_blindOfCase = false;
        m_case->setBlind(false);
    }
    m_case->setSession(m_desk.current(), one ? one->typed() : QString());
    m_drafts->change();
    onCase();
}

// The strip is there for more than one: a page with one case is as if there were no other.
void VerifyPage::onCases()
{
    hideDigits();
    if (!m_strip && CaseStrip::isNeeded(m_desk)) {
        m_strip = new CaseStrip(m_desk);
        m_places.addAbove(m_strip);
        connect(m_strip, &CaseStrip::newCallWanted, this, &VerifyPage::newCall);
        connect(m_strip, &CaseStrip::chosen, this, &VerifyPage::focusWork);
    }
    if (m_strip) {
        m_strip->refresh();
    }
}

void VerifyPage::onCase()
{
    const auto further = next();
    m_case->setNextChannel(further ? std::optional(further->channel()) : std::nullopt);
    m_case->refresh();
    const Session *session = m_desk.current();
    QString blocked;
    if (!m_desk.ready()) {
        blocked = texts::held(m_desk.held());
    } else if (session && session->running()) {
        blocked =
            tr("A case is running. It ends by itself, or stop watching. %1: a new call beside "
               "it.")
                .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    }
    m_form->setBlocked(blocked);
    hideDigits();
    m_gate->refresh();
    session && session->running() ? m_moving.start() : m_moving.stop();
    showTimeline();
}

void VerifyPage::showTimeline()
{
    const Session *session = m_desk.current();
    const StatusWatch *watch = m_desk.watch();
    const Cascade steps =
        session && session->request() ? session->request()->steps : m_model->steps();
    m_lanes->timeline()->setLanes(timelineLanes(steps, session, watch));
    m_lanes->timeline()->setNow(timelineNow(session, m_desk.clock()));
    m_lanes->setStatus(statusWords(session ? watch : nullptr));
    m_lanes->setHasCase(session && session->request());
    m_lanes->setCanCompare(m_desk.records().all().size() > 1);
    m_lanes->setCanRecord(m_tools->canSaveScript());
}

} // namespace flashcall::ui
