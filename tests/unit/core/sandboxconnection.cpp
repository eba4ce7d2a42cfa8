// SPDX-License-Identifier: MIT
#include "app/core/code.h"
#include "app/core/connection.h"
#include "app/core/request.h"
#include "app/core/vibertemplates.h"

#include <QSet>
#include <QTest>

using namespace flashcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSandboxConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheBuiltInOne();
    void callerIdsAreToldApart();
    void callerIdsAreNumbers();
    void fallbacks();
    void numberAndEnterAreEnough();
};

void TestSandboxConnection::isTheBuiltInOne()
{
    const Connection sandbox = sandboxConnection();
    QVERIFY(sandbox.isSandbox());
    QCOMPARE(sandbox.name, u"Sandbox"_s);
    QCOMPARE(sandbox.sender, u"YourApp"_s);
    QCOMPARE(sandbox.region, u"UA"_s);
    QVERIFY(sandbox.ttl == 60s);
    QCOMPARE(sandbox.attempts, 3);
    QVERIFY(!sandbox.blind);
    QVERIFY(sandbox.baseUrl.isEmpty());
    QVERIFY(sandbox == sandboxConnection());
    QVERIFY(!Connection{}.isSandbox());
}

void TestSandboxConnection::callerIdsAreToldApart()
{
    const QStringList pool = sandboxConnection().callerIds;
    QCOMPARE(pool.size(), 3);
    QCOMPARE(pool.front(), u"+380123456789"_s);
    QSet<QString> endings;
    for (const QString &callerId : pool) {
        endings.insert(callerId.last(6));
    }
    QCOMPARE(endings.size(), 3);
}

void TestSandboxConnection::callerIdsAreNumbers()
{
    const QStringList pool = sandboxConnection().callerIds;
    for (const QString &callerId : pool) {
        const auto number = PhoneNumber::parse(callerId, {});
        QVERIFY(number.has_value());
        QCOMPARE(number->e164(), callerId);
    }
}

void TestSandboxConnection::fallbacks()
{
    const Cascade steps = sandboxConnection().fallbacks;
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].channel(), Channel::ViberOtp);
    QVERIFY(steps[0].ttl == 90s);
    const auto &message = std::get<ViberOtpContent>(steps[0].content);
    const viber::Template *known = viber::findTemplate(message.templateId);
    QVERIFY(known != nullptr);
    QCOMPARE(known->text, viber::Text::CodeSenderValidity);
    QCOMPARE(message.language, u"uk"_s);
    const QList<std::pair<QString, QString>> parameters{{u"pin"_s, u"{code}"_s},
                                                        {u"business_platform_name"_s, u"YourApp"_s},
                                                        {u"code_validity_time"_s, u"7"_s}};
    QVERIFY(message.parameters == parameters);
    QCOMPARE(steps[1].channel(), Channel::Sms);
    QVERIFY(usesCode(steps[0]));
    QVERIFY(usesCode(steps[1]));
}

void TestSandboxConnection::numberAndEnterAreEnough()
{
    const Connection sandbox = sandboxConnection();
    for (const QString &callerId : sandbox.callerIds) {
        Draft draft;
        draft.to = u"0936670003"_s;
        draft.region = sandbox.region;
        draft.from = sandbox.sender;
        draft.callerId = callerId;
        draft.ttl = int(sandbox.ttl.count());
        draft.fallbacks = sandbox.fallbacks;
        const auto request = validate(draft);
        QVERIFY(request.has_value());
        QCOMPARE(request->steps.size(), 3);
    }
}

QTEST_APPLESS_MAIN(TestSandboxConnection)
#include "sandboxconnection.moc"
