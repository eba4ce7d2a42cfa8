// SPDX-License-Identifier: MIT
#include "ui/verify/verifypage.h"

#include "app/session/desk.h"
#include "ui/card.h"
#include "ui/cascade/cascadedialog.h"
#include "ui/handset/handsetview.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"
#include "ui/timeline/timelineview.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/nocalldialog.h"
#include "ui/verify/requestform.h"
#include "ui/verify/requestmodel.h"
#include "ui/verify/timelinelanes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QTimer>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int formWidth = 328;
constexpr int handsetWidth = 208;
constexpr int narrowBelow = 1060; // the sides give way to the case
constexpr int narrowFormWidth = 296;
constexpr int narrowHandsetWidth = 176;
} // namespace

VerifyPage::VerifyPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new RequestModel(this))
    , m_form(new RequestForm(*m_model))
    , m_case(new CasePanel)
    , m_handset(new HandsetView)
    , m_timeline(new TimelineView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    column->setSpacing(grid::two);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::two);
    m_form->setFixedWidth(formWidth);
    m_handset->setFixedWidth(handsetWidth);
    row->addWidget(m_form);
    row->addWidget(m_case, 1);
    row->addWidget(m_handset);
    column->addLayout(row, 1);
    auto *lanes = new Card;
    auto *inside = new QVBoxLayout(lanes);
    inside->setContentsMargins(grid::two, grid::unit + grid::half, grid::two, grid::unit);
    inside->addWidget(m_timeline);
    column->addWidget(lanes);

    connect(m_form, &RequestForm::sendWanted, this, &VerifyPage::send);
    connect(m_form, &RequestForm::editCascadeWanted, this, &VerifyPage::editCascade);
    connect(m_model, &RequestModel::changed, this, &VerifyPage::showTimeline);
    connect(m_case, &CasePanel::observed, this, [this](const QString &text) {
        if (Session *session = m_desk.current()) {
            session->observe(text);
        }
    });
    connect(m_case, &CasePanel::receiptWanted, this, &VerifyPage::copyReceipt);
    connect(m_case, &CasePanel::newCallWanted, this, &VerifyPage::newCall);
    connect(m_case, &CasePanel::smsWanted, this, &VerifyPage::sendSms);
    connect(m_case, &CasePanel::noCallWanted, this, &VerifyPage::askNoCall);
    connect(m_case, &CasePanel::blindWanted, this, [this](bool blind) {
        m_case->setBlind(blind);
        onCase();
    });
    connect(m_case, &CasePanel::stopWanted, this, [this] {
        if (Session *session = m_desk.current()) {
            session->finish(Ending::Stopped);
        }
    });
    connect(m_handset, &HandsetView::numberChosen, m_case, &CasePanel::setObserved);
    connect(&m_desk, &Desk::connectionChanged, this, &VerifyPage::onConnection);
    connect(&m_desk, &Desk::caseReplaced, this, &VerifyPage::onCaseReplaced);
    connect(&m_desk, &Desk::caseChanged, this, &VerifyPage::onCase);
    m_moving.setInterval(500);
    connect(&m_moving, &QTimer::timeout, this,
            [this] { m_timeline->setNow(timelineNow(m_desk.current(), m_desk.clock())); });
    m_model->setDefaults(m_desk.connection());
    onConnection();
}

void VerifyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_form->setFixedWidth(narrow ? narrowFormWidth : formWidth);
    m_handset->setFixedWidth(narrow ? narrowHandsetWidth : handsetWidth);
}

void VerifyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Number and Enter are enough: the keys go where the work goes on.
    if (m_desk.current() && m_desk.current()->canObserve()) {
        m_case->focusObserved();
    } else {
        m_form->focusNumber();
    }
}

void VerifyPage::fillNumber(const QString &text)
{
    m_model->setTo(text);
    m_form->focusNumber();
}

void VerifyPage::showHandset(const sandbox::HandsetEvent &event)
{
    m_handset->add(handsetEntry(event, m_desk.clock().wall()));
}

void VerifyPage::send()
{
    const auto request = m_model->build(*QRandomGenerator::system());
    if (!request) {
        m_form->showProblems();
        return;
    }
    if (m_desk.send(*request)) {
        m_case->focusObserved();
    }
}

// A new case, linked to this one. A running case is closed first: one at a time for a number.
void VerifyPage::sendSms()
{
    Session *session = m_desk.current();
    const auto request = m_model->buildSms(*QRandomGenerator::system());
    if (!request) {
        m_form->showProblems();
        return;
    }
    const QString previous = session ? session->caseId() : QString();
    if (session && session->as<Waiting>()) {
        session->finish(Ending::NoCall);
    }
    if (m_desk.send(*request, previous)) {
        m_case->focusObserved();
    }
}

void VerifyPage::editCascade()
{
    auto *dialog = new CascadeDialog(m_model->steps(), m_desk.connection(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDraft(m_model->draft());
    connect(dialog, &CascadeDialog::cascadeAccepted, this, [this](const Cascade &steps) {
        if (steps.isEmpty() || steps.first().channel() != Channel::FlashCall) {
            return;
        }
        const Step &first = steps.first();
        m_model->setCallerId(std::get<FlashCallContent>(first.content).callerId);
        if (first.ttl) {
            m_model->setTtl(int(first.ttl->count()));
        }
        m_model->setFallbacks(steps.mid(1));
    });
    dialog->open();
}

void VerifyPage::askNoCall()
{
    auto *dialog = new NoCallDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString caseId = m_desk.current() ? m_desk.current()->caseId() : QString();
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
    if (m_desk.clear()) {
        m_handset->clear();
        m_model->startOver();
        m_form->focusNumber();
    }
}

void VerifyPage::onConnection()
{
    m_model->setDefaults(m_desk.connection());
    m_form->setConnection(m_desk.connection());
    m_case->setBlind(m_desk.connection().blind);
    m_handset->setVisible(m_desk.connection().isSandbox());
    onCase();
}

void VerifyPage::onCaseReplaced()
{
    m_case->setSession(m_desk.current());
    m_handset->clear();
    onCase();
}

void VerifyPage::onCase()
{
    m_case->refresh();
    const Session *session = m_desk.current();
    QString blocked;
    if (!m_desk.ready()) {
        blocked = texts::held(m_desk.held());
    } else if (session && session->running()) {
        blocked = tr("A case is running. It ends by itself, or stop watching.");
    }
    m_form->setBlocked(blocked);
    m_form->setCallerIdHidden(m_case->blind() && session &&
                              (session->running() || session->canObserve()));
    session && session->running() ? m_moving.start() : m_moving.stop();
    showTimeline();
}

void VerifyPage::showTimeline()
{
    const Session *session = m_desk.current();
    const StatusWatch *watch = m_desk.watch();
    const Cascade steps =
        session && session->request() ? session->request()->steps : m_model->steps();
    m_timeline->setLanes(timelineLanes(steps, session, watch));
    m_timeline->setNow(timelineNow(session, m_desk.clock()));
}

} // namespace flashcall::ui
