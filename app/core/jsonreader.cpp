// SPDX-License-Identifier: MIT
#include "app/core/json.h"

#include "app/core/utf8.h"

#include <QSet>
#include <QStringList>
#include <QStringView>

namespace flashcall::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    Result<Document, ReadError> document();

private:
    bool fail(Problem problem, qsizetype offset);
    bool failHere() { return fail(Problem::NotJson, m_at); }
    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool take(char c);
    void skipSpace();
    void skipDigits();

    bool checkEncoding();
    bool value(Value *out);
    bool word(QByteArrayView text);
    bool object(Value::Object *out);
    bool array(Value::Array *out);
    bool number(Number *out);
    bool string(QString *out);
    bool escape(QString *out);
    bool hexUnit(char16_t *out);
    [[nodiscard]] QString pathTo(const QString &key) const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_values = 0;
    QStringList m_path; // "name" and "[0]" segments, outermost first
    QList<Duplicate> m_duplicates;
    std::optional<ReadError> m_error;
};

bool Reader::fail(Problem problem, qsizetype offset)
{
    if (!m_error) {
        m_error = ReadError{problem, offset};
    }
    return false;
}

bool Reader::take(char c)
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == c) {
        ++m_at;
        return true;
    }
    return false;
}

void Reader::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            return;
        }
        ++m_at;
    }
}

void Reader::skipDigits()
{
    while (isDigit(peek())) {
        ++m_at;
    }
}

bool Reader::checkEncoding()
{
    for (qsizetype at = 0; at < m_bytes.size();) {
        const int length = sequenceLength(m_bytes, at);
        if (length == 0) {
            return fail(Problem::BadEncoding, at);
        }
        at += length;
    }
    return true;
}

Result<Document, ReadError> Reader::document()
{
    Document document;
    if (m_bytes.startsWith(byteOrderMark)) {
        m_at = byteOrderMark.size();
    }
    if (checkEncoding() && value(&document.root)) {
        skipSpace();
        if (m_at != m_bytes.size()) {
            failHere();
        }
    }
    if (m_error) {
        return Unexpected{*m_error};
    }
    document.duplicates = std::move(m_duplicates);
    return document;
}

bool Reader::word(QByteArrayView text)
{
    for (const char c : text) {
        if (!take(c)) {
            return failHere();
        }
    }
    return true;
}

bool Reader::value(Value *out)
{
    skipSpace();
    const qsizetype start = m_at;
    if (++m_values > maxValues) {
        return fail(Problem::TooMany, start);
    }
    Value::Data data;
    bool good = false;
    const char first = peek();
    if (first == '{') {
        good = object(&data.emplace<Value::Object>());
    } else if (first == '[') {
        good = array(&data.emplace<Value::Array>());
    } else if (first == '"') {
        good = string(&data.emplace<QString>());
    } else if (first == 't' || first == 'f') {
        data = first == 't';
        good = word(first == 't' ? "true" : "false");
    } else if (first == 'n') {
        good = word("null");
    } else {
        good = number(&data.emplace<Number>());
    }
    if (good) {
        *out = Value(std::move(data), start);
    }
    return good;
}

bool Reader::object(Value::Object *out)
{
    if (++m_depth > maxDepth) {
        return fail(Problem::TooDeep, m_at);
    }
    take('{');
    skipSpace();
    if (!take('}')) {
        QSet<QString> seen;
        do {
            skipSpace();
            Member member;
            member.offset = m_at;
            if (!string(&member.key)) {
                return false;
            }
            if (seen.contains(member.key)) {
                m_duplicates.append({member.key, pathTo(member.key), member.offset});
            }
            seen.insert(member.key);
            skipSpace();
            if (!take(':')) {
                return failHere();
            }
            m_path.append(member.key);
            if (!value(&member.value)) {
                return false;
            }
            m_path.removeLast();
            out->append(std::move(member));
            skipSpace();
        } while (take(','));
        if (!take('}')) {
            return failHere();
        }
    }
    --m_depth;
    return true;
}

