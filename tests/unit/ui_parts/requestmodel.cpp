// SPDX-License-Identifier: MIT
#include "ui/verify/requestmodel.h"

#include "support/connectionkit.h"
#include "support/lintkit.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::StringLiterals;

namespace {

Connection withPool(const QStringList &pool)
{
    Connection connection = sandboxConnection();
    connection.callerIds = pool;
    connection.fallbacks = {test::smsStep()};
    return connection;
}

// A request of the model's as it would be sent.
Request built(const RequestModel &model)
{
    QRandomGenerator random(1);
    const auto request = model.build(random);
    return request ? *request
                   : Request{*PhoneNumber::parse(u"+380936670003"_s, {}), {}, {}, {}, {}, {}};
}

} // namespace

// What the form's cascade and its code come to.
class RequestModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsKnowThePool_data();
    void findingsKnowThePool();
    void codeOfTheCascade();
    void codeSaysWhichNumberRings();
    void putBackInEitherMode_data();
    void putBackInEitherMode();
};

void RequestModelTest::findingsKnowThePool_data()
{
    QTest::addColumn<QStringList>("pool");
    QTest::addColumn<bool>("blind");
    QTest::addColumn<int>("found");
    QTest::newRow("one number") << QStringList{u"+380123456789"_s} << false << 1;
    QTest::newRow("two") << QStringList{u"+380123456789"_s, u"+380123456780"_s} << false << 0;
    QTest::newRow("two, drawn") << QStringList{u"+380123456789"_s, u"+380123456780"_s} << true << 0;
    QTest::newRow("none: the code decides") << QStringList() << false << 0;
}

void RequestModelTest::findingsKnowThePool()
{
    QFETCH(const QStringList, pool);
    QFETCH(const bool, blind);
    RequestModel model;
    model.setBlind(blind);
    model.setDefaults(withPool(pool));
    QTEST(int(model.findings().size()), "found");
    model.setTtl(300);
    QVERIFY(!model.findings().isEmpty());
}

void RequestModelTest::codeOfTheCascade()
{
    RequestModel model;
    model.setDefaults(withPool({u"+380123456789"_s}));
    model.setTo(u"+380936670003"_s);
    QCOMPARE(built(model).code.size(), 6);
    Draft code;
    code.codeLength = 8;
    QSignalSpy changed(&model, &RequestModel::changed);
    model.setCode(code);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(built(model).code.size(), 8);
    code.code = u"4829"_s;
    model.setCode(code);
    QCOMPARE(built(model).code, u"4829"_s);
    model.startOver(); // a code is one customer's; how codes are made stays
    model.setTo(u"+380936670003"_s);
    QVERIFY(built(model).code != u"4829"_s);
    QCOMPARE(built(model).code.size(), 8);
}

void RequestModelTest::codeSaysWhichNumberRings()
{
    RequestModel model;
    model.setDefaults(withPool({}));
    model.setTo(u"+380936670003"_s);
    QVERIFY(!model.problem(request::Field::CallerId)); // the send makes a code
    QVERIFY(model.likely());
    QVERIFY(model.likely()->code.isEmpty());
    QCOMPARE(built(model).code.size(), 6);
    model.setFallbacks({});
    QVERIFY(model.problem(request::Field::CallerId));
    QVERIFY(!model.likely());
}

void RequestModelTest::putBackInEitherMode_data()
{
    QTest::addColumn<QString>("typed"); // the caller ID, before it was kept; empty: as it comes
    QTest::addColumn<bool>("keptBlind");
    QTest::addColumn<bool>("nowBlind");
    QTest::addColumn<QString>("callerId");
    QTest::addColumn<bool>("draws");
    const QString pool = u"+380123456789"_s;
    const QString own = u"+380671112233"_s;
    QTest::newRow("seen, seen") << QString() << false << false << pool << false;
    QTest::newRow("seen, now blind") << QString() << false << true << QString() << true;
    QTest::newRow("blind, blind") << QString() << true << true << QString() << true;
    QTest::newRow("blind, now seen") << QString() << true << false << pool << false;
    QTest::newRow("by hand, now blind") << own << false << true << own << false;
    QTest::newRow("by hand, now seen") << own << true << false << own << false;
}

void RequestModelTest::putBackInEitherMode()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, keptBlind);
    QFETCH(const bool, nowBlind);
    QFETCH(const QString, callerId);
    QFETCH(const bool, draws);
    RequestModel model;
    model.setBlind(keptBlind);
    model.setDefaults(withPool({u"+380123456789"_s, u"+380123456780"_s}));
    model.setTo(u"+380936670003"_s);
    model.setTicket(u"CRM-1"_s);
    Draft withCode = model.draft();
    withCode.code = u"482913"_s;
    model.setCode(withCode);
    if (!typed.isEmpty()) {
        model.setCallerId(typed);
    }
    const RequestModel::Kept kept = model.kept();
    model.startOver();
    model.setCallerId(u"+380501112233"_s);
    model.setTtl(75);
    QVERIFY(model.draft().code.isEmpty()); // the other customer's
    model.setBlind(nowBlind);
    QSignalSpy changed(&model, &RequestModel::changed);
    model.putBack(kept);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.draft().to, u"+380936670003"_s);
    QCOMPARE(model.draft().ticket, u"CRM-1"_s);
    QCOMPARE(model.draft().code, u"482913"_s);
    QCOMPARE(model.draft().ttl, kept.draft.ttl);
    QCOMPARE(model.draft().callerId, callerId);
    QCOMPARE(model.drawsFromPool(), draws);
}

QTEST_MAIN(RequestModelTest)
#include "requestmodel.moc"
