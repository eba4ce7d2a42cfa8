// SPDX-License-Identifier: MIT
#include "ui/cascade/savedcascades.h"

#include "app/session/connectionbook.h"
#include "ui/cascade/cascadewords.h"
#include "ui/connections/connectionwords.h"
#include "ui/field.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

SavedCascades::SavedCascades(ConnectionBook &book, const QString &connectionId,
                             const NamedCascade &present, bool presentIsWhole, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_id(connectionId)
    , m_present(present)
    , m_whole(presentIsWhole)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("&Name"), tr("Name of the cascade"), m_name))
    , m_says(quietLabel())
    , m_take(new QPushButton(tr("&Load")))
    , m_save(new QPushButton(tr("&Save present one")))
    , m_rename(new QPushButton(tr("&Rename")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_undo(new QPushButton(tr("&Undo")))
{
    setWindowTitle(tr("Saved cascades"));
    m_list->setAccessibleName(tr("Saved cascades"));
    m_list->setSpacing(grid::half);
    m_name->setMaxLength(cascadeNameMost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_list, 1);
    column->addWidget(m_nameField);
    column->addWidget(makeButtons());
    column->addWidget(m_says);
    resize(560, 400);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_name->setText(all().at(row).name);
        }
        refresh();
    });
    connect(m_list, &QListWidget::itemActivated, this, &SavedCascades::takeCurrent);
    connect(m_name, &QLineEdit::textChanged, this, &SavedCascades::refresh);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &SavedCascades::deleteCurrent);
    fill({});
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_name)->setFocus();
}

QWidget *SavedCascades::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    auto *close = new QPushButton(tr("&Close"));
    close->setAccessibleName(tr("Close"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setDefault(true);
    m_take->setAccessibleName(tr("Load the chosen cascade"));
    m_save->setAccessibleName(tr("Save the present cascade"));
    m_rename->setAccessibleName(tr("Rename the chosen cascade"));
    m_delete->setAccessibleName(tr("Delete the chosen cascade"));
    m_undo->setAccessibleName(tr("Undo the deletion"));
    for (QPushButton *button : {m_save, m_rename, m_delete, m_undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    close->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &SavedCascades::takeCurrent);
    connect(m_save, &QPushButton::clicked, this, &SavedCascades::savePresent);
    connect(m_rename, &QPushButton::clicked, this, &SavedCascades::renameCurrent);
    connect(m_delete, &QPushButton::clicked, this, &SavedCascades::deleteCurrent);
    connect(m_undo, &QPushButton::clicked, this, &SavedCascades::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

QList<NamedCascade> SavedCascades::all() const
{
    const auto connection = m_book.find(m_id);
    return connection ? connection->cascades : QList<NamedCascade>();
}

int SavedCascades::rowOf(const QString &name) const
{
    const QList<NamedCascade> cascades = all();
    for (int row = 0; row < cascades.size(); ++row) {
        if (cascades.at(row).name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return -1;
}

void SavedCascades::fill(const QString &current)
{
    m_list->clear();
    const QList<NamedCascade> cascades = all();
    for (const NamedCascade &cascade : cascades) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(visibleText(cascade.name), words::sentence(cascade.steps)),
            m_list);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1: %2").arg(visibleText(cascade.name),
                                                   words::sentence(cascade.steps)));
    }
    m_list->setCurrentRow(current.isEmpty() ? 0 : rowOf(current));
    refresh();
}

void SavedCascades::refresh()
{
    const QString name = m_name->text().trimmed();
    const int row = m_list->currentRow();
    const int taken = rowOf(name);
    const bool full = m_list->count() >= namedCascadesMost && taken < 0;
    QString hint;
    if (!m_whole) {
        hint = tr("The present cascade is not complete: it cannot be saved yet.");
    } else if (full) {
        hint = tr("There are %1 already: delete one first.").arg(namedCascadesMost);
    } else if (taken >= 0) {
        hint = tr("“Save” puts the present cascade in the place of “%1”.")
                   .arg(visibleText(all().at(taken).name));
    }
    m_nameField->setHint(hint);
    m_take->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    m_save->setEnabled(m_whole && !full && !name.isEmpty());
    m_rename->setEnabled(row >= 0 && !name.isEmpty() && name != all().at(row).name &&
                         (taken < 0 || taken == row));
    m_undo->setVisible(m_deleted.has_value());
}

bool SavedCascades::put(const QList<NamedCascade> &cascades)
{
    const auto saved = m_book.putCascades(m_id, cascades);
    m_nameField->setProblem(saved ? QString() : words::notSaved(saved.error()));
    return saved.has_value();
}

void SavedCascades::takeCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        const NamedCascade cascade = all().at(row);
        accept();
        Q_EMIT taken(cascade);
    }
}

void SavedCascades::savePresent()
{
    NamedCascade cascade = m_present;
    cascade.name = m_name->text().trimmed();
    QList<NamedCascade> cascades = all();
    if (const int row = rowOf(cascade.name); row >= 0) {
        cascades[row] = cascade;
    } else {
        cascades.append(cascade);
    }
    if (put(cascades)) {
        fill(cascade.name);
        m_says->setText(tr("Saved as “%1”.").arg(visibleText(cascade.name)));
    }
}

void SavedCascades::renameCurrent()
{
    QList<NamedCascade> cascades = all();
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const QString before = cascades.at(row).name;
    const QString name = m_name->text().trimmed();
    cascades[row].name = name;
    if (put(cascades)) {
        fill(name);
        m_says->setText(tr("“%1” is now “%2”.").arg(visibleText(before), visibleText(name)));
    }
}

void SavedCascades::deleteCurrent()
{
    QList<NamedCascade> cascades = all();
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const NamedCascade gone = cascades.takeAt(row);
    if (put(cascades)) {
        m_deleted = gone;
        fill(cascades.isEmpty() ? QString()
                                : cascades.at(qMin(row, int(cascades.size()) - 1)).name);
        m_says->setText(tr("“%1” is deleted.").arg(visibleText(gone.name)));
    }
}

void SavedCascades::undo()
{
    if (!m_deleted) {
        return;
    }
    NamedCascade back = *m_deleted;
    QList<NamedCascade> cascades = all();
    if (rowOf(back.name) < 0) {
        cascades.append(back);
        if (!put(cascades)) {
            return;
        }
    }
    m_deleted.reset();
    fill(back.name);
    m_says->setText(tr("“%1” is back.").arg(visibleText(back.name)));
}

} // namespace flashcall::ui
