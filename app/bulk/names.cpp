// SPDX-License-Identifier: MIT
#include "app/bulk/bulk.h"

namespace flashcall::bulk {

static_assert(static_cast<int>(RowVerdict::UnverifiablePattern) ==
              static_cast<int>(pattern::Verdict::UnverifiablePattern));

std::string_view rowVerdictName(RowVerdict verdict) noexcept
{
    return verdict == RowVerdict::InvalidRow
               ? "invalid_row"
               : pattern::verdictName(static_cast<pattern::Verdict>(verdict));
}

std::optional<RowVerdict> rowVerdictNamed(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < verdictCount; ++i) {
        if (rowVerdictName(static_cast<RowVerdict>(i)) == name) {
            return static_cast<RowVerdict>(i);
        }
    }
    return std::nullopt;
}

std::string_view levelName(Level level) noexcept
{
    switch (level) {
    case Level::Plain:
        return "plain";
    case Level::Sse2:
        return "sse2";
    case Level::Avx2:
        return "avx2";
    }
    return {};
}

std::string_view faultName(Fault fault) noexcept
{
    switch (fault) {
    case Fault::None:
        return "none";
    case Fault::CannotOpenInput:
        return "cannot_open_input";
    case Fault::NotAFile:
        return "not_a_file";
    case Fault::CannotRead:
        return "cannot_read";
    case Fault::EmptyInput:
        return "empty_input";
    case Fault::NotUtf8:
        return "not_utf8";
    case Fault::HeaderMalformed:
        return "header_malformed";
    case Fault::MissingColumn:
        return "missing_column";
    case Fault::DuplicateColumn:
        return "duplicate_column";
    case Fault::CannotCreateOutput:
        return "cannot_create_output";
    case Fault::CannotWrite:
        return "cannot_write";
    case Fault::CannotRename:
        return "cannot_rename";
    case Fault::Cancelled:
        return "cancelled";
    }
    return {};
}

std::string_view rowFaultName(RowFault fault) noexcept
{
    switch (fault) {
    case RowFault::WrongFieldCount:
        return "wrong_field_count";
    case RowFault::StrayQuote:
        return "stray_quote";
    case RowFault::TextAfterQuote:
        return "text_after_quote";
    case RowFault::UnterminatedQuote:
        return "unterminated_quote";
    case RowFault::LongRow:
        return "long_row";
    }
    return {};
}

} // namespace flashcall::bulk
