// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/json.h"
#include "app/core/result.h"
#include "app/sandbox/scenario.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

// A scenario as a file: resources/scenario.schema.json says what it may hold.
namespace flashcall::sandbox {

inline constexpr int scriptVersion = 1;
inline constexpr int scriptBytesMost = 64 * 1024;
inline constexpr int scriptEventsMost = 200;
inline constexpr int scriptStepsMost = 10;                  // the message and nine fallbacks
inline constexpr std::chrono::seconds scriptTimeMost{3600}; // of `at` and `delay`

struct ScriptReply
{
    enum class Word { Accepted, Rejected, Failed };
    // Half: of the body. Silence: none, ever. Close: the connection ends without a word.
    enum class Fault { None, Half, Silence, Close };

    int httpStatus = 200;
    std::chrono::milliseconds delay{0};
    Fault fault = Fault::None;
    QList<std::pair<QByteArray, QByteArray>> headers;
    // The body: as written, its texts being templates; or else the service's own.
    std::optional<json::Value> body;
    Word message = Word::Accepted;
    QString pattern = QStringLiteral("{pattern}"); // templates; what comes out empty is left out
    QString callerId = QStringLiteral("{caller_id}");
};

// What happens to one step of the message, or to each fallback.
struct ScriptEvent
{
    static constexpr int eachFallback = -1;
    // What `at` is counted from: the reply, the end of the first step's time, or the start or end
    // of the step's own time, as planned by the times to live.
    enum class After { Reply, FirstEnd, StepStart, StepEnd };
    // Step: what its channel shows.
    enum class Shows { Nothing, Step, MissedCall, Viber, Sms, Voice };

    std::chrono::milliseconds at{0};
    After after = After::Reply;
    int step = 0;
    QString status; // empty: stays as it is
    Shows shows = Shows::Nothing;
    std::optional<QString> from, text; // templates; absent: what the channel would say
};

struct Script
{
    QString name;
    QString about;
    ScriptReply reply;
    QList<ScriptEvent> events;
};

// What is wrong with a script, and where: a path such as "events[3].at", line and column from 1.
struct ScriptProblem
{
    enum class Kind {
        CannotRead, // a file; `detail` is the system's word on it
        TooLarge,   // `most` bytes
        NotJson,
        BadEncoding,
        TooDeep,
        TooMany,    // values in the file, or more than `most` entries
        NotAScript, // JSON, but without the member that makes it one
        Newer,      // of a later version than `most`
        Twice,      // a member that is already there
        Unknown,    // a member; `allowed` are those known
        Missing,    // `allowed`: what would do
        WrongType,  // `allowed`: the type wanted
        NotAllowed, // a word; `allowed` are those that are
        OutOfRange, // not `least` to `most`
        TooLong,    // more than `most` characters
        BadText,    // not a word, a header's name or a header's value
        Placeholder,
        OutOfOrder, // earlier than an event before it
        Together,   // does not go with `allowed`
    };
    Kind kind = Kind::NotJson;
    QString path;
    int line = 0; // 0: no place
    int column = 0;
    QStringList allowed;
    qint64 least = 0;
    qint64 most = 0;
    QString detail;
    bool operator==(const ScriptProblem &) const = default;
};

// Any bytes give a script or a problem.
Result<Script, ScriptProblem> readScript(const QByteArray &bytes);

// The same of a file. What is no ordinary file cannot be read.
Result<Script, ScriptProblem> readScriptFile(const QString &path);

// The whole story of one message, as plan() of a built-in scenario gives it.
[[nodiscard]] Plan plan(const Script &script, const WireMessage &message, const QString &messageId,
                        qint64 listId);

} // namespace flashcall::sandbox
