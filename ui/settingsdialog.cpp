// SPDX-License-Identifier: MIT
#include "ui/settingsdialog.h"

#include "app/session/connectionbook.h"
#include "ui/connections/connectionwords.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
constexpr int agentMost = 200; // as the settings file takes it
constexpr int widthLeast = 420;
} // namespace

SettingsDialog::SettingsDialog(ConnectionBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_agent(new QLineEdit)
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_says(new PlainLabel)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit);
    auto *heading = new PlainLabel(tr("Settings"));
    heading->setSize(PlainLabel::Size::Large);
    column->addWidget(heading);
    addFields(column);
    m_says->setWordWrap(true);
    m_says->setMinimumWidth(widthLeast);
    m_says->setTone(Tone::Bad);
    column->addWidget(m_says);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setProperty("kind", QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    column->addWidget(buttons);
}

void SettingsDialog::addFields(QVBoxLayout *column)
{
    const Preferences now = preferencesOf(m_book.settings().values());
    m_agent->setText(now.agent);
    m_agent->setMaxLength(agentMost);
    m_agent->setPlaceholderText(config::agentName({}));
    auto *agent = new Field(tr("&Agent"), tr("Agent"), m_agent);
    agent->setHint(tr("Stands beside each call in the history. Limits for a day count by it."));
    column->addWidget(agent);

    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages()) {
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(now.language)));
    auto *language = new Field(tr("&Language"), tr("Language"), m_language);
    language->setHint(tr("From the next start on."));
    column->addWidget(language);

    using Appearance = ConsoleStyle::Appearance;
    m_appearance->addItem(tr("As the system"), QVariant::fromValue(int(Appearance::System)));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(int(Appearance::Light)));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(int(Appearance::Dark)));
    m_appearance->setCurrentIndex(m_appearance->findData(int(now.appearance)));
    column->addWidget(new Field(tr("A&ppearance"), tr("Appearance"), m_appearance));
}

Preferences SettingsDialog::chosen() const
{
    return {m_agent->text().trimmed(), m_language->currentData().toString(),
            ConsoleStyle::Appearance(m_appearance->currentData().toInt())};
}

void SettingsDialog::accept()
{
    const Preferences chosen = this->chosen();
    const auto kept =
        m_book.keep(chosen.agent, chosen.language,
                    withAppearance(m_book.settings().values().window, chosen.appearance));
    if (!kept) {
        m_says->setText(words::notSaved(kept.error()));
        return;
    }
    Q_EMIT saved();
    QDialog::accept();
}

} // namespace flashcall::ui
