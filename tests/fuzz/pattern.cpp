// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "app/pattern/samples.h"
#include "unit/pattern/reference.h"

#include <cstdlib>

// Four texts between NUL bytes: pattern, caller ID, announced, customer. Any bytes give a verdict;
// printable ASCII without the words and forms that the reference lacks gives the same as it.
namespace {

using namespace flashcall::pattern;

void insist(bool truth)
{
    if (!truth) {
        std::abort();
    }
}

std::string_view takeText(std::string_view &rest)
{
    const std::string_view text = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(text.size() + 1, rest.size()));
    return text;
}

bool isPlain(std::string_view text)
{
    return text.find_first_not_of("0123456789*+-.()[]/ \t") == text.npos;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const std::string_view symbols = takeText(rest);
    const std::string_view callerId = takeText(rest);
    const std::string_view announced = takeText(rest);
    const Context context{announced, takeText(rest)};
    const Check found = check(symbols, callerId, context);
    insist(verdictOf(symbols, callerId, context) == found.verdict);
    insist(found.callerId.position <= static_cast<int>(callerId.size()));
    insist(found.pattern.position <= static_cast<int>(symbols.size()));
    insist(found.verdict != Verdict::Match || (found.mismatches == 0 && found.fixedDigits > 0));
    insist(!countsAsVerified(found, {}) || found.announcedFits);
    for (const Sample sample :
         {Sample::JavaScript, Sample::Android, Sample::Ios, Sample::NodeServer}) {
        insist(!sampleSaysName(sampleSays(sample, symbols, callerId)).empty());
    }
    if (isPlain(symbols) && isPlain(callerId)) {
        insist(verdictName(check(symbols, callerId).verdict) ==
               reference::verdict(std::string(symbols), std::string(callerId)));
    }
    return 0;
}
