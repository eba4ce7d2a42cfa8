// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include "app/core/countries.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashcall::ui::texts {

namespace {
// lupdate reads the context from here; every file of these words has the same one.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};
} // namespace

QString ending(Ending ending)
{
    switch (ending) {
    case Ending::Verified:
        return Words::tr("Verified");
    case Ending::NotVerified:
        return Words::tr("Not verified");
    case Ending::Late:
        return Words::tr("Late");
    case Ending::NoCall:
        return Words::tr("No call");
    case Ending::Withheld:
        return Words::tr("Number withheld");
    case Ending::Rejected:
        return Words::tr("Rejected");
    case Ending::Refused:
        return Words::tr("Refused");
    case Ending::Expired:
        return Words::tr("Expired");
    case Ending::AttemptsUsedUp:
        return Words::tr("Attempts used up");
    case Ending::Unknown:
        return Words::tr("Outcome unknown");
    case Ending::NotSent:
        return Words::tr("Not sent");
    case Ending::Stopped:
        return Words::tr("Stopped");
    }
    return {};
}

Tone endingTone(Ending ending)
{
    switch (ending) {
    case Ending::Verified:
        return Tone::Good;
    case Ending::NotVerified:
    case Ending::AttemptsUsedUp:
    case Ending::Rejected:
    case Ending::Refused:
        return Tone::Bad;
    case Ending::Late:
    case Ending::Expired:
    case Ending::Withheld:
    case Ending::Unknown:
    case Ending::NotSent:
        return Tone::Caution;
    case Ending::NoCall:
    case Ending::Stopped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QLatin1String endingIcon(Ending ending)
{
    switch (ending) {
    case Ending::Verified:
        return QLatin1String("good");
    case Ending::NotVerified:
    case Ending::Rejected:
    case Ending::Refused:
        return QLatin1String("bad");
    case Ending::AttemptsUsedUp:
        return QLatin1String("lock");
    case Ending::Late:
    case Ending::Expired:
        return QLatin1String("late");
    case Ending::Withheld:
        return QLatin1String("hidden");
    case Ending::Unknown:
        return QLatin1String("unknown");
    case Ending::NotSent:
        return QLatin1String("caution");
    case Ending::NoCall:
        return QLatin1String("info");
    case Ending::Stopped:
        return QLatin1String("stop");
    }
    return {};
}

QString judgement(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Verified:
        return Words::tr("Verified");
    case Judgement::NotVerified:
    case Judgement::Unverifiable:
        return Words::tr("Not verified");
    case Judgement::TooShort:
        return Words::tr("Too short");
    case Judgement::NoCallerId:
        return Words::tr("No caller ID");
    case Judgement::Late:
        return Words::tr("Late");
    case Judgement::Locked:
        return Words::tr("Locked");
    }
    return {};
}

Tone judgementTone(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Verified:
        return Tone::Good;
    case Judgement::NotVerified:
    case Judgement::Unverifiable:
    case Judgement::Locked:
        return Tone::Bad;
    case Judgement::TooShort:
    case Judgement::NoCallerId:
    case Judgement::Late:
        return Tone::Caution;
    }
    return Tone::Neutral;
}

QLatin1String judgementIcon(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Verified:
        return QLatin1String("good");
    case Judgement::NotVerified:
    case Judgement::Unverifiable:
        return QLatin1String("bad");
    case Judgement::TooShort:
        return QLatin1String("caution");
    case Judgement::NoCallerId:
        return QLatin1String("hidden");
    case Judgement::Late:
        return QLatin1String("late");
    case Judgement::Locked:
        return QLatin1String("lock");
    }
    return {};
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::FlashCall:
        return Words::tr("Flash call");
    case Channel::ViberOtp:
        return Words::tr("Viber OTP");
    case Channel::Sms:
        return Words::tr("SMS");
    case Channel::Voice:
        return Words::tr("Voice");
    }
    return {};
}

QString numberKind(numbers::Kind kind)
{
    switch (kind) {
    case numbers::Kind::Mobile:
        return Words::tr("mobile");
    case numbers::Kind::FixedLine:
        return Words::tr("fixed line");
    case numbers::Kind::FixedOrMobile:
        return Words::tr("fixed line or mobile");
    case numbers::Kind::TollFree:
        return Words::tr("toll-free");
    case numbers::Kind::PremiumRate:
        return Words::tr("premium rate");
    case numbers::Kind::SharedCost:
        return Words::tr("shared cost");
    case numbers::Kind::Voip:
        return Words::tr("internet telephony");
    case numbers::Kind::Personal:
        return Words::tr("personal number");
    case numbers::Kind::Pager:
        return Words::tr("pager");
    case numbers::Kind::Uan:
        return Words::tr("company number");
    case numbers::Kind::Voicemail:
        return Words::tr("voicemail");
    case numbers::Kind::Satellite:
        return Words::tr("satellite");
    case numbers::Kind::Unknown:
        return Words::tr("not known to be in use");
    }
    return {};
}

QString country(const QString &region)
{
    return countryName(region, QLocale());
}

QString delivery(replies::Delivery delivery)
{
    switch (delivery) {
    case replies::Delivery::Scheduled:
        return Words::tr("scheduled");
    case replies::Delivery::Processing:
        return Words::tr("on its way");
    case replies::Delivery::Delivered:
        return Words::tr("delivered");
    case replies::Delivery::Undeliverable:
        return Words::tr("undeliverable");
    case replies::Delivery::PermanentError:
        return Words::tr("failed");
    case replies::Delivery::NotUsed:
        return Words::tr("not used");
    case replies::Delivery::Other:
        return Words::tr("other status");
    }
    return {};
}

QString seconds(std::chrono::milliseconds time)
{
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return Words::tr("%1 s").arg(QLocale().toString(qlonglong(whole)));
}

QString clockTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString odds(int fixedDigits, int attempts)
{
    const double odds = pattern::guessOdds(fixedDigits, attempts, 0);
    if (odds <= 0) {
        return {};
    }
    return Words::tr("once in %1").arg(QLocale().toString(qRound64(1.0 / odds)));
}

} // namespace flashcall::ui::texts
