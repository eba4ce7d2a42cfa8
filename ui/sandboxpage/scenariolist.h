// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QListWidget>

namespace flashcall::ui {

// The scenarios to choose from, each with what it does and the digits that ask for it.
class ScenarioList : public QListWidget
{
    Q_OBJECT
public:
    explicit ScenarioList(QWidget *parent = nullptr);

    [[nodiscard]] sandbox::Scenario scenario() const;
    void setScenario(sandbox::Scenario scenario); // without chosen()
    void chooseNone();                            // a script is in force; without chosen()

Q_SIGNALS:
    void chosen(flashcall::sandbox::Scenario scenario);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace flashcall::ui
