// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"

#include <algorithm>

// What must be true of any scenario script.
namespace scenariokit {

namespace sandbox = flashcall::sandbox;

// The documents' flash call, with the fallbacks of their cascade.
inline sandbox::WireMessage message(int steps = 3)
{
    using namespace std::chrono_literals;
    sandbox::WireMessage message;
    message.to = QStringLiteral("+380936670003");
    message.callerId = QStringLiteral("+380123456789");
    message.steps = {
        {QStringLiteral("flashcall"), QStringLiteral("YourApp"), {}, 60s},
        {QStringLiteral("viber_otp"), QStringLiteral("SMSBAT"), QStringLiteral("321"), 90s},
        {QStringLiteral("sms"), QStringLiteral("ALPHANAME"), QStringLiteral("Your SMS code: 321"),
         60s}};
    message.steps.resize(steps);
    return message;
}

// What is true of any bytes; empty, or what is not.
inline const char *brokenRule(const QByteArray &bytes)
{
    const auto script = sandbox::readScript(bytes);
    if (!script) {
        const sandbox::ScriptProblem &problem = script.error();
        const bool placed = problem.line >= 1 && problem.column >= 1;
        return placed || problem.kind == sandbox::ScriptProblem::Kind::TooLarge
                   ? ""
                   : "a problem without a place";
    }
    const sandbox::WireMessage wire = message();
    const sandbox::Plan plan = sandbox::plan(*script, wire, QStringLiteral("id"), 1);
    const auto early = [](const auto &a, const auto &b) { return a.at < b.at; };
    if (!std::is_sorted(plan.statuses.begin(), plan.statuses.end(), early) ||
        !std::is_sorted(plan.handset.begin(), plan.handset.end(), early)) {
        return "events out of order";
    }
    for (const auto &[name, value] : plan.headers) {
        if (name.isEmpty() || name.contains('\n') || value.contains('\n') || name.contains(':')) {
            return "a header that ends the line";
        }
    }
    for (const sandbox::StatusChange &change : plan.statuses) {
        if (change.step < 0 || change.step >= wire.steps.size() || change.word.isEmpty()) {
            return "a status of no step";
        }
    }
    if (plan.handset.size() > sandbox::scriptEventsMost * sandbox::scriptStepsMost ||
        sandbox::statusBody(plan, wire, QStringLiteral("id"), 1, sandbox::scriptTimeMost)
            .isEmpty()) {
        return "no status";
    }
    return "";
}

} // namespace scenariokit
