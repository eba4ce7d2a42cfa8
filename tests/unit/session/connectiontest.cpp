// SPDX-License-Identifier: MIT
#include "app/session/connectiontest.h"

#include "support/connectionkit.h"
#include "support/scriptedgateway.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace flashcall;
using namespace flashcall::test;

class ConnectionTestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<TestOutcome>("outcome");
        const QString none;
        QTest::newRow("unknown message")
            << 404 << QStringLiteral("404") << TestOutcome::KeyAccepted;
        QTest::newRow("no service's 404") << 404 << none << TestOutcome::BadAddress;
        QTest::newRow("bad id") << 400 << QStringLiteral("1001") << TestOutcome::KeyAccepted;
        QTest::newRow("no service's 400") << 400 << none << TestOutcome::BadAddress;
        QTest::newRow("unprocessable") << 422 << QStringLiteral("x") << TestOutcome::KeyAccepted;
        QTest::newRow("no key of theirs") << 401 << none << TestOutcome::KeyRefused;
        QTest::newRow("not allowed") << 403 << QStringLiteral("x") << TestOutcome::KeyRefused;
        QTest::newRow("too many") << 429 << QStringLiteral("x") << TestOutcome::TooMany;
    }
    void judgesRefusals()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(TestOutcome, outcome);
        Failure failure;
        failure.kind = replies::FailureClass::Refused;
        failure.reason = replies::Reason::HttpStatus;
        failure.httpStatus = status;
        failure.code = code;
        QCOMPARE(judgeTest(Unexpected{failure}).outcome, outcome);
    }

    void judgesReasons_data()
    {
        QTest::addColumn<replies::Reason>("reason");
        QTest::addColumn<TestOutcome>("outcome");
        using replies::Reason;
        QTest::newRow("TLS") << Reason::TlsFailed << TestOutcome::TlsFailed;
        QTest::newRow("no name") << Reason::NameNotFound << TestOutcome::NotReachable;
        QTest::newRow("refused") << Reason::ConnectionRefused << TestOutcome::NotReachable;
        QTest::newRow("no connection") << Reason::NoConnection << TestOutcome::NotReachable;
        QTest::newRow("proxy") << Reason::ProxyFailed << TestOutcome::NotReachable;
        QTest::newRow("no key") << Reason::NoKey << TestOutcome::NoKey;
        QTest::newRow("bad address") << Reason::BadUrl << TestOutcome::BadAddress;
        QTest::newRow("redirected") << Reason::Redirected << TestOutcome::BadAddress;
        QTest::newRow("silence") << Reason::TimedOut << TestOutcome::NoAnswer;
        QTest::newRow("broken off") << Reason::ConnectionLost << TestOutcome::NoAnswer;
        QTest::newRow("500") << Reason::HttpStatus << TestOutcome::Strange;
        QTest::newRow("a web page") << Reason::NotJson << TestOutcome::Strange;
        QTest::newRow("another message") << Reason::BadField << TestOutcome::Strange;
    }
    void judgesReasons()
    {
        QFETCH(replies::Reason, reason);
        QFETCH(TestOutcome, outcome);
        Failure failure;
        failure.kind = replies::FailureClass::Unknown;
        failure.reason = reason;
        QCOMPARE(judgeTest(Unexpected{failure}).outcome, outcome);
    }

    void asksForAMessageThatNobodySent()
    {
        ScriptedGateway *gateway = nullptr;
        QByteArray key;
        ConnectionTest test([&](const Connection &, const Secret &secret) {
            auto made = std::make_unique<ScriptedGateway>();
            gateway = made.get();
            key = secret.reveal();
            return made;
        });
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(fullConnection(), Secret("k"));
        QCOMPARE(key, QByteArray("k"));
        QCOMPARE(gateway->sends(), 0);
        QCOMPARE(gateway->statusAsked().size(), 1);
        const QString first = gateway->statusAsked().first();
        gateway->lastStatus()->finish(Status());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<TestResult>().outcome, TestOutcome::KeyAccepted);
        test.start(fullConnection(), Secret("k"));
        QVERIFY(gateway->statusAsked().first() != first);
        // Ended: not another word.
        test.stop();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connectiontest.moc"
