// SPDX-License-Identifier: MIT
#include "app/sandbox/server.h"

#include "app/sandbox/bodies.h"
#include "app/sandbox/handsetqueue.h"
#include "app/sandbox/http.h"
#include "app/sandbox/pace.h"
#include "app/sandbox/storybook.h"
#include "app/sandbox/wire.h"

#include <QUuid>

#include <limits>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sendPath = "/bat/messagelist"_L1;
constexpr auto statusPath = "/bat/message/"_L1;

// api.md, "Authentication": any key will do, but one has to be there.
bool isAuthorized(const HttpRequest &request)
{
    if (!request.key.trimmed().isEmpty()) {
        return true;
    }
    constexpr QByteArrayView scheme = "basic ";
    if (!request.authorization.left(scheme.size()).toLower().startsWith(scheme)) {
        return false;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(request.authorization.mid(scheme.size()).trimmed(),
                                       QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    return colon > 0 && colon + 1 < (*decoded).size();
}

HttpReply reply(int status, const QByteArray &body)
{
    return {status, {}, body};
}

HttpReply wrongMethod(const QByteArray &allowed)
{
    return {405,
            {{"Allow", allowed}},
            numberedError(u"Method Not Allowed"_s,
                          u"Use %1 here."_s.arg(QString::fromLatin1(allowed)), 405)};
}

HttpReply notFound(const QString &what)
{
    return reply(404, numberedError(u"Not Found"_s, what, 404));
}

} // namespace

class Server::Private
{
public:
    explicit Private(Server *server)
        : q(server)
    {}

    Result<quint16, Problem> start(quint16 port);
    void stop();
    void paceChanged();

    Server *q;
    QUrl url;
    Pace pace;
    Storybook book{pace};
    std::unique_ptr<HandsetQueue> handsets;
    std::unique_ptr<HttpServer> http;

private:
    HttpReply answer(const HttpRequest &request, HttpServer::Client &client);
    HttpReply send(const HttpRequest &request, RequestSeen seen, HttpServer::Client &client);
    HttpReply status(RequestSeen &seen);
    void tell(const RequestSeen &seen);
};

Result<quint16, Server::Problem> Server::Private::start(quint16 port)
{
    handsets = std::make_unique<HandsetQueue>(pace, [this](const HandsetEvent &event) {
        QMetaObject::invokeMethod(
            q, [this, event] { Q_EMIT q->handset(event); }, Qt::QueuedConnection);
    });
    http = std::make_unique<HttpServer>(
        [this](const HttpRequest &request, HttpServer::Client &client) {
            return answer(request, client);
        });
    const auto listening = http->listen(port);
    if (!listening) {
        stop();
        return Unexpected{listening.error() == HttpServer::Problem::PortTaken
                              ? Problem::PortTaken
                              : Problem::CannotListen};
    }
    return *listening;
}

void Server::Private::stop()
{
    http.reset(); // first: its handlers use the queue
    handsets.reset();
    url.clear();
}

void Server::Private::paceChanged()
{
    if (handsets) {
        handsets->paceChanged();
    }
}

void Server::Private::tell(const RequestSeen &seen)
{
    // Queued to the thread of the object: gone with it, should it be destroyed before.
    QMetaObject::invokeMethod(
        q, [this, seen] { Q_EMIT q->requestSeen(seen); }, Qt::QueuedConnection);
}

HttpReply Server::Private::answer(const HttpRequest &request, HttpServer::Client &client)
{
    RequestSeen seen;
    seen.method = QString::fromLatin1(request.method);
    seen.path = QString::fromUtf8(request.path);
    seen.authorized = isAuthorized(request);
    seen.body = request.body;
    const bool isSend = seen.path == sendPath;
    const QByteArray method = isSend ? "POST" : "GET";
    HttpReply refusal;
    if (!isSend && !seen.path.startsWith(statusPath)) {
        refusal = notFound(u"The sandbox has no such path."_s);
    } else if (request.method != method) {
        refusal = wrongMethod(method);
    } else if (!seen.authorized) {
        refusal = reply(401, numberedError(u"Unauthorized"_s,
                                           u"Give X-Authorization-Key, or Basic user:password, "
                                           u"or Basic @:KEY. Any key will do here."_s,
                                           401));
    } else if (isSend) {
        return send(request, std::move(seen), client);
    } else {
        refusal = status(seen);
    }
    seen.httpStatus = refusal.status;
    tell(seen);
    return refusal;
}

HttpReply Server::Private::send(const HttpRequest &request, RequestSeen seen,
                                HttpServer::Client &client)
{
    const auto wire = readMessage(request.body);
    if (!wire) {
        seen.httpStatus = 400;
        tell(seen);
        return reply(400, wire.error());
    }
    seen.to = wire->to;
    const QString messageId = QUuid::createUuid().toString(QUuid::Id128).left(12);
    const Plan plan = book.begin(*wire, messageId, *handsets);
    if (plan.taken()) {
        seen.messageId = messageId;
    }
    seen.httpStatus = plan.delay ? plan.httpStatus : 0;
    tell(seen);
    const auto left = [&]() -> std::chrono::nanoseconds {
        return plan.delay ? pace.realOf(book.replyAt(messageId)) - Pace::Real::now()
                          : std::chrono::nanoseconds::max();
    };
    if (!client.hold(left)) {
        return {};
    }
    return {plan.httpStatus, plan.headers, plan.body};
}

HttpReply Server::Private::status(RequestSeen &seen)
{
    const QString messageId = seen.path.mid(statusPath.size());
    const auto found = book.status(messageId);
    if (!found) {
        return notFound(u"The sandbox knows no such message."_s);
    }
    seen.messageId = messageId;
    seen.to = found->to;
    return reply(200, found->body);
}

Server::Server(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

Server::~Server()
{
    stop();
}

Result<QUrl, Server::Problem> Server::start(quint16 port)
{
    stop();
    const auto listening = d->start(port);
    if (!listening) {
        return Unexpected{listening.error()};
    }
    d->url = QUrl(u"http://127.0.0.1:%1"_s.arg(*listening));
    return d->url;
}

void Server::stop()
{
    d->stop();
}

QUrl Server::url() const
{
    return d->url;
}

void Server::setScenario(Scenario scenario)
{
    d->book.choose(scenario);
}

void Server::setScript(const Script &script)
{
    d->book.choose(script);
}

std::shared_ptr<const Script> Server::script() const
{
    return d->book.script();
}

Scenario Server::scenario() const
{
    return d->book.scenario();
}

void Server::setSpeed(int speed)
{
    d->pace.setSpeed(speed);
    d->paceChanged();
}

int Server::speed() const
{
    return d->pace.speed();
}

void Server::setPaused(bool paused)
{
    d->pace.setPaused(paused);
    d->paceChanged();
}

bool Server::isPaused() const
{
    return d->pace.isPaused();
}

bool Server::step()
{
    const bool more = d->book.step();
    d->paceChanged();
    return more;
}

bool Server::rewind()
{
    return d->handsets && d->book.rewind(*d->handsets);
}

std::optional<Story> Server::story() const
{
    return d->book.story();
}

} // namespace flashcall::sandbox
