// SPDX-License-Identifier: MIT
#include "ui/leftcasenotices.h"

#include "app/session/leftcases.h"
#include "ui/mainwindow.h"
#include "ui/notice.h"
#include "ui/texts.h"
#include "ui/verify/verifypage.h"

#include <QPushButton>

#include <algorithm>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {

QString wordsFor(const LeftCase &left, std::chrono::nanoseconds remaining)
{
    return LeftCaseNotices::tr("A call to %1 is still waiting, %2 left")
        .arg(left.request.to.masked(), texts::timeLeft(remaining));
}

} // namespace

LeftCaseNotices::LeftCaseNotices(LeftCases &cases, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_window(window)
{
    m_repaint.setInterval(250ms);
    connect(&m_repaint, &QTimer::timeout, this, &LeftCaseNotices::showTimes);
    connect(&m_cases, &LeftCases::changed, this, &LeftCaseNotices::showOffers);
    showOffers();
}

void LeftCaseNotices::showOffers()
{
    const QList<LeftCase> offers = m_cases.offers();
    const auto isOffered = [&offers](const QString &caseId) {
        return std::any_of(offers.begin(), offers.end(),
                           [&caseId](const LeftCase &left) { return left.caseId == caseId; });
    };
    for (auto notice = m_notices.begin(); notice != m_notices.end(); ++notice) {
        if (*notice && !isOffered(notice.key())) {
            (*notice)->hide();
            (*notice)->deleteLater();
        }
    }
    for (const LeftCase &left : offers) {
        if (m_notices.contains(left.caseId)) {
            continue;
        }
        Notice *notice = m_window.addNotice(wordsFor(left, m_cases.remaining(left)), Tone::Caution);
        m_notices.insert(left.caseId, notice);
        const QPushButton *again = notice->addAction(
            tr("Take up again"), tr("Take up again the call to %1").arg(left.request.to.masked()));
        connect(again, &QPushButton::clicked, this,
                [this, caseId = left.caseId] { takeUp(caseId); });
    }
    offers.isEmpty() ? m_repaint.stop() : m_repaint.start();
}

void LeftCaseNotices::showTimes()
{
    for (const LeftCase &left : m_cases.offers()) {
        if (const auto &notice = m_notices.value(left.caseId)) {
            notice->setWords(wordsFor(left, m_cases.remaining(left)));
        }
    }
}

void LeftCaseNotices::takeUp(const QString &caseId)
{
    if (!m_window.verifyPage()->canTakeUp()) {
        m_window.say(VerifyPage::tr("As many cases are open as there can be: close one first"));
        return;
    }
    if (const auto left = m_cases.take(caseId)) {
        m_window.showPage(MainWindow::Verify);
        m_window.verifyPage()->takeUp(*left);
    }
}

} // namespace flashcall::ui
