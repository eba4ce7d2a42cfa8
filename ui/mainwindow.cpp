// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/session/desk.h"
#include "app/session/sandboxmark.h"
#include "ui/helpdialogs.h"
#include "ui/rail.h"
#include "ui/topbar.h"
#include "ui/verify/verifypage.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int pageCount = 4;

// Larger type than planned for scrolls instead of being cut off.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}
} // namespace

MainWindow::MainWindow(Desk &desk, MakePage makePage, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_mark(new SandboxMark(desk, this))
    , m_makePage(std::move(makePage))
    , m_top(new TopBar)
    , m_rail(new Rail)
    , m_notices(new NoticeBar)
    , m_pages(new QStackedWidget)
    , m_verify(new VerifyPage(desk))
    , m_made(pageCount, nullptr)
{
    setWindowTitle(tr("Flash Call Console"));
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_notices);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    setCentralWidget(central);

    m_rail->add(tr("Verify"), QLatin1String("verify"));
    m_rail->add(tr("Pattern lab"), QLatin1String("lab"));
    m_rail->add(tr("History"), QLatin1String("history"));
    m_rail->add(tr("Sandbox"), QLatin1String("sandbox"));
    m_made[Verify] = scrolled(m_verify);
    m_pages->addWidget(m_made[Verify]);
    m_rail->setCurrent(Verify);
    showConnection();
    setMinimumSize(1024, 640);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));

    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::keysWanted, this, &MainWindow::showKeys);
    connect(m_verify, &VerifyPage::copied, m_top, &TopBar::say);
    connect(&m_desk, &Desk::connectionChanged, this, &MainWindow::showConnection);
    connect(m_mark, &SandboxMark::changed, this, &MainWindow::onSandboxMark);
    connect(m_top->menuButton(), &QPushButton::clicked, this, &MainWindow::makeMenu);
    auto *menu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menu, &QShortcut::activated, this, &MainWindow::makeMenu);
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(keys, &QShortcut::activated, this, &MainWindow::showKeys);
    connect(m_top, &TopBar::connectionMenuWanted, this, &MainWindow::connectionMenuWanted);
    auto *connection = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(connection, &QShortcut::activated, this, &MainWindow::connectionMenuWanted);
    auto *presentation = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(presentation, &QShortcut::activated, this, &MainWindow::togglePresentation);
    m_verify->setPresentation(m_presentation);
    connect(&m_presentation, &Presentation::changed, m_top, &TopBar::setPresented);
    auto *settings = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this);
    connect(settings, &QShortcut::activated, this, &MainWindow::settingsWanted);
    auto *quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::showConnection()
{
    m_top->setConnection(m_desk.connection(), m_mark->isSet());
}

void MainWindow::onSandboxMark()
{
    showConnection();
    if (m_mark->isSet()) {
        addNotice(tr("%1 answers as a sandbox: what it shows is a demonstration, not a call.")
                      .arg(m_desk.connection().name),
                  Tone::Caution);
    }
}

void MainWindow::togglePresentation()
{
    if (!QApplication::activeModalWidget()) {
        m_presentation.set(!m_presentation.on());
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_presentation.fit(size());
}

void MainWindow::showPage(int page)
{
    if (!m_made[page]) {
        m_made[page] = scrolled(m_makePage(Page(page)));
        m_pages->addWidget(m_made[page]);
    }
    m_pages->setCurrentWidget(m_made[page]);
    m_rail->setCurrent(page);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::say(const QString &words)
{
    m_top->say(words);
}

Notice *MainWindow::addNotice(const QString &words, Tone tone)
{
    return m_notices->add(words, tone);
}

QPoint MainWindow::connectionMenuPlace() const
{
    return m_top->connectionMenuPlace();
}

void MainWindow::setAppearance(ConsoleStyle::Appearance appearance)
{
    QApplication::setStyle(new ConsoleStyle(appearance));
}

// Made when it is asked for: most days nobody opens it.
void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Connections…")), &QAction::triggered, this,
            &MainWindow::connectionsWanted);
    connect(menu->addAction(tr("&Settings…")), &QAction::triggered, this,
            &MainWindow::settingsWanted);
    QAction *presentation = menu->addAction(tr("&Presentation"));
    presentation->setCheckable(true);
    presentation->setChecked(m_presentation.on());
    presentation->setShortcut(QKeySequence(Qt::Key_F11)); // shown; the window's own does the work
    connect(presentation, &QAction::triggered, this, &MainWindow::togglePresentation);
    menu->addSeparator();
    connect(menu->addAction(tr("&Keys")), &QAction::triggered, this, &MainWindow::showKeys);
    connect(menu->addAction(tr("A&bout")), &QAction::triggered, this, &MainWindow::showAbout);
    menu->addSeparator();
    connect(menu->addAction(tr("&Quit")), &QAction::triggered, this, &QWidget::close);
    const QPushButton *button = m_top->menuButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flashcall::ui
