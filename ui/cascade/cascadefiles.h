// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"
#include "app/gateway/codec.h"

#include <QObject>
#include <QString>

namespace flashcall::ui {

// Cascades from files and into them, in the service's own JSON. Asks for the file's name.
class CascadeFiles : public QObject
{
    Q_OBJECT
public:
    explicit CascadeFiles(QWidget *window);

    void askImport();
    void askExport(const Draft &draft, connections::NumberStyle style, codec::Shape shape);
    void readFrom(const QString &file);
    void readFromText(const QByteArray &json, const QString &name);
    // Without the customer's number: a file goes to other people.
    void writeTo(const QString &file, Draft draft, connections::NumberStyle style,
                 codec::Shape shape);

Q_SIGNALS:
    void imported(const flashcall::Draft &draft);
    void said(const QString &words);
    void failed(const QString &words);

private:
    QWidget *m_window;
};

} // namespace flashcall::ui
