// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include <QCoreApplication>

namespace flashcall::ui::texts {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};

QString offTheRecord(replies::Reason reason)
{
    return failure(Failure{replies::FailureClass::NotSent, reason});
}

QString countryWords(const QString &region)
{
    return region.isEmpty()
               ? Words::tr("This number belongs to no country that the connection "
                           "may call.")
               : Words::tr("The connection may not call this country: %1.").arg(country(region));
}

} // namespace

QString timeLeft(std::chrono::nanoseconds left)
{
    const auto whole = qint64(std::chrono::ceil<std::chrono::seconds>(left).count());
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    const qint64 minutes = whole / 60;
    return minutes < 60
               ? QStringLiteral("%1:%2").arg(QString::number(minutes), two(whole % 60))
               : QStringLiteral("%1:%2:%3")
                     .arg(QString::number(minutes / 60), two(minutes % 60), two(whole % 60));
}

QString refusal(const SendRefusal &refusal)
{
    return texts::refusal(refusal, refusal.left.value_or(std::chrono::nanoseconds(0)));
}

QString refusal(const SendRefusal &refusal, std::chrono::nanoseconds left)
{
    const QString time = timeLeft(left);
    switch (refusal.reason) {
    case guard::Reason::OwnNumber:
        return Words::tr("This is a caller ID of the connection, not a customer's number.");
    case guard::Reason::PremiumRate:
        return Words::tr("This is a premium-rate number. The console does not call those.");
    case guard::Reason::SharedCost:
        return Words::tr("This is a shared-cost number. The console does not call those.");
    case guard::Reason::Satellite:
        return Words::tr("This is a satellite number. The console does not call those.");
    case guard::Reason::Country:
        return countryWords(refusal.region);
    case guard::Reason::JournalNotWritable:
        return offTheRecord(replies::Reason::JournalNotWritable);
    case guard::Reason::DiskAlmostFull:
        return offTheRecord(replies::Reason::DiskAlmostFull);
    case guard::Reason::RunningCase:
        return Words::tr("A case of this number is running, %1 left.").arg(time);
    case guard::Reason::RetryAfter:
        return Words::tr("The service asked to wait: %1 left.").arg(time);
    case guard::Reason::Pause:
        return Words::tr("Wait %1 before the next send to this number.").arg(time);
    case guard::Reason::NumberLimit:
        return Words::tr("%n send(s) to a number in ten minutes are the most. Wait %1.", nullptr,
                         refusal.limit)
            .arg(time);
    case guard::Reason::AgentLimit:
        return Words::tr("%n send(s) in 24 hours are the most for one agent. Wait %1.", nullptr,
                         refusal.limit)
            .arg(time);
    }
    return {};
}

} // namespace flashcall::ui::texts
