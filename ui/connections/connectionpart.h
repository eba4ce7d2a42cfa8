// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connections/connectiondraft.h"

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;
class QSpinBox;

namespace flashcall::ui {

class Field;

// A group of the connection's fields under a heading.
class ConnectionPart : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPart(const QString &heading, QWidget *parent = nullptr);

    // Emits nothing.
    void load(const ConnectionDraft &draft);
    virtual void store(ConnectionDraft &draft) const = 0;
    // Each at its field; the fields without one are freed of theirs.
    void showProblems(const QList<ConnectionFieldProblem> &problems, const ConnectionDraft &draft);
    // False where the field is in another part.
    bool focus(ConnectionField field, Qt::FocusReason reason);

Q_SIGNALS:
    void edited();

protected:
    virtual void fill(const ConnectionDraft &draft) = 0;
    // Puts a field into the grid of two columns; `columns` of them from `column` on.
    Field *add(ConnectionField name, Field *field, int row, int column, int columns = 1);
    [[nodiscard]] QGridLayout *cells() const { return m_grid; }
    // For the editors' signals: what load() does is no edit.
    void onEdited();

private:
    QGridLayout *m_grid;
    QList<std::pair<ConnectionField, Field *>> m_fields;
    bool m_loading = false;
};

// A spin box wide enough that every wrong value can be typed and explained.
[[nodiscard]] QSpinBox *makeWideSpinBox();

} // namespace flashcall::ui
