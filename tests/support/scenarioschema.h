// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace scenariokit {

using namespace Qt::Literals::StringLiterals;

// As much of JSON Schema as our schema uses; a keyword it does not know fails the test.
class Schema
{
public:
    explicit Schema(const QByteArray &bytes)
        : m_root(QJsonDocument::fromJson(bytes).object())
    {}

    [[nodiscard]] bool isThere() const { return !m_root.isEmpty(); }
    [[nodiscard]] bool allows(const QJsonValue &value) { return allows(value, m_root); }
    QStringList unknownKeywords;

private:
    bool allows(const QJsonValue &value, const QJsonObject &schema);
    bool passes(const QJsonValue &value, const QString &keyword, const QJsonValue &rule,
                const QJsonObject &schema);
    bool objectPasses(const QJsonObject &object, const QJsonObject &schema);
    static bool isOfType(const QJsonValue &value, const QString &type);

    QJsonObject m_root;
};

inline bool Schema::isOfType(const QJsonValue &value, const QString &type)
{
    const bool whole = value.isDouble() && value.toDouble() == std::trunc(value.toDouble());
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
           (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
           (type == "integer"_L1 && whole);
}

inline bool Schema::objectPasses(const QJsonObject &object, const QJsonObject &schema)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonValue more = schema["additionalProperties"_L1];
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (properties.contains(member.key())) {
            if (!allows(member.value(), properties[member.key()].toObject())) {
                return false;
            }
        } else if (more == QJsonValue(false) ||
                   (more.isObject() && !allows(member.value(), more.toObject()))) {
            return false;
        }
    }
    return true;
}

inline bool Schema::passes(const QJsonValue &value, const QString &keyword, const QJsonValue &rule,
                           const QJsonObject &schema)
{
    const auto each = [](const QJsonArray &all, auto test) {
        return std::all_of(all.begin(), all.end(), test);
    };
    if (keyword == "type"_L1) {
        return isOfType(value, rule.toString());
    }
    if (keyword == "const"_L1) {
        return value == rule;
    }
    if (keyword == "enum"_L1) {
        return rule.toArray().contains(value);
    }
    if (keyword == "$ref"_L1) {
        return allows(value, m_root["$defs"_L1][rule.toString().section(u'/', -1)].toObject());
    }
    if (keyword == "anyOf"_L1) {
        return !each(rule.toArray(),
                     [&](const QJsonValue &one) { return !allows(value, one.toObject()); });
    }
    if (keyword == "required"_L1) {
        return !value.isObject() || each(rule.toArray(), [&](const QJsonValue &name) {
            return value.toObject().contains(name.toString());
        });
    }
    if (keyword == "properties"_L1 || keyword == "additionalProperties"_L1) {
        return !value.isObject() || objectPasses(value.toObject(), schema);
    }
    if (keyword == "items"_L1) {
        return each(value.toArray(),
                    [&](const QJsonValue &one) { return allows(one, rule.toObject()); });
    }
    const double limit = rule.toDouble();
    const auto length = static_cast<double>(value.toString().size());
    if (keyword == "minimum"_L1 || keyword == "maximum"_L1) {
        return !value.isDouble() ||
               (keyword == "minimum"_L1 ? value.toDouble() >= limit : value.toDouble() <= limit);
    }
    if (keyword == "maxLength"_L1) {
        return length <= limit;
    }
    if (keyword == "maxItems"_L1) {
        return static_cast<double>(value.toArray().size()) <= limit;
    }
    if (keyword == "maxProperties"_L1) {
        return static_cast<double>(value.toObject().size()) <= limit;
    }
    if (keyword == "pattern"_L1) {
        return !value.isString() ||
               QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
    }
    const QStringList silent{u"$schema"_s, u"title"_s, u"description"_s, u"default"_s, u"$defs"_s};
    if (!silent.contains(keyword)) {
        unknownKeywords += keyword;
    }
    return true;
}

inline bool Schema::allows(const QJsonValue &value, const QJsonObject &schema)
{
    bool good = true;
    for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
        good = passes(value, rule.key(), rule.value(), schema) && good;
    }
    return good;
}

} // namespace scenariokit
