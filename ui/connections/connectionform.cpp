// SPDX-License-Identifier: MIT
#include "ui/connections/connectionform.h"

#include "ui/connections/defaultspart.h"
#include "ui/connections/keypart.h"
#include "ui/connections/rulespart.h"
#include "ui/connections/servicepart.h"
#include "ui/plainlabel.h"

#include <QVBoxLayout>

namespace flashcall::ui {

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_sandbox(new PlainLabel(tr("The sandbox is built in: it is always there, needs no key and "
                                  "places no calls. Copy it to begin with what it has.")))
    , m_key(new KeyPart)
    , m_parts{new ServicePart, m_key, new DefaultsPart, new RulesPart}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::half, 0, grid::two, grid::unit); // from the scroll bar
    column->setSpacing(grid::three);
    m_sandbox->setWordWrap(true);
    column->addWidget(m_sandbox);
    for (ConnectionPart *part : m_parts) {
        column->addWidget(part);
        connect(part, &ConnectionPart::edited, this, &ConnectionForm::edited);
    }
    column->addStretch(1);
}

void ConnectionForm::load(const ConnectionDraft &draft)
{
    m_loaded = draft;
    const bool sandbox = draft.connection.isSandbox();
    m_sandbox->setVisible(sandbox);
    m_key->setVisible(!sandbox);
    for (ConnectionPart *part : m_parts) {
        part->setEnabled(!sandbox);
        part->load(draft);
    }
}

ConnectionDraft ConnectionForm::draft() const
{
    ConnectionDraft draft = m_loaded;
    for (const ConnectionPart *part : m_parts) {
        part->store(draft);
    }
    return draft;
}

void ConnectionForm::showProblems(const QList<ConnectionFieldProblem> &problems)
{
    const ConnectionDraft now = draft();
    for (ConnectionPart *part : m_parts) {
        part->showProblems(problems, now);
    }
}

void ConnectionForm::focus(ConnectionField field, Qt::FocusReason reason)
{
    for (ConnectionPart *part : m_parts) {
        if (part->focus(field, reason)) {
            return;
        }
    }
}

} // namespace flashcall::ui
