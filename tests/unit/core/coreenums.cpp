// SPDX-License-Identifier: MIT
#include "app/core/cascade.h"
#include "app/core/connection.h"
#include "app/core/ending.h"
#include "app/core/journal.h"
#include "app/core/phonenumber.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/core/smsparts.h"
#include "app/core/vibertemplates.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;

// Names of enumerators reach the journal and the logs: each enum must have its meta object
// linked, with names that differ.
class TestCoreEnums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void channelsAreInTheOrderOfTheContent();
    void endingsOfTheProduct();
};

void TestCoreEnums::names_data()
{
    QTest::addColumn<QMetaEnum>("asked");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");

    const auto row = [](const QMetaEnum &asked, const QString &name, int count) {
        QTest::newRow(qPrintable(name)) << asked << name << count;
    };
    row(QMetaEnum::fromType<Channel>(), u"channels::Channel"_s, 4);
    row(QMetaEnum::fromType<connections::Auth>(), u"connections::Auth"_s, 3);
    row(QMetaEnum::fromType<connections::NumberStyle>(), u"connections::NumberStyle"_s, 2);
    row(QMetaEnum::fromType<Ending>(), u"endings::Ending"_s, 12);
    row(QMetaEnum::fromType<Judgement>(), u"endings::Judgement"_s, 7);
    row(QMetaEnum::fromType<journal::Problem>(), u"journal::Problem"_s, 8);
    row(QMetaEnum::fromType<numbers::Kind>(), u"numbers::Kind"_s, 13);
    row(QMetaEnum::fromType<numbers::Problem>(), u"numbers::Problem"_s, 9);
    row(QMetaEnum::fromType<replies::Note>(), u"replies::Note"_s, 5);
    row(QMetaEnum::fromType<replies::FailureClass>(), u"replies::FailureClass"_s, 4);
    row(QMetaEnum::fromType<replies::Reason>(), u"replies::Reason"_s, 32);
    row(QMetaEnum::fromType<replies::Delivery>(), u"replies::Delivery"_s, 7);
    row(QMetaEnum::fromType<request::Field>(), u"request::Field"_s, 15);
    row(QMetaEnum::fromType<request::Problem>(), u"request::Problem"_s, 9);
    row(QMetaEnum::fromType<sms::Encoding>(), u"sms::Encoding"_s, 2);
    row(QMetaEnum::fromType<viber::Text>(), u"viber::Text"_s, 9);
}

void TestCoreEnums::names()
{
    QFETCH(const QMetaEnum, asked);
    QFETCH(const QString, name);

    const QString full = QLatin1String(asked.scope()) + u"::"_s + QLatin1String(asked.enumName());
    QVERIFY2(full == u"flashcall::"_s + name, qPrintable(full));
    QVERIFY(asked.isScoped());
    QTEST(asked.keyCount(), "count");
    QSet<QString> keys;
    for (int i = 0; i < asked.keyCount(); ++i) {
        QCOMPARE(asked.value(i), i);
        keys.insert(QLatin1String(asked.key(i)));
    }
    QCOMPARE(keys.size(), asked.keyCount());
}

void TestCoreEnums::channelsAreInTheOrderOfTheContent()
{
    QCOMPARE((Step{FlashCallContent{}, {}, {}}.channel()), Channel::FlashCall);
    QCOMPARE((Step{ViberOtpContent{}, {}, {}}.channel()), Channel::ViberOtp);
    QCOMPARE((Step{SmsContent{}, {}, {}}.channel()), Channel::Sms);
    QCOMPARE((Step{VoiceContent{}, {}, {}}.channel()), Channel::Voice);
}

void TestCoreEnums::endingsOfTheProduct()
{
    QStringList all;
    const QMetaEnum names = QMetaEnum::fromType<Ending>();
    for (int i = 0; i < names.keyCount(); ++i) {
        all.append(QLatin1String(names.key(i)));
    }
    QCOMPARE(all.join(u' '), u"Verified NotVerified Late NoCall Withheld Rejected Refused Expired "
                             u"AttemptsUsedUp Unknown NotSent Stopped"_s);
}

QTEST_APPLESS_MAIN(TestCoreEnums)
#include "coreenums.moc"
