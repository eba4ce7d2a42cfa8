// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/core/connection.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

// The wire of api.md, both ways, on bytes alone: no network here.
namespace flashcall::codec {

// The body of POST /bat/messagelist: UTF-8, compact, keys in the order of the documents.
[[nodiscard]] QByteArray encode(const Request &request, connections::NumberStyle style);

// How a cascade hangs together: a list, or, as older pages have it, one inside the other.
enum class Shape { Fallbacks, Fallback };
// A cascade for a file: {code} stays where it is, and what the draft has not (a recipient, a
// sender, a code) is left out. The draft's other fields are valid, or the bytes are empty.
[[nodiscard]] QByteArray encodeDraft(const Draft &draft, connections::NumberStyle style,
                                     Shape shape);

// Where a JSON text is wrong: a path such as "messages[0].ttl", and a byte offset or -1.
struct ReadProblem
{
    enum class Kind {
        NotJson,
        TooLarge,
        TooDeep,
        Duplicate,
        Missing,
        WrongType,
        BadValue,
        UnknownType,
        TooMany
    };
    Kind kind = Kind::NotJson;
    QString path;
    qsizetype offset = -1;
    int line = 0;   // 1-based, with NotJson; 0 where unknown
    int column = 0; // 1-based
};

// A request or a bare message in api.md's JSON (both shapes of `fallbacks`, `messages` or not),
// as a draft for the form. Nothing is judged but the form of the JSON.
Result<Draft, ReadProblem> decodeRequest(const QByteArray &json);

// A request with what a Draft has no place for: what each step says for itself, and where all of
// it stands.
struct FileRequest
{
    Draft draft;
    QList<lint::OwnWords> own;         // by step; empty where a step says the same
    QStringList stepPaths;             // by step: "messages[0].fallbacks[1]"
    QHash<QString, qsizetype> offsets; // of each value, in bytes, by its path
    // Of what is there, or of the nearest thing around it.
    [[nodiscard]] qsizetype offsetOf(QString path) const;
};

// As decodeRequest(), with steps that differ in recipient or code: for the linter.
Result<FileRequest, ReadProblem> readRequest(const QByteArray &json);

// A whole HTTP answer to a send, judged by reliability.md. `asked` is what was sent.
Result<Accepted, Failure> decodeReply(int httpStatus, const QByteArray &retryAfter,
                                      const QByteArray &body, const Request &asked,
                                      const QDateTime &now);

// A whole HTTP answer to GET /bat/message/{id}.
Result<Status, Failure> decodeStatus(int httpStatus, const QByteArray &retryAfter,
                                     const QByteArray &body, const QDateTime &now);

// Retry-After in seconds or as an HTTP date, clamped to 1 s - 1 h; nullopt where unreadable.
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &value,
                                                                 const QDateTime &now);

} // namespace flashcall::codec
