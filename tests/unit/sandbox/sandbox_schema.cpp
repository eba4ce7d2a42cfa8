// SPDX-License-Identifier: MIT
#include "support/scenariokit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;

using Kind = ScriptProblem::Kind;

namespace {

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

bool Schema::isOfType(const QJsonValue &value, const QString &type)
{
    const bool whole = value.isDouble() && value.toDouble() == std::trunc(value.toDouble());
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
           (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
           (type == "integer"_L1 && whole);
}

bool Schema::objectPasses(const QJsonObject &object, const QJsonObject &schema)
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

bool Schema::passes(const QJsonValue &value, const QString &keyword, const QJsonValue &rule,
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

bool Schema::allows(const QJsonValue &value, const QJsonObject &schema)
{
    bool good = true;
    for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
        good = passes(value, rule.key(), rule.value(), schema) && good;
    }
    return good;
}

// What the reader sees and a schema does not say.
bool isBeyondSchema(Kind kind)
{
    switch (kind) {
    case Kind::BadText: // of headers
    case Kind::Placeholder:
    case Kind::OutOfOrder:
    case Kind::Together:
    case Kind::Missing: // "shows", where there is a sender
        return true;
    case Kind::CannotRead:
    case Kind::TooLarge:
    case Kind::NotJson:
    case Kind::BadEncoding:
    case Kind::TooDeep:
    case Kind::TooMany:
    case Kind::NotAScript:
    case Kind::Newer:
    case Kind::Twice:
    case Kind::Unknown:
    case Kind::WrongType:
    case Kind::NotAllowed:
    case Kind::OutOfRange:
    case Kind::TooLong:
        return false;
    }
    return false;
}

// Every document that differs from `value` in one place: another value, one less, one more.
QList<QJsonValue> variants(const QJsonValue &value)
{
    QList<QJsonValue> all{QJsonValue(),
                          true,
                          -1,
                          0.5,
                          7,
                          3601,
                          QString(),
                          u"sms"_s,
                          u"fallbacks"_s,
                          u"rejected"_s,
                          u"Not a word"_s,
                          QString(81, u'a'),
                          QString(401, u'a'),
                          QString(1001, u'a'),
                          QJsonArray{1},
                          QJsonObject{{u"at"_s, 1}, {u"status"_s, u"a"_s}}};
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            for (const QJsonValue &other : variants(value.toArray().at(i))) {
                QJsonArray array = value.toArray();
                array[i] = other;
                all += array;
            }
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more.insert(u"more"_s, u"x"_s);
        all += more;
        for (const QString &key : object.keys()) {
            QJsonObject less = object;
            less.remove(key);
            all += less;
            for (const QJsonValue &other : variants(object[key])) {
                QJsonObject changed = object;
                changed[key] = other;
                all += changed;
            }
        }
    }
    return all;
}

} // namespace

class SandboxSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allowsWhatIsShipped();
    void saysWhatTheReaderSays();
};

void SandboxSchemaTest::allowsWhatIsShipped()
{
    Schema schema(scenariokit::fileBytes(scenariokit::resources() + u"/scenario.schema.json"_s));
    QVERIFY(schema.isThere());
    for (const Scenario scenario : allScenarios()) {
        const QByteArray bytes = scenariokit::shipped(scenarioName(scenario));
        QVERIFY2(schema.allows(QJsonDocument::fromJson(bytes).object()), bytes.constData());
    }
    QVERIFY2(schema.unknownKeywords.isEmpty(), qPrintable(schema.unknownKeywords.join(u' ')));
}

// One place changed at a time, in a script with every member there is.
void SandboxSchemaTest::saysWhatTheReaderSays()
{
    Schema schema(scenariokit::fileBytes(scenariokit::resources() + u"/scenario.schema.json"_s));
    const QJsonObject whole = QJsonDocument::fromJson(scenariokit::everything()).object();
    int taken = 0;
    int refused = 0;
    const auto all = variants(whole);
    for (const QJsonValue &one : all) {
        if (!one.isObject()) {
            continue;
        }
        const QByteArray bytes = QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact);
        const bool allowed = schema.allows(one);
        const auto script = readScript(bytes);
        if (script) {
            ++taken;
            QVERIFY2(allowed, bytes.constData());
        } else {
            ++refused;
            QVERIFY2(!allowed || isBeyondSchema(script.error().kind), bytes.constData());
        }
    }
    QVERIFY(taken > 50);
    QVERIFY(refused > 300);
}

QTEST_GUILESS_MAIN(SandboxSchemaTest)
#include "sandbox_schema.moc"
