// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QUuid>
#include <QVariant>

namespace flashcall::test {

inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// For tests that write much and ask nothing of the disk: a template for QTemporaryDir.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/journal-XXXXXX");
}

inline Request flashRequest(const QString &to = QStringLiteral("+380936670003"))
{
    Request request{PhoneNumber::parse(to, {}).value(), QStringLiteral("YourApp"), {}, {}, {}, {}};
    request.steps.append(
        Step{FlashCallContent{QStringLiteral("+380123456789")}, std::chrono::seconds(60), {}});
    return request;
}

inline Intent intentAt(const Clock &clock, const QString &to = QStringLiteral("+380936670003"))
{
    Intent intent{freshId(),
                  clock.wall(),
                  clock.now().time_since_epoch().count(),
                  clock.bootId(),
                  QStringLiteral("agent-1"),
                  QStringLiteral("sandbox"),
                  QStringLiteral("Sandbox"),
                  {},
                  flashRequest(to)};
    intent.request.reference = intent.caseId;
    return intent;
}

inline Accepted acceptedReply()
{
    Accepted accepted;
    accepted.messageId = QStringLiteral("abc123def456");
    accepted.listId = QStringLiteral("123456");
    accepted.pattern = QStringLiteral("***456789");
    accepted.announced = QStringLiteral("+380123456789");
    accepted.ttl = std::chrono::seconds(60);
    return accepted;
}

inline Attempt attemptWith(const Clock &clock, Judgement judgement)
{
    return {clock.wall(),
            QStringLiteral("0123456789"),
            QStringLiteral("match"),
            QStringLiteral("exact"),
            judgement,
            true};
}

// Rows of one statement through a connection of the test's own; an error is one row that says so.
inline QList<QVariantList> sqlRows(const QString &file, const QString &sql)
{
    const QString name = freshId();
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i) {
                row.append(query.value(i));
            }
            rows.append(row);
        }
        if (query.lastError().isValid()) {
            rows.append({query.lastError().text()});
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

inline QString sqlText(const QString &file, const QString &sql)
{
    const auto rows = sqlRows(file, sql);
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

} // namespace flashcall::test
