// SPDX-License-Identifier: MIT
#include "bench/bulk/bench.h"

#include <cstdio>
#include <memory>
#include <random>
#include <stdexcept>

namespace bench {
namespace {

class Maker
{
public:
    std::string row(bool dirty)
    {
        number();
        std::string symbols = "***" + m_number.substr(3);
        if (below(2) == 0) {
            char &digit = symbols[3 + below(6)];
            digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
        }
        if (!dirty) {
            return symbols + ',' + callerId() + '\n';
        }
        if (below(100) == 0) {
            return symbols + (below(2) == 0 ? "\n" : ",1,2\n");
        }
        const std::string ending = below(2) == 0 ? "\r\n" : "\n";
        if (below(10) == 0) {
            return '"' + symbols + "\",\"" + callerId() + '"' + ending;
        }
        return symbols + ',' + (below(20) == 0 ? "\u0660" : "") + callerId() + ending;
    }

private:
    std::size_t below(unsigned limit) { return m_engine() % limit; }
    void number()
    {
        for (char &digit : m_number) {
            digit = static_cast<char>('0' + below(10));
        }
    }
    std::string callerId()
    {
        const std::string &n = m_number;
        const std::string area = n.substr(0, 2), middle = n.substr(2, 3), end = n.substr(5);
        switch (below(9)) {
        case 0:
            return "+380" + n;
        case 1:
            return "380" + n;
        case 2:
            return "0" + n;
        case 3:
            return n;
        case 4:
            return "00380" + n;
        case 5:
            return "+380 " + area + ' ' + middle + ' ' + end.substr(0, 2) + ' ' + end.substr(2);
        case 6:
            return "(0" + area + ") " + middle + '-' + end;
        case 7:
            return "0" + area + '-' + middle + '-' + end;
        }
        return "+380." + area + '.' + middle + end;
    }

    std::mt19937_64 m_engine{20266};
    std::string m_number = std::string(9, '0');
};

} // namespace

void makeData(const std::string &path, std::int64_t rows, bool dirty)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "wb"),
                                                                &std::fclose);
    if (!file) {
        throw std::runtime_error("cannot write " + path);
    }
    Maker maker;
    std::fputs("pattern,caller_id\n", file.get());
    for (std::int64_t i = 0; i < rows; ++i) {
        std::fputs(maker.row(dirty).c_str(), file.get());
    }
}

} // namespace bench
