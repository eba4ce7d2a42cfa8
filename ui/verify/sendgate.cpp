// SPDX-License-Identifier: MIT
#include "ui/verify/sendgate.h"

#include "app/session/desk.h"
#include "ui/texts.h"
#include "ui/verify/repeatdialog.h"
#include "ui/verify/requestform.h"
#include "ui/verify/requestmodel.h"

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {

// What a screen reader is told: in steps of ten seconds, so that it does not count aloud.
std::chrono::nanoseconds inTens(std::chrono::nanoseconds left)
{
    return std::chrono::ceil<std::chrono::seconds>(left / 10) * 10;
}

} // namespace

SendGate::SendGate(Desk &desk, const RequestModel &model, RequestForm &form, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_model(model)
    , m_form(form)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    m_tick.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &SendGate::look);
    connect(&m_tick, &QTimer::timeout, this, &SendGate::look);
}

void SendGate::refresh()
{
    m_soon.start();
}

void SendGate::look()
{
    const Session *session = m_desk.current();
    const bool running = session && session->running();
    const std::optional<Request> request =
        running || !m_desk.ready() ? std::nullopt : m_model.likely();
    const auto refusal = request ? m_desk.judge(*request).refusal : std::nullopt;
    if (refusal) {
        say(*refusal);
    } else {
        m_form.setRefusal({}, {});
    }
    // What no waiting mends may be mended elsewhere: the disk, say. That is seen when trying.
    refusal && refusal->left ? m_tick.start() : m_tick.stop();
}

void SendGate::say(const SendRefusal &refusal)
{
    const auto left = refusal.left.value_or(0ns);
    m_form.setRefusal(texts::refusal(refusal, left), texts::refusal(refusal, inTens(left)));
}

void SendGate::send(const Request &request, const QString &previousCaseId, const QString &replacing)
{
    const Session *session = m_desk.current();
    const bool other = session && session->running() && session->caseId() != replacing;
    if (m_asking || other || !m_desk.ready()) {
        return;
    }
    const GuardVerdict verdict = m_desk.judge(request, replacing);
    if (verdict.refusal) {
        say(*verdict.refusal);
        m_soon.start();
        Q_EMIT refused(texts::refusal(*verdict.refusal));
    } else if (!verdict.unknownCase.isEmpty()) {
        ask(request, previousCaseId, replacing, verdict.unknownCase);
    } else {
        hand(request, previousCaseId, replacing, {});
    }
}

void SendGate::ask(const Request &request, const QString &previousCaseId, const QString &replacing,
                   const QString &unknownCase)
{
    auto *dialog = new RepeatDialog(m_mask.grouped(request.to), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_asking = true;
    connect(dialog, &QDialog::finished, this, [this] { m_asking = false; });
    connect(dialog, &QDialog::accepted, this,
            [this, request, previousCaseId, replacing, unknownCase] {
                hand(request, previousCaseId, replacing, unknownCase);
            });
    dialog->open();
}

void SendGate::hand(const Request &request, const QString &previousCaseId, const QString &replacing,
                    const QString &agreedCase)
{
    if (!replacing.isEmpty()) {
        Q_EMIT closeWanted();
    }
    if (m_desk.send(request, previousCaseId, agreedCase)) {
        Q_EMIT sent();
    } else {
        m_soon.start(); // something came in between, and its words are at the button
    }
}

} // namespace flashcall::ui
