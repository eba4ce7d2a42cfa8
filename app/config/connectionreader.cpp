// SPDX-License-Identifier: MIT
#include "app/config/connectionreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace flashcall::config {
namespace {

// Control characters have no place in a name, a number or a sender; a line end would forge one.
bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool soundsSecret(const QString &name)
{
    const QString lower = name.toLower();
    const QStringList words{QStringLiteral("key"), QStringLiteral("password"),
                            QStringLiteral("secret"), QStringLiteral("token"),
                            QStringLiteral("authorization")};
    return std::any_of(words.begin(), words.end(),
                       [&lower](const QString &word) { return lower.contains(word); });
}

} // namespace

ObjectReader::ObjectReader(const QJsonObject &object, QString path)
    : m_object(object)
    , m_path(std::move(path))
{}

QString ObjectReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void ObjectReader::fail(Problem problem, const QString &name, int least, int most)
{
    ConfigProblem made{problem, pathOf(name)};
    made.least = least;
    made.most = most;
    fail(made);
}

void ObjectReader::fail(const ConfigProblem &problem)
{
    if (!m_problem) {
        m_problem = problem;
    }
}

std::optional<QJsonValue> ObjectReader::take(const QString &name, QJsonValue::Type type)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        return {};
    }
    if (value.type() != type) {
        fail(Problem::WrongType, name);
        return {};
    }
    return value;
}

void ObjectReader::document(const QString &kind, int version)
{
    m_known.insert(documentKindKey);
    if (m_object.value(documentKindKey).toString() != kind) {
        fail(Problem::NotOurs, documentKindKey);
        return;
    }
    if (!m_object.contains(documentVersionKey)) {
        fail(Problem::Missing, documentVersionKey);
    }
    int found = 0;
    number(documentVersionKey, found, 1, std::numeric_limits<int>::max());
    if (found > version) {
        fail(Problem::Newer, documentVersionKey, 0, version);
    }
}

void ObjectReader::text(const QString &name, QString &value, int most, bool needed)
{
    if (needed && !m_object.contains(name)) {
        fail(Problem::Missing, name);
    }
    if (const auto found = take(name, QJsonValue::String)) {
        value = found->toString();
        if (value.size() > most) {
            fail(Problem::TooLong, name, 0, most);
        } else if (!isPlain(value)) {
            fail(Problem::Unknown, name);
        } else if (needed && value.trimmed().isEmpty()) {
            fail(Problem::Empty, name);
        }
    }
}

void ObjectReader::number(const QString &name, int &value, int least, int most)
{
    if (const auto found = take(name, QJsonValue::Double)) {
        const double number = found->toDouble();
        if (std::floor(number) != number || number < least || number > most) {
            fail(Problem::OutOfRange, name, least, most);
        } else {
            value = static_cast<int>(number);
        }
    }
}

void ObjectReader::flag(const QString &name, bool &value)
{
    if (const auto found = take(name, QJsonValue::Bool)) {
        value = found->toBool();
    }
}

QJsonArray ObjectReader::array(const QString &name)
{
    const auto found = take(name, QJsonValue::Array);
    return found ? found->toArray() : QJsonArray();
}

void ObjectReader::texts(const QString &name, QStringList &values, int most,
                         const std::function<bool(const QString &)> &isGood, Problem otherwise)
{
    const QJsonArray entries = array(name);
    if (entries.size() > most) {
        fail(Problem::TooLong, name, 0, most);
        return;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString entry = name + u'[' + QString::number(i) + u']';
        if (!entries[i].isString()) {
            fail(Problem::WrongType, entry);
        } else if (!isGood(entries[i].toString())) {
            fail(otherwise, entry);
        } else {
            values.append(entries[i].toString());
        }
    }
}

std::optional<ConfigProblem> ObjectReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            fail(soundsSecret(it.key()) ? Problem::HasSecret : Problem::Unknown, it.key());
        }
    }
    return m_problem;
}

} // namespace flashcall::config
