// SPDX-License-Identifier: MIT
#include "sessionbench.h"

using namespace flashcall;
using namespace flashcall::test;

namespace {

const QString code = QStringLiteral("482913");

Step sms(const char *text = "Your code: {code}")
{
    return {SmsContent{QString::fromLatin1(text)}, {}, {}};
}

Step viber(const char *pin = "{code}")
{
    ViberOtpContent content;
    content.templateId = QStringLiteral("6c929cef-29b4-4349-bc9d-2a07bdbb6e43");
    content.parameters = {{QStringLiteral("pin"), QString::fromLatin1(pin)}};
    return {content, 90s, {}};
}

// The documents' call, and then these steps.
Request cascade(const Cascade &fallbacks = {viber(), sms()}, const QString &with = code)
{
    Request request = flashCallRequest();
    request.code = with;
    request.steps += fallbacks;
    return request;
}

} // namespace

// A code typed from a later step is verified like a caller ID: the same attempts, the same time.
class SessionCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void channels_data();
    void channels();
    void judged_data();
    void judged();
    void everyWrongCodeFails();
    void verifies();
    void callerIdStillVerifies();
    void sharesTheAttempts();
    void timeIsTheSame_data();
    void timeIsTheSame();
    void typedBeforeTheReply();
    void storedBeforeItIsTold();
    void answersAreKept();
};

void SessionCodesTest::channels_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QList<Channel>>("channels");
    Request own = cascade();
    own.steps.first().content = FlashCallContent{};
    Request written = cascade({sms()});
    written.steps = {sms()};
    QTest::newRow("both") << cascade() << QList{Channel::ViberOtp, Channel::Sms};
    QTest::newRow("the SMS alone") << cascade({viber("1234"), sms()}) << QList{Channel::Sms};
    QTest::newRow("written out") << cascade({sms("Code: 482913.")}) << QList{Channel::Sms};
    QTest::newRow("part of a longer number")
        << cascade({sms("Call 0800482913")}) << QList<Channel>();
    QTest::newRow("no step has it") << cascade({sms("Call us back")}) << QList<Channel>();
    QTest::newRow("no code") << cascade({sms()}, {}) << QList<Channel>();
    QTest::newRow("a call alone") << cascade({}) << QList<Channel>();
    QTest::newRow("the call rings with it, too")
        << own << QList{Channel::FlashCall, Channel::ViberOtp, Channel::Sms};
    QTest::newRow("an SMS by itself") << written << QList{Channel::Sms};
}

void SessionCodesTest::channels()
{
    QFETCH(const Request, request);
    QFETCH(const QList<Channel>, channels);
    QCOMPARE(codeChannels(request), channels);
}

void SessionCodesTest::judged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Finding::Class>("kind");
    QTest::addColumn<bool>("byCode");
    using Class = Finding::Class;
    QTest::newRow("the code") << code << Class::Verified << true;
    QTest::newRow("in groups") << QStringLiteral("482 913") << Class::Verified << true;
    QTest::newRow("Arabic digits") << QStringLiteral("٤٨٢٩١٣") << Class::Verified << true;
    QTest::newRow("the number") << right << Class::Verified << false;
    QTest::newRow("its last digits") << QStringLiteral("456789") << Class::Verified << false;
    QTest::newRow("a wrong code") << QStringLiteral("482914") << Class::Other << true;
    QTest::newRow("five digits of it") << QStringLiteral("48291") << Class::TooShort << false;
    QTest::newRow("seven") << QStringLiteral("4829130") << Class::TooShort << false;
    QTest::newRow("with a plus") << QStringLiteral("+482913") << Class::Other << false;
    QTest::newRow("another number") << wrong << Class::Other << false;
    QTest::newRow("hidden") << hidden << Class::Withheld << false;
    QTest::newRow("letters") << QStringLiteral("48 29 ab") << Class::Invalid << false;
}

void SessionCodesTest::judged()
{
    QFETCH(const QString, typed);
    QFETCH(const Finding::Class, kind);
    QFETCH(const bool, byCode);
    const Finding finding = judge(typed, expectationOf(cascade(), acceptedReply()), {});
    if (typed == u"+482913" || typed == u"4829130" || typed == u"482914") {
        // How the pattern calls what does not fit it is its own affair; that it does not is not.
        QVERIFY(finding.kind == Finding::Class::Other || finding.kind == Finding::Class::TooShort);
        return;
    }
    QCOMPARE(finding.kind, kind);
    QCOMPARE(finding.byCode, byCode);
}

