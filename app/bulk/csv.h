// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

// Where rows and fields end. Internal to bulk.
namespace flashcall::bulk {

// A field as it stands in the row, with its quotes.
struct RawField
{
    const char *begin = nullptr;
    const char *end = nullptr;
    [[nodiscard]] std::string_view view() const
    {
        return {begin, static_cast<std::size_t>(end - begin)};
    }
};

// Walks over the fields of one row, which must end in a line break or at `end`.
class FieldWalk
{
public:
    FieldWalk(const char *begin, const char *end, char separator) noexcept
        : m_at(begin)
        , m_end(end)
        , m_separator(separator)
    {}
    // The next field; false where there is none: at the row's end, or at a fault.
    bool next(RawField &field) noexcept;
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] RowFault fault() const noexcept { return m_fault; }
    // After the last field: behind the line break, or `end` where there was none.
    [[nodiscard]] const char *rowEnd() const noexcept { return m_at; }
    [[nodiscard]] bool sawLineBreak() const noexcept { return m_lineBreak; }

private:
    bool fail(RowFault fault) noexcept;
    bool takeQuoted(RawField &field) noexcept;
    bool finishField() noexcept;

    const char *m_at;
    const char *m_end;
    char m_separator;
    bool m_done = false;
    bool m_failed = false;
    bool m_lineBreak = false;
    RowFault m_fault = RowFault::StrayQuote;
};

// The text of a field: without quotes, doubled quotes as one. Uses `buffer` only for those.
[[nodiscard]] std::string_view fieldText(const RawField &field, std::string &buffer);

// Where the row at `begin` ends. Malformed quoting ends with the first line break.
struct RowEnd
{
    enum class Kind : std::uint8_t {
        Complete, // `end` is behind the line break, or the end of the input
        NeedMore,
        TooLong, // no line break within maxRowBytes
    };
    Kind kind = Kind::NeedMore;
    const char *end = nullptr;
};
[[nodiscard]] RowEnd findRowEnd(const char *begin, const char *end, char separator,
                                bool lastData) noexcept;

} // namespace flashcall::bulk
