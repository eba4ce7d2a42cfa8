// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/csv.h"
#include "app/bulk/files.h"

// Cuts the input into chunks of whole rows. Internal to bulk.
namespace flashcall::bulk {

struct Chunk
{
    std::vector<char> memory;
    const char *begin = nullptr; // rows, each with its line break
    const char *end = nullptr;
    const char *tailEnd = nullptr; // behind a last row without one, else `end`
    bool longRow = false;          // then a row too long to hold
    std::int64_t offset = 0;       // of `begin` in the input
    std::int64_t endOffset = 0;    // behind all of that
    std::uint64_t index = 0;       // 0, 1, 2 …
};

// Not safe for several threads at once: who reads holds a lock.
class Reader
{
public:
    Reader(Source &source, std::size_t blockBytes)
        : m_source(source)
        , m_block(blockBytes)
    {}

    // Reads until the header is there. On success the rows after it are next.
    HeaderResult readHeader(const Options &options, std::string &headerLine);
    // The next chunk; false at the end or on an error.
    bool next(Chunk &chunk);
    [[nodiscard]] int error() const { return m_error; }

private:
    struct Cut
    {
        const char *end = nullptr;
        bool tooLong = false;
    };
    bool fill(std::vector<char> &memory, std::size_t &size);
    [[nodiscard]] Cut cut(const char *begin, const char *end) const;
    void skipLongRow(const char *from, const char *end);

    Source &m_source;
    std::size_t m_block;
    char m_separator = ',';
    std::vector<char> m_carry; // read, but not yet given out
    std::int64_t m_offset = 0; // of the carry
    std::uint64_t m_index = 0;
    bool m_ended = false;
    int m_error = 0;
};

} // namespace flashcall::bulk
