// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/core/connection.h"
#include "app/core/request.h"
#include "ui/numbermask.h"
#include "ui/theme.h"

#include <QDialog>

class QPushButton;

namespace flashcall {
class ConnectionBook;
}

namespace flashcall::ui {

class CascadeFiles;
class CascadeModel;
class CodePart;
class LintPanel;
class PlainLabel;
class RequestPreview;
class StepEditor;
class StepList;
class TimeBar;

// The cascade as a form: its steps, the chosen one's fields, what the linter finds, the code, the
// time it takes and the request it makes; saved ones, and files. Opened with open(); nothing
// changes outside until it is accepted.
class CascadeDialog : public QDialog
{
    Q_OBJECT
public:
    CascadeDialog(const Cascade &steps, const Connection &connection, QWidget *parent = nullptr);

    // The request around the cascade, for the preview and for what depends on it (the sender).
    // Its own steps are not looked at.
    void setDraft(const Draft &draft);
    // The call's number is drawn from the pool at the send.
    void setDrawsFromPool(bool draws);
    // Of the customer's number, in the preview and in what is copied of it.
    void setMask(const NumberMask &mask) { m_mask = mask; }
    // Where only the steps are kept, no code is asked for: each send makes one.
    void setStepsOnly();
    // Where the connection's saved cascades are; without it there are none. It must outlive this.
    void setBook(ConnectionBook &book);
    [[nodiscard]] const Cascade &cascade() const;
    // For whoever does what a file dialog would do.
    [[nodiscard]] CascadeFiles *files() const { return m_files; }

Q_SIGNALS:
    void cascadeAccepted(const flashcall::Cascade &steps);
    // The same with the code: `code`, `codeLength` and `codeLeadingZero` count.
    void draftAccepted(const flashcall::Draft &draft);

private:
    QWidget *makeSteps();
    QWidget *makeEditor();
    QWidget *makePreview();
    QWidget *makeTime();
    QWidget *makeFoot();
    void fillFileMenu();
    void connectParts();
    void loadCurrent();
    void loadAll(const Cascade &steps, const Draft &code);
    void onStepsChanged();
    void showReason();
    void goTo(const lint::Finding &finding);
    void openSaved();
    void say(const QString &words, Tone tone);

    Connection m_connection;
    CascadeModel *m_model;
    StepList *m_list;
    StepEditor *m_editor;
    RequestPreview *m_preview;
    CodePart *m_code;
    LintPanel *m_lint;
    TimeBar *m_bar;
    CascadeFiles *m_files;
    ConnectionBook *m_book = nullptr;
    QPushButton *m_saved;
    QPushButton *m_json;
    PlainLabel *m_says;
    NumberMask m_mask;
    bool m_stepsOnly = false;
    QString m_freshCode; // what fixes draw on
    PlainLabel *m_time;
    PlainLabel *m_reason;
    QPushButton *m_accept;
};

} // namespace flashcall::ui
