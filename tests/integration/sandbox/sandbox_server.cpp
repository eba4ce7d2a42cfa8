// SPDX-License-Identifier: MIT
#include "rawclient.h"

#include "app/sandbox/server.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray retryAfter;
    QByteArray body;
    QJsonObject json;
    [[nodiscard]] QJsonObject message() const
    {
        return json.value("messages"_L1).toArray().first().toObject();
    }
};

} // namespace

// The server as the service: what it replies, when, and what the customer's phone shows then.
class SandboxServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void repliesByScenario_data();
    void repliesByScenario();
    void takesTheScenarioSet();
    void tellsWhatItSaw();
    void tellsWhatItRefused();
    void ringsInTime_data();
    void ringsInTime();
    void repliesSlowlyAtItsSpeed();
    void ringsThoughTheClientLeft();
    void walksThroughTheStatus();
    void servesClientsSideBySide();
    void saysThatThePortIsTaken();
    void startsAgain();
    void goesWithEventsPending();
    void keepsItsSettings();

private:
    std::unique_ptr<QNetworkReply> post(const QByteArray &body);
    Answer answerOf(std::unique_ptr<QNetworkReply> reply);
    Answer statusOf(const QString &messageId);

    QNetworkAccessManager m_network;
    std::unique_ptr<Server> m_server;
    QUrl m_url;
    QList<RequestSeen> m_seen;
    QList<HandsetEvent> m_shown;
};

void SandboxServerTest::init()
{
    m_seen.clear();
    m_shown.clear();
    m_server = std::make_unique<Server>();
    m_url = m_server->start().value();
    connect(m_server.get(), &Server::requestSeen, this,
            [this](const RequestSeen &seen) { m_seen += seen; });
    connect(m_server.get(), &Server::handset, this,
            [this](const HandsetEvent &event) { m_shown += event; });
}

void SandboxServerTest::cleanup()
{
    m_server.reset();
}

std::unique_ptr<QNetworkReply> SandboxServerTest::post(const QByteArray &body)
{
    QUrl url = m_url;
    url.setPath(u"/bat/messagelist"_s);
    QNetworkRequest request(url);
    request.setRawHeader("X-Authorization-Key", "any");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return std::unique_ptr<QNetworkReply>(m_network.post(request, body));
}

Answer SandboxServerTest::answerOf(std::unique_ptr<QNetworkReply> reply)
{
    Answer answer;
    if (!reply->isFinished() && !QSignalSpy(reply.get(), &QNetworkReply::finished).wait(8000)) {
        return answer;
    }
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

Answer SandboxServerTest::statusOf(const QString &messageId)
{
    QUrl url = m_url;
    url.setPath(u"/bat/message/"_s + messageId);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Basic " + QByteArray("@:any").toBase64());
    return answerOf(std::unique_ptr<QNetworkReply>(m_network.get(request)));
}

void SandboxServerTest::repliesByScenario_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word"); // of the message; empty: none can be read
    QTest::addColumn<QString>("pattern");

    const QString pattern = u"***456789"_s;
    const QString accepted = u"accepted"_s;
    for (const char *ending :
         {"0003", "9901", "9902", "9903", "9904", "9906", "9907", "9908", "9916"}) {
        QTest::newRow(ending) << QByteArray(QByteArray("+38093667") + ending) << 200 << accepted
                              << pattern;
    }
    QTest::newRow("9905") << QByteArray("+380936679905") << 200 << u"rejected"_s << QString();
    QTest::newRow("9910") << QByteArray("+380936679910") << 400 << QString() << QString();
    QTest::newRow("9911") << QByteArray("+380936679911") << 401 << QString() << QString();
    QTest::newRow("9912") << QByteArray("+380936679912") << 429 << QString() << QString();
    QTest::newRow("9913") << QByteArray("+380936679913") << 500 << QString() << QString();
    QTest::newRow("9914") << QByteArray("+380936679914") << 200 << QString() << QString();
    QTest::newRow("9915") << QByteArray("+380936679915") << 200 << accepted << QString();
}

void SandboxServerTest::repliesByScenario()
{
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QFETCH(QString, word);
    QFETCH(QString, pattern);
    m_server->setSpeed(60);
    const Answer answer = answerOf(post(rawclient::flashCall(to)));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message().value("status"_L1).toString(), word);
    QCOMPARE(answer.message().value("pattern"_L1).toString(), pattern);
    QCOMPARE(answer.retryAfter, QByteArray(status == 429 ? "7" : ""));
    QCOMPARE(answer.json.isEmpty(), to.endsWith("9914"));
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().httpStatus, status);
    QCOMPARE(m_seen.first().messageId.isEmpty(), status != 200);
}

