// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notice.h"
#include "ui/presentation.h"
#include "ui/style.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace flashcall {
class Desk;
class SandboxMark;
} // namespace flashcall

namespace flashcall::ui {

class Rail;
class TopBar;
class VerifyPage;

// One window, a page a task. Pages but the first are made when they are first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Page { Verify, Lab, History, Sandbox };
    // Makes the page a task needs; called once a page. main.cpp gives it, so that the window
    // knows no page's parts.
    using MakePage = std::function<QWidget *(Page page)>;

    MainWindow(Desk &desk, MakePage makePage, QWidget *parent = nullptr);

    [[nodiscard]] VerifyPage *verifyPage() const { return m_verify; }
    // Whether the window stands before an audience; for pages that come later, too.
    [[nodiscard]] const Presentation &presentation() const { return m_presentation; }
    // Not while a dialog stands over the window: each is made for one of the two.
    void togglePresentation();
    void showPage(int page);
    void bringToFront();
    void say(const QString &words); // a passing word
    Notice *addNotice(const QString &words, Tone tone);
    void setAppearance(ConsoleStyle::Appearance appearance);
    // Where the menu that switches the connection belongs, on the screen.
    [[nodiscard]] QPoint connectionMenuPlace() const;

Q_SIGNALS:
    void connectionMenuWanted();
    void connectionsWanted(); // the dialog
    void settingsWanted();    // the dialog

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showConnection();
    void onSandboxMark();
    void makeMenu();
    void showKeys();
    void showAbout();

    Presentation m_presentation;
    Desk &m_desk;
    SandboxMark *m_mark;
    MakePage m_makePage;
    TopBar *m_top;
    Rail *m_rail;
    NoticeBar *m_notices;
    QStackedWidget *m_pages;
    VerifyPage *m_verify;
    QList<QWidget *> m_made; // by page; null until first shown
};

} // namespace flashcall::ui
