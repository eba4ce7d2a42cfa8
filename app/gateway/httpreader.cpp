// SPDX-License-Identifier: MIT
#include "app/gateway/httpreader.h"

#include <algorithm>
#include <optional>

namespace flashcall {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// RFC 9110, section 5.6.2: what a header's name is made of.
bool isTokenCharacter(char c)
{
    constexpr QByteArrayView others{"!#$%&'*+-.^_`|~", 15};
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
}

bool isText(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte >= 0x20 ? byte != 0x7F : c == '\t';
}

enum class LengthKind { None, Known, Bad, Beyond };
struct Length
{
    LengthKind kind = LengthKind::None;
    qint64 bytes = 0;
};

// Content-Length: digits only, and all of that name must agree (RFC 9112, section 6.3).
Length lengthOf(const HttpReader::Headers &headers)
{
    constexpr qsizetype mostDigits = 18; // fits 64 bits
    Length length;
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit)) {
            return {LengthKind::Bad, 0};
        }
        if (value.size() > mostDigits) {
            return {LengthKind::Beyond, 0};
        }
        const qint64 bytes = value.toLongLong();
        if (length.kind == LengthKind::Known && length.bytes != bytes) {
            return {LengthKind::Bad, 0};
        }
        length = {LengthKind::Known, bytes};
    }
    return length;
}

} // namespace

void HttpReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (m_state == State::Head || m_state == State::Body)) {
        if (m_part == Part::ByLength || m_part == Part::ToEnd || m_part == Part::Chunk) {
            takeBody(bytes);
        } else if (takeLine(bytes)) {
            line();
            m_line.clear();
        }
    }
}

void HttpReader::end()
{
    if (m_state == State::Body && m_part == Part::ToEnd) {
        become(State::Whole);
    } else if (m_state == State::Head || m_state == State::Body) {
        become(State::Broken);
    }
}

QByteArray HttpReader::header(QByteArrayView name) const
{
    for (const auto &[candidate, value] : m_headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

// Moves bytes up to the end of a line; whether that was reached.
bool HttpReader::takeLine(QByteArrayView &bytes)
{
    const qsizetype at = bytes.indexOf('\n');
    const qsizetype count = at < 0 ? bytes.size() : at + 1;
    m_headSize += count;
    if (m_headSize > maxHead) {
        become(State::TooLarge);
        return false;
    }
    m_line.append(bytes.first(at < 0 ? count : at));
    bytes = bytes.sliced(count);
    if (at >= 0 && m_line.endsWith('\r')) {
        m_line.chop(1);
    }
    // Another protocol may never send the end of a line: told by its first bytes.
    const QByteArrayView begin("HTTP/1.");
    const qsizetype known = std::min(begin.size(), m_line.size());
    if (m_part == Part::StatusLine && m_line.first(known) != begin.first(known)) {
        become(State::Broken);
        return false;
    }
    return at >= 0;
}

void HttpReader::line()
{
    if (!std::all_of(m_line.begin(), m_line.end(), isText)) {
        become(State::Broken);
        return;
    }
    switch (m_part) {
    case Part::StatusLine:
        statusLine();
        return;
    case Part::HeaderLine:
        headerLine();
        return;
    case Part::ChunkSize:
        chunkSize();
        return;
    case Part::ChunkEnd:
        m_headSize = 0;
        m_part = Part::ChunkSize;
        if (!m_line.isEmpty()) {
            become(State::Broken);
        }
        return;
    case Part::Trailer: // says nothing that counts here
        if (m_line.isEmpty()) {
            become(State::Whole);
        }
        return;
    case Part::ByLength:
    case Part::ToEnd:
    case Part::Chunk:
        return;
    }
}

// "HTTP/1.1 200 OK"; the words may be missing.
void HttpReader::statusLine()
{
    constexpr qsizetype codeAt = 9;
    constexpr qsizetype codeEnd = codeAt + 3;
    const bool good = m_line.size() >= codeEnd && isDigit(m_line[codeAt - 2]) &&
                      m_line[codeAt - 1] == ' ' &&
                      std::all_of(m_line.begin() + codeAt, m_line.begin() + codeEnd, isDigit) &&
                      (m_line.size() == codeEnd || m_line[codeEnd] == ' ');
    if (!good) {
        become(State::Broken);
        return;
    }
    m_status = m_line.sliced(codeAt, 3).toInt();
    m_part = Part::HeaderLine;
}

void HttpReader::headerLine()
{
    if (m_line.isEmpty()) {
        headEnds();
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    const QByteArray name = m_line.first(std::max(colon, qsizetype{0}));
    // An empty name is also what a folded line looks like, which RFC 9112 has done away with.
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter)) {
        become(State::Broken);
        return;
    }
    m_headers.append({name, m_line.sliced(colon + 1).trimmed()});
}

void HttpReader::headEnds()
{
    const bool interim = m_status >= 100 && m_status < 200;
    if (interim && m_status != 101) {
        m_status = 0;
        m_headers.clear();
        m_part = Part::StatusLine;
        if (++m_interim > maxInterim) {
            become(State::Broken);
        }
        return;
    }
    const QByteArray coding = header("Transfer-Encoding");
    const Length length = lengthOf(m_headers);
    become(State::Body);
    if (interim || m_status == 204 || m_status == 304) { // never with a body
        become(State::Whole);
    } else if (!coding.isEmpty()) {
        m_part = Part::ChunkSize;
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0) {
            become(State::Broken);
        }
    } else if (length.kind == LengthKind::Bad) {
        become(State::Broken);
    } else if (length.kind == LengthKind::Beyond || length.bytes > m_maxBody) {
        become(State::TooLarge);
    } else if (length.kind == LengthKind::Known) {
        m_part = Part::ByLength;
        m_left = length.bytes;
        if (m_left == 0) {
            become(State::Whole);
        }
    } else {
        m_part = Part::ToEnd;
    }
}

// "1f" or "1f;extension".
void HttpReader::chunkSize()
{
    constexpr qsizetype mostDigits = 8;
    const qsizetype semicolon = m_line.indexOf(';');
    const QByteArray digits = m_line.first(semicolon < 0 ? m_line.size() : semicolon).trimmed();
    const bool isHex = std::all_of(digits.begin(), digits.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (digits.isEmpty() || !isHex) {
        become(State::Broken);
        return;
    }
    if (digits.size() > mostDigits) {
        become(State::TooLarge);
        return;
    }
    m_headSize = 0; // of the trailers, should they follow; a size by itself is soon over
    m_left = digits.toLongLong(nullptr, 16);
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    if (m_left > m_maxBody - m_body.size()) {
        become(State::TooLarge);
    }
}

void HttpReader::takeBody(QByteArrayView &bytes)
{
    const qint64 room = m_maxBody - m_body.size();
    const qint64 wanted = m_part == Part::ToEnd ? bytes.size() : std::min(m_left, bytes.size());
    m_body.append(bytes.first(std::min(wanted, room)));
    bytes = bytes.sliced(wanted);
    if (wanted > room) {
        become(State::TooLarge);
        return;
    }
    if (m_part == Part::ToEnd) {
        return;
    }
    m_left -= wanted;
    if (m_left == 0 && m_part == Part::ByLength) {
        become(State::Whole);
    } else if (m_left == 0) {
        m_part = Part::ChunkEnd;
    }
}

} // namespace flashcall
