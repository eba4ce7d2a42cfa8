// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/csv.h"
#include "app/bulk/kernel.h"

// One row by the thorough way: quotes, any length, announced numbers, mistakes. Internal to bulk.
namespace flashcall::bulk {

// What a row is written to, in pieces of any size.
class RowWriter
{
public:
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;
    virtual void append(std::string_view text) = 0;

protected:
    RowWriter() = default;
    ~RowWriter() = default;
};

struct RowOutcome
{
    RowVerdict verdict = RowVerdict::InvalidRow;
    pattern::Relation relation = pattern::Relation::Unknown;
    BadRow bad; // column and fault, where the verdict is InvalidRow
};

class RowJudge
{
public:
    explicit RowJudge(const Layout &layout)
        : m_layout(layout)
    {}

    // `row` with its line break, or without at the end of the input.
    RowOutcome judge(std::string_view row, RowWriter &writer);
    // For a row too long to hold.
    RowOutcome judgeLong(RowWriter &writer);

private:
    struct Fields
    {
        RawField pattern;
        RawField callerId;
        RawField announced;
        const char *lastBegin = nullptr; // of the last field that has a column
        int count = 0;
        bool failed = false;
        RowFault fault = RowFault::WrongFieldCount;
    };
    [[nodiscard]] Fields walk(std::string_view row) const;
    void judgeFields(const Fields &fields, RowOutcome &outcome);
    [[nodiscard]] bool isWritten(RowVerdict verdict) const;
    void writeInvalid(std::string_view content, const Fields &fields, RowWriter &writer) const;
    void writeEnd(const RowOutcome &outcome, bool crlf, RowWriter &writer) const;
    void writeSeparators(int count, RowWriter &writer) const;
    static void writeQuoted(std::string_view text, RowWriter &writer);

    const Layout &m_layout;
    std::string m_pattern, m_callerId, m_announced; // for fields with doubled quotes
};

} // namespace flashcall::bulk
