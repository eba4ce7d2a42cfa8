// SPDX-License-Identifier: MIT
#include "bench/bulk/bench.h"

#include "app/bulk/bulk.h"

#include <QRegularExpression>
#include <QString>

#include <cstdio>
#include <fstream>

#ifdef FCC_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif

namespace bench {
namespace {

using namespace flashcall;

int playEngine(const std::string &input, const std::string &output, int threads, bulk::Level level)
{
    bulk::Options options;
    options.input = input;
    options.output = output;
    options.threads = threads;
    options.level = level;
    return bulk::run(options).finished() ? 0 : 1;
}

// Goes through the rows; `matches` gets the expression's text and the caller's digits.
template <typename Matches>
int eachRow(const std::string &input, const std::string &output, const Matches &matches)
{
    std::ifstream in(input);
    std::ofstream out(output);
    std::string line;
    std::getline(in, line);
    out << line << ",verdict\n";
    while (std::getline(in, line)) {
        const std::size_t comma = line.find(',');
        std::string expression;
        for (const char c : line.substr(0, comma)) {
            expression += c == '*' ? "[0-9]" : std::string(1, c);
        }
        std::string digits;
        for (const char c : line.substr(comma + 1)) {
            if (c >= '0' && c <= '9') {
                digits += c;
            }
        }
        out << line << (matches(expression + '$', digits) ? ",match\n" : ",mismatch\n");
    }
    return out.good() ? 0 : 1;
}

bool qtMatches(const std::string &expression, const std::string &digits)
{
    return QRegularExpression(QString::fromStdString(expression))
        .match(QString::fromStdString(digits))
        .hasMatch();
}

#ifdef FCC_PCRE2
bool pcreMatches(const std::string &expression, const std::string &digits)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()),
                                     expression.size(), 0, &error, &offset, nullptr);
    static pcre2_match_data *data = pcre2_match_data_create(4, nullptr);
    const int found = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(digits.data()), digits.size(),
                                  0, 0, data, nullptr);
    pcre2_code_free(code);
    return found >= 0;
}
#endif

} // namespace

int playPeer(const std::vector<std::string> &arguments)
{
    if (arguments.size() < 3) {
        return 2;
    }
    const std::string &name = arguments[0];
    const std::string &input = arguments[1];
    const std::string &output = arguments[2];
    if (name == "engine" && arguments.size() == 5) {
        return playEngine(input, output, std::stoi(arguments[3]),
                          static_cast<bulk::Level>(std::stoi(arguments[4])));
    }
    if (name == "qregularexpression") {
        return eachRow(input, output, qtMatches);
    }
#ifdef FCC_PCRE2
    if (name == "pcre2") {
        return eachRow(input, output, pcreMatches);
    }
#endif
    return 2;
}

} // namespace bench
