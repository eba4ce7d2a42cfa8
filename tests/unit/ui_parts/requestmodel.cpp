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

QTEST_MAIN(RequestModelTest)
#include "requestmodel.moc"
