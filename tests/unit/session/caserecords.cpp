// SPDX-License-Identifier: MIT
#include "app/session/caserecords.h"

#include "deskbench.h"

using namespace flashcall;
using namespace flashcall::test;

namespace {

CaseExchange exchangeOf(qint64 bytes, const char *method = "GET")
{
    CaseExchange one;
    one.exchange.method = method;
    one.exchange.replyBody = QByteArray(bytes, 'x');
    return one;
}

} // namespace

// What this run saw of its cases is kept, and never without bound.
class CaseRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundedByCases();
    void boundedByExchanges();
    void boundedByBytes();
    void deskKeepsTheExchange();
    void deskKeepsTheEnding();
};

void CaseRecordsTest::boundedByCases()
{
    CaseRecords records;
    for (int i = 0; i < CaseRecords::casesMost + 5; ++i) {
        records.add(QString::number(i), exchangeOf(10));
    }
    QCOMPARE(records.all().size(), CaseRecords::casesMost);
    QVERIFY(!records.find(QStringLiteral("4")));
    QVERIFY(records.find(QStringLiteral("5")));
    QCOMPARE(records.all().first().caseId, QString::number(CaseRecords::casesMost + 4));
}

void CaseRecordsTest::boundedByExchanges()
{
    CaseRecords records;
    records.add(QStringLiteral("a"), exchangeOf(10, "POST"));
    for (int i = 0; i < 2 * CaseRecords::exchangesMost; ++i) {
        records.add(QStringLiteral("a"), exchangeOf(i));
    }
    const auto &kept = records.find(QStringLiteral("a"))->exchanges;
    QCOMPARE(kept.size(), CaseRecords::exchangesMost);
    QCOMPARE(kept.first().exchange.method, QByteArray("POST"));
    QCOMPARE(kept.last().exchange.replyBody.size(), 2 * CaseRecords::exchangesMost - 1);
}

void CaseRecordsTest::boundedByBytes()
{
    CaseRecords records;
    const qint64 most = CaseRecords::bytesMost / maxReplyBytes;
    for (int i = 0; i < int(most) + 4; ++i) {
        records.add(QString::number(i), exchangeOf(maxReplyBytes));
    }
    qint64 bytes = 0;
    for (const CaseRecord &record : records.all()) {
        for (const CaseExchange &one : record.exchanges) {
            bytes += one.exchange.replyBody.size();
        }
    }
    QVERIFY(bytes <= CaseRecords::bytesMost);
    QVERIFY(!records.all().first().exchanges.isEmpty()); // the newest stays
    QVERIFY(records.all().last().exchanges.isEmpty());
}

void CaseRecordsTest::deskKeepsTheExchange()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:1"), Secret());
    QSignalSpy exchanged(bench.desk.get(), &Desk::exchanged);
    QVERIFY(bench.send());
    const QString id = bench.desk->current()->caseId();
    QVERIFY(bench.desk->records().find(id)->exchanges.isEmpty()); // in flight
    bench.accept();
    QCOMPARE(exchanged.size(), 1);
    bench.clock.advance(5s);
    bench.desk->watch()->refresh();
    Status status;
    status.messageId = acceptedReply().messageId;
    bench.gateways.last()->lastStatus()->finish(status);
    SessionBench::settle();
    QCOMPARE(exchanged.size(), 2);
    const CaseRecord *record = bench.desk->records().find(id);
    QCOMPARE(record->exchanges.size(), 2);
    QVERIFY(record->exchanges[0].kind == CaseExchange::Kind::Send);
    QVERIFY(record->exchanges[1].kind == CaseExchange::Kind::Status);
    bench.desk->current()->finish(Ending::Stopped);
    QVERIFY(bench.desk->clear());
    QVERIFY(bench.desk->records().find(id)); // looked at later, too
}

void CaseRecordsTest::deskKeepsTheEnding()
{
    DeskBench bench;
    bench.desk->use(connectionTo("http://127.0.0.1:1"), Secret());
    QVERIFY(bench.send());
    bench.accept();
    const QString id = bench.desk->current()->caseId();
    QVERIFY(!bench.desk->records().find(id)->ending);
    bench.desk->current()->finish(Ending::NoCall);
    QCOMPARE(bench.desk->records().find(id)->ending, Ending::NoCall);
    QVERIFY(bench.desk->records().find(id)->sandbox);
    QCOMPARE(bench.desk->records().find(id)->request->to.e164(), QStringLiteral("+380936670003"));
}

QTEST_GUILESS_MAIN(CaseRecordsTest)
#include "caserecords.moc"
