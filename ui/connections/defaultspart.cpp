// SPDX-License-Identifier: MIT
#include "ui/connections/defaultspart.h"

#include "ui/cascade/cascadechips.h"
#include "ui/cascade/cascadedialog.h"
#include "ui/field.h"
#include "ui/texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace flashcall::ui {

namespace {
constexpr int typed = 1000;     // more than fits is explained, not cut
constexpr int ttlTooLong = 120; // api.md: never above
} // namespace

DefaultsPart::DefaultsPart(QWidget *parent)
    : ConnectionPart(tr("What a request starts with"), parent)
    , m_sender(new QLineEdit)
    , m_region(new QLineEdit)
    , m_ttl(makeWideSpinBox())
    , m_style(new QComboBox)
    , m_callerIds(new QPlainTextEdit)
    , m_chips(new CascadeChips)
{
    m_sender->setMaxLength(typed);
    m_region->setMaxLength(typed);
    m_ttl->setSuffix(tr(" s", "seconds, after a number"));
    m_style->addItem(tr("With +: +380936670003"), int(connections::NumberStyle::WithPlus));
    m_style->addItem(tr("Without +: 380936670003"), int(connections::NumberStyle::Bare));
    m_callerIds->setTabChangesFocus(true);
    m_callerIds->setFixedHeight(88);
    addFields();
    connect(m_sender, &QLineEdit::textChanged, this, &DefaultsPart::onEdited);
    connect(m_region, &QLineEdit::textChanged, this, &DefaultsPart::hint);
    connect(m_region, &QLineEdit::textChanged, this, &DefaultsPart::onEdited);
    connect(m_ttl, &QSpinBox::valueChanged, this, &DefaultsPart::hint);
    connect(m_ttl, &QSpinBox::valueChanged, this, &DefaultsPart::onEdited);
    connect(m_style, &QComboBox::currentIndexChanged, this, &DefaultsPart::onEdited);
    connect(m_callerIds, &QPlainTextEdit::textChanged, this, &DefaultsPart::onEdited);
    connect(m_chips, &CascadeChips::editRequested, this, &DefaultsPart::editCascade);
    // The first chip is the call, whose time is the field above.
    connect(m_ttl, &QSpinBox::valueChanged, this, &DefaultsPart::showCascade);
}

void DefaultsPart::addFields()
{
    add(ConnectionField::Sender, new Field(tr("Sen&der"), tr("Default sender"), m_sender), 0, 0);
    m_regionField = add(ConnectionField::Region,
                        new Field(tr("Default &region"), tr("Default region"), m_region), 0, 1);
    m_ttlField = add(ConnectionField::Ttl,
                     new Field(tr("Time to &live"), tr("Default time to live"), m_ttl), 1, 0);
    add(ConnectionField::NumberStyle,
        new Field(tr("Numbers are sent"), tr("Number style"), m_style), 1, 1);
    Field *pool =
        add(ConnectionField::CallerIds,
            new Field(tr("Caller I&Ds, one a line"), tr("Caller ID pool"), m_callerIds), 2, 0, 2);
    pool->setHint(tr("The numbers that may ring the customer; the first is the usual one."));
    Field *cascade =
        add(ConnectionField::Cascade,
            new Field(tr("If no call comes"), tr("Default cascade"), m_chips), 3, 0, 2);
    cascade->setHint(tr("What follows the call, in this order."));
}

Cascade DefaultsPart::whole() const
{
    Step call;
    call.content = FlashCallContent{linesOf(m_callerIds->toPlainText()).value(0)};
    call.ttl = std::chrono::seconds(m_ttl->value());
    return Cascade{call} + m_fallbacks;
}

void DefaultsPart::showCascade()
{
    m_chips->setCascade(whole());
}

void DefaultsPart::editCascade()
{
    Connection connection;
    connection.sender = m_sender->text();
    connection.region = m_region->text().trimmed().toUpper();
    connection.callerIds = linesOf(m_callerIds->toPlainText());
    auto *dialog = new CascadeDialog(whole(), connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStepsOnly();
    connect(dialog, &CascadeDialog::cascadeAccepted, this, [this](const Cascade &steps) {
        if (steps.isEmpty() || steps.first().channel() != Channel::FlashCall) {
            return;
        }
        m_fallbacks = steps.mid(1);
        if (steps.first().ttl) {
            m_ttl->setValue(int(steps.first().ttl->count()));
        }
        showCascade();
        onEdited();
    });
    dialog->open();
}

void DefaultsPart::hint()
{
    const QString region = m_region->text().trimmed().toUpper();
    const QString country = region.size() == 2 ? texts::country(region) : QString();
    m_regionField->setHint(country.isEmpty() || country == region
                               ? tr("Two letters of the country that national numbers belong to.")
                               : country);
    m_ttlField->setHint(m_ttl->value() > ttlTooLong ? tr("Above 120 s: too long")
                                                    : tr("60–90 s advised"),
                        m_ttl->value() > ttlTooLong ? Tone::Caution : Tone::Neutral);
}

void DefaultsPart::fill(const ConnectionDraft &draft)
{
    const Connection &connection = draft.connection;
    m_sender->setText(connection.sender);
    m_region->setText(connection.region);
    m_ttl->setValue(int(connection.ttl.count()));
    m_style->setCurrentIndex(m_style->findData(int(connection.numberStyle)));
    m_callerIds->setPlainText(draft.callerIds);
    m_fallbacks = connection.fallbacks;
    hint();
    showCascade();
}

void DefaultsPart::store(ConnectionDraft &draft) const
{
    draft.connection.sender = m_sender->text();
    draft.connection.region = m_region->text();
    draft.connection.ttl = std::chrono::seconds(m_ttl->value());
    draft.connection.numberStyle = connections::NumberStyle(m_style->currentData().toInt());
    draft.callerIds = m_callerIds->toPlainText();
    draft.connection.fallbacks = m_fallbacks;
}

} // namespace flashcall::ui
