// SPDX-License-Identifier: MIT
#include "support/scenariokit.h"
#include "support/scenarioschema.h"

#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using scenariokit::Schema;

using Kind = ScriptProblem::Kind;

namespace {

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
