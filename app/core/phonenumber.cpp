// SPDX-License-Identifier: MIT
#include "app/core/phonenumber.h"

#include "app/core/latemodule.h"
#include "app/core/numberplan.h"

namespace flashcall {

namespace {

const NumberPlan &plan()
{
    static const NumberPlan *const loaded =
        reinterpret_cast<NumberPlanFunction>(lateSymbol(numberPlanModule, numberPlanSymbol))();
    return *loaded;
}

} // namespace

Result<PhoneNumber, NumberProblem> PhoneNumber::parse(const QString &text, const QString &region)
{
    Result<NumberFacts, NumberProblem> facts = plan().parse(text, region);
    if (!facts) {
        return Unexpected{facts.error()};
    }
    PhoneNumber number;
    number.m_e164 = std::move(facts->e164);
    number.m_international = std::move(facts->international);
    number.m_national = std::move(facts->national);
    number.m_region = std::move(facts->region);
    number.m_kind = facts->kind;
    number.m_assigned = facts->assigned;
    return number;
}

bool PhoneNumber::isRegion(const QString &region)
{
    return plan().isRegion(region);
}

void PhoneNumber::warmUp()
{
    plan().warmUp();
}

QString withoutScheme(const QString &text)
{
    const QLatin1StringView scheme("tel:");
    const bool plain = text.startsWith(scheme, Qt::CaseInsensitive) && !text.contains(u';');
    return plain ? text.mid(scheme.size()) : text;
}

} // namespace flashcall
