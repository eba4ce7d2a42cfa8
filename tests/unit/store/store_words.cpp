// SPDX-License-Identifier: MIT
#include "app/store/requestjson.h"
#include "app/store/words.h"

#include "app/core/ending.h"
#include "app/core/reply.h"

#include "support/journalkit.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

template <class Enum>
QString allWords()
{
    QStringList words;
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        const auto value = static_cast<Enum>(meta.value(i));
        const QString word = wordOf(value);
        words.append(fromWord<Enum>(word) == value ? word : QStringLiteral("?") + word);
    }
    return words.join(u' ');
}

} // namespace

class TestStoreWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // These words are in people's files. A name may be added; none may change or go.
    void namesInFilesStay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("pinned");
        QTest::newRow("Ending") << allWords<Ending>()
                                << QStringLiteral(
                                       "Verified NotVerified Late NoCall Withheld Rejected Refused "
                                       "Expired AttemptsUsedUp Unknown NotSent Stopped");
        QTest::newRow("Judgement")
            << allWords<Judgement>()
            << QStringLiteral("Verified NotVerified TooShort NoCallerId Late Locked Unverifiable");
        QTest::newRow("FailureClass") << allWords<replies::FailureClass>()
                                      << QStringLiteral("NotSent Rejected Refused Unknown");
        QTest::newRow("Note") << allWords<replies::Note>()
                              << QStringLiteral("CallerIdDiffers TtlDiffers NoPattern BadPattern "
                                                "AnnouncedDoesNotFit");
        QTest::newRow("Channel") << allWords<Channel>()
                                 << QStringLiteral("FlashCall ViberOtp Sms Voice");
    }
    void namesInFilesStay()
    {
        QFETCH(QString, now);
        QFETCH(QString, pinned);
        QVERIFY2(now.startsWith(pinned), qPrintable(now));
    }

    void theFailureClassesAreEndings()
    {
        for (const auto kind : {replies::FailureClass::NotSent, replies::FailureClass::Rejected,
                                replies::FailureClass::Refused, replies::FailureClass::Unknown}) {
            QVERIFY(fromWord<Ending>(wordOf(kind)));
        }
    }

    void anUnknownWordIsNothing()
    {
        QVERIFY(!fromWord<Ending>(QStringLiteral("verified")));
        QVERIFY(!fromWord<Ending>(QString()));
    }

    void requestsComeBackWhole_data()
    {
        QTest::addColumn<Cascade>("steps");
        QTest::addColumn<QString>("code");
        const Step call{
            FlashCallContent{QStringLiteral("+380123456789")}, std::chrono::seconds(60), {}};
        ViberOtpContent otp;
        otp.templateId = QStringLiteral("6c929cef-29b4-4349-bc9d-2a07bdbb6e43");
        otp.language = QStringLiteral("pl");
        otp.parameters = {{QStringLiteral("pin"), QStringLiteral("{code}")},
                          {QStringLiteral("business_platform_name"), QStringLiteral("\"Z\\Ї\"")},
                          {QStringLiteral("a"), QString()}};
        const Step viber{otp, std::chrono::seconds(90), QStringLiteral("Other")};
        const Step sms{SmsContent{QStringLiteral("Код: {code}\n<b>")}, {}, {}};
        const Step voice{VoiceContent{QStringLiteral("hello"), QStringLiteral("speechcall")},
                         std::chrono::seconds(5),
                         {}};
        QTest::newRow("a flash call") << Cascade{call} << QString();
        QTest::newRow("a whole cascade")
            << Cascade{call, viber, sms, voice} << QStringLiteral("0321");
        QTest::newRow("no caller ID")
            << Cascade{Step{FlashCallContent{}, {}, {}}} << QStringLiteral("4321");
    }
    void requestsComeBackWhole()
    {
        QFETCH(Cascade, steps);
        QFETCH(QString, code);
        Request request = flashRequest();
        request.steps = steps;
        request.code = code;
        request.reference = freshId();
        request.ticket = QStringLiteral("T-1 \u202e");
        const auto back = requestFromJson(requestToJson(request));
        QVERIFY(back);
        QCOMPARE(back->to.e164(), request.to.e164());
        QCOMPARE(back->from, request.from);
        QCOMPARE(back->code, request.code);
        QVERIFY(back->steps == request.steps);
        QCOMPARE(back->reference, request.reference);
        QCOMPARE(back->ticket, request.ticket);
    }

    void brokenRequestsAreNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("not JSON") << QStringLiteral("{\"to\":");
        QTest::newRow("no number") << QStringLiteral(R"({"to":"","steps":[{"channel":"Sms"}]})");
        QTest::newRow("no steps") << QStringLiteral(R"({"to":"+380936670003","steps":[]})");
        QTest::newRow("a channel of the future")
            << QStringLiteral(R"({"to":"+380936670003","steps":[{"channel":"Pigeon"}]})");
    }
    void brokenRequestsAreNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!requestFromJson(text));
    }
};

QTEST_APPLESS_MAIN(TestStoreWords)
#include "store_words.moc"
