// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectionpart.h"
#include "ui/theme.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace flashcall::ui {

class PlainLabel;

// The key: a new one can be typed, none is ever shown; which is in force is told in words.
class KeyPart : public ConnectionPart
{
    Q_OBJECT
public:
    explicit KeyPart(QWidget *parent = nullptr);
    void store(ConnectionDraft &draft) const override;

    void showState(const QString &words, Tone tone);
    // Whether there may be one to forget.
    void setForgettable(bool forgettable);

Q_SIGNALS:
    void lookWanted();
    void forgetWanted();

protected:
    void fill(const ConnectionDraft &draft) override;

private:
    QLineEdit *m_key;
    QCheckBox *m_session;
    PlainLabel *m_state;
    QPushButton *m_look;
    QPushButton *m_forget;
};

} // namespace flashcall::ui
