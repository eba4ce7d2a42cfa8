// SPDX-License-Identifier: MIT
#include "app/session/nextchannel.h"

#include "deskbench.h"

using namespace flashcall;
using namespace flashcall::test;

namespace {

Step call(const char *number = "+380123456789")
{
    return {FlashCallContent{QString::fromLatin1(number)}, 30s, {}};
}

Step viber(const char *pin = "{code}")
{
    ViberOtpContent content;
    content.templateId = QStringLiteral("6c929cef-29b4-4349-bc9d-2a07bdbb6e43");
    content.parameters = {{QStringLiteral("pin"), QString::fromLatin1(pin)}};
    return {content, 90s, {}};
}

Step sms(const char *text = "{code}")
{
    return {SmsContent{QString::fromLatin1(text)}, {}, {}};
}

Step voice()
{
    return {VoiceContent{QStringLiteral("Code {code}")}, {}, {}};
}

Request sent(const Step &step)
{
    Request request = flashCallRequest();
    request.steps = {step};
    return request;
}

} // namespace

// Where to go on when nothing came, and what may still come all the same.
class NextChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void next_data();
    void next();
    void stillToCome_data();
    void stillToCome();
    void deskKnowsTheOverlap();
};

void NextChannelTest::next_data()
{
    QTest::addColumn<Cascade>("plan");
    QTest::addColumn<Step>("now");
    QTest::addColumn<int>("next"); // index into the plan, or -1
    QTest::newRow("the one after the call") << Cascade{call(), viber(), sms()} << call() << 1;
    QTest::newRow("another caller ID was drawn")
        << Cascade{call(), viber()} << call("+380443334455") << 1;
    QTest::newRow("after Viber") << Cascade{call(), viber(), sms()} << viber() << 2;
    QTest::newRow("a message without a code proves nothing")
        << Cascade{call(), viber("1234"), voice()} << call() << 2;
    QTest::newRow("a second call") << Cascade{call(), call("+380443334455")} << call() << 1;
    QTest::newRow("a call that has no number") << Cascade{call(), call(""), sms()} << call() << 2;
    QTest::newRow("the end of the plan") << Cascade{call(), viber(), sms()} << sms() << -1;
    QTest::newRow("an SMS with other words") << Cascade{call(), sms(), voice()} << sms("x") << 2;
    QTest::newRow("no step of this plan") << Cascade{call(), sms()} << viber() << -1;
    QTest::newRow("a call alone") << Cascade{call()} << call() << -1;
}

void NextChannelTest::next()
{
    QFETCH(const Cascade, plan);
    QFETCH(const Step, now);
    QFETCH(const int, next);
    const auto found = nextChannel(plan, sent(now));
    QCOMPARE(found.has_value(), next >= 0);
    if (found) {
        QVERIFY(*found == plan[next]);
    }
}

void NextChannelTest::stillToCome_data()
{
    using replies::FailureClass;
    using replies::Reason;
    QTest::addColumn<std::optional<Failure>>("failure");
    QTest::addColumn<bool>("comes");
    const auto row = [](const char *name, FailureClass kind, Reason reason, bool comes) {
        QTest::newRow(name) << std::optional(Failure{kind, reason}) << comes;
    };
    QTest::newRow("taken") << std::optional<Failure>() << true;
    row("unknown", FailureClass::Unknown, Reason::TimedOut, true);
    row("refused", FailureClass::Refused, Reason::HttpStatus, false);
    row("rejected", FailureClass::Rejected, Reason::MessageRejected, false);
    row("not sent", FailureClass::NotSent, Reason::NoConnection, false);
}

void NextChannelTest::stillToCome()
{
    QFETCH(const std::optional<Failure>, failure);
    QFETCH(const bool, comes);
    SessionBench bench;
    Request request = flashCallRequest();
    request.steps += Cascade{viber(), sms(), sms()};
    QVERIFY(flashcall::stillToCome(*bench.session).isEmpty()); // drafting
    bench.send(request);
    if (failure) {
        bench.reply(Unexpected{*failure});
    } else {
        bench.reply(acceptedReply());
        bench.session->finish(Ending::NoCall);
    }
    const QList<Channel> all{Channel::FlashCall, Channel::ViberOtp, Channel::Sms};
    QCOMPARE(flashcall::stillToCome(*bench.session), comes ? all : QList<Channel>());
}

void NextChannelTest::deskKnowsTheOverlap()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:1"), Secret());
    QVERIFY(bench.send());
    bench.accept();
    const QString first = bench.desk->current()->caseId();
    bench.desk->current()->finish(Ending::NoCall);
    QVERIFY(bench.send(first));
    QCOMPARE(bench.desk->overlap(), QList<Channel>{Channel::FlashCall});
    QCOMPARE(bench.desk->current()->previousCaseId(), first);
    QCOMPARE(bench.journal.intents.last().previousCaseId, first);
    bench.accept();
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.send()); // it follows none
    QVERIFY(bench.desk->overlap().isEmpty());
}

QTEST_GUILESS_MAIN(NextChannelTest)
#include "nextchannel.moc"
