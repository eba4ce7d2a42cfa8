// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"

#include <QLatin1StringView>

#include <algorithm>
#include <span>

// The words a script may use where it has a choice (resources/scenario.schema.json): read and
// written by the same list. What has no word is said by leaving the member out.
namespace flashcall::sandbox {

template <class T>
struct ScriptWord
{
    QLatin1StringView name;
    T meaning;
};

namespace scriptwords {

inline constexpr ScriptWord<ScriptReply::Word> messages[] = {
    {QLatin1StringView("accepted"), ScriptReply::Word::Accepted},
    {QLatin1StringView("rejected"), ScriptReply::Word::Rejected},
    {QLatin1StringView("failed"), ScriptReply::Word::Failed},
};
inline constexpr ScriptWord<ScriptReply::Fault> faults[] = {
    {QLatin1StringView("half"), ScriptReply::Fault::Half},
    {QLatin1StringView("silence"), ScriptReply::Fault::Silence},
    {QLatin1StringView("close"), ScriptReply::Fault::Close},
};
inline constexpr ScriptWord<ScriptEvent::After> afters[] = {
    {QLatin1StringView("reply"), ScriptEvent::After::Reply},
    {QLatin1StringView("first_end"), ScriptEvent::After::FirstEnd},
    {QLatin1StringView("step_start"), ScriptEvent::After::StepStart},
    {QLatin1StringView("step_end"), ScriptEvent::After::StepEnd},
};
inline constexpr ScriptWord<ScriptEvent::Shows> channels[] = {
    {QLatin1StringView("step"), ScriptEvent::Shows::Step},
    {QLatin1StringView("missed_call"), ScriptEvent::Shows::MissedCall},
    {QLatin1StringView("viber"), ScriptEvent::Shows::Viber},
    {QLatin1StringView("sms"), ScriptEvent::Shows::Sms},
    {QLatin1StringView("voice"), ScriptEvent::Shows::Voice},
};
inline constexpr ScriptWord<int> steps[] = {
    {QLatin1StringView("fallbacks"), ScriptEvent::eachFallback},
};

} // namespace scriptwords

// Empty of what has no word.
template <class T>
[[nodiscard]] QLatin1StringView scriptWord(std::span<const ScriptWord<T>> words, T meaning)
{
    const auto found = std::find_if(words.begin(), words.end(), [meaning](const auto &word) {
        return word.meaning == meaning;
    });
    return found == words.end() ? QLatin1StringView() : found->name;
}

} // namespace flashcall::sandbox
