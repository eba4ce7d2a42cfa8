// SPDX-License-Identifier: MIT
#include "app/config/transfer.h"

#include "app/config/connectionjson.h"
#include "app/config/connectionreader.h"
#include "app/config/jsonplaces.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace flashcall::config {
namespace {

constexpr int bytesMost = 4 * 1024 * 1024;
constexpr int version = 1;

const auto kind = QStringLiteral("connections");
const auto connectionsKey = QStringLiteral("connections");

Result<QList<Connection>, ConfigProblem> connectionsOf(const QJsonObject &root)
{
    ObjectReader reader(root, {});
    reader.document(kind, version);
    if (!root.contains(connectionsKey)) {
        reader.fail(Problem::Missing, connectionsKey);
    }
    const QJsonArray connections = reader.array(connectionsKey);
    if (const auto problem = reader.finish()) {
        return Unexpected{*problem};
    }
    return connectionsFromJson(connections, connectionsKey);
}

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace

QByteArray exportConnections(const QList<Connection> &connections)
{
    QJsonArray array;
    for (const Connection &connection : connections) {
        if (!connection.isSandbox()) {
            array.append(connectionToJson(connection));
        }
    }
    return QJsonDocument(QJsonObject{{documentKindKey, kind},
                                     {documentVersionKey, version},
                                     {connectionsKey, array}})
        .toJson();
}

Result<QList<Connection>, ConfigProblem> importConnections(const QByteArray &bytes)
{
    const auto json = PlacedJson::read(bytes, bytesMost);
    if (!json) {
        return Unexpected{json.error()};
    }
    auto connections = connectionsOf(json->root());
    if (!connections) {
        return Unexpected{json->placed(connections.error())};
    }
    return connections;
}

QList<Connection> besides(const QList<Connection> &present, QList<Connection> imported)
{
    QSet<QString> names;
    for (const Connection &connection : present) {
        names.insert(folded(connection.name));
    }
    for (Connection &connection : imported) {
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString name = connection.name.trimmed();
        for (int n = 2; names.contains(folded(connection.name)); ++n) {
            connection.name = name + u' ' + QString::number(n);
        }
        names.insert(folded(connection.name));
    }
    return imported;
}

} // namespace flashcall::config
