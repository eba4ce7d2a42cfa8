// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/scriptbar.h"

#include "ui/plainlabel.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/scriptwords.h"

#include <QAccessible>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace flashcall::ui {

ScriptBar::ScriptBar(SandboxHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_name(quietLabel())
    , m_problem(quietLabel())
    , m_open(new QPushButton(tr("&Open…")))
    , m_reload(new QPushButton(tr("Read a&gain")))
    , m_close(new QPushButton(tr("G&ive up")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    for (QPushButton *button : {m_open, m_reload, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    m_open->setAccessibleName(tr("Open a script"));
    m_reload->setAccessibleName(tr("Read the script again"));
    m_close->setAccessibleName(tr("Give up the script"));
    m_problem->setTone(Tone::Bad);
    connect(m_open, &QPushButton::clicked, this, &ScriptBar::ask);
    connect(m_reload, &QPushButton::clicked, this,
            [this] { open(m_refused.isEmpty() ? m_path : m_refused); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_host.server().setScenario(m_host.server().scenario());
        forget();
        Q_EMIT closed();
    });
    showScript();
}

void ScriptBar::ask()
{
    // Those that came with the program are a beginning for one's own.
    const QString shipped = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                   QStringLiteral("flashcall-console/scenarios"),
                                                   QStandardPaths::LocateDirectory);
    auto *dialog = new QFileDialog(window(), tr("Open a script"),
                                   m_path.isEmpty() ? shipped : QFileInfo(m_path).path(),
                                   tr("Scripts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptBar::open);
    dialog->open();
}

void ScriptBar::open(const QString &path)
{
    const auto script = sandbox::readScriptFile(path);
    if (!script) {
        m_refused = path;
        m_problem->setText(tr("%1 was not taken. %2")
                               .arg(QFileInfo(path).fileName(), scripts::problem(script.error())));
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        showScript();
        return;
    }
    m_path = path;
    m_refused.clear();
    m_problem->clear();
    m_host.server().setScript(*script);
    showScript();
    Q_EMIT loaded();
}

void ScriptBar::forget()
{
    m_path.clear();
    m_refused.clear();
    m_problem->clear();
    showScript();
}

void ScriptBar::showScript()
{
    const auto script = m_host.server().script();
    const QString file = QFileInfo(m_path).fileName();
    if (!script) {
        m_name->setText(tr("Or a script of your own: open it, or drop it here."));
    } else if (script->name.isEmpty()) {
        m_name->setText(tr("Script in force: %1").arg(file));
    } else {
        m_name->setText(tr("Script in force: %1, %2").arg(script->name, file));
    }
    m_problem->setVisible(!m_refused.isEmpty());
    m_reload->setVisible(script || !m_refused.isEmpty());
    m_close->setVisible(script != nullptr);
}

} // namespace flashcall::ui
