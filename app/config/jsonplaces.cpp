// SPDX-License-Identifier: MIT
#include "app/config/jsonplaces.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace flashcall::config {
namespace {

// Walks a document that is known to be sound and notes where each value begins.
class Walker
{
public:
    explicit Walker(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    void walk() { value({}); }

    QHash<QString, qsizetype> offsets;
    std::optional<QString> duplicate;

private:
    void space()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at])) {
            ++m_at;
        }
    }
    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    QByteArray string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"') {
            m_at += m_bytes[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        return m_bytes.mid(begin, m_at - begin);
    }
    // The same name may be spelled with escapes: compared as what it means.
    static QString meaning(const QByteArray &quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
    }

    void value(const QString &path)
    {
        space();
        offsets.insert(path, m_at);
        switch (here()) {
        case '{':
            members(path);
            return;
        case '[':
            elements(path);
            return;
        case '"':
            string();
            return;
        }
        while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes[m_at])) {
            ++m_at;
        }
    }
    void members(const QString &path)
    {
        QSet<QString> names;
        for (++m_at; space(), here() == '"';) {
            const QString name = meaning(string());
            const QString member = path.isEmpty() ? name : path + u'.' + name;
            if (names.contains(name) && !duplicate) {
                duplicate = member;
            }
            names.insert(name);
            space();
            ++m_at; // the colon
            value(member);
            space();
            m_at += here() == ',' ? 1 : 0;
        }
        ++m_at;
    }
    void elements(const QString &path)
    {
        space();
        ++m_at;
        for (int index = 0; space(), here() != ']' && here() != '\0'; ++index) {
            value(path + u'[' + QString::number(index) + u']');
            space();
            m_at += here() == ',' ? 1 : 0;
        }
        ++m_at;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

ConfigProblem atOffset(ConfigProblem problem, const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    problem.line = static_cast<int>(before.count('\n')) + 1;
    const QByteArray onLine = before.mid(before.lastIndexOf('\n') + 1);
    problem.column = static_cast<int>(QString::fromUtf8(onLine).size()) + 1;
    return problem;
}

QString around(const QString &path)
{
    const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return cut < 0 ? QString() : path.first(cut);
}

ConfigProblem notJson(const QByteArray &bytes, const QJsonParseError &error)
{
    ConfigProblem problem{Problem::NotJson, {}};
    problem.detail = error.errorString();
    return atOffset(problem, bytes, error.offset);
}

} // namespace

Result<PlacedJson, ConfigProblem> PlacedJson::read(const QByteArray &bytes, int mostBytes)
{
    if (bytes.size() > mostBytes) {
        ConfigProblem problem{Problem::TooLarge, {}};
        problem.most = mostBytes;
        return Unexpected{problem};
    }
    PlacedJson json;
    json.m_bytes = bytes;
    if (bytes.startsWith("\xef\xbb\xbf")) { // an editor's byte order mark
        json.m_bytes.remove(0, 3);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.m_bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return Unexpected{notJson(json.m_bytes, error)};
    }
    Walker walker(json.m_bytes);
    walker.walk();
    json.m_offsets = std::move(walker.offsets);
    json.m_root = document.object();
    if (walker.duplicate) {
        return Unexpected{json.placed({Problem::DuplicateName, *walker.duplicate})};
    }
    if (!document.isObject()) {
        return Unexpected{json.placed({Problem::NotOurs, {}})};
    }
    return json;
}

ConfigProblem PlacedJson::placed(ConfigProblem problem) const
{
    for (QString path = problem.path;; path = around(path)) {
        const auto found = m_offsets.constFind(path);
        if (found != m_offsets.constEnd()) {
            return atOffset(std::move(problem), m_bytes, *found);
        }
        if (path.isEmpty()) {
            return problem;
        }
    }
}

} // namespace flashcall::config
