// SPDX-License-Identifier: MIT
#include "app/sandbox/numbers.h"

#include "app/pattern/plans.h"

#include <algorithm>
#include <string>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype fixedDigits = 6;

QString nationalPart(const QString &e164)
{
    const std::string digits = e164.mid(1).toStdString();
    const pattern::Plan *plan = pattern::planOf(digits);
    const auto code = plan == nullptr ? 0 : plan->callingCode.size();
    return e164.mid(1 + static_cast<qsizetype>(code));
}

// The same number with `count` digits before the last `after` each turned into another one.
QString otherDigits(const QString &number, qsizetype after, qsizetype count)
{
    QString other = number;
    const qsizetype end = number.size() - after;
    for (qsizetype i = std::max<qsizetype>(1, end - count); i < end; ++i) {
        const int digit = other.at(i).digitValue();
        other[i] = QChar(u'0' + digit % 9 + 1); // never 0: a national number does not begin so
    }
    return other;
}

} // namespace

// api.md, last section: a code alone is the ending of the number that calls.
Numbers numbersFor(const WireMessage &message)
{
    if (!message.callerId.isEmpty()) {
        const QString national = nationalPart(message.callerId);
        const qsizetype masked = std::max<qsizetype>(0, national.size() - fixedDigits);
        return {message.callerId, QString(masked, u'*') + national.mid(masked), masked};
    }
    if (message.code.isEmpty()) {
        return {};
    }
    const QString base = u"380123456789"_s; // the documents' example
    constexpr qsizetype national = 9;
    const qsizetype size = message.code.size();
    const qsizetype masked = std::max<qsizetype>(0, national - size);
    return {u'+' + base.chopped(std::min(size, base.size())) + message.code,
            QString(masked, u'*') + message.code, masked};
}

QString wrongNumber(const Numbers &numbers)
{
    return otherDigits(numbers.announced, 0, numbers.pattern.size() - numbers.masked);
}

QString sameEnding(const Numbers &numbers)
{
    return otherDigits(numbers.announced, numbers.pattern.size() - numbers.masked,
                       std::max<qsizetype>(1, numbers.masked));
}

HandsetEvent eventOf(const WireMessage &message, const WireStep &step, const QString &ringing,
                     milliseconds at, const QString &messageId)
{
    HandsetEvent event;
    event.at = at;
    event.to = message.to;
    event.messageId = messageId;
    if (step.type == "flashcall"_L1) {
        event.from = ringing;
        return event;
    }
    event.from = step.from;
    event.text = step.text;
    if (step.type == "sms"_L1) {
        event.kind = HandsetKind::Sms;
    } else if (step.type.startsWith("viber"_L1)) {
        event.kind = HandsetKind::Viber;
        // The fixed texts are Viber's; who writes and the code are what a customer looks for.
        event.text = QStringView(step.from) % u": " % step.text;
    } else {
        event.kind = HandsetKind::Voice;
    }
    return event;
}

} // namespace flashcall::sandbox