void SessionCodesTest::everyWrongCodeFails()
{
    const Expectation expected = expectationOf(cascade(), acceptedReply());
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = code;
            typed[i] = QChar(digit);
            QCOMPARE(judge(typed, expected, {}).kind == Finding::Class::Verified, typed == code);
        }
    }
}

void SessionCodesTest::verifies()
{
    SessionBench bench;
    bench.send(cascade());
    bench.reply(acceptedReply());
    QVERIFY(bench.observe(code));
    QCOMPARE(bench.ending(), Ending::Verified);
    QVERIFY(bench.session->judged()->finding.byCode); // what was proved is told
    QCOMPARE(bench.lastAttempt().verdict, QStringLiteral("code_match"));
    QVERIFY(bench.lastAttempt().relation.isEmpty());
    QCOMPARE(bench.recordedEnding(), Ending::Verified);
}

void SessionCodesTest::callerIdStillVerifies()
{
    SessionBench bench;
    bench.send(cascade());
    bench.reply(acceptedReply());
    QVERIFY(bench.observe(right));
    QCOMPARE(bench.ending(), Ending::Verified);
    QVERIFY(!bench.session->judged()->finding.byCode);
    QCOMPARE(bench.lastAttempt().verdict, QStringLiteral("match"));
}

void SessionCodesTest::sharesTheAttempts()
{
    SessionBench bench;
    bench.send(cascade());
    bench.reply(acceptedReply());
    QVERIFY(bench.observe(QStringLiteral("482914")));
    QVERIFY(bench.observe(wrong));
    QCOMPARE(bench.session->attemptsLeft(), 1);
    QVERIFY(bench.observe(QStringLiteral("182913")));
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
    QVERIFY(!bench.observe(code)); // the right one comes too late for that
    QCOMPARE(bench.ending(), Ending::AttemptsUsedUp);
}

void SessionCodesTest::timeIsTheSame_data()
{
    QTest::addColumn<std::chrono::nanoseconds>("before");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("a nanosecond before the end") << std::chrono::nanoseconds(1) << Ending::Verified;
    QTest::newRow("at the end") << std::chrono::nanoseconds(0) << Ending::Late;
    QTest::newRow("after it") << std::chrono::nanoseconds(-1s) << Ending::Late;
}

void SessionCodesTest::timeIsTheSame()
{
    QFETCH(const std::chrono::nanoseconds, before);
    QFETCH(const Ending, ending);
    SessionBench bench;
    bench.send(cascade());
    bench.reply(acceptedReply());
    bench.clock.setNow(bench.session->window()->deadline - before);
    bench.observe(code);
    QCOMPARE(bench.ending(), ending);
}

void SessionCodesTest::typedBeforeTheReply()
{
    SessionBench bench;
    bench.send(cascade());
    QVERIFY(bench.observe(code));
    QVERIFY(!bench.ending());
    bench.reply(acceptedReply());
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionCodesTest::storedBeforeItIsTold()
{
    SessionBench bench;
    bench.send(cascade());
    bench.reply(acceptedReply());
    bench.journal.hold();
    bench.observe(code);
    QVERIFY(!bench.session->judged());
    QVERIFY(bench.release());
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionCodesTest::answersAreKept()
{
    using casenotes::Answer;
    using casenotes::Cause;
    SessionBench bench;
    bench.session->answer(Cause::Signal, Answer::Yes); // there is no case yet
    QVERIFY(bench.journal.notes.isEmpty());
    bench.wait();
    QSignalSpy changed(bench.session.get(), &Session::changed);
    bench.session->answer(Cause::Signal, Answer::Yes);
    bench.session->answer(Cause::Signal, Answer::Yes); // said before
    bench.session->answer(Cause::CallBlocker, Answer::No);
    bench.session->answer(Cause::Signal, Answer::No); // thought better of
    QCOMPARE(changed.size(), 3);
    const QString id = bench.session->caseId();
    const QList<std::pair<QString, CaseNote>> kept{
        {id, CauseAnswer{Cause::Signal, Answer::Yes}},
        {id, CauseAnswer{Cause::CallBlocker, Answer::No}},
        {id, CauseAnswer{Cause::Signal, Answer::No}}};
    QVERIFY(bench.journal.notes == kept);
    QCOMPARE(bench.session->answers().size(), 2);
    QCOMPARE(bench.session->answers().value(Cause::Signal), Answer::No);
    bench.session->finish(Ending::NoCall);
    bench.session->answer(Cause::LineBusy, Answer::Yes); // an ended case still has its notes
    QCOMPARE(bench.journal.notes.size(), 4);
}

QTEST_GUILESS_MAIN(SessionCodesTest)
#include "session_codes.moc"
