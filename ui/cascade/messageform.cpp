// SPDX-License-Identifier: MIT
#include "ui/cascade/messageform.h"

#include "app/core/code.h"
#include "app/core/smsparts.h"
#include "ui/cascade/cascadewords.h"
#include "ui/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace flashcall::ui {

MessageForm::MessageForm(Channel channel, QWidget *parent)
    : StepForm(parent)
    , m_channel(channel)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(96);
    const bool sms = channel == Channel::Sms;
    m_textField = new Field(sms ? tr("Te&xt") : tr("Te&xt read out"),
                            sms ? tr("SMS text") : tr("Voice text"), m_text);
    auto *code = new QPushButton(tr("Insert &code"));
    code->setAccessibleName(tr("Insert {code}"));
    code->setToolTip(tr("{code} stands for a new code at each send."));
    code->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_textField);
    column->addWidget(code, 0, Qt::AlignLeading);
    if (!sms) {
        m_token = new QLineEdit;
        m_tokenField = new Field(tr("T&ype token"), tr("Type token"), m_token);
        m_tokenField->setHint(
            tr("Confirm with your provider: no document names a token for voice."), Tone::Caution);
        column->addSpacing(grid::unit);
        column->addWidget(m_tokenField);
        connect(m_token, &QLineEdit::textChanged, this, &MessageForm::onEdited);
    }
    column->addStretch(1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageForm::onEdited);
    connect(code, &QPushButton::clicked, this, &MessageForm::insertCode);
    count();
}

void MessageForm::load(const Content &content)
{
    m_loading = true;
    if (m_channel == Channel::Sms) {
        m_text->setPlainText(std::get<SmsContent>(content).text);
    } else {
        const auto &voice = std::get<VoiceContent>(content);
        m_text->setPlainText(voice.text);
        m_token->setText(voice.typeToken);
    }
    m_loading = false;
    count();
}

StepForm::Content MessageForm::content() const
{
    if (m_channel == Channel::Sms) {
        return SmsContent{m_text->toPlainText()};
    }
    return VoiceContent{m_text->toPlainText(), m_token->text()};
}

QWidget *MessageForm::editorOf(request::Field field, const QString & /*name*/) const
{
    if (field == request::Field::StepVoiceToken) {
        return m_token;
    }
    return field == request::Field::StepText ? m_text : nullptr;
}

void MessageForm::showProblems(const QList<FieldProblem> &problems, const Step &step)
{
    QString text;
    QString token;
    for (const FieldProblem &problem : problems) {
        if (problem.field == request::Field::StepText && text.isEmpty()) {
            text = words::problem(problem, step);
        } else if (problem.field == request::Field::StepVoiceToken && token.isEmpty()) {
            token = words::problem(problem, step);
        }
    }
    m_textField->setProblem(text);
    if (m_tokenField) {
        m_tokenField->setProblem(token);
    }
}

void MessageForm::insertCode()
{
    m_text->insertPlainText(QStringLiteral("{code}"));
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessageForm::count()
{
    const QString text = m_text->toPlainText();
    const bool code = usesCode(text);
    QStringList lines;
    Tone tone = Tone::Neutral;
    if (m_channel == Channel::Sms) {
        // As it goes out: a code in the place of its mark.
        const QString sent = expandCode(text, QString(codes::lengthUsual, QLatin1Char('0')));
        const SmsLength length = smsLength(sent);
        lines += words::smsCount(length);
        if (const QString reason = words::smsReason(length, sent); !reason.isEmpty()) {
            lines += reason;
            tone = Tone::Caution;
        }
        pointAt(smsLength(text));
    }
    if (!code) {
        lines += tr("Without {code} in it, this step proves nothing.");
        tone = Tone::Caution;
    }
    m_textField->setHint(lines.join(QLatin1Char('\n')), tone);
}

// The character that makes the message dearer stands out in the text.
void MessageForm::pointAt(const SmsLength &length)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (length.firstUcs2Position >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(length.firstUcs2Position);
        mark.cursor.setPosition(length.firstUcs2Position + (length.firstUcs2 > 0xffff ? 2 : 1),
                                QTextCursor::KeepAnchor);
        const Theme theme(palette());
        mark.format.setBackground(theme.toneWash(Tone::Caution));
        mark.format.setForeground(theme.tone(Tone::Caution));
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void MessageForm::onEdited()
{
    count();
    if (!m_loading) {
        Q_EMIT edited();
    }
}

} // namespace flashcall::ui
