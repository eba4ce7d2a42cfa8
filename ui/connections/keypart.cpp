// SPDX-License-Identifier: MIT
#include "ui/connections/keypart.h"

#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

KeyPart::KeyPart(QWidget *parent)
    : ConnectionPart(tr("Key"), parent)
    , m_key(new QLineEdit)
    , m_session(new QCheckBox(tr("Only for this session")))
    , m_state(new PlainLabel)
    , m_look(new QPushButton(tr("Look again")))
    , m_forget(new QPushButton(tr("Forget key…")))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    m_key->setMaxLength(4000);
    m_key->setPlaceholderText(tr("Type or paste to give a new one"));
    auto *field = new Field(tr("New &key"), tr("New key"), m_key);
    field->setReserved(false);
    cells()->addWidget(field, 0, 0, Qt::AlignTop);
    m_session->setAccessibleName(tr("Only for this session"));
    m_session->setToolTip(tr("Kept in memory, never in the key store"));
    cells()->addWidget(m_session, 0, 1, Qt::AlignBottom);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_look, m_forget}) {
        button->setProperty("kind", QStringLiteral("link"));
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_look->setAccessibleName(tr("Look for the key again"));
    m_forget->setAccessibleName(tr("Forget key"));
    cells()->addLayout(row, 1, 0, 1, 2);
    connect(m_key, &QLineEdit::textChanged, this, &KeyPart::onEdited);
    connect(m_session, &QCheckBox::toggled, this, &KeyPart::onEdited);
    connect(m_look, &QPushButton::clicked, this, &KeyPart::lookWanted);
    connect(m_forget, &QPushButton::clicked, this, &KeyPart::forgetWanted);
}

void KeyPart::showState(const QString &words, Tone tone)
{
    m_state->setTone(tone);
    m_state->setText(words);
    m_key->setAccessibleDescription(words);
}

void KeyPart::setForgettable(bool forgettable)
{
    m_forget->setEnabled(forgettable);
}

void KeyPart::fill(const ConnectionDraft &draft)
{
    m_key->setText(draft.key);
    m_session->setChecked(draft.keyForSession);
}

void KeyPart::store(ConnectionDraft &draft) const
{
    draft.key = m_key->text();
    draft.keyForSession = m_session->isChecked() && !draft.key.isEmpty();
}

} // namespace flashcall::ui
