// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "support/figure.h"
#include "support/gatewaykit.h"
#include "support/rawserver.h"
#include "support/throwawayca.h"

#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::test;

using End = Fault::End;
using Until = Fault::Until;

// A redirect is told, never followed: the key and the request stay with the origin.
class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void send_data();
    void send();
    void status_data();
    void status();
    void cleanupTestCase();

private:
    static void addCodes();
    [[nodiscard]] QByteArray locationHeader(const QByteArray &target) const;

    ThrowAwayCa m_ca;
    std::unique_ptr<RawServer> m_origin;
    std::unique_ptr<RawServer> m_otherPort;
    std::unique_ptr<RawServer> m_otherTls;
    FakeClock m_clock;
    int m_redirected = 0;
};

void TestRedirects::initTestCase()
{
    QVERIFY(m_ca.make());
    m_ca.trust();
    m_origin = std::make_unique<RawServer>(m_ca.identity(QStringLiteral("good")));
    m_otherPort = std::make_unique<RawServer>();
    m_otherTls = std::make_unique<RawServer>(m_ca.identity(QStringLiteral("good")));
}

void TestRedirects::addCodes()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("target");
    for (const int code : {300, 301, 302, 303, 304, 305, 307, 308}) {
        for (const char *target :
             {"the same path", "another path", "http, another port", "https, another port",
              "without a scheme", "none", "a script", "a broken address"}) {
            const QByteArray row = QByteArray::number(code) + " to " + target;
            QTest::newRow(row.constData()) << code << QByteArray(target);
        }
    }
}

QByteArray TestRedirects::locationHeader(const QByteArray &target) const
{
    const auto location = [](const QByteArray &value) -> QByteArray {
        return "Location: " + value + "\r\n";
    };
    if (target == "the same path") {
        return location("/bat/messagelist");
    }
    if (target == "another path") {
        return location(m_origin->url().toEncoded() + "/other");
    }
    if (target == "http, another port") {
        return location(m_otherPort->url().toEncoded() + "/bat/messagelist");
    }
    if (target == "https, another port") {
        return location(m_otherTls->url().toEncoded() + "/bat/messagelist");
    }
    if (target == "without a scheme") {
        return location("//127.0.0.1:" + QByteArray::number(m_otherTls->port()) + "/");
    }
    if (target == "a script") {
        return location("javascript:1");
    }
    return target == "none" ? QByteArray() : location("http://[::bad/");
}

void TestRedirects::send_data()
{
    addCodes();
}

void TestRedirects::send()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, target);
    m_origin->forget();
    m_origin->onPost({Until::Whole,
                      httpReply(code, acceptedBody(), Framing::Length, locationHeader(target)),
                      End::Keep,
                      {}});
    GatewayClient client(connectionTo(m_origin->url()), testKey(), m_clock);

    Probe probe(client.send(flashCallRequest()));

    QVERIFY(probe.wait());
    ++m_redirected;
    QCOMPARE(outcomeOf(probe), QStringLiteral("Unknown Redirected"));
    QCOMPARE(probe.failure().httpStatus, code);
    QCOMPARE(m_origin->seen().posts, 1);
    QCOMPARE(m_origin->seen().gets, 0);
}

void TestRedirects::status_data()
{
    addCodes();
}

void TestRedirects::status()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, target);
    m_origin->forget();
    m_origin->onGet({Until::Whole,
                     httpReply(code, "{}", Framing::Length, locationHeader(target)),
                     End::Keep,
                     {}});
    GatewayClient client(connectionTo(m_origin->url()), testKey(), m_clock);

    const auto handle = client.status(QStringLiteral("m1"));

    QSignalSpy finished(handle.get(), &StatusHandle::finished);
    QVERIFY(finished.wait(20'000));
    ++m_redirected;
    QVERIFY(!handle->result().has_value());
    QCOMPARE(handle->result().error().reason, replies::Reason::Redirected);
    QCOMPARE(m_origin->seen().gets, 1);
}

void TestRedirects::cleanupTestCase()
{
    int elsewhere = 0;
    for (const RawServer *other : {m_otherPort.get(), m_otherTls.get()}) {
        elsewhere += other->seen().connections;
    }
    figure(
        QStringLiteral("redirections that another origin saw"),
        QStringLiteral("%1 of %2").arg(QString::number(elsewhere), QString::number(m_redirected)),
        QStringLiteral("0"));
    QCOMPARE(elsewhere, 0);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "redirects.moc"
