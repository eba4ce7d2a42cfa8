// SPDX-License-Identifier: MIT
#include "app/bulk/rowfile.h"

#include "app/bulk/csv.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace flashcall::bulk {
namespace {

constexpr std::size_t windowBytes = std::size_t{64} << 10U;

std::size_t readAt(std::ifstream &stream, std::int64_t offset, char *to, std::size_t most)
{
    stream.clear();
    stream.seekg(offset);
    stream.read(to, static_cast<std::streamsize>(most));
    return static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0));
}

} // namespace

FileStamp stampOf(const std::filesystem::path &file)
{
    std::error_code error;
    FileStamp stamp;
    stamp.there = std::filesystem::is_regular_file(file, error);
    if (stamp.there) {
        stamp.size = std::filesystem::file_size(file, error);
        stamp.changed = std::filesystem::last_write_time(file, error);
        stamp.there = !error; // it went in between
    }
    return stamp;
}

HeaderResult readFileHeader(const std::filesystem::path &file, const Options &options)
{
    std::ifstream stream(file, std::ios::binary);
    HeaderResult none;
    if (!stream) {
        none.problem.fault = Fault::CannotOpenInput;
        return none;
    }
    // Few headers are longer than the first piece; one that seems to be gets all it may have.
    for (const std::size_t size : {windowBytes, maxRowBytes}) {
        std::string start(size, '\0');
        start.resize(readAt(stream, 0, start.data(), size));
        const bool all = start.size() < size;
        if (all || size == maxRowBytes || start.find('\n') != start.npos) {
            HeaderResult result = readHeader(start, options);
            if (all || size == maxRowBytes || result.problem.fault != Fault::HeaderMalformed) {
                return result;
            }
        }
    }
    return none;
}

// A stretch of the file in memory, moved along as rows are walked over.
class RowFile::Window
{
public:
    Window(const std::filesystem::path &file, char separator)
        : m_stream(file, std::ios::binary)
        , m_separator(separator)
    {}
    [[nodiscard]] bool isOpen() const { return m_stream.is_open(); }

    // The row that begins at `mark`, `skip` rows on; false where the file has no such row.
    bool find(const RowIndex::Mark &mark, std::int64_t row, std::string_view &text, bool &tooLong)
    {
        if (!m_known || m_row > row || m_row < mark.row) {
            m_known = true;
            m_row = mark.row;
            m_offset = mark.offset;
        }
        for (;; ++m_row) {
            const RowEnd end = nextRow();
            if (end.kind == RowEnd::Kind::TooLong && m_row == row) {
                tooLong = true;
                return true;
            }
            // A row too long has a mark behind it: it is never skipped over.
            if (end.kind != RowEnd::Kind::Complete || end.end == begin()) {
                m_known = false;
                return false;
            }
            if (m_row == row) {
                text = {begin(), static_cast<std::size_t>(end.end - begin())};
                return true;
            }
            m_offset += end.end - begin();
        }
    }

private:
    [[nodiscard]] const char *begin() const { return m_buffer.data() + (m_offset - m_start); }

    RowEnd nextRow()
    {
        const std::int64_t size = static_cast<std::int64_t>(m_buffer.size());
        if (m_offset < m_start || m_offset >= m_start + size) {
            fill(windowBytes);
        }
        for (;;) {
            const RowEnd end =
                findRowEnd(begin(), m_buffer.data() + m_buffer.size(), m_separator, m_atEnd);
            if (end.kind != RowEnd::Kind::NeedMore) {
                return end;
            }
            const auto had = m_buffer.size() - static_cast<std::size_t>(m_offset - m_start);
            fill(std::max(2 * had, windowBytes));
        }
    }

    void fill(std::size_t most)
    {
        m_start = m_offset;
        m_buffer.resize(most);
        m_buffer.resize(readAt(m_stream, m_start, m_buffer.data(), most));
        m_atEnd = m_buffer.size() < most;
    }

    std::ifstream m_stream;
    char m_separator;
    std::vector<char> m_buffer;
    std::int64_t m_start = 0; // of the buffer, in the file
    bool m_atEnd = false;
    bool m_known = false; // what follows
    std::int64_t m_row = 0;
    std::int64_t m_offset = 0; // of m_row
};

RowFile::RowFile(std::filesystem::path file, const FileStamp &stamp, Header header)
    : m_file(std::move(file))
    , m_stamp(stamp)
    , m_header(std::move(header))
{}

RowFile::State RowFile::read(std::span<const RowIndex::Place> places,
                             std::vector<RowText> &rows) const
{
    rows.clear();
    const auto state = [this] {
        const FileStamp now = stampOf(m_file);
        return !now.there ? State::Vanished : now == m_stamp ? State::Same : State::Changed;
    };
    Window window(m_file, m_header.separator);
    if (const State before = state(); before != State::Same) {
        return before;
    }
    if (!window.isOpen()) {
        return State::CannotRead;
    }
    std::vector<RowText> read;
    for (const RowIndex::Place &place : places) {
        std::string_view text;
        bool tooLong = false;
        if (!window.find(place.mark, place.row, text, tooLong)) {
            return state() == State::Same ? State::CannotRead : state();
        }
        RowText row = tooLong ? RowText{} : textOf(text, place.row);
        row.row = place.row;
        if (tooLong) {
            row.bad = BadRow{RowFault::LongRow, place.row + 2, 1};
        }
        read.push_back(std::move(row));
    }
    if (const State after = state(); after != State::Same) {
        return after;
    }
    rows = std::move(read);
    return State::Same;
}

RowText RowFile::textOf(std::string_view row, std::int64_t number) const
{
    RowText text;
    text.row = number;
    std::string buffer;
    int count = 0;
    FieldWalk walk(row.data(), row.data() + row.size(), m_header.separator);
    for (RawField field; walk.next(field); ++count) {
        if (count == m_header.patternColumn) {
            text.pattern = fieldText(field, buffer);
        } else if (count == m_header.callerIdColumn) {
            text.callerId = fieldText(field, buffer);
        } else if (count == m_header.announcedColumn) {
            text.announced = fieldText(field, buffer);
        }
    }
    const int columns = static_cast<int>(m_header.names.size());
    if (!walk.failed() && count == columns) {
        return text;
    }
    const RowFault fault = walk.failed() ? walk.fault() : RowFault::WrongFieldCount;
    const int column = walk.failed() ? count : std::min(count, columns);
    RowText none;
    none.row = number;
    none.bad = BadRow{fault, number + 2, std::int64_t{column} + 1};
    return none;
}

} // namespace flashcall::bulk
