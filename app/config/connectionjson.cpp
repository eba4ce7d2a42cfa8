// SPDX-License-Identifier: MIT
#include "app/config/connectionjson.h"

#include "app/config/connectionreader.h"

#include "app/core/code.h"
#include "app/core/phonenumber.h"
#include "app/core/request.h"
#include "app/core/stepjson.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace flashcall::config {
namespace {

constexpr int shortMost = 100;
constexpr int poolMost = 1000;
constexpr int countriesMost = 300;
constexpr int attemptsMost = 10;
constexpr int digitsMost = 15;
constexpr int sendsMost = 100'000;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

bool isCountry(const QString &text)
{
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool hasE164Shape(const QString &text)
{
    const QStringView digits = QStringView(text).mid(1);
    return text.startsWith(u'+') && digits.size() >= 7 && digits.size() <= digitsMost &&
           digits.front() != u'0' && std::all_of(digits.begin(), digits.end(), [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

bool isE164(const QString &text)
{
    const auto number = PhoneNumber::parse(text, {});
    return number && number->e164() == text;
}

bool isColour(const QString &text)
{
    const QStringView digits = QStringView(text).mid(1);
    return text.isEmpty() || (text.size() == 7 && text.startsWith(u'#') &&
                              std::all_of(digits.begin(), digits.end(), [](QChar c) {
                                  return QStringView(u"0123456789abcdefABCDEF").contains(c);
                              }));
}

Problem problemOf(UrlProblem problem)
{
    switch (problem) {
    case UrlProblem::None:
    case UrlProblem::NotAUrl:
        return Problem::NotAUrl;
    case UrlProblem::InsecureHttp:
        return Problem::InsecureUrl;
    case UrlProblem::HasCredentials:
    case UrlProblem::HasQuery:
        return Problem::UrlWithMore;
    }
    return Problem::NotAUrl;
}

void readUrl(ObjectReader &reader, Connection &connection)
{
    QString text;
    reader.text(key("baseUrl"), text, 1000, true);
    const auto url = parseBaseUrl(text);
    if (url) {
        connection.baseUrl = *url;
    } else {
        reader.fail(problemOf(url.error()), key("baseUrl"));
    }
}

// What stepToJson() would not have written is no step of ours.
bool isWhole(const QJsonObject &object, const Step &step)
{
    const QJsonObject written = stepToJson(step);
    const QStringList names = object.keys();
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return written.value(name) == object[name]; });
}

struct StepRule
{
    int first = 0; // index of the first step in its cascade
    QString region;
    Numbers numbers = Numbers::ByPlan;
};

// A step's caller ID is kept as it was typed; by its shape nothing is loaded to read it.
bool hasGoodNumber(Step &step)
{
    auto *call = std::get_if<FlashCallContent>(&step.content);
    if (!call) {
        return true;
    }
    const QString number = std::exchange(call->callerId, {});
    return number.size() <= shortMost && std::all_of(number.begin(), number.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || QStringView(u"+ ()-./\u00a0").contains(c);
           });
}

bool isGoodStep(Step step, int index, const StepRule &rule)
{
    switch (rule.numbers) {
    case Numbers::ByShape:
        if (!hasGoodNumber(step)) {
            return false;
        }
        break;
    case Numbers::ByPlan:
        break;
    }
    return validateStep(step, index, rule.region, true).isEmpty();
}

void readSteps(ObjectReader &reader, const QString &name, const QJsonArray &steps,
               const StepRule &rule, Cascade &into)
{
    for (qsizetype i = 0; i < steps.size() && !reader.failed(); ++i) {
        const auto step = stepFromJson(steps[i].toObject());
        if (!step || !isWhole(steps[i].toObject(), *step) ||
            !isGoodStep(*step, int(i) + rule.first, rule)) {
            reader.fail(Problem::BadStep, name + u'[' + QString::number(i) + u']');
        } else {
            into.append(*step);
        }
    }
}

// The steps of a saved cascade: the first is the call.
void readNamedSteps(ObjectReader &reader, const StepRule &rule, NamedCascade &cascade)
{
    const QString name = key("steps");
    const QJsonArray steps = reader.array(name);
    if (steps.isEmpty()) {
        reader.fail(Problem::Missing, name);
    } else if (steps.size() > maxSteps) {
        reader.fail(Problem::TooLong, name, 0, maxSteps);
    } else {
        readSteps(reader, name, steps, rule, cascade.steps);
    }
    if (!cascade.steps.isEmpty() && cascade.steps.constFirst().channel() != Channel::FlashCall) {
        reader.fail(Problem::BadStep, name + u"[0]");
    }
}

void readCascades(ObjectReader &reader, Connection &connection, Numbers numbers)
{
    const QJsonArray cascades = reader.array(key("cascades"));
    if (reader.failed()) {
        return;
    }
    auto read =
        cascadesFromJson(cascades, reader.pathOf(key("cascades")), connection.region, numbers);
    if (read) {
        connection.cascades = *read;
    } else {
        reader.fail(read.error());
    }
}

void readFallbacks(ObjectReader &reader, Connection &connection, Numbers numbers)
{
    const QJsonArray steps = reader.array(key("fallbacks"));
    if (steps.size() >= maxSteps) { // the message itself is one, too
        reader.fail(Problem::TooLong, key("fallbacks"), 0, maxSteps - 1);
        return;
    }
    readSteps(reader, key("fallbacks"), steps, {1, connection.region, numbers},
              connection.fallbacks);
}

void readLimits(ObjectReader &reader, Connection &connection)
{
    int ttl = static_cast<int>(connection.ttl.count());
    reader.number(key("ttl"), ttl, limits::ttlLeast, limits::ttlMost);
    connection.ttl = std::chrono::seconds(ttl);
    reader.number(key("attempts"), connection.attempts, 1, attemptsMost);
    reader.flag(key("blind"), connection.blind);
    reader.flag(key("acceptLastDigits"), connection.acceptLastDigits);
    reader.number(key("lastDigitsFrom"), connection.lastDigitsFrom, 1, digitsMost);
    reader.texts(key("countries"), connection.countries, countriesMost, isCountry,
                 Problem::Unknown);
    reader.number(key("sendsPerNumber"), connection.sendsPerNumber, 1, sendsMost);
    reader.number(key("sendsPerAgentAndDay"), connection.sendsPerAgentAndDay, 0, sendsMost);
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

QJsonObject connectionToJson(const Connection &connection)
{
    QJsonArray fallbacks;
    for (const Step &step : connection.fallbacks) {
        fallbacks.append(stepToJson(step));
    }
    QJsonObject object{
        {key("id"), connection.id},
        {key("name"), connection.name},
        {key("baseUrl"), connection.baseUrl.toString(QUrl::FullyEncoded)},
        {key("auth"), wordOf(connection.auth)},
        {key("user"), connection.user},
        {key("numberStyle"), wordOf(connection.numberStyle)},
        {key("sender"), connection.sender},
        {key("region"), connection.region},
        {key("callerIds"), arrayOf(connection.callerIds)},
        {key("ttl"), static_cast<qint64>(connection.ttl.count())},
        {key("fallbacks"), fallbacks},
        {key("attempts"), connection.attempts},
        {key("blind"), connection.blind},
        {key("acceptLastDigits"), connection.acceptLastDigits},
        {key("lastDigitsFrom"), connection.lastDigitsFrom},
        {key("countries"), arrayOf(connection.countries)},
        {key("sendsPerNumber"), connection.sendsPerNumber},
        {key("sendsPerAgentAndDay"), connection.sendsPerAgentAndDay},
        {key("colour"), connection.colour},
    };
    if (!connection.cascades.isEmpty()) { // earlier versions do not know them
        object[key("cascades")] = cascadesToJson(connection.cascades);
    }
    return object;
}

QJsonArray cascadesToJson(const QList<NamedCascade> &cascades)
{
    QJsonArray array;
    for (const NamedCascade &cascade : cascades) {
        QJsonArray steps;
        for (const Step &step : cascade.steps) {
            steps.append(stepToJson(step));
        }
        array.append(QJsonObject{{key("name"), cascade.name},
                                 {key("steps"), steps},
                                 {key("codeLength"), cascade.codeLength},
                                 {key("codeLeadingZero"), cascade.codeLeadingZero}});
    }
    return array;
}

Result<QList<NamedCascade>, ConfigProblem> cascadesFromJson(const QJsonArray &array,
                                                            const QString &path,
                                                            const QString &region, Numbers numbers)
{
    if (array.size() > namedCascadesMost) {
        ConfigProblem problem{Problem::TooLong, path};
        problem.most = namedCascadesMost;
        return Unexpected{problem};
    }
    QList<NamedCascade> cascades;
    QSet<QString> names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString here = path + u'[' + QString::number(i) + u']';
        if (!array[i].isObject()) {
            return Unexpected{ConfigProblem{Problem::WrongType, here}};
        }
        const QJsonObject object = array[i].toObject();
        ObjectReader reader(object, here);
        NamedCascade cascade;
        reader.text(key("name"), cascade.name, cascadeNameMost, true);
        const QString folded = cascade.name.trimmed().toCaseFolded();
        if (names.contains(folded)) {
            reader.fail(Problem::TakenName, key("name"));
        }
        names.insert(folded);
        readNamedSteps(reader, {0, region, numbers}, cascade);
        reader.number(key("codeLength"), cascade.codeLength, codes::lengthLeast, codes::lengthMost);
        reader.flag(key("codeLeadingZero"), cascade.codeLeadingZero);
        if (const auto problem = reader.finish()) {
            return Unexpected{*problem};
        }
        cascades.append(cascade);
    }
    return cascades;
}

Result<Connection, ConfigProblem> connectionFromJson(const QJsonObject &object, const QString &path,
                                                     Numbers numbers)
{
    ObjectReader reader(object, path);
    Connection connection;
    reader.text(key("id"), connection.id, shortMost, true);
    if (connection.isSandbox()) {
        reader.fail(Problem::TakenId, key("id"));
    }
    reader.text(key("name"), connection.name, shortMost, true);
    readUrl(reader, connection);
    reader.word(key("auth"), connection.auth);
    reader.text(key("user"), connection.user, shortMost,
                connection.auth == connections::Auth::Account);
    reader.word(key("numberStyle"), connection.numberStyle);
    reader.text(key("sender"), connection.sender, limits::senderMost);
    reader.text(key("region"), connection.region, 2);
    if (!connection.region.isEmpty() && !isCountry(connection.region)) {
        reader.fail(Problem::Unknown, key("region"));
    }
    reader.texts(key("callerIds"), connection.callerIds, poolMost,
                 numbers == Numbers::ByPlan ? isE164 : hasE164Shape, Problem::BadNumber);
    readLimits(reader, connection);
    readFallbacks(reader, connection, numbers);
    readCascades(reader, connection, numbers);
    reader.text(key("colour"), connection.colour, 7);
    if (!isColour(connection.colour)) {
        reader.fail(Problem::Unknown, key("colour"));
    }
    if (const auto problem = reader.finish()) {
        return Unexpected{*problem};
    }
    return connection;
}

Result<QList<Connection>, ConfigProblem> connectionsFromJson(const QJsonArray &array,
                                                             const QString &path, Numbers numbers)
{
    if (array.size() > connectionsMost) {
        ConfigProblem problem{Problem::TooLong, path};
        problem.most = connectionsMost;
        return Unexpected{problem};
    }
    QList<Connection> connections;
    QSet<QString> ids, names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString here = path + u'[' + QString::number(i) + u']';
        if (!array[i].isObject()) {
            return Unexpected{ConfigProblem{Problem::WrongType, here}};
        }
        auto connection = connectionFromJson(array[i].toObject(), here, numbers);
        if (!connection) {
            return Unexpected{connection.error()};
        }
        if (ids.contains(connection->id)) {
            return Unexpected{ConfigProblem{Problem::TakenId, here + QStringLiteral(".id")}};
        }
        const QString name = connection->name.trimmed().toCaseFolded();
        if (names.contains(name)) {
            return Unexpected{ConfigProblem{Problem::TakenName, here + QStringLiteral(".name")}};
        }
        ids.insert(connection->id);
        names.insert(name);
        connections.append(*connection);
    }
    return connections;
}

std::optional<ConfigProblem> checkConnection(const Connection &connection)
{
    const auto checked = connectionFromJson(connectionToJson(connection), {});
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace flashcall::config
