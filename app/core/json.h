// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

// A small strict reader of JSON (RFC 8259). QJsonDocument takes the last of two equal keys in
// silence and forgets where things were; here both are kept, and numbers stay as written.
namespace flashcall::json {

inline constexpr int maxDepth = 32;      // arrays and objects inside each other
inline constexpr int maxValues = 10'000; // bounds the memory a document may take

struct Member;

struct Null
{};
struct Number
{
    QString text; // as written: "60", "0.05", "6e1"
};

// One value and where it began. Objects keep the order and every occurrence of a key.
class Value
{
public:
    using Array = QList<Value>;
    using Object = QList<Member>;
    using Data = std::variant<Null, bool, Number, QString, Array, Object>;

    Value() = default;
    Value(Data data, qsizetype offset)
        : m_data(std::move(data))
        , m_offset(offset)
    {}

    [[nodiscard]] qsizetype offset() const { return m_offset; } // bytes from the start
    [[nodiscard]] bool isNull() const { return std::holds_alternative<Null>(m_data); }
    // Pointers into this value, or nullptr where it is something else.
    [[nodiscard]] const QString *string() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_data); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&m_data); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_data); }
    // A number's text, or nullptr.
    [[nodiscard]] const QString *number() const;
    // The text of a string or of a number as written, or nullptr.
    [[nodiscard]] const QString *stringOrNumber() const;
    // A whole number ("60", also "60.0" and "6e1"), where it fits; no string is read as one.
    [[nodiscard]] std::optional<qint64> integer() const;
    // The first member of that name, or nullptr: also for null and where this is no object.
    [[nodiscard]] const Value *find(QLatin1StringView key) const;

private:
    Data m_data;
    qsizetype m_offset = 0;
};

struct Member
{
    QString key;
    Value value;
    qsizetype offset = 0; // of the key
};

enum class Problem {
    NotJson,     // cut, something after the end, or a character that has no place there
    BadEncoding, // not UTF-8, or half a surrogate pair
    TooDeep,
    TooMany,
};

struct ReadError
{
    Problem problem = Problem::NotJson;
    qsizetype offset = 0; // of the byte that was not expected
};

// A key that its object already had.
struct Duplicate
{
    QString key;
    QString path; // "messages[0].ttl"
    qsizetype offset = 0;
};

struct Document
{
    Value root;
    QList<Duplicate> duplicates;
};

// A whole document; a byte order mark before it is passed over.
Result<Document, ReadError> read(QByteArrayView bytes);

struct Position
{
    int line = 1;   // 1-based
    int column = 1; // 1-based, in characters
};
[[nodiscard]] Position positionOf(QByteArrayView bytes, qsizetype offset);

} // namespace flashcall::json
