// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/rowindex.h"

#include <filesystem>
#include <iosfwd>

// The rows of a file that has been judged, read again where they are looked at.
namespace flashcall::bulk {

// Tells a file from what it was before, as far as size and time of change do.
struct FileStamp
{
    bool there = false;
    std::uintmax_t size = 0;
    std::filesystem::file_time_type changed{};
    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] FileStamp stampOf(const std::filesystem::path &file);

// The header of a file, by its first bytes.
[[nodiscard]] HeaderResult readFileHeader(const std::filesystem::path &file,
                                          const Options &options = {});

// A row's fields as the rule reads them; of one that is malformed, why, and nothing else.
struct RowText
{
    std::int64_t row = -1; // data row from 0; -1: not read
    std::string pattern;
    std::string callerId;
    std::string announced;
    std::optional<BadRow> bad; // its row as in BadRow: from 1, the header being row 1
};

class RowFile
{
public:
    enum class State : std::uint8_t {
        Same,
        Changed, // it is not the file that was judged
        Vanished,
        CannotRead,
    };

    // `stamp`: of the file when it was judged.
    RowFile(std::filesystem::path file, const FileStamp &stamp, Header header);

    // The rows at these places, in their order. Opens the file anew: what has become of it since
    // is noticed, and then there are no rows. At most some 64 KiB and a row are read for each.
    State read(std::span<const RowIndex::Place> places, std::vector<RowText> &rows) const;

private:
    class Window;
    [[nodiscard]] RowText textOf(std::string_view row, std::int64_t number) const;

    std::filesystem::path m_file;
    FileStamp m_stamp;
    Header m_header;
};

} // namespace flashcall::bulk
