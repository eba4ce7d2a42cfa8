// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/server.h"
#include "ui/handset/handsetentry.h"
#include "ui/numbermask.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace flashcall::ui {

class BlindHandset;
class HandsetView;
class PlainLabel;
class RequestLog;
class SandboxHost;
class ScenarioList;
class ScriptBar;
class StoryCard;

// The built-in gateway: what it does, where it listens, what it was asked, what the customer's
// phone shows. `host` must outlive the page.
class SandboxPage : public QWidget
{
    Q_OBJECT
public:
    explicit SandboxPage(SandboxHost &host, QWidget *parent = nullptr);

    // The phone keeps what it got to itself.
    void setDigitsHidden(bool hidden);
    void setMask(const NumberMask &mask); // of customers' numbers

Q_SIGNALS:
    void copied(const QString &what);         // for a passing word in the window
    void numberChosen(const QString &number); // on the handset, for the observed field

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; // one file: a script
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScenarioCard();
    [[nodiscard]] QWidget *makeServerCard();
    [[nodiscard]] QWidget *makeLogCard();
    void connectHost();
    void connectScenarios();
    void showServer();
    void onHandset();
    void showEntries();
    void addEntry(HandsetEntry entry);
    void copy(const QString &text, const QString &what);

    SandboxHost &m_host;
    ScenarioList *m_scenarios = nullptr;
    ScriptBar *m_script = nullptr;
    StoryCard *m_story = nullptr;
    QSpinBox *m_speed = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QPushButton *m_copyExample = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_clear = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_noRequests = nullptr;
    QTableView *m_table = nullptr;
    HandsetView *m_handset = nullptr;
    BlindHandset *m_calls = nullptr;
    bool m_severalPhones = false;
};

} // namespace flashcall::ui
