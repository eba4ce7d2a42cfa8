// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

// The wire of api.md, both ways, on bytes alone: no network here.
namespace flashcall::codec {

// The body of POST /bat/messagelist: UTF-8, compact, keys in the order of the documents.
[[nodiscard]] QByteArray encode(const Request &request, connections::NumberStyle style);

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
