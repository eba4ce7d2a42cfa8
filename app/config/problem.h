// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace flashcall::config {

namespace problems {
Q_NAMESPACE
enum class Problem {
    CannotRead,
    CannotWrite,
    TooLarge,      // `most` bytes
    NotJson,       // at the place given
    DuplicateName, // an object names a member twice
    NotOurs,       // JSON, and not a file of this kind
    Newer,         // written by a later version; `most` is what is understood
    Missing,       // a member that must be there
    Unknown,       // a member, or a word, that is not known
    WrongType,
    Empty,
    TooLong,    // more than `most` characters or entries
    OutOfRange, // not `least` to `most`
    NotAUrl,
    InsecureUrl, // plain http to anything but a loopback literal
    UrlWithMore, // credentials, a query or a fragment
    BadNumber,
    BadStep, // a cascade's step that could not be sent
    TakenId, // two connections of one id, or the sandbox's
    TakenName,
    HasSecret, // a key or a password has no place in a file
};
Q_ENUM_NS(Problem)
} // namespace problems
using problems::Problem;

// What is wrong with a file, and where: `path` like "connections[1].ttl"; line and column from
// 1, or 0 where there is no place.
struct ConfigProblem
{
    Problem problem = Problem::CannotRead;
    QString path;
    int line = 0;
    int column = 0;
    int least = 0;
    int most = 0;
    QString detail; // a file's name, the system's words; for a log
    bool operator==(const ConfigProblem &) const = default;
};

} // namespace flashcall::config
