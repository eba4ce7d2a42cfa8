// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascade.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace flashcall {
class ConnectionBook;
}

namespace flashcall::ui {

class Field;
class PlainLabel;

// The cascades saved with a connection: take one, save the present one under a name, rename,
// delete (and take that back). Each change is on disk at once.
class SavedCascades : public QDialog
{
    Q_OBJECT
public:
    // `present` is the cascade in the editor; no name. The book must outlive this.
    SavedCascades(ConnectionBook &book, const QString &connectionId, const NamedCascade &present,
                  bool presentIsWhole, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const flashcall::NamedCascade &cascade);

private:
    QWidget *makeButtons();
    [[nodiscard]] QList<NamedCascade> all() const;
    [[nodiscard]] int rowOf(const QString &name) const; // letter case aside; -1
    void fill(const QString &current);
    void refresh();
    void takeCurrent();
    void savePresent();
    void renameCurrent();
    void deleteCurrent();
    void undo();
    bool put(const QList<NamedCascade> &cascades);

    ConnectionBook &m_book;
    const QString m_id;
    const NamedCascade m_present;
    const bool m_whole;
    std::optional<NamedCascade> m_deleted;
    QListWidget *m_list;
    QLineEdit *m_name;
    Field *m_nameField;
    PlainLabel *m_says;
    QPushButton *m_take;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_undo;
};

} // namespace flashcall::ui
