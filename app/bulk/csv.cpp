// SPDX-License-Identifier: MIT
#include "app/bulk/csv.h"

#include <algorithm>
#include <cstring>

namespace flashcall::bulk {
namespace {

const char *findByte(const char *begin, const char *end, char byte) noexcept
{
    const auto size = static_cast<std::size_t>(end - begin);
    const void *found = size == 0 ? nullptr : std::memchr(begin, byte, size);
    return static_cast<const char *>(found);
}

} // namespace

bool FieldWalk::fail(RowFault fault) noexcept
{
    m_failed = true;
    m_done = true;
    m_fault = fault;
    return false;
}

// At a separator or a line break: steps over it. False: neither is here.
bool FieldWalk::finishField() noexcept
{
    if (m_at == m_end) {
        m_done = true;
        return true;
    }
    if (*m_at == m_separator) {
        ++m_at;
        return true;
    }
    const bool carriage = *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n';
    if (*m_at == '\n' || carriage) {
        m_at += carriage ? 2 : 1;
        m_lineBreak = true;
        m_done = true;
        return true;
    }
    return false;
}

bool FieldWalk::takeQuoted(RawField &field) noexcept
{
    const char *at = m_at + 1;
    for (;;) {
        at = findByte(at, m_end, '"');
        if (!at) {
            return fail(RowFault::UnterminatedQuote);
        }
        ++at;
        if (at == m_end || *at != '"') {
            break;
        }
        ++at;
    }
    field = {m_at, at};
    m_at = at;
    return finishField() || fail(RowFault::TextAfterQuote);
}

bool FieldWalk::next(RawField &field) noexcept
{
    if (m_done) {
        return false;
    }
    if (m_at != m_end && *m_at == '"') {
        return takeQuoted(field);
    }
    const char *begin = m_at;
    for (;; ++m_at) {
        if (m_at != m_end && *m_at == '"') {
            return fail(RowFault::StrayQuote);
        }
        const char *here = m_at;
        if (finishField()) {
            field = {begin, here};
            return true;
        }
    }
}

std::string_view fieldText(const RawField &field, std::string &buffer)
{
    std::string_view text = field.view();
    if (text.size() < 2 || text.front() != '"') {
        return text;
    }
    text = text.substr(1, text.size() - 2);
    if (text.find('"') == text.npos) {
        return text;
    }
    buffer.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        buffer += text[at];
        at += text[at] == '"' ? 1U : 0U; // the second of two
    }
    return buffer;
}

RowEnd findRowEnd(const char *begin, const char *end, char separator, bool lastData) noexcept
{
    const char *limit =
        begin + std::min<std::size_t>(static_cast<std::size_t>(end - begin), maxRowBytes);
    const bool cut = limit == end && !lastData && limit - begin < std::ptrdiff_t{maxRowBytes};
    const char *lineBreak = findByte(begin, limit, '\n');
    if (!lineBreak) {
        if (cut) {
            return {RowEnd::Kind::NeedMore, nullptr};
        }
        const bool whole = lastData && limit == end;
        return whole ? RowEnd{RowEnd::Kind::Complete, end} : RowEnd{RowEnd::Kind::TooLong, nullptr};
    }
    if (!findByte(begin, lineBreak, '"')) {
        return {RowEnd::Kind::Complete, lineBreak + 1};
    }
    FieldWalk walk(begin, limit, separator);
    for (RawField field; walk.next(field);) {}
    if (walk.failed()) {
        // A quote, or the carriage return after it, may only look wrong because the rest has
        // not been read.
        const bool mayChange =
            cut && (walk.fault() == RowFault::UnterminatedQuote || limit - walk.rowEnd() == 1);
        return mayChange ? RowEnd{RowEnd::Kind::NeedMore, nullptr}
                         : RowEnd{RowEnd::Kind::Complete, lineBreak + 1};
    }
    if (walk.sawLineBreak() || (lastData && limit == end)) {
        return {RowEnd::Kind::Complete, walk.rowEnd()};
    }
    return cut ? RowEnd{RowEnd::Kind::NeedMore, nullptr}
               : RowEnd{RowEnd::Kind::Complete, lineBreak + 1};
}

std::vector<std::string> rowFields(std::string_view row, char separator)
{
    std::vector<std::string> fields;
    std::string buffer;
    FieldWalk walk(row.data(), row.data() + row.size(), separator);
    for (RawField field; walk.next(field);) {
        fields.emplace_back(fieldText(field, buffer));
    }
    return walk.failed() ? std::vector<std::string>() : fields;
}

} // namespace flashcall::bulk
