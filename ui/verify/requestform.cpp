// SPDX-License-Identifier: MIT
#include "ui/verify/requestform.h"

#include "app/core/connection.h"
#include "ui/cascade/cascadechips.h"
#include "ui/field.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"
#include "ui/typescale.h"
#include "ui/verify/requestmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

using RequestField = request::Field;

// Wide enough that every wrong value can be typed and explained instead of silently changed.
constexpr int ttlTyped = 9'999'999;
constexpr int callerIdShown = 12; // characters as wide as X: a "+" and twelve digits
constexpr int numberHeight = 44;
constexpr int sendHeight = 40;

QString fromThePool()
{
    return RequestForm::tr("From the pool");
}

} // namespace

RequestForm::RequestForm(RequestModel &model, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_number(new QLineEdit)
    , m_sender(new QLineEdit)
    , m_ticket(new QLineEdit)
    , m_callerId(new QComboBox)
    , m_ttl(new QSpinBox)
    , m_chips(new CascadeChips)
    , m_send(new QPushButton(tr("&Send flash call")))
    , m_remark(new PlainLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::unit);
    auto *title = new PlainLabel(tr("Request"));
    title->setSize(PlainLabel::Size::Heading);
    column->addWidget(title);
    column->addWidget(makeNumber());
    column->addWidget(makeDetails());
    column->addWidget(makeCascade());

    m_send->setProperty("kind", QStringLiteral("primary"));
    m_send->setAccessibleName(tr("Send flash call"));
    keepScaled(m_send, 1.0, QFont::DemiBold);
    m_send->setToolTip(tr("Enter, in any field of the request"));
    column->addWidget(m_send);
    m_remark->setSize(PlainLabel::Size::Small);
    m_remark->setTone(Tone::Neutral);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_remark);
    column->addStretch(1);
    fitType();
    connectFields();
    fromModel();
}

void RequestForm::fitType()
{
    m_number->setMinimumHeight(grown(numberHeight));
    m_send->setMinimumHeight(grown(sendHeight));
}

void RequestForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitType();
    }
}

QWidget *RequestForm::makeNumber()
{
    keepScaled(m_number, 1.3);
    m_number->setPlaceholderText(QStringLiteral("+380 93 667 00 03"));
    m_number->setObjectName(QStringLiteral("customerNumber"));
    m_number->setMaxLength(256); // longer is no number; the paste is cut, nothing else is lost
    m_numberField = new Field(tr("Customer n&umber"), tr("Customer number"), m_number);
    return m_numberField;
}

QWidget *RequestForm::makeDetails()
{
    m_callerId->setEditable(true);
    m_callerId->setInsertPolicy(QComboBox::NoInsert);
    m_callerId->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_callerId->setMinimumContentsLength(callerIdShown);
    m_ttl->setRange(0, ttlTyped);
    m_ttl->setSuffix(tr(" s", "seconds, after a number"));
    m_ttl->setAccelerated(true);
    m_sender->setMaxLength(1000);
    m_ticket->setMaxLength(1000);

    m_senderField = new Field(tr("Sen&der"), tr("Sender"), m_sender);
    m_ticketField = new Field(tr("Tic&ket"), tr("Ticket"), m_ticket);
    m_callerIdField = new Field(tr("Caller &ID"), tr("Caller ID"), m_callerId);
    m_ttlField = new Field(tr("Time to &live"), tr("Time to live"), m_ttl);
    m_senderField->setReserved(false);
    m_ticketField->setReserved(false);

    m_details = new QWidget;
    auto *gridLayout = new QGridLayout(m_details);
    gridLayout->setContentsMargins(0, 0, 0, 0);
    gridLayout->setHorizontalSpacing(grid::unit + grid::half);
    gridLayout->setVerticalSpacing(grid::unit);
    gridLayout->addWidget(m_senderField, 0, 0, Qt::AlignTop);
    gridLayout->addWidget(m_ticketField, 0, 1, Qt::AlignTop);
    gridLayout->addWidget(m_callerIdField, 1, 0, Qt::AlignTop);
    gridLayout->addWidget(m_ttlField, 1, 1, Qt::AlignTop);
    gridLayout->setColumnStretch(0, 1);
    gridLayout->setColumnStretch(1, 1);
    return m_details;
}

