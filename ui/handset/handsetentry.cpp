// SPDX-License-Identifier: MIT
#include "ui/handset/handsetentry.h"

#include "app/pattern/plans.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>

namespace flashcall::ui {

namespace {

constexpr int codeLeast = 3; // the documents' example code has three digits
constexpr int codeMost = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handset)
};

bool isNumber(const QString &text)
{
    const qsizetype first = text.startsWith(u'+') ? 1 : 0;
    for (qsizetype i = first; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9') {
            return false;
        }
    }
    return text.size() > first;
}

bool isMessage(HandsetEntry::Kind kind)
{
    return kind == HandsetEntry::Kind::Viber || kind == HandsetEntry::Kind::Sms;
}

HandsetEntry::Kind kindOf(sandbox::HandsetKind kind)
{
    switch (kind) {
    case sandbox::HandsetKind::MissedCall:
        break;
    case sandbox::HandsetKind::Viber:
        return HandsetEntry::Kind::Viber;
    case sandbox::HandsetKind::Sms:
        return HandsetEntry::Kind::Sms;
    case sandbox::HandsetKind::Voice:
        return HandsetEntry::Kind::Voice;
    }
    return HandsetEntry::Kind::MissedCall;
}

} // namespace

HandsetEntry handsetEntry(const sandbox::HandsetEvent &event, const QDateTime &at)
{
    return {kindOf(event.kind), event.from, event.text, at, event.to, {}, {}};
}

QString codeInText(const QString &text)
{
    QString run;
    bool word = false; // the run is part of a word such as "A123"
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar();
        if (c.digitValue() >= 0) {
            run += QChar(u'0' + c.digitValue());
            continue;
        }
        if (!word && !c.isLetter() && run.size() >= codeLeast && run.size() <= codeMost) {
            return run;
        }
        run.clear();
        word = c.isLetter();
    }
    return {};
}

QString handsetAnswer(const HandsetEntry &entry)
{
    if (entry.answer) {
        return *entry.answer;
    }
    return isMessage(entry.kind) ? codeInText(entry.text) : entry.from;
}

QString groupedNumber(const QString &number)
{
    if (!isNumber(number) || number.size() < 6) {
        return visibleText(number);
    }
    qsizetype first = number.startsWith(u'+') ? 1 : 0;
    QString out = number.left(first);
    if (first) {
        const QByteArray digits = number.mid(first).toLatin1();
        if (const pattern::Plan *plan = pattern::planOf(digits.toStdString())) {
            out += QLatin1String(plan->callingCode.data(), qsizetype(plan->callingCode.size()));
            first = out.size();
            out += u' ';
        }
    }
    // From the end: two pairs, then threes. A country's own grouping would need its tables; what
    // counts here is that the digits can be read aloud without losing the place.
    const qsizetype digits = number.size() - first;
    for (qsizetype i = 0; i < digits; ++i) {
        const qsizetype left = digits - i;
        const bool cut = left == 2 || left == 4 || (left > 4 && (left - 4) % 3 == 0);
        if (i > 0 && cut) {
            out += u' ';
        }
        out += number[first + i];
    }
    return out;
}

QString handsetTitle(HandsetEntry::Kind kind)
{
    switch (kind) {
    case HandsetEntry::Kind::MissedCall:
        return Words::tr("Missed call");
    case HandsetEntry::Kind::Viber:
        return Words::tr("Viber");
    case HandsetEntry::Kind::Sms:
        return Words::tr("SMS");
    case HandsetEntry::Kind::Voice:
        return Words::tr("Voice call");
    }
    return {};
}

QString handsetReading(const HandsetEntry &entry)
{
    const QString from = visibleText(entry.from);
    const QString text = visibleText(entry.text).simplified();
    QString head;
    switch (entry.kind) {
    case HandsetEntry::Kind::MissedCall:
        head = from.isEmpty() ? Words::tr("Missed call, hidden number")
                              : Words::tr("Missed call from %1");
        break;
    case HandsetEntry::Kind::Viber:
        head = from.isEmpty() ? Words::tr("Viber message") : Words::tr("Viber from %1");
        break;
    case HandsetEntry::Kind::Sms:
        head = from.isEmpty() ? Words::tr("SMS, hidden number") : Words::tr("SMS from %1");
        break;
    case HandsetEntry::Kind::Voice:
        head = from.isEmpty() ? Words::tr("Voice call, hidden number")
                              : Words::tr("Voice call from %1");
        break;
    }
    if (!from.isEmpty()) {
        head = head.arg(from);
    }
    const QString whole = text.isEmpty() ? head : QString(head + QStringLiteral(": ") + text);
    return entry.phone.isEmpty() ? whole
                                 : Words::tr("%1, on the phone of %2").arg(whole, entry.phone);
}

QLatin1String handsetIcon(HandsetEntry::Kind kind)
{
    switch (kind) {
    case HandsetEntry::Kind::MissedCall:
        return QLatin1String("missed");
    case HandsetEntry::Kind::Viber:
        return QLatin1String("chat");
    case HandsetEntry::Kind::Sms:
        return QLatin1String("sms");
    case HandsetEntry::Kind::Voice:
        return QLatin1String("voice");
    }
    return QLatin1String("info");
}

} // namespace flashcall::ui
