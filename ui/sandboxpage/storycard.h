// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"
#include "ui/card.h"
#include "ui/numbermask.h"

#include <QTimer>

class QListView;
class QPushButton;

namespace flashcall::ui {

class PlainLabel;
class SandboxHost;
class StoryModel;

// What happens to the last message, or will happen to the next one, with the time of the sandbox
// in hand: pause, step, rewind. `host` must outlive this.
class StoryCard : public Card
{
    Q_OBJECT
public:
    explicit StoryCard(SandboxHost &host, QWidget *parent = nullptr);

    void setDigitsHidden(bool hidden);
    void setMask(const NumberMask &mask); // of the customer's number
    // Another scenario was chosen: its own story, of the documents' message, until the next one.
    void preview();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void follow(); // the last message
    void refresh();
    void showButtons(bool hasStory);
    [[nodiscard]] QString stateOf(std::chrono::milliseconds at, const sandbox::Plan &plan) const;

    SandboxHost &m_host;
    StoryModel *m_model;
    PlainLabel *m_state;
    QPushButton *m_pause = nullptr;
    QPushButton *m_step = nullptr;
    QPushButton *m_rewind = nullptr;
    QListView *m_list;
    QTimer m_tick;
    QString m_messageId; // whose story is shown; empty: a preview
};

} // namespace flashcall::ui
