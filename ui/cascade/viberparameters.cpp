// SPDX-License-Identifier: MIT
#include "ui/cascade/viberparameters.h"

#include "app/core/vibertemplates.h"
#include "ui/cascade/cascadewords.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace flashcall::ui {

namespace {

QString linesOf(const ViberParameters::Values &values)
{
    QStringList lines;
    for (const auto &[name, value] : values) {
        lines += QStringLiteral("%1 = %2").arg(name, value);
    }
    return lines.join(QLatin1Char('\n'));
}

ViberParameters::Values valuesOf(const QString &lines)
{
    ViberParameters::Values values;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const qsizetype sign = line.indexOf(QLatin1Char('='));
        const QString name = line.left(sign).trimmed(); // the whole line where there is no sign
        const QString value = sign < 0 ? QString() : line.mid(sign + 1).trimmed();
        if (!name.isEmpty() || !value.isEmpty()) {
            values.append({name, value});
        }
    }
    return values;
}

// One column for all, whatever the template: the longest that there is.
int typeWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const viber::Template &one : viber::templates()) {
        for (const viber::Parameter &parameter : one.parameters) {
            width = qMax(width, metrics.horizontalAdvance(words::parameterType(parameter)));
        }
    }
    return width + grid::half;
}

} // namespace

ViberParameters::ViberParameters(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_lines(new QPlainTextEdit)
    , m_linesField(new Field(tr("&Parameters"), tr("Parameters"), m_lines))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(84);
    m_linesField->setHint(tr("One a line: name = value"));
    m_column->addWidget(m_linesField);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading) {
            Q_EMIT edited();
        }
    });
}

void ViberParameters::load(const viber::Template *known, const Values &values)
{
    m_loading = true;
    for (const auto &[name, value] : values) {
        const auto same = std::find_if(m_kept.begin(), m_kept.end(),
                                       [&n = name](const auto &one) { return one.first == n; });
        if (same == m_kept.end()) {
            m_kept.append({name, value});
        } else {
            same->second = value;
        }
    }
    m_linesField->setVisible(known == nullptr);
    if (known) {
        if (known != m_known) {
            makeFields(*known);
        }
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString name(known->parameters[size_t(i)].name);
            if (m_fields.at(i).first->text() != valueOf(name)) {
                m_fields.at(i).first->setText(valueOf(name));
            }
        }
    } else {
        for (const auto &[edit, field] : std::exchange(m_fields, {})) {
            field->deleteLater();
            field->hide();
        }
        if (valuesOf(m_lines->toPlainText()) != values) {
            m_lines->setPlainText(linesOf(values));
        }
    }
    m_known = known;
    m_loading = false;
}

void ViberParameters::forget()
{
    m_kept.clear();
}

void ViberParameters::makeFields(const viber::Template &known)
{
    for (const auto &[edit, field] : std::exchange(m_fields, {})) {
        field->hide();
        field->deleteLater();
    }
    QWidget *before = m_linesField->editor();
    for (const viber::Parameter &parameter : known.parameters) {
        const QString name(parameter.name);
        auto *edit = new QLineEdit;
        edit->setMaxLength(limits::textMost);
        auto *field = new Field(words::parameterCaption(name), words::parameterCaption(name), edit);
        field->setReserved(false);
        field->setHint(words::parameterHint(name));
        edit->setToolTip(name); // the service's own word
        auto *type = quietLabel(words::parameterType(parameter));
        type->setSize(PlainLabel::Size::Small);
        type->setWordWrap(false);
        type->setFixedWidth(typeWidth(type->fontMetrics()));
        field->setTrailing(type);
        m_column->addWidget(field);
        field->show(); // now: a layout would do it later
        setTabOrder(before, edit);
        before = edit;
        m_fields.append({edit, field});
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!m_loading) {
                Q_EMIT edited();
            }
        });
    }
}

QString ViberParameters::valueOf(const QString &name) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&name](const auto &one) { return one.first == name; });
    return found == m_kept.end() ? QString() : found->second;
}

ViberParameters::Values ViberParameters::values() const
{
    if (!m_known) {
        return valuesOf(m_lines->toPlainText());
    }
    Values values;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        values.append({QString(m_known->parameters[size_t(i)].name), m_fields.at(i).first->text()});
    }
    return values;
}

QWidget *ViberParameters::editorOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_known->parameters[size_t(i)].name == name) {
            return m_fields.at(i).first;
        }
    }
    return m_lines;
}

void ViberParameters::showProblems(const QList<FieldProblem> &problems, const Step &step)
{
    QList<QString> told(m_fields.size());
    QString lines;
    for (const FieldProblem &problem : problems) {
        if (problem.field != request::Field::StepParameter) {
            continue;
        }
        const QString words = words::problem(problem, step);
        if (lines.isEmpty()) {
            lines = words;
        }
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_known->parameters[size_t(i)].name == problem.name && told.at(i).isEmpty()) {
                told[i] = words;
            }
        }
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).second->setProblem(told.at(i));
    }
    m_linesField->setProblem(m_known ? QString() : lines);
}

} // namespace flashcall::ui
