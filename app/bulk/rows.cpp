// SPDX-License-Identifier: MIT
#include "app/bulk/rows.h"

namespace flashcall::bulk {

RowJudge::Fields RowJudge::walk(std::string_view row) const
{
    Fields fields;
    FieldWalk walk(row.data(), row.data() + row.size(), m_layout.separator);
    for (RawField field; walk.next(field); ++fields.count) {
        if (fields.count == m_layout.patternColumn) {
            fields.pattern = field;
        } else if (fields.count == m_layout.callerIdColumn) {
            fields.callerId = field;
        } else if (fields.count == m_layout.announcedColumn) {
            fields.announced = field;
        }
        if (fields.count < m_layout.columns) {
            fields.lastBegin = field.begin;
        }
    }
    fields.failed = walk.failed();
    fields.fault = walk.failed() ? walk.fault() : RowFault::WrongFieldCount;
    return fields;
}

void RowJudge::judgeFields(const Fields &fields, RowOutcome &outcome)
{
    const std::string_view symbols = fieldText(fields.pattern, m_pattern);
    const std::string_view callerId = fieldText(fields.callerId, m_callerId);
    if (m_layout.announcedColumn < 0) {
        outcome.verdict = static_cast<RowVerdict>(pattern::verdictOf(symbols, callerId));
        return;
    }
    const std::string_view announced = fieldText(fields.announced, m_announced);
    const pattern::Check check = pattern::check(symbols, callerId, {announced, {}});
    outcome.verdict = static_cast<RowVerdict>(check.verdict);
    outcome.relation = check.relation;
}

bool RowJudge::isWritten(RowVerdict verdict) const
{
    return m_layout.writing && ((m_layout.written >> static_cast<unsigned>(verdict)) & 1U) != 0;
}

RowOutcome RowJudge::judge(std::string_view row, RowWriter &writer)
{
    bool crlf = m_layout.crlf;
    std::string_view content = row;
    if (row.ends_with('\n')) {
        crlf = row.ends_with("\r\n");
        content.remove_suffix(crlf ? 2 : 1);
    }
    const Fields fields = walk(row);
    RowOutcome outcome;
    if (!fields.failed && fields.count == m_layout.columns) {
        judgeFields(fields, outcome);
    } else {
        const int column =
            fields.failed || fields.count < m_layout.columns ? fields.count : m_layout.columns;
        outcome.bad = {fields.fault, 0, std::int64_t{column} + 1};
    }
    if (isWritten(outcome.verdict)) {
        if (outcome.verdict == RowVerdict::InvalidRow) {
            writeInvalid(content, fields, writer);
        } else {
            writer.append(content);
        }
        writeEnd(outcome, crlf, writer);
    }
    return outcome;
}

RowOutcome RowJudge::judgeLong(RowWriter &writer)
{
    RowOutcome outcome;
    outcome.bad = {RowFault::LongRow, 0, 1};
    if (isWritten(outcome.verdict)) {
        writeSeparators(m_layout.columns - 1, writer);
        writeEnd(outcome, m_layout.crlf, writer);
    }
    return outcome;
}

// A malformed row stays readable for what comes after: what is missing is empty, what is too many
// goes into the last column, and a line whose quoting is broken goes, quoted, into the first.
void RowJudge::writeInvalid(std::string_view content, const Fields &fields, RowWriter &writer) const
{
    if (fields.failed) {
        writeQuoted(content, writer);
        writeSeparators(m_layout.columns - 1, writer);
        return;
    }
    if (fields.count < m_layout.columns) {
        writer.append(content);
        writeSeparators(m_layout.columns - fields.count, writer);
        return;
    }
    const auto kept = static_cast<std::size_t>(fields.lastBegin - content.data());
    writer.append(content.substr(0, kept));
    writeQuoted(content.substr(kept), writer);
}

void RowJudge::writeEnd(const RowOutcome &outcome, bool crlf, RowWriter &writer) const
{
    const std::string_view separator(&m_layout.separator, 1);
    writer.append(separator);
    writer.append(rowVerdictName(outcome.verdict));
    if (m_layout.announcedColumn >= 0) {
        writer.append(separator);
        if (outcome.verdict != RowVerdict::InvalidRow) {
            writer.append(pattern::relationName(outcome.relation));
        }
    }
    writer.append(crlf ? "\r\n" : "\n");
}

void RowJudge::writeSeparators(int count, RowWriter &writer) const
{
    for (int i = 0; i < count; ++i) {
        writer.append({&m_layout.separator, 1});
    }
}

void RowJudge::writeQuoted(std::string_view text, RowWriter &writer)
{
    writer.append("\"");
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t quote = std::min(text.find('"', at), text.size());
        writer.append(text.substr(at, quote - at));
        if (quote < text.size()) {
            writer.append("\"\"");
        }
        at = quote + 1;
    }
    writer.append("\"");
}

} // namespace flashcall::bulk