QWidget *RequestForm::makeCascade()
{
    m_cascade = new QWidget;
    auto *column = new QVBoxLayout(m_cascade);
    column->setContentsMargins(0, 0, 0, grid::half);
    column->setSpacing(grid::unit);
    auto *caption = new PlainLabel(tr("If no call comes"));
    caption->setSize(PlainLabel::Size::Small);
    caption->setTone(Tone::Neutral);
    column->addWidget(caption);
    column->addWidget(m_chips);
    return m_cascade;
}

void RequestForm::connectFields()
{
    connect(m_number, &QLineEdit::textChanged, &m_model, &RequestModel::setTo);
    connect(m_sender, &QLineEdit::textChanged, &m_model, &RequestModel::setFrom);
    connect(m_ticket, &QLineEdit::textChanged, &m_model, &RequestModel::setTicket);
    connect(m_callerId, &QComboBox::editTextChanged, this, &RequestForm::takeCallerId);
    connect(m_ttl, &QSpinBox::valueChanged, &m_model, &RequestModel::setTtl);
    connect(m_chips, &CascadeChips::editRequested, this, &RequestForm::editCascadeWanted);
    connect(m_send, &QPushButton::clicked, this, &RequestForm::sendWanted);
    for (QLineEdit *edit : {m_number, m_sender, m_ticket, m_callerId->lineEdit()}) {
        connect(edit, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    }
    const auto *ttlEdit = m_ttl->findChild<QLineEdit *>();
    connect(ttlEdit, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(&m_model, &RequestModel::changed, this, &RequestForm::fromModel);
}

void RequestForm::setConnection(const Connection &connection)
{
    m_pool = connection.callerIds;
    m_callerIdField->setHint(m_pool.size() > 1 ? tr("%n in the pool", nullptr, int(m_pool.size()))
                                               : QString());
    fillPool();
}

// Blind, the list has one line, and no digit is in it.
void RequestForm::fillPool()
{
    m_loading = true; // filling the list must not overwrite the draft
    m_callerId->clear();
    if (m_blind && !m_pool.isEmpty()) {
        m_callerId->addItem(fromThePool());
    } else {
        m_callerId->addItems(m_pool);
    }
    m_callerId->setEditText(m_model.drawsFromPool() ? fromThePool() : m_model.draft().callerId);
    m_loading = false;
    fromModel();
}

void RequestForm::takeCallerId(const QString &text)
{
    if (m_loading) {
        return;
    }
    if (m_blind && text == fromThePool()) {
        m_model.drawFromPool();
    } else {
        m_model.setCallerId(text);
    }
}

void RequestForm::fromModel()
{
    if (m_loading) {
        return;
    }
    m_loading = true;
    const Draft &draft = m_model.draft();
    // Only what differs: setting a text moves the cursor.
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
    };
    put(m_number, draft.to);
    put(m_sender, draft.from);
    put(m_ticket, draft.ticket);
    const QString callerId = m_model.drawsFromPool() ? fromThePool() : draft.callerId;
    if (m_callerId->currentText() != callerId) {
        m_callerId->setEditText(callerId);
    }
    if (m_ttl->value() != draft.ttl) {
        m_ttl->setValue(draft.ttl);
    }
    m_chips->setCascade(m_model.steps());
    m_chips->setFindings(m_model.findings());
    m_loading = false;
    readNumber();
    readTtl();
    if (m_problemsShown) {
        checkField(m_senderField, int(RequestField::Sender));
        checkField(m_ticketField, int(RequestField::Ticket));
        checkField(m_callerIdField, int(RequestField::CallerId));
        checkField(m_ttlField, int(RequestField::Ttl));
    }
}

void RequestForm::readNumber()
{
    const auto read = m_model.number();
    if (!read) {
        m_numberField->setProblem(m_problemsShown ? tr("Type the customer's number.") : QString());
        m_numberField->setHint(tr("Any form: paste it as it is."));
        return;
    }
    if (!*read) {
        // While somebody types every number is too short at first: that is no mistake yet.
        const auto problem = read->error().problem;
        const bool growing = problem == numbers::Problem::TooShort ||
                             problem == numbers::Problem::UnknownCountry ||
                             problem == numbers::Problem::Impossible;
        const QString words = texts::numberProblem(read->error(), m_model.draft().to);
        const bool early = growing && !m_problemsShown;
        m_numberField->setProblem(early ? QString() : words);
        m_numberField->setHint(early ? tr("Not a whole number yet.") : words);
        return;
    }
    const PhoneNumber &number = read->value();
    const QString country = texts::country(number.region());
    QString words = country.isEmpty() ? QString() : country + QStringLiteral(", ");
    words +=
        texts::numberKind(number.kind()) + QStringLiteral(" · ") + m_mask.number(number.e164());
    m_numberField->setProblem({});
    m_numberField->setHint(QStringLiteral("✓ ") + words,
                           number.assigned() ? Tone::Good : Tone::Caution);
}

void RequestForm::readTtl()
{
    const int ttl = m_model.draft().ttl;
    const bool wrong = ttl < limits::ttlLeast || ttl > limits::ttlMost;
    m_ttlField->setProblem(
        wrong ? tr("From %1 to %2 s.")
                    .arg(QLocale().toString(limits::ttlLeast), QLocale().toString(limits::ttlMost))
              : QString());
    if (ttl > 120) { // api.md: never above 120 s
        m_ttlField->setHint(tr("Above 120 s: too long"), Tone::Caution);
    } else if (ttl < 60 || ttl > 90) {
        m_ttlField->setHint(tr("60–90 s advised"), Tone::Caution);
    } else {
        m_ttlField->setHint(tr("60–90 s advised"));
    }
}

void RequestForm::checkField(Field *field, int requestField)
{
    const auto problem = m_model.problem(RequestField(requestField));
    field->setProblem(problem ? texts::fieldProblem(*problem, m_model.draft()) : QString());
}

void RequestForm::setMask(const NumberMask &mask)
{
    m_mask = mask;
    // Dots, and no copying: what is typed stays as it is. The hint tells the masked number.
    m_number->setEchoMode(mask.on() ? QLineEdit::Password : QLineEdit::Normal);
    readNumber();
}

void RequestForm::setCompact(bool compact)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && (m_details->isAncestorOf(focus) || m_cascade->isAncestorOf(focus));
    if (compact && inside) {
        m_focusBefore = QApplication::focusWidget();
        m_number->setFocus(Qt::OtherFocusReason);
    }
    m_details->setVisible(!compact);
    m_cascade->setVisible(!compact);
    if (!compact && m_focusBefore && m_number->hasFocus()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    if (!compact) {
        m_focusBefore.clear();
    }
}

void RequestForm::showProblems()
{
    m_problemsShown = true;
    if (m_model.number() && m_model.number()->has_value()) {
        setCompact(false); // what is wrong is elsewhere, and must be seen
    }
    fromModel();
    for (Field *field :
         {m_numberField, m_senderField, m_ticketField, m_callerIdField, m_ttlField}) {
        if (!field->problem().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // What is left is in the cascade: the words at the button say so.
    setRemark(tr("A step of the cascade is not complete. Open it with Edit."));
}

void RequestForm::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_note.clear();
    m_send->setEnabled(reason.isEmpty());
    showWords();
}

void RequestForm::setRemark(const QString &remark)
{
    m_note = remark;
    showWords();
}

void RequestForm::setRefusal(const QString &words, const QString &spoken)
{
    if (words != m_refusal || spoken != m_spoken) {
        m_refusal = words;
        m_spoken = spoken;
        showWords();
    }
}

void RequestForm::showWords()
{
    const bool refused = m_blocked.isEmpty() && !m_refusal.isEmpty();
    const QString words = refused ? m_refusal : m_blocked.isEmpty() ? m_note : m_blocked;
    const QString spoken = refused ? m_spoken : m_blocked;
    m_remark->setTone(refused ? Tone::Caution : Tone::Neutral);
    m_remark->setText(words);
    m_remark->setAccessibleName(refused ? m_spoken : words);
    if (m_send->accessibleDescription() != spoken) {
        m_send->setAccessibleDescription(spoken);
    }
}

void RequestForm::setBlind(bool blind, bool caseOpen)
{
    const bool hidden = blind && caseOpen;
    m_callerId->setEnabled(!hidden);
    m_chips->setEnabled(!hidden); // its dialog shows the caller ID
    m_callerId->lineEdit()->setEchoMode(hidden && !m_model.drawsFromPool() ? QLineEdit::Password
                                                                           : QLineEdit::Normal);
    if (m_blind != blind) {
        m_blind = blind;
        m_model.setBlind(blind);
        fillPool();
    }
}

void RequestForm::focusNumber()
{
    m_problemsShown = false;
    fromModel();
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

} // namespace flashcall::ui