void SandboxServerTest::takesTheScenarioSet()
{
    m_server->setScenario(Scenario::Rejected);
    QCOMPARE(m_server->scenario(), Scenario::Rejected);
    const auto word = [this](const QByteArray &to) {
        return answerOf(post(rawclient::flashCall(to))).message().value("status"_L1).toString();
    };
    QCOMPARE(word("+380936670003"), u"rejected"_s);
    QCOMPARE(word("+380936679901"), u"accepted"_s); // the number says otherwise
}

void SandboxServerTest::tellsWhatItSaw()
{
    const QByteArray body = rawclient::flashCall("+380936670003");
    const Answer answer = answerOf(post(body));
    QTRY_COMPARE(m_seen.size(), 1);
    const RequestSeen &seen = m_seen.first();
    QCOMPARE(seen.method, u"POST"_s);
    QCOMPARE(seen.path, u"/bat/messagelist"_s);
    QCOMPARE(seen.httpStatus, 200);
    QCOMPARE(seen.to, u"+380936670003"_s);
    QCOMPARE(seen.messageId, answer.message().value("messageId"_L1).toString());
    QVERIFY(seen.authorized);
    QCOMPARE(seen.body, body);
}

void SandboxServerTest::tellsWhatItRefused()
{
    rawclient::exchange(m_url, rawclient::request(m_url, "POST /bat/messagelist", {}, "{}"));
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().httpStatus, 401);
    QVERIFY(!m_seen.first().authorized);
    QCOMPARE(answerOf(post("{")).status, 400);
    QTRY_COMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.last().httpStatus, 400);
    QVERIFY(m_seen.last().messageId.isEmpty());
}

void SandboxServerTest::ringsInTime_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("milliseconds"); // at speed 1
    QTest::newRow("the announced number")
        << QByteArray("+380936679901") << u"+380123456789"_s << 2000;
    QTest::newRow("after its time") << QByteArray("+380936679903") << u"+380123456789"_s << 65'000;
    QTest::newRow("a hidden number") << QByteArray("+380936679904") << QString() << 2000;
    QTest::newRow("without a reply") << QByteArray("+380936679909") << u"+380123456789"_s << 2000;
}

void SandboxServerTest::ringsInTime()
{
    QFETCH(QByteArray, to);
    QFETCH(QString, from);
    QFETCH(int, milliseconds);
    m_server->setSpeed(60);
    QElapsedTimer timer;
    timer.start();
    const auto reply = post(rawclient::flashCall(to));
    QTRY_COMPARE(m_shown.size(), 1);
    QVERIFY(timer.elapsed() >= milliseconds / 60);
    QVERIFY(timer.elapsed() < milliseconds / 60 + 2000); // a busy machine is no fault
    QCOMPARE(m_shown.first().kind, HandsetKind::MissedCall);
    QCOMPARE(m_shown.first().from, from);
    QCOMPARE(m_shown.first().to, QString::fromLatin1(to));
    QCOMPARE(m_shown.first().messageId, m_seen.first().messageId);
}

void SandboxServerTest::repliesSlowlyAtItsSpeed()
{
    m_server->setSpeed(30);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(answerOf(post(rawclient::flashCall("+380936679908"))).status, 200);
    QVERIFY(timer.elapsed() >= 333);
    QVERIFY(timer.elapsed() < 3000);
    // A change of speed reaches a reply that is being held.
    m_server->setSpeed(1);
    const auto held = post(rawclient::flashCall("+380936679908"));
    QTRY_COMPARE(m_seen.size(), 2);
    QVERIFY(!held->isFinished());
    m_server->setSpeed(60);
    QTRY_VERIFY_WITH_TIMEOUT(held->isFinished(), 3000);
}

void SandboxServerTest::ringsThoughTheClientLeft()
{
    m_server->setSpeed(10);
    auto reply = post(rawclient::flashCall("+380936679908"));
    QTRY_COMPARE(m_seen.size(), 1);
    reply.reset();
    QTRY_COMPARE(m_shown.size(), 1);
    QCOMPARE(m_shown.first().from, u"+380123456789"_s);
}

