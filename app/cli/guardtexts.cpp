// SPDX-License-Identifier: MIT
#include "app/cli/guardtexts.h"

#include <QCoreApplication>

namespace flashcall::cli::texts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString wait(const SendRefusal &refusal)
{
    const auto left = refusal.left.value_or(std::chrono::nanoseconds(0));
    return Words::tr("Wait %n second(s).", nullptr,
                     int(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

QString reason(const SendRefusal &refusal)
{
    switch (refusal.reason) {
    case guard::Reason::OwnNumber:
        return Words::tr("this number is a caller ID itself, not a customer's.");
    case guard::Reason::PremiumRate:
        return Words::tr("premium-rate numbers are not called.");
    case guard::Reason::SharedCost:
        return Words::tr("shared-cost numbers are not called.");
    case guard::Reason::Satellite:
        return Words::tr("satellite numbers are not called.");
    case guard::Reason::Country:
        return refusal.region.isEmpty()
                   ? Words::tr("the number belongs to no country that the connection may call.")
                   : Words::tr("the connection may not call numbers of %1.").arg(refusal.region);
    case guard::Reason::JournalNotWritable:
        return Words::tr("the journal cannot be written, and nothing is sent off the record.");
    case guard::Reason::DiskAlmostFull:
        return Words::tr("the disk is almost full, and nothing is sent off the record.");
    case guard::Reason::RunningCase:
        return Words::tr("a case of this number is running.");
    case guard::Reason::RetryAfter:
        return Words::tr("the service asked to wait.");
    case guard::Reason::Pause:
        return Words::tr("the last send to this number was just now.");
    case guard::Reason::NumberLimit:
        return Words::tr("%n send(s) to a number in ten minutes are the most.", nullptr,
                         refusal.limit);
    case guard::Reason::AgentLimit:
        return Words::tr("%n send(s) in 24 hours are the most for one agent.", nullptr,
                         refusal.limit);
    }
    return {};
}

} // namespace

QString refusal(const SendRefusal &refusal)
{
    const QString words = Words::tr("Not sent: %1").arg(reason(refusal));
    return refusal.left ? words + u' ' + wait(refusal) : words;
}

QString unknownBefore()
{
    return Words::tr("Not sent: nobody knows what became of the last send to this number, and a "
                     "call may have been placed. Ask the customer; give --again to send all the "
                     "same.");
}

} // namespace flashcall::cli::texts
