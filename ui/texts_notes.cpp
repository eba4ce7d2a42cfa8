// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include "app/session/judge.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashcall::ui::texts {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};

QString joined(const QList<Channel> &channels, const QString &last)
{
    QStringList names;
    for (const Channel one : channels) {
        names << channel(one);
    }
    if (names.size() < 2) {
        return names.join(QString());
    }
    const QString end = names.takeLast();
    return names.join(QStringLiteral(", ")) + last + end;
}

} // namespace

QString anyOf(const QList<Channel> &channels)
{
    return joined(channels, Words::tr(" or ", "between the last two of a list"));
}

QString allOf(const QList<Channel> &channels)
{
    return joined(channels, Words::tr(" and ", "between the last two of a list"));
}

QString codeSource(const Request &request)
{
    const QList<Channel> channels = codeChannels(request);
    return anyOf(channels.isEmpty() ? QList<Channel>{request.steps.first().channel()} : channels);
}

bool verifiedByCode(const Session &session)
{
    return session.judged() && session.judged()->judgement == Judgement::Verified &&
           session.judged()->finding.byCode;
}

QString outcome(Ending how, bool byCode)
{
    return byCode && how == Ending::Verified ? Words::tr("Verified by code") : ending(how);
}

QString verdict(const Session &session)
{
    return verifiedByCode(session) ? Words::tr("Verified by code")
                                   : judgement(session.judged()->judgement);
}

QString overlap(const QList<Channel> &channels)
{
    if (channels.isEmpty()) {
        return {};
    }
    return Words::tr("This case follows another one, whose %1 may still come: only what this one "
                     "sends counts.")
        .arg(allOf(channels));
}

QString causeQuestion(casenotes::Cause cause)
{
    using casenotes::Cause;
    switch (cause) {
    case Cause::NumberRight:
        return Words::tr("Is the number read back digit by digit the right one?");
    case Cause::Signal:
        return Words::tr("Does the phone have signal, and is airplane mode off?");
    case Cause::CallsSilenced:
        return Words::tr("Is “do not disturb” or “silence unknown callers” on? Look in the list "
                         "of calls.");
    case Cause::CallBlocker:
        return Words::tr("Does a call blocker hide the call? Look in its list of blocked calls.");
    case Cause::OtherSim:
        return Words::tr("Two SIM cards: does the other one ring?");
    case Cause::LineBusy:
        return Words::tr("Is the line busy, or are calls forwarded?");
    }
    return {};
}

QString causeName(casenotes::Cause cause)
{
    using casenotes::Cause;
    switch (cause) {
    case Cause::NumberRight:
        return Words::tr("Number read back: right");
    case Cause::Signal:
        return Words::tr("Phone has signal");
    case Cause::CallsSilenced:
        return Words::tr("Calls silenced");
    case Cause::CallBlocker:
        return Words::tr("Call blocker");
    case Cause::OtherSim:
        return Words::tr("Other SIM card rings");
    case Cause::LineBusy:
        return Words::tr("Line busy or forwarded");
    }
    return {};
}

QString answer(casenotes::Answer answer)
{
    switch (answer) {
    case casenotes::Answer::Yes:
        return Words::tr("Yes");
    case casenotes::Answer::No:
        return Words::tr("No");
    }
    return {};
}

} // namespace flashcall::ui::texts
