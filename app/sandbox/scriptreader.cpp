// SPDX-License-Identifier: MIT
#include "app/sandbox/script.h"
#include "app/sandbox/scriptwalk.h"
#include "app/sandbox/scriptwords.h"
#include "app/sandbox/templates.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

using json::Member;
using json::Value;

constexpr int nameMost = 80;
constexpr int aboutMost = 400;
constexpr int wordMost = 32;
constexpr int headersMost = 20;
constexpr int headerMost = 200;
constexpr auto mark = "flashcall_scenario"_L1;

bool isToken(const QString &text)
{
    static const QString signs = u"!#$%&'*+-.^_`|~"_s; // RFC 9110, section 5.6.2
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || signs.contains(c);
    });
}

bool isHeaderValue(const QString &text)
{
    return text == text.trimmed() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool isStatusWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
}

class Reader : private ScriptWalk
{
public:
    explicit Reader(const QByteArray &bytes)
        : ScriptWalk(bytes)
        , m_bytes(bytes)
    {}

    Result<Script, ScriptProblem> script();

private:
    void version(const Value &value, const QString &path);
    void reply(const Value &value, const QString &path);
    void replyTogether(const Value &value, const QString &path);
    void headers(const Value &value, const QString &path);
    void body(const Value &value, const QString &path);
    void events(const Value &value, const QString &path);
    [[nodiscard]] ScriptEvent event(const Value &value, const QString &path);
    void eventTogether(const ScriptEvent &event, const Value &value, const QString &path);

    const QByteArray &m_bytes;
    Script m_script;
};

void Reader::version(const Value &value, const QString &path)
{
    const auto number = value.integer();
    if (!number || *number < 1) {
        fail(Kind::NotAllowed, path, value.offset(), {QString::number(scriptVersion)});
    } else if (*number > scriptVersion) {
        fail(Kind::Newer, path, value.offset(), {}, 0, scriptVersion);
    }
}

void Reader::headers(const Value &value, const QString &path)
{
    if (value.object() == nullptr) {
        return fail(Kind::WrongType, path, value.offset(), {u"object"_s});
    }
    if (value.object()->size() > headersMost) {
        return fail(Kind::TooMany, path, value.offset(), {}, 0, headersMost);
    }
    // The server's own: with others a reply would be another fault than the one asked for.
    static const QStringList own{u"content-length"_s, u"content-type"_s,
                                 u"connection"_s,     u"transfer-encoding"_s,
                                 u"keep-alive"_s,     u"x-flashcall-sandbox"_s};
    for (const Member &member : *value.object()) {
        const QString at = inside(path, member.key);
        const QString content = text(member.value, at, headerMost);
        if (!isToken(member.key) || member.key.size() > wordMost ||
            own.contains(member.key.toLower())) {
            fail(Kind::BadText, at, member.offset);
        } else if (!isHeaderValue(content)) {
            fail(Kind::BadText, at, member.value.offset());
        }
        m_script.reply.headers.emplaceBack(member.key.toLatin1(), content.toLatin1());
    }
}

// The body may be any JSON; its texts are templates.
void Reader::body(const Value &value, const QString &path)
{
    if (value.string() != nullptr) {
        (void)filler(value, path);
    }
    if (const Value::Array *array = value.array()) {
        for (qsizetype i = 0; i < array->size(); ++i) {
            body(array->at(i), path % u'[' % QString::number(i) % u']');
        }
    }
    if (const Value::Object *object = value.object()) {
        for (const Member &member : *object) {
            body(member.value, inside(path, member.key));
        }
    }
}

void Reader::reply(const Value &value, const QString &path)
{
    ScriptReply &to = m_script.reply;
    namespace words = scriptwords;
    members(value, path,
            {{"http_status"_L1,
              [&](const Value &v, const QString &at) { to.httpStatus = whole(v, at, 200, 599); }},
             {"delay"_L1, [&](const Value &v, const QString &at) { to.delay = time(v, at); }},
             {"fault"_L1,
              [&](const Value &v, const QString &at) {
                  to.fault = word<ScriptReply::Fault>(v, at, words::faults);
              }},
             {"headers"_L1, [&](const Value &v, const QString &at) { headers(v, at); }},
             {"body"_L1,
              [&](const Value &v, const QString &at) {
                  to.body = v;
                  body(v, at);
              }},
             {"message"_L1,
              [&](const Value &v, const QString &at) {
                  to.message = word<ScriptReply::Word>(v, at, words::messages);
              }},
             {"pattern"_L1, [&](const Value &v, const QString &at) { to.pattern = filler(v, at); }},
             {"caller_id"_L1,
              [&](const Value &v, const QString &at) { to.callerId = filler(v, at); }}});
    if (!problem()) {
        replyTogether(value, path);
    }
}

// Members that would take each other's effect.
void Reader::replyTogether(const Value &value, const QString &path)
{
    const ScriptReply &reply = m_script.reply;
    const auto refuse = [&](QLatin1StringView name, const QString &with) {
        for (const Member &member : *value.object()) {
            if (member.key == name) {
                fail(Kind::Together, inside(path, name), member.offset, {with});
            }
        }
    };
    if (reply.body) {
        for (const QLatin1StringView name : {"message"_L1, "pattern"_L1, "caller_id"_L1}) {
            refuse(name, u"body"_s);
        }
    }
    if (reply.httpStatus > 299) {
        for (const QLatin1StringView name : {"message"_L1, "pattern"_L1, "caller_id"_L1}) {
            refuse(name, u"http_status"_s);
        }
    }
    if (reply.message != ScriptReply::Word::Accepted) {
        refuse("pattern"_L1, u"message"_s);
        refuse("caller_id"_L1, u"message"_s);
    }
    if (reply.fault == ScriptReply::Fault::Silence) {
        refuse("delay"_L1, u"fault"_s);
    }
}

