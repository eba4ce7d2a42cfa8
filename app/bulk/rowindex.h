// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"

#include <deque>
#include <mutex>

// What a view of any length needs instead of the rows.
namespace flashcall::bulk {

// The verdict of every row of a run, and where in the file to look for it. Half a byte a row and
// 72 bytes for 1,024 rows, and 16 bytes for as many rows or 64 KiB of the file, whichever is less:
// 0.6 bytes a row of usual length. One thread adds, any may ask.
class RowIndex
{
public:
    static constexpr std::int64_t usualMost = 500'000'000; // rows: some 300 MB

    explicit RowIndex(std::int64_t most = usualMost)
        : m_most(most)
    {}

    // What Options::rows hands on. Rows beyond the most are left out.
    void add(const Batch &batch);

    [[nodiscard]] std::int64_t rows() const;
    [[nodiscard]] std::int64_t most() const noexcept { return m_most; }
    // Of one verdict, or of all.
    [[nodiscard]] std::int64_t count(std::optional<RowVerdict> only) const;
    [[nodiscard]] std::size_t bytes() const; // of memory

    // A row that is known to begin somewhere.
    struct Mark
    {
        std::int64_t row = 0;
        std::int64_t offset = 0;
    };
    // A data row from 0, what came of it, and where to begin to look for it.
    struct Place
    {
        std::int64_t row = 0;
        RowVerdict verdict = RowVerdict::Match;
        Mark mark;
    };
    // Up to `count` rows of one verdict, or of all, from the `first` (from 0) of them on.
    [[nodiscard]] std::vector<Place> places(std::optional<RowVerdict> only, std::int64_t first,
                                            std::int64_t count) const;
    // How many rows of one verdict, or of all, are before a row.
    [[nodiscard]] std::int64_t before(std::optional<RowVerdict> only, std::int64_t row) const;

private:
    static constexpr std::int64_t blockRows = 1024;
    static constexpr std::int64_t markBytes = std::int64_t{64} << 10U;
    using Counts = std::array<std::int64_t, verdictCount>;
    struct Block
    {
        Counts before{}; // of each verdict, in all blocks before
        std::array<std::uint8_t, blockRows / 2> verdicts{};
        [[nodiscard]] unsigned at(std::int64_t row) const
        {
            return (unsigned{verdicts[static_cast<std::size_t>(row / 2)]} >> (row % 2 * 4)) & 15U;
        }
    };
    [[nodiscard]] std::int64_t rowOf(std::optional<RowVerdict> only, std::int64_t nth) const;
    [[nodiscard]] std::int64_t countOf(std::optional<RowVerdict> only) const;
    [[nodiscard]] unsigned verdictAt(std::int64_t row) const;
    [[nodiscard]] Mark markOf(std::int64_t row) const;

    const std::int64_t m_most;
    mutable std::mutex m_mutex; // for all that follows
    std::deque<Block> m_blocks; // a deque: what is there never moves
    std::deque<Mark> m_marks;
    Counts m_counts{};
    std::int64_t m_rows = 0;
};

} // namespace flashcall::bulk
