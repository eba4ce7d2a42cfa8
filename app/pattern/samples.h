// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

// What the vendor's published samples would say of a pair (pattern.md, last section). For the
// side-by-side view only: nothing here decides anything.
namespace flashcall::pattern {

enum class Sample : std::uint8_t { JavaScript, Android, Ios, NodeServer };
enum class SampleSays : std::uint8_t { Match, NoMatch, Error };

[[nodiscard]] SampleSays sampleSays(Sample sample, std::string_view pattern,
                                    std::string_view rawCallerId) noexcept;
// "javascript", "android", "ios", "node"; "match", "no_match", "error".
[[nodiscard]] std::string_view sampleName(Sample sample) noexcept;
[[nodiscard]] std::string_view sampleSaysName(SampleSays says) noexcept;

} // namespace flashcall::pattern
