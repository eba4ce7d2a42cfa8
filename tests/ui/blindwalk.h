// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>

// Every text of the program that a person, a screen reader or another program can get at.
namespace flashcall::test {

// Where a text was found, and the text.
using Found = QStringList;

class BlindWalk
{
public:
    // `digits` in a row, whatever stands between them.
    explicit BlindWalk(QString digits)
        : m_digits(std::move(digits))
    {}

    // What stands in a field as dots is read by nobody, a screen reader included.
    void skipDots() { m_dotsRead = false; }

    [[nodiscard]] static QString digitsOf(const QString &text)
    {
        QString digits;
        for (const QChar c : text) {
            if (c.digitValue() >= 0) {
                digits += QChar(u'0' + c.digitValue());
            }
        }
        return digits;
    }
    // All of the windows, hidden pages included, and the clipboard.
    Found everything()
    {
        m_found.clear();
        m_seen.clear();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            object(window);
            for (QObject *child : window->findChildren<QObject *>()) {
                object(child);
            }
            accessible(QAccessible::queryAccessibleInterface(window), 0);
        }
        clipboard();
        return m_found;
    }
    [[nodiscard]] int textsSeen() const { return m_texts; }

private:
    void text(const QString &where, const QString &what)
    {
        ++m_texts;
        if (digitsOf(what).contains(m_digits)) {
            m_found << where + QStringLiteral(": ") + what;
        }
    }
    void variant(const QString &where, const QVariant &value)
    {
        if (value.typeId() == QMetaType::QStringList) {
            text(where, value.toStringList().join(u'\n'));
        } else if (value.canConvert<QString>()) {
            text(where, value.toString());
        }
    }
    void object(const QObject *object)
    {
        const QMetaObject *meta = object->metaObject();
        const QString name = QString::fromLatin1(meta->className());
        const auto *edit = qobject_cast<const QLineEdit *>(object);
        const bool dots = edit && edit->echoMode() != QLineEdit::Normal && !m_dotsRead;
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            const QByteArray own(property.name());
            if (dots && (own == "text" || own == "selectedText")) {
                continue;
            }
            const int type = property.typeId();
            if (type == QMetaType::QString || type == QMetaType::QStringList) {
                variant(name + u'.' + QString::fromLatin1(property.name()), property.read(object));
            }
        }
        for (const QByteArray &property : object->dynamicPropertyNames()) {
            variant(name + u'.' + QString::fromLatin1(property),
                    object->property(property.constData()));
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(object)) {
            model(name, combo->model());
            if (combo->completer()) {
                model(name + QStringLiteral(" completer"), combo->completer()->model());
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(object)) {
            model(name, view->model());
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(object)) {
            text(name, plain->toPlainText());
        } else if (const auto *rich = qobject_cast<const QTextEdit *>(object)) {
            text(name, rich->toPlainText());
        }
    }
    void model(const QString &where, const QAbstractItemModel *model)
    {
        static const int roles[] = {Qt::DisplayRole,   Qt::EditRole,
                                    Qt::ToolTipRole,   Qt::StatusTipRole,
                                    Qt::WhatsThisRole, Qt::AccessibleTextRole,
                                    Qt::UserRole,      Qt::UserRole + 1,
                                    Qt::UserRole + 2,  Qt::AccessibleDescriptionRole};
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : roles) {
                    variant(where + QStringLiteral(" item"), model->index(row, column).data(role));
                }
            }
        }
    }
    void accessible(QAccessibleInterface *node, int depth)
    {
        if (!node || !node->isValid() || depth > 60 || m_seen.contains(node)) {
            return;
        }
        m_seen.insert(node);
        for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind) {
            text(QStringLiteral("accessible"), node->text(QAccessible::Text(kind)));
        }
        if (QAccessibleTextInterface *inside = node->textInterface()) {
            text(QStringLiteral("accessible text"), inside->text(0, inside->characterCount()));
        }
        if (QAccessibleValueInterface *value = node->valueInterface()) {
            text(QStringLiteral("accessible value"), value->currentValue().toString());
        }
        for (int i = 0; i < node->childCount(); ++i) {
            accessible(node->child(i), depth + 1);
        }
    }
    void clipboard()
    {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        for (const QString &format : data ? data->formats() : QStringList()) {
            text(QStringLiteral("clipboard ") + format, QString::fromUtf8(data->data(format)));
        }
    }

    QString m_digits;
    Found m_found;
    QSet<QAccessibleInterface *> m_seen;
    int m_texts = 0;
    bool m_dotsRead = true;
};

} // namespace flashcall::test
