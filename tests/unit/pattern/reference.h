// SPDX-License-Identifier: MIT
#pragma once

#include <string>

// The rule a second time, from its specification, slow and in another manner: strings and
// recursion. Words in, words out. ASCII only.
namespace reference {

// `region`: calling code, trunk prefix and international prefix of the country, for '+' patterns.
struct Country
{
    std::string code;
    std::string trunk;
    std::string international;
};

std::string verdict(const std::string &pattern, const std::string &callerId,
                    const Country &country = {});
std::string relation(const std::string &pattern, const std::string &callerId,
                     const std::string &announced, const Country &country);

} // namespace reference
