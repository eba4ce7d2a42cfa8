// SPDX-License-Identifier: MIT
#include "app/sandbox/scriptwalk.h"

#include "app/sandbox/templates.h"

#include <algorithm>
#include <cmath>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using json::Member;
using json::Value;
using std::chrono::milliseconds;

QString inside(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path % u'.' % name;
}

void ScriptWalk::fail(Kind kind, const QString &path, qsizetype offset, const QStringList &allowed,
                      qint64 least, qint64 most)
{
    if (!m_problem) {
        const json::Position at = json::positionOf(m_bytes, offset);
        m_problem = ScriptProblem{kind, path, at.line, at.column, allowed, least, most, {}};
    }
}

void ScriptWalk::fail(const json::ReadError &error)
{
    switch (error.problem) {
    case json::Problem::NotJson:
        return fail(Kind::NotJson, {}, error.offset);
    case json::Problem::BadEncoding:
        return fail(Kind::BadEncoding, {}, error.offset);
    case json::Problem::TooDeep:
        return fail(Kind::TooDeep, {}, error.offset, {}, 0, json::maxDepth);
    case json::Problem::TooMany:
        return fail(Kind::TooMany, {}, error.offset, {}, 0, json::maxValues);
    }
}

void ScriptWalk::members(const Value &object, const QString &path, const QList<ScriptRule> &rules)
{
    if (object.object() == nullptr) {
        return fail(Kind::WrongType, path, object.offset(), {u"object"_s});
    }
    for (const Member &member : *object.object()) {
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const ScriptRule &r) { return r.name == member.key; });
        if (rule != rules.end()) {
            rule->read(member.value, inside(path, member.key));
            continue;
        }
        QStringList known;
        for (const ScriptRule &r : rules) {
            known += r.name;
        }
        fail(Kind::Unknown, inside(path, member.key), member.offset, known);
    }
}

QString ScriptWalk::text(const Value &value, const QString &path, int most)
{
    const QString *text = value.string();
    if (text == nullptr) {
        fail(Kind::WrongType, path, value.offset(), {u"text"_s});
        return {};
    }
    if (text->size() > most) {
        fail(Kind::TooLong, path, value.offset(), {}, 0, most);
    }
    return *text;
}

QString ScriptWalk::filler(const Value &value, const QString &path)
{
    const QString found = text(value, path, templateMost);
    if (!isTemplate(found)) {
        fail(Kind::Placeholder, path, value.offset(), placeholders());
    }
    return found;
}

milliseconds ScriptWalk::time(const Value &value, const QString &path)
{
    const QString *number = value.number();
    if (number == nullptr) {
        fail(Kind::WrongType, path, value.offset(), {u"number"_s});
        return {};
    }
    const double seconds = number->toDouble();
    if (!(seconds >= 0 && seconds <= static_cast<double>(scriptTimeMost.count()))) {
        fail(Kind::OutOfRange, path, value.offset(), {}, 0, scriptTimeMost.count());
        return {};
    }
    return milliseconds(std::llround(seconds * 1000));
}

int ScriptWalk::whole(const Value &value, const QString &path, int least, int most)
{
    const auto number = value.integer();
    if (!number) {
        fail(Kind::WrongType, path, value.offset(), {u"integer"_s});
    } else if (*number < least || *number > most) {
        fail(Kind::OutOfRange, path, value.offset(), {}, least, most);
    }
    return m_problem ? least : static_cast<int>(*number);
}

} // namespace flashcall::sandbox