ScriptEvent Reader::event(const Value &value, const QString &path)
{
    namespace words = scriptwords;
    ScriptEvent event;
    std::optional<milliseconds> at;
    members(value, path,
            {{"at"_L1, [&](const Value &v, const QString &p) { at = time(v, p); }},
             {"after"_L1,
              [&](const Value &v, const QString &p) {
                  event.after = word<ScriptEvent::After>(v, p, words::afters);
              }},
             {"step"_L1,
              [&](const Value &v, const QString &p) {
                  event.step = v.string() != nullptr ? word<int>(v, p, words::steps)
                                                     : whole(v, p, 0, scriptStepsMost - 1);
              }},
             {"status"_L1,
              [&](const Value &v, const QString &p) {
                  event.status = text(v, p, wordMost);
                  if (!isStatusWord(event.status)) {
                      fail(Kind::BadText, p, v.offset());
                  }
              }},
             {"shows"_L1,
              [&](const Value &v, const QString &p) {
                  event.shows = word<ScriptEvent::Shows>(v, p, words::channels);
              }},
             {"from"_L1, [&](const Value &v, const QString &p) { event.from = filler(v, p); }},
             {"text"_L1, [&](const Value &v, const QString &p) { event.text = filler(v, p); }}});
    if (!problem() && !at) {
        fail(Kind::Missing, path, value.offset(), {u"at"_s});
    }
    event.at = at.value_or(event.at);
    if (!problem()) {
        eventTogether(event, value, path);
    }
    return event;
}

void Reader::eventTogether(const ScriptEvent &event, const Value &value, const QString &path)
{
    using Shows = ScriptEvent::Shows;
    if (event.status.isEmpty() && event.shows == Shows::Nothing) {
        fail(Kind::Missing, path, value.offset(), {u"status"_s, u"shows"_s});
    }
    if (event.from && event.shows == Shows::Nothing) {
        fail(Kind::Missing, path, value.offset(), {u"shows"_s});
    }
    const bool isMessage =
        event.shows == Shows::Viber || event.shows == Shows::Sms || event.shows == Shows::Voice;
    if (event.text && !isMessage) {
        fail(Kind::Together, inside(path, u"text"_s), value.find("text"_L1)->offset(),
             {u"shows"_s});
    }
}

void Reader::events(const Value &value, const QString &path)
{
    const Value::Array *array = value.array();
    if (array == nullptr) {
        return fail(Kind::WrongType, path, value.offset(), {u"array"_s});
    }
    if (array->size() > scriptEventsMost) {
        return fail(Kind::TooMany, path, value.offset(), {}, 0, scriptEventsMost);
    }
    QHash<std::pair<int, int>, milliseconds> last; // by step and by what it is counted from
    for (qsizetype i = 0; i < array->size() && !problem(); ++i) {
        const QString at = path % u'[' % QString::number(i) % u']';
        const ScriptEvent found = event(array->at(i), at);
        milliseconds &before = last[{found.step, static_cast<int>(found.after)}];
        if (!problem() && found.at < before) {
            fail(Kind::OutOfOrder, at % u".at", array->at(i).find("at"_L1)->offset());
        }
        before = found.at;
        m_script.events.append(found);
    }
}

Result<Script, ScriptProblem> Reader::script()
{
    if (m_bytes.size() > scriptBytesMost) {
        ScriptProblem problem{Kind::TooLarge};
        problem.most = scriptBytesMost;
        return Unexpected{problem};
    }
    const auto document = json::read(m_bytes);
    if (!document) {
        fail(document.error());
        return Unexpected{*problem()};
    }
    const Value &root = document->root;
    if (root.find(mark) == nullptr) {
        fail(Kind::NotAScript, {}, root.offset(), {mark});
        return Unexpected{*problem()};
    }
    if (!document->duplicates.isEmpty()) {
        const json::Duplicate &twice = document->duplicates.first();
        fail(Kind::Twice, twice.path, twice.offset);
    }
    version(*root.find(mark), mark); // first: a later version may know other members
    members(
        root, {},
        {{mark, [](const Value &, const QString &) {}},
         {"$schema"_L1, [&](const Value &v, const QString &at) { (void)text(v, at, aboutMost); }},
         {"name"_L1,
          [&](const Value &v, const QString &at) { m_script.name = text(v, at, nameMost); }},
         {"about"_L1,
          [&](const Value &v, const QString &at) { m_script.about = text(v, at, aboutMost); }},
         {"reply"_L1, [&](const Value &v, const QString &at) { reply(v, at); }},
         {"events"_L1, [&](const Value &v, const QString &at) { events(v, at); }}});
    if (problem()) {
        return Unexpected{*problem()};
    }
    return m_script;
}

} // namespace

Result<Script, ScriptProblem> readScript(const QByteArray &bytes)
{
    return Reader(bytes).script();
}

Result<Script, ScriptProblem> readScriptFile(const QString &path)
{
    ScriptProblem problem{ScriptProblem::Kind::CannotRead};
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) { // a pipe would be waited for
        return Unexpected{problem};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem.detail = file.errorString();
        return Unexpected{problem};
    }
    return readScript(file.read(scriptBytesMost + 1)); // one more shows that there is too much
}

} // namespace flashcall::sandbox
