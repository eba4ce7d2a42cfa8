// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"
#include "app/core/request.h"

#include <QList>
#include <QWidget>

#include <utility>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace flashcall::viber {
struct Template;
}

namespace flashcall::ui {

class Field;

// The parameters of a Viber template: a field for each that a known template needs; for any
// other id lines of "name = value".
class ViberParameters : public QWidget
{
    Q_OBJECT
public:
    using Values = QList<std::pair<QString, QString>>;
    explicit ViberParameters(QWidget *parent = nullptr);

    // `known`: the template, or nullptr for another id. Values that a known template has no use
    // for are kept aside, for the next template. Emits nothing.
    void load(const viber::Template *known, const Values &values);
    void forget(); // another step: what was kept aside goes
    [[nodiscard]] Values values() const;
    [[nodiscard]] QWidget *editorOf(const QString &name) const;
    void showProblems(const QList<FieldProblem> &problems, const Step &step);

Q_SIGNALS:
    void edited();

private:
    void makeFields(const viber::Template &known);
    [[nodiscard]] QString valueOf(const QString &name) const;

    QVBoxLayout *m_column;
    QPlainTextEdit *m_lines;
    Field *m_linesField;
    const viber::Template *m_known = nullptr;
    QList<std::pair<QLineEdit *, Field *>> m_fields; // as the template lists its parameters
    Values m_kept;                                   // every value seen so far
    bool m_loading = false;
};

} // namespace flashcall::ui
