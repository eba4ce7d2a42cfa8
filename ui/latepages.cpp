// SPDX-License-Identifier: MIT
#include "ui/latepages.h"

#include "app/session/connectionbook.h"
#include "app/session/desk.h"
#include "app/session/latejournal.h"
#include "ui/history/historypage.h"
#include "ui/lab/labpage.h"
#include "ui/presentation.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/sandboxpage.h"
#include "ui/verify/casepanel.h"
#include "ui/verify/casetools.h"
#include "ui/verify/verifypage.h"

#include <QCoreApplication>

namespace flashcall::ui {

namespace {

// The page masks customers' numbers while the window stands before an audience.
template <class Made>
void followPresentation(Made *made, const Presentation &presentation)
{
    const auto follow = [made, &presentation] { made->setMask(presentation.mask()); };
    follow();
    QObject::connect(&presentation, &Presentation::changed, made, follow);
}

HistoryPage *makeHistory(const PageParts &parts)
{
    auto *made = new HistoryPage(parts.journal.sqlite());
    VerifyPage *verify = parts.window.verifyPage();
    made->setHidden([verify](const QString &caseId) { return verify->tools()->hides(caseId); });
    made->setKeyStore([&book = parts.book]() -> config::KeyStore & { return book.keyStore(); });
    QObject::connect(verify, &VerifyPage::digitsHiddenChanged, made, &HistoryPage::showAgain);
    CaseTools *tools = verify->tools();
    QObject::connect(made, &HistoryPage::exchangeWanted, tools, &CaseTools::showExchangeOf);
    QObject::connect(made, &HistoryPage::compareWanted, tools, &CaseTools::compareWith);
    QObject::connect(made, &HistoryPage::scriptWanted, tools, &CaseTools::askWhereToSaveScriptOf);
    followPresentation(made, parts.window.presentation());
    return made;
}

} // namespace

QWidget *makeLatePage(MainWindow::Page page, const PageParts &parts)
{
    // Captured alone: the struct is gone when the page is used.
    MainWindow &window = parts.window;
    const auto telling = [&window](auto *made) {
        using Made = std::remove_pointer_t<decltype(made)>;
        QObject::connect(made, &Made::copied, &window, &MainWindow::say);
        return made;
    };
    switch (page) {
    case MainWindow::Verify:
        break;
    case MainWindow::Lab: {
        auto *made = telling(new LabPage);
        made->setPool([&window, &desk = parts.desk] {
            return window.verifyPage()->digitsHidden()
                       ? std::optional<QStringList>()
                       : std::optional<QStringList>(desk.connection().callerIds);
        });
        return made;
    }
    case MainWindow::History:
        return telling(makeHistory(parts));
    case MainWindow::Sandbox: {
        auto *made = telling(new SandboxPage(parts.sandbox));
        QObject::connect(made, &SandboxPage::numberChosen, &window,
                         [&window](const QString &number) {
                             window.showPage(MainWindow::Verify);
                             window.verifyPage()->casePanel()->setObserved(number);
                         });
        made->setDigitsHidden(window.verifyPage()->digitsHidden());
        QObject::connect(window.verifyPage(), &VerifyPage::digitsHiddenChanged, made,
                         &SandboxPage::setDigitsHidden);
        followPresentation(made, window.presentation());
        return made;
    }
    }
    return nullptr;
}

void addJournalNotices(MainWindow &window, LateJournal &journal)
{
    store::SqliteJournal *sqlite = journal.sqlite();
    if (!sqlite || sqlite->writeProblem()) {
        window.addNotice(QCoreApplication::translate(
                             "main", "The journal cannot be written. Nothing can be sent until "
                                     "that is mended: check the disk and the folder's rights."),
                         Tone::Bad);
        return;
    }
    const store::Recovery &recovery = sqlite->recovery();
    if (!recovery.setAside.isEmpty()) {
        window.addNotice(
            QCoreApplication::translate(
                "main", "The journal was damaged. It was set aside as %1, and what could be read "
                        "was kept.")
                .arg(recovery.setAside),
            Tone::Caution);
    }
    int unknown = 0;
    for (const store::ClosedCase &closed : recovery.closed) {
        unknown += closed.ending == Ending::Unknown ? 1 : 0;
    }
    if (unknown > 0) {
        window.addNotice(QCoreApplication::translate(
                             "main",
                             "%n send(s) had no answer when the program last ended. A call may "
                             "have been placed: see History before you send again.",
                             nullptr, unknown),
                         Tone::Caution);
    }
}

} // namespace flashcall::ui
