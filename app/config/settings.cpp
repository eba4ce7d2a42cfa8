// SPDX-License-Identifier: MIT
#include "app/config/settings.h"

#include "app/config/configfile.h"
#include "app/config/connectionjson.h"
#include "app/config/connectionreader.h"
#include "app/config/jsonplaces.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace flashcall::config {
namespace {

constexpr int bytesMost = 4 * 1024 * 1024;
constexpr int textMost = 200;

const auto kind = QStringLiteral("settings");
const auto connectionsKey = QStringLiteral("connections");
const auto cascadesKey = QStringLiteral("sandboxCascades");
const auto activeKey = QStringLiteral("active");
const auto agentKey = QStringLiteral("agent");
const auto languageKey = QStringLiteral("language");
const auto windowKey = QStringLiteral("window");

struct Contents
{
    Values values;
    QJsonObject others;
};

Result<Contents, ConfigProblem> contentsOf(const QJsonObject &root)
{
    Contents contents;
    contents.others = root;
    ObjectReader reader(root, {});
    reader.document(kind, Settings::version);
    reader.text(activeKey, contents.values.active, textMost);
    reader.text(agentKey, contents.values.agent, textMost);
    reader.text(languageKey, contents.values.language, textMost);
    const QJsonArray connections = reader.array(connectionsKey);
    const QJsonArray cascades = reader.array(cascadesKey);
    if (root.contains(windowKey) && !root.value(windowKey).isObject()) {
        reader.fail(Problem::WrongType, windowKey);
    }
    if (const auto problem = reader.problem()) {
        return Unexpected{*problem};
    }
    contents.values.window = root.value(windowKey).toObject();
    auto read = connectionsFromJson(connections, connectionsKey, Numbers::ByShape);
    if (!read) {
        return Unexpected{read.error()};
    }
    contents.values.connections = *read;
    auto named =
        cascadesFromJson(cascades, cascadesKey, sandboxConnection().region, Numbers::ByShape);
    if (!named) {
        return Unexpected{named.error()};
    }
    contents.values.sandboxCascades = *named;
    for (const QString &name : {documentKindKey, documentVersionKey, connectionsKey, cascadesKey,
                                activeKey, agentKey, languageKey, windowKey}) {
        contents.others.remove(name);
    }
    return contents;
}

Result<Contents, ConfigProblem> contentsOf(const QByteArray &bytes)
{
    const auto json = PlacedJson::read(bytes, bytesMost);
    if (!json) {
        return Unexpected{json.error()};
    }
    auto contents = contentsOf(json->root());
    if (!contents) {
        return Unexpected{json->placed(contents.error())};
    }
    return contents;
}

QJsonObject toJson(const Values &values, QJsonObject others)
{
    QJsonArray connections;
    for (const Connection &connection : values.connections) {
        connections.append(connectionToJson(connection));
    }
    others[documentKindKey] = kind;
    others[documentVersionKey] = Settings::version;
    others[connectionsKey] = connections;
    if (!values.sandboxCascades.isEmpty()) {
        others[cascadesKey] = cascadesToJson(values.sandboxCascades);
    }
    others[activeKey] = values.active;
    others[agentKey] = values.agent;
    others[languageKey] = values.language;
    others[windowKey] = values.window;
    return others;
}

QString lastGood(const QString &folder)
{
    return folder + QStringLiteral("/settings.good.json");
}

} // namespace

Settings::Settings(QString folder)
    : m_folder(std::move(folder))
{
    load();
}

QString Settings::file() const
{
    return m_folder + QStringLiteral("/settings.json");
}

void Settings::load()
{
    const auto bytes = readFile(file(), bytesMost);
    if (bytes && bytes->isEmpty() && !QFile::exists(file())) {
        return;
    }
    const auto contents =
        bytes ? contentsOf(*bytes) : Result<Contents, ConfigProblem>(Unexpected{bytes.error()});
    if (contents) {
        m_values = contents->values;
        m_others = contents->others;
        return;
    }
    SettingsNotice notice{contents.error(), {}, false};
    const bool newer = notice.problem.problem == Problem::Newer;
    notice.setAside = setAside(file(), newer ? QStringLiteral("newer") : QStringLiteral("damaged"))
                          .value_or(QString());
    const auto copy = readFile(lastGood(m_folder), bytesMost);
    const auto good =
        copy ? contentsOf(*copy) : Result<Contents, ConfigProblem>(Unexpected{copy.error()});
    if (good) {
        notice.lastGoodUsed = true;
        m_values = good->values;
        m_others = good->others;
    }
    m_notice = notice;
}

Connection Settings::sandbox() const
{
    Connection connection = sandboxConnection();
    connection.cascades = m_values.sandboxCascades;
    return connection;
}

QList<Connection> Settings::allConnections() const
{
    return QList<Connection>{sandbox()} + m_values.connections;
}

Connection Settings::activeConnection() const
{
    const auto &all = m_values.connections;
    const auto found = std::find_if(all.begin(), all.end(), [this](const Connection &connection) {
        return connection.id == m_values.active;
    });
    return found == all.end() ? sandbox() : *found;
}

Result<void, ConfigProblem> Settings::save(const Values &values)
{
    // A file that is in the way and could not be renamed is somebody's settings all the same.
    if (m_notice && m_notice->setAside.isEmpty() && QFile::exists(file())) {
        return Unexpected{m_notice->problem};
    }
    const QByteArray bytes = QJsonDocument(toJson(values, m_others)).toJson();
    if (const auto readable = contentsOf(bytes); !readable) {
        return Unexpected{readable.error()};
    }
    if (auto written = writeFile(file(), bytes); !written) {
        return written;
    }
    m_values = values;
    // The same once more, so that one of the two outlives whatever happens to the other. That
    // this one is missing is no loss to a person: the settings themselves are on disk.
    static_cast<void>(writeFile(lastGood(m_folder), bytes).has_value());
    return {};
}

QString agentName(const Values &values)
{
    if (!values.agent.isEmpty()) {
        return values.agent;
    }
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("unknown") : user;
}

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/flashcall-console");
}

} // namespace flashcall::config