void SandboxServerTest::walksThroughTheStatus()
{
    m_server->setSpeed(60);
    const QByteArray cascade =
        R"({"messages":[{"from":"A","to":"+380936679902","type":"flashcall","text":"321","ttl":30,)"
        R"("fallbacks":[{"from":"SMSBAT","to":"+380936679902","type":"viber_otp","ttl":30,)"
        R"("messageData":{"templateParams":{"pin":321}}},)"
        R"({"from":"A","to":"+380936679902","type":"sms","text":"Code: 321"}]}]})";
    const QString id = answerOf(post(cascade)).message().value("messageId"_L1).toString();
    QVERIFY(!id.isEmpty());
    QStringList words;
    const auto ended = [&] {
        const Answer answer = statusOf(id);
        const QJsonArray fallbacks = answer.json.value("fallbacks"_L1).toArray();
        const QString word = QStringList{answer.json.value("deliverystatus"_L1).toString(),
                                         fallbacks.at(0)["status"_L1].toString(),
                                         fallbacks.at(1)["status"_L1].toString()}
                                 .join(u' ');
        if (words.isEmpty() || words.last() != word) {
            words += word;
        }
        return word.startsWith("delivered"_L1);
    };
    QTRY_VERIFY(ended());
    // A slow machine may miss a step, but none may come out of order.
    const QStringList all{u"scheduled scheduled scheduled"_s,   u"processing scheduled scheduled"_s,
                          u"processing processing scheduled"_s, u"processing delivered scheduled"_s,
                          u"processing delivered processing"_s, u"delivered delivered delivered"_s};
    qsizetype at = -1;
    for (const QString &word : words) {
        QVERIFY2(all.indexOf(word) > at, qPrintable(words.join(u'\n')));
        at = all.indexOf(word);
    }
    QTRY_COMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(0).kind, HandsetKind::Viber);
    QCOMPARE(m_shown.at(0).text, u"SMSBAT: 321"_s);
    QCOMPARE(m_shown.at(1).kind, HandsetKind::Sms);
    QCOMPARE(m_shown.at(1).text, u"Code: 321"_s);
    QCOMPARE(statusOf(u"nobody"_s).status, 404);
}

void SandboxServerTest::servesClientsSideBySide()
{
    const auto silent = post(rawclient::flashCall("+380936679909"));
    QTRY_COMPARE(m_seen.size(), 1);
    QNetworkAccessManager others[4];
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    QUrl url = m_url;
    url.setPath(u"/bat/messagelist"_s);
    QNetworkRequest request(url);
    request.setRawHeader("X-Authorization-Key", "any");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (int i = 0; i < 20; ++i) {
        replies.emplace_back(others[i % 4].post(request, rawclient::flashCall("+380936670003")));
    }
    QStringList ids;
    for (auto &reply : replies) {
        ids += answerOf(std::move(reply)).message().value("messageId"_L1).toString();
    }
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 20);
    QVERIFY(!ids.contains(QString()));
    QVERIFY(!silent->isFinished());
}

void SandboxServerTest::saysThatThePortIsTaken()
{
    Server second;
    const auto started = second.start(static_cast<quint16>(m_url.port()));
    QVERIFY(!started.has_value());
    QCOMPARE(started.error(), Server::Problem::PortTaken);
    QVERIFY(second.url().isEmpty());
    QCOMPARE(answerOf(post(rawclient::flashCall("+380936670003"))).status, 200);
}

void SandboxServerTest::startsAgain()
{
    const auto port = static_cast<quint16>(m_url.port());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(answerOf(post(rawclient::flashCall("+380936670003"))).status, 200);
        m_server->stop();
        m_server->stop(); // once more is no harm
        QVERIFY(m_server->url().isEmpty());
        const auto again = m_server->start(port);
        QVERIFY(again.has_value());
        QCOMPARE(*again, m_url);
    }
}

void SandboxServerTest::goesWithEventsPending()
{
    m_server->setSpeed(60);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 10; ++i) {
        replies.push_back(post(rawclient::flashCall("+380936679901")));
    }
    QTRY_VERIFY(!m_seen.isEmpty());
    m_server.reset();
    const qsizetype shown = m_shown.size();
    QCoreApplication::processEvents();
    QCOMPARE(m_shown.size(), shown);
}

void SandboxServerTest::keepsItsSettings()
{
    Server server;
    QCOMPARE(server.scenario(), Scenario::MatchingCall);
    QCOMPARE(server.speed(), 1);
    server.setSpeed(10);
    server.setScenario(Scenario::NoAnswer);
    QVERIFY(server.start().has_value());
    server.stop();
    QCOMPARE(server.speed(), 10);
    QCOMPARE(server.scenario(), Scenario::NoAnswer);
}

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "sandbox_server.moc"
