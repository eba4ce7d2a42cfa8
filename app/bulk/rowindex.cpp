// SPDX-License-Identifier: MIT
#include "app/bulk/rowindex.h"

#include <algorithm>

namespace flashcall::bulk {

void RowIndex::add(const Batch &batch)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < batch.verdicts.size() && m_rows < m_most; ++i) {
        const std::int64_t offset = batch.offsets[i];
        const std::int64_t inBlock = m_rows % blockRows;
        if (inBlock == 0) {
            m_blocks.emplace_back().before = m_counts;
        }
        if (inBlock == 0 || offset - m_marks.back().offset >= markBytes) {
            m_marks.push_back({m_rows, offset});
        }
        const auto verdict = static_cast<unsigned>(batch.verdicts[i]);
        std::uint8_t &two = m_blocks.back().verdicts[static_cast<std::size_t>(inBlock / 2)];
        two = static_cast<std::uint8_t>(two | verdict << (inBlock % 2 * 4));
        ++m_counts[verdict];
        ++m_rows;
    }
}

std::int64_t RowIndex::rows() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows;
}

std::int64_t RowIndex::count(std::optional<RowVerdict> only) const
{
    const std::lock_guard lock(m_mutex);
    return countOf(only);
}

std::size_t RowIndex::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_blocks.size() * sizeof(Block) + m_marks.size() * sizeof(Mark);
}

std::vector<RowIndex::Place> RowIndex::places(std::optional<RowVerdict> only, std::int64_t first,
                                              std::int64_t count) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Place> places;
    const std::int64_t last = first + std::min(count, countOf(only) - first);
    for (std::int64_t nth = std::max<std::int64_t>(first, 0); nth < last; ++nth) {
        const std::int64_t row = rowOf(only, nth);
        places.push_back({row, static_cast<RowVerdict>(verdictAt(row)), markOf(row)});
    }
    return places;
}

std::int64_t RowIndex::before(std::optional<RowVerdict> only, std::int64_t row) const
{
    const std::lock_guard lock(m_mutex);
    row = std::clamp<std::int64_t>(row, 0, m_rows);
    if (!only) {
        return row;
    }
    if (row == m_rows) {
        return countOf(only);
    }
    const Block &block = m_blocks[static_cast<std::size_t>(row / blockRows)];
    std::int64_t count = block.before[static_cast<std::size_t>(*only)];
    for (std::int64_t i = 0; i < row % blockRows; ++i) {
        count += block.at(i) == static_cast<unsigned>(*only) ? 1 : 0;
    }
    return count;
}

std::int64_t RowIndex::countOf(std::optional<RowVerdict> only) const
{
    return only ? m_counts[static_cast<std::size_t>(*only)] : m_rows;
}

// `nth` must be there.
std::int64_t RowIndex::rowOf(std::optional<RowVerdict> only, std::int64_t nth) const
{
    if (!only) {
        return nth;
    }
    const auto verdict = static_cast<std::size_t>(*only);
    const auto behind =
        std::partition_point(m_blocks.begin(), m_blocks.end(),
                             [&](const Block &block) { return block.before[verdict] <= nth; });
    const auto block = std::prev(behind);
    std::int64_t left = nth - block->before[verdict];
    std::int64_t at = 0;
    for (; block->at(at) != verdict || left-- > 0; ++at) {}
    return (block - m_blocks.begin()) * blockRows + at;
}

unsigned RowIndex::verdictAt(std::int64_t row) const
{
    return m_blocks[static_cast<std::size_t>(row / blockRows)].at(row % blockRows);
}

RowIndex::Mark RowIndex::markOf(std::int64_t row) const
{
    const auto behind = std::partition_point(m_marks.begin(), m_marks.end(),
                                             [&](const Mark &mark) { return mark.row <= row; });
    return *std::prev(behind);
}

} // namespace flashcall::bulk
