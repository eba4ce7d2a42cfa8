// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/pattern.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Lists of patterns and caller IDs: CSV in, verdicts out, in the order of the rows, by the rule of
// app/pattern. RFC 4180, UTF-8, LF or CRLF; memory does not grow with the file. No Qt.
namespace flashcall::bulk {

// A pattern::Verdict, or InvalidRow for a row that is not well-formed CSV.
enum class RowVerdict : std::uint8_t {
    Match,
    Mismatch,
    LastDigitsOnly,
    TooShort,
    NoCallerId,
    InvalidCallerId,
    InvalidPattern,
    UnverifiablePattern,
    InvalidRow,
};
inline constexpr std::size_t verdictCount = 9;
// "match" … "invalid_row"; stable interface.
[[nodiscard]] std::string_view rowVerdictName(RowVerdict verdict) noexcept;
[[nodiscard]] std::optional<RowVerdict> rowVerdictNamed(std::string_view name) noexcept;

// How rows are judged. All levels give the same bytes.
enum class Level : std::uint8_t { Plain, Sse2, Avx2 };
[[nodiscard]] Level bestLevel() noexcept; // of this machine; asked once
[[nodiscard]] bool isSupported(Level level) noexcept;
[[nodiscard]] std::string_view levelName(Level level) noexcept;

// Why a run ended early. Row and column of Problem are counted from 1, the header being row 1.
enum class Fault : std::uint8_t {
    None,
    CannotOpenInput,    // systemError
    NotAFile,           // a directory
    CannotRead,         // systemError
    EmptyInput,         // nothing at all, or nothing but a byte-order mark
    NotUtf8,            // UTF-16 or UTF-32
    HeaderMalformed,    // its quoting, at row and column, or longer than maxRowBytes
    MissingColumn,      // `name`
    DuplicateColumn,    // `name`, at row and column
    CannotCreateOutput, // systemError
    CannotWrite,        // systemError
    CannotRename,       // systemError
    Cancelled,
};
[[nodiscard]] std::string_view faultName(Fault fault) noexcept;

struct Problem
{
    Fault fault = Fault::None;
    std::int64_t row = 0; // 0: no place in the file
    std::int64_t column = 0;
    std::string name;    // of the column concerned
    int systemError = 0; // errno
};

// Why a row is `invalid_row`.
enum class RowFault : std::uint8_t {
    WrongFieldCount, // column: the first one missing, or the first one too many
    StrayQuote,      // a quote in a field that does not begin with one
    TextAfterQuote,
    UnterminatedQuote,
    LongRow, // longer than maxRowBytes: its columns are left empty in the output
};
[[nodiscard]] std::string_view rowFaultName(RowFault fault) noexcept;

struct BadRow
{
    RowFault fault = RowFault::WrongFieldCount;
    std::int64_t row = 0;    // from 1, the header being row 1
    std::int64_t column = 0; // from 1
};

// A row may be this long; a field that opens a quote and does not close it within, is malformed
// and ends with its line.
inline constexpr std::size_t maxRowBytes = std::size_t{1} << 20U;
inline constexpr std::size_t maxBadRows = 20; // kept in a Result

struct Progress
{
    std::int64_t rows = 0;        // data rows judged
    std::int64_t bytes = 0;       // read so far
    std::int64_t totalBytes = -1; // -1: a pipe
    std::array<std::int64_t, verdictCount> counts{};
};

// Rows just judged, in order: for a view that keeps offsets and not the file.
struct Batch
{
    std::int64_t firstRow = 0;             // 0-based data row
    std::span<const std::int64_t> offsets; // of each row in the input, bytes
    std::span<const RowVerdict> verdicts;
};

struct Options
{
    std::string input;              // a path, or empty to read inputFd
    int inputFd = -1;               // not closed
    std::string output;             // a path, replaced when the run is whole; empty: outputFd
    int outputFd = -1;              // not closed; -1 with no path: nothing is written
    int threads = 0;                // 0: as many as there are processors; at most 8 are used
    std::optional<Level> level;     // bestLevel()
    std::optional<RowVerdict> only; // write only rows of this verdict; all are counted
    std::optional<char> separator;  // ',' ';' or '\t'; found from the header
    int patternColumn = -1;         // 0-based; found from the header. All or none of the two:
    int callerIdColumn = -1;        // with both given, names do not matter
    std::size_t blockBytes = 0;     // read at a time; 0: 256 KiB. For tests of block boundaries
    // Looked at between blocks, and while waiting for a pipe to give more.
    const std::atomic<bool> *cancel = nullptr;
    // Both are called from any worker thread, never two at a time, in order.
    std::function<void(const Progress &)> progress; // at most every 50 ms, and at the end
    std::function<void(const Batch &)> rows;
};

struct Result
{
    Problem problem;
    Progress total;
    bool hasAnnounced = false;
    std::vector<BadRow> badRows; // the first of them
    [[nodiscard]] bool finished() const noexcept { return problem.fault == Fault::None; }
    [[nodiscard]] bool allMatch() const noexcept
    {
        return finished() && total.counts[0] == total.rows;
    }
};

// Runs to the end, on the calling thread and helpers. On any problem the output path is as it was.
[[nodiscard]] Result run(const Options &options);

// What a header says, for choosing columns before a run. `start`: the first bytes of a file.
struct Header
{
    char separator = ',';
    std::vector<std::string> names;
    int patternColumn = -1;
    int callerIdColumn = -1;
    int announcedColumn = -1;
    std::size_t bytes = 0; // with its line end and the byte-order mark
};
struct HeaderResult
{
    Problem problem;
    Header header;
};
[[nodiscard]] HeaderResult readHeader(std::string_view start, const Options &options = {});

// The fields of one row, unquoted; for details of a row found by its offset. Empty: malformed.
[[nodiscard]] std::vector<std::string> rowFields(std::string_view row, char separator);

} // namespace flashcall::bulk
