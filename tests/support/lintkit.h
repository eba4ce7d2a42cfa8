// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/core/vibertemplates.h"

#include <QRandomGenerator>

// Cascades for the linter's tests and the editor's.
namespace flashcall::test {

inline Step callStep(const QString &callerId = {}, int ttl = 60)
{
    return {FlashCallContent{callerId}, std::chrono::seconds(ttl), {}};
}

inline Step smsStep(const QString &text = QStringLiteral("Your code: {code}"))
{
    return {SmsContent{text}, std::nullopt, {}};
}

inline Step viberStep(viber::Text text, const QList<std::pair<QString, QString>> &parameters,
                      int ttl = 90)
{
    ViberOtpContent content;
    content.templateId = viber::templateFor(text).idText();
    content.parameters = parameters;
    return {content, std::chrono::seconds(ttl), {}};
}

// Nothing is found in it: the code, another one each time, says which number rings.
inline lint::Subject soundSubject()
{
    lint::Subject subject;
    subject.to = QStringLiteral("+380936670003");
    subject.from = QStringLiteral("YourApp");
    subject.steps = {callStep(), smsStep()};
    return subject;
}

// Anything a person or a file may put together, wrong in every way the linter knows.
class RandomSubjects
{
public:
    explicit RandomSubjects(quint32 seed)
        : m_random(seed)
    {}

    lint::Subject next()
    {
        lint::Subject subject = soundSubject();
        subject.from = of({"YourApp", "A very long sender", "", "ЯШоп", "Shop 24"});
        subject.code = of({"", "", "321", "7", "482913", "0321", "48291367"});
        subject.codeLength = 3 + below(6);
        subject.to = of({"+380936670003", "", "380936670003"});
        subject.steps = {callStep(callerId(), time())};
        const int more = below(6);
        for (int i = 0; i < more; ++i) {
            subject.steps.append(step());
        }
        for (const Step &one : subject.steps) {
            const bool first = subject.own.isEmpty();
            subject.own.append({first ? QString() : of({"", "", "+380936670003", "+380936670004"}),
                                first || one.channel() != Channel::FlashCall
                                    ? QString()
                                    : of({"", "", "321", "999"})});
        }
        return subject;
    }

private:
    int below(int most) { return m_random.bounded(most); }
    QString of(std::initializer_list<const char *> texts)
    {
        return QString::fromUtf8(*(texts.begin() + below(int(texts.size()))));
    }
    QString callerId() { return of({"", "", "+380123456789", "+380123456780", "0123456789"}); }
    int time()
    {
        constexpr int times[] = {1, 30, 59, 60, 75, 90, 91, 120, 121, 300, 3600};
        return times[below(int(std::size(times)))];
    }
    QString text()
    {
        return of({"Your code: {code}", "Your code: 321", "Your code: 999", "Hello", "",
                   "Код {code}, діє 5 хв", "Code {code}, valid 90 minutes", "321 or 482913, 1 min",
                   "Call +380123456789. Code 482913", "321 min", "{code}{code}", "Код 0321"});
    }
    Step step()
    {
        Step made;
        switch (static_cast<Channel>(below(4))) {
        case Channel::FlashCall:
            made = callStep(callerId());
            break;
        case Channel::ViberOtp:
            made = viber();
            break;
        case Channel::Sms:
            made = smsStep(text());
            break;
        case Channel::Voice:
            made.content = VoiceContent{text(), QStringLiteral("voice")};
            break;
        }
        made.ttl.reset();
        if (below(3) > 0) {
            made.ttl = std::chrono::seconds(time());
        }
        made.from = of({"", "", "Other", "Much too long a name", "!!!"});
        return made;
    }
    Step viber()
    {
        QList<std::pair<QString, QString>> parameters;
        if (below(8) > 0) {
            parameters.append(
                {QStringLiteral("pin"), of({"{code}", "321", "999", "482913", "", " {code} "})});
        }
        if (below(2) > 0) {
            parameters.append({QStringLiteral("code_validity_time"),
                               of({"0", "1", "7", "600", "{code}", "soon"})});
        }
        Step made = viberStep(static_cast<viber::Text>(below(9)), parameters);
        if (below(5) == 0) {
            std::get<ViberOtpContent>(made.content).templateId = QStringLiteral("my-own");
        }
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace flashcall::test
