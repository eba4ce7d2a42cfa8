// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace flashcall::ui {

class PlainLabel;
class SandboxHost;

// A scenario of one's own as a file: chosen, read again on demand, given up; what is wrong with it
// stands beneath, with its place. `host` must outlive this.
class ScriptBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptBar(SandboxHost &host, QWidget *parent = nullptr);

    // One that cannot be read changes nothing but what is said.
    void open(const QString &path);
    void forget(); // a scenario of the list was chosen instead

Q_SIGNALS:
    void loaded(); // the sandbox plays it from now on
    void closed(); // by its button: the list's scenario is in force again

private:
    void ask();
    void showScript();

    SandboxHost &m_host;
    QString m_path;    // of the script in force
    QString m_refused; // tried last, where it was refused
    PlainLabel *m_name;
    PlainLabel *m_problem;
    QPushButton *m_open;
    QPushButton *m_reload;
    QPushButton *m_close;
};

} // namespace flashcall::ui
