// SPDX-License-Identifier: MIT
#include "app/bulk/csv.h"

#include <algorithm>

namespace flashcall::bulk {
namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";

HeaderResult failed(Fault fault, std::int64_t column = 0, std::string name = {})
{
    HeaderResult result;
    result.problem = {fault, 1, column, std::move(name), 0};
    return result;
}

bool isUtf16(std::string_view start)
{
    const std::string_view two = start.substr(0, 2);
    return two == "\xff\xfe" || two == "\xfe\xff" ||
           start.substr(0, 4).find('\0') != std::string_view::npos;
}

std::string normalized(std::string_view name)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!name.empty() && blank(name.front())) {
        name.remove_prefix(1);
    }
    while (!name.empty() && blank(name.back())) {
        name.remove_suffix(1);
    }
    std::string lower(name);
    for (char &c : lower) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return lower;
}

// Reads the names with one separator. False: its quoting is malformed, at `column`.
bool readNames(std::string_view line, char separator, Header &header, std::int64_t &column)
{
    header.separator = separator;
    header.names.clear();
    std::string buffer;
    FieldWalk walk(line.data(), line.data() + line.size(), separator);
    for (RawField field; walk.next(field);) {
        header.names.emplace_back(fieldText(field, buffer));
    }
    column = static_cast<std::int64_t>(header.names.size()) + 1;
    return !walk.failed();
}

int columnNamed(const Header &header, std::string_view name)
{
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        if (normalized(header.names[i]) == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int secondNamed(const Header &header, std::string_view name, int first)
{
    for (std::size_t i = static_cast<std::size_t>(first) + 1; i < header.names.size(); ++i) {
        if (normalized(header.names[i]) == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void findColumns(Header &header)
{
    header.patternColumn = columnNamed(header, "pattern");
    header.callerIdColumn = columnNamed(header, "caller_id");
    header.announcedColumn = columnNamed(header, "announced");
}

int found(const Header &header)
{
    return (header.patternColumn >= 0 ? 1 : 0) + (header.callerIdColumn >= 0 ? 1 : 0);
}

// With the columns chosen, the separator that gives the most of them.
bool chooseSeparator(std::string_view line, const Options &options, Header &header,
                     std::int64_t &column)
{
    std::string separators = ",;\t";
    if (options.separator) {
        separators = *options.separator;
    }
    bool good = false;
    Header best;
    for (const char separator : separators) {
        Header next;
        std::int64_t place = 0;
        if (!readNames(line, separator, next, place)) {
            column = std::max(column, place);
            continue;
        }
        findColumns(next);
        const bool better = found(next) > found(best) ||
                            (found(next) == found(best) && next.names.size() > best.names.size());
        if (!good || better) {
            best = next;
        }
        good = true;
    }
    const std::size_t bytes = header.bytes;
    header = best;
    header.bytes = bytes;
    return good;
}

HeaderResult checkColumns(const Options &options, Header header)
{
    const int columns = static_cast<int>(header.names.size());
    if (options.patternColumn >= 0 && options.callerIdColumn >= 0) {
        header.patternColumn = options.patternColumn;
        header.callerIdColumn = options.callerIdColumn;
        const int last = std::max(options.patternColumn, options.callerIdColumn);
        if (last >= columns || options.patternColumn == options.callerIdColumn) {
            return failed(Fault::MissingColumn, std::int64_t{last} + 1);
        }
    }
    struct Wanted
    {
        std::string_view name;
        int column;
        bool needed;
        bool chosen;
    };
    const bool chosen = options.patternColumn >= 0 && options.callerIdColumn >= 0;
    for (const Wanted &wanted : {Wanted{"pattern", header.patternColumn, true, chosen},
                                 Wanted{"caller_id", header.callerIdColumn, true, chosen},
                                 Wanted{"announced", header.announcedColumn, false, false}}) {
        if (wanted.column < 0 && wanted.needed) {
            return failed(Fault::MissingColumn, 0, std::string(wanted.name));
        }
        const int again = wanted.column < 0 || wanted.chosen
                              ? -1
                              : secondNamed(header, wanted.name, wanted.column);
        if (again >= 0) {
            return failed(Fault::DuplicateColumn, std::int64_t{again} + 1,
                          std::string(wanted.name));
        }
    }
    HeaderResult result;
    result.header = std::move(header);
    return result;
}

} // namespace

HeaderResult readHeader(std::string_view start, const Options &options)
{
    if (isUtf16(start)) {
        return failed(Fault::NotUtf8);
    }
    const std::string_view text = start.substr(start.starts_with(mark) ? mark.size() : 0);
    if (text.empty()) {
        return failed(Fault::EmptyInput);
    }
    const char *begin = text.data();
    const char *end = begin + text.size();
    const bool all = start.size() < maxRowBytes; // else only as much as a row may have
    // A quoted name may hold any separator; where the line ends hardly ever depends on it.
    RowEnd row = findRowEnd(begin, end, options.separator.value_or(','), all);
    for (const char separator : {';', '\t'}) {
        const RowEnd other = findRowEnd(begin, end, separator, all);
        if (!options.separator && other.kind == RowEnd::Kind::Complete &&
            (row.kind != RowEnd::Kind::Complete || other.end > row.end)) {
            row = other;
        }
    }
    if (row.kind != RowEnd::Kind::Complete) {
        return failed(Fault::HeaderMalformed);
    }
    Header header;
    header.bytes = static_cast<std::size_t>(row.end - start.data());
    const std::string_view line(begin, static_cast<std::size_t>(row.end - begin));
    std::int64_t column = 0;
    if (!chooseSeparator(line, options, header, column)) {
        return failed(Fault::HeaderMalformed, column);
    }
    return checkColumns(options, std::move(header));
}

} // namespace flashcall::bulk