bool Reader::array(Value::Array *out)
{
    if (++m_depth > maxDepth) {
        return fail(Problem::TooDeep, m_at);
    }
    take('[');
    skipSpace();
    if (!take(']')) {
        do {
            Value item;
            m_path.append(QLatin1Char('[') + QString::number(out->size()) + QLatin1Char(']'));
            if (!value(&item)) {
                return false;
            }
            m_path.removeLast();
            out->append(std::move(item));
            skipSpace();
        } while (take(','));
        if (!take(']')) {
            return failHere();
        }
    }
    --m_depth;
    return true;
}

bool Reader::number(Number *out)
{
    const qsizetype start = m_at;
    take('-');
    if (!take('0')) {
        if (!isDigit(peek())) {
            return failHere();
        }
        skipDigits();
    }
    if (take('.')) {
        if (!isDigit(peek())) {
            return failHere();
        }
        skipDigits();
    }
    if (take('e') || take('E')) {
        if (!take('+')) {
            take('-');
        }
        if (!isDigit(peek())) {
            return failHere();
        }
        skipDigits();
    }
    out->text = QString::fromLatin1(m_bytes.sliced(start, m_at - start));
    return true;
}

bool Reader::string(QString *out)
{
    if (!take('"')) {
        return failHere();
    }
    qsizetype run = m_at; // start of the bytes not yet copied
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '"' || c == '\\') {
            out->append(QString::fromUtf8(m_bytes.sliced(run, m_at - run)));
            ++m_at;
            if (c == '"') {
                return true;
            }
            if (!escape(out)) {
                return false;
            }
            run = m_at;
        } else if (static_cast<uchar>(c) < 0x20) {
            return failHere();
        } else {
            ++m_at;
        }
    }
    return failHere();
}

bool Reader::escape(QString *out)
{
    constexpr QByteArrayView letters{"\"\\/bfnrt", 8};
    constexpr QByteArrayView meanings{"\"\\/\b\f\n\r\t", 8};
    const qsizetype start = m_at - 1; // of the backslash
    const char c = peek();
    if (const qsizetype which = letters.indexOf(c); m_at < m_bytes.size() && which >= 0) {
        out->append(QLatin1Char(meanings[which]));
        ++m_at;
        return true;
    }
    char16_t unit = 0;
    if (!take('u') || !hexUnit(&unit)) {
        return failHere();
    }
    out->append(QChar(unit));
    if (QChar::isHighSurrogate(unit)) {
        char16_t low = 0;
        if (!take('\\') || !take('u') || !hexUnit(&low) || !QChar::isLowSurrogate(low)) {
            return fail(Problem::BadEncoding, start);
        }
        out->append(QChar(low));
    } else if (QChar::isLowSurrogate(unit)) {
        return fail(Problem::BadEncoding, start);
    }
    return true;
}

bool Reader::hexUnit(char16_t *out)
{
    uint unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = peek();
        uint digit = 0;
        if (isDigit(c)) {
            digit = static_cast<uint>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            digit = static_cast<uint>(c - 'a' + 10);
        } else if (c >= 'A' && c <= 'F') {
            digit = static_cast<uint>(c - 'A' + 10);
        } else {
            return false;
        }
        unit = unit * 16 + digit;
        ++m_at;
    }
    *out = static_cast<char16_t>(unit);
    return true;
}

QString Reader::pathTo(const QString &key) const
{
    QString path;
    for (const QString &segment : m_path + QStringList{key}) {
        if (!path.isEmpty() && !segment.startsWith(QLatin1Char('['))) {
            path += QLatin1Char('.');
        }
        path += segment;
    }
    return path;
}

} // namespace

Result<Document, ReadError> read(QByteArrayView bytes)
{
    return Reader(bytes).document();
}

} // namespace flashcall::json
