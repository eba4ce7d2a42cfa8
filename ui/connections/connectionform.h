// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectiondraft.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

namespace flashcall::ui {

class ConnectionPart;
class KeyPart;
class PlainLabel;

// The form of one connection. The sandbox is shown and cannot be edited.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    // Emits nothing.
    void load(const ConnectionDraft &draft);
    // The draft that was loaded, as it stands now.
    [[nodiscard]] ConnectionDraft draft() const;
    void showProblems(const QList<ConnectionFieldProblem> &problems);
    void focus(ConnectionField field, Qt::FocusReason reason = Qt::OtherFocusReason);
    [[nodiscard]] KeyPart *key() const { return m_key; }

Q_SIGNALS:
    void edited();

private:
    ConnectionDraft m_loaded;
    PlainLabel *m_sandbox;
    KeyPart *m_key;
    QList<ConnectionPart *> m_parts;
};

} // namespace flashcall::ui
