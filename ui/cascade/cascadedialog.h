// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/request.h"

#include <QDialog>

class QPushButton;

namespace flashcall::ui {

class CascadeModel;
class PlainLabel;
class RequestPreview;
class StepEditor;
class StepList;

// The cascade as a form: its steps, the chosen one's fields, the time it takes and the request
// it makes. Opened with open(); nothing changes outside until it is accepted.
class CascadeDialog : public QDialog
{
    Q_OBJECT
public:
    CascadeDialog(const Cascade &steps, const Connection &connection, QWidget *parent = nullptr);

    // The request around the cascade, for the preview and for what depends on it (the sender).
    // Its own steps are not looked at.
    void setDraft(const Draft &draft);
    [[nodiscard]] const Cascade &cascade() const;

Q_SIGNALS:
    void cascadeAccepted(const flashcall::Cascade &steps);

private:
    QWidget *makeEditor();
    QWidget *makePreview();
    QWidget *makeFoot();
    void loadCurrent();
    void onStepsChanged();

    Connection m_connection;
    CascadeModel *m_model;
    StepList *m_list;
    StepEditor *m_editor;
    RequestPreview *m_preview;
    PlainLabel *m_time;
    PlainLabel *m_reason;
    QPushButton *m_accept;
};

} // namespace flashcall::ui
