// SPDX-License-Identifier: MIT
#include "app/sandbox/httpbackend.h"

#include "app/sandbox/bodies.h"
#include "app/sandbox/socket.h"

#include <httplib.h>

#include <atomic>
#include <cerrno>
#include <future>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t bodyMost = 64 * 1024;
constexpr size_t pathMost = 256;
constexpr int connectionsMost = 64;
constexpr const char *host = "127.0.0.1"; // a literal: no name can lead elsewhere
constexpr char tooManyReply[] = "HTTP/1.1 503 Service Unavailable\r\nX-Flashcall-Sandbox: yes\r\n"
                                "Content-Length: 0\r\nConnection: close\r\n\r\n";
constexpr const char *json = "application/json; charset=utf-8";

// Set while this thread turns a connection away, or serves one.
thread_local bool turningAway = false;
thread_local Socket *currentSocket = nullptr;

class Stream final : public httplib::Stream
{
public:
    explicit Stream(Socket &socket)
        : m_socket(socket)
    {}

    bool is_readable() const override { return m_socket.readable(); }
    bool is_writable() const override { return m_socket.writable(); }
    ssize_t read(char *data, size_t size) override { return m_socket.read(data, size); }
    ssize_t write(const char *data, size_t size) override { return m_socket.write(data, size); }
    // Only loopback connects here, and nothing asks for the port.
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = host;
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        get_remote_ip_and_port(ip, port);
    }
    socket_t socket() const override { return m_socket.descriptor(); }

private:
    Socket &m_socket;
};

class Waiting final : public HttpServer::Client
{
public:
    explicit Waiting(const Socket &socket)
        : m_socket(socket)
    {}
    bool hold(const std::function<std::chrono::nanoseconds()> &left) override
    {
        return m_socket.hold(left);
    }

private:
    const Socket &m_socket;
};

// A thread for each connection, up to a number; what comes beyond is run by the thread that
// accepts, which turns it away at once.
class Crew final : public httplib::TaskQueue
{
public:
    // void in older versions of the library, bool in newer ones
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    Taken enqueue(std::function<void()> task) override
    {
        reap(false);
        if (m_members.size() >= connectionsMost) {
            turningAway = true;
            task();
            turningAway = false;
        } else {
            Member &member = m_members.emplace_back();
            member.thread = std::thread([task = std::move(task), &member] {
                task();
                member.done = true;
            });
        }
        return static_cast<Taken>(true);
    }

    void shutdown() override { reap(true); }

private:
    struct Member
    {
        std::thread thread;
        std::atomic<bool> done = false;
    };

    void reap(bool all)
    {
        m_members.remove_if([all](Member &member) {
            if (!all && !member.done) {
                return false;
            }
            member.thread.join();
            return true;
        });
    }

    std::list<Member> m_members;
};

void fill(httplib::Response &response, int status, const QByteArray &body)
{
    response.status = status;
    response.set_content(body.constData(), static_cast<size_t>(body.size()), json);
}

QByteArray headerOf(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

// What no handler should have to think about. Empty: go on.
QByteArray misfit(const httplib::Request &request, int port, int &status)
{
    const QByteArray asked = headerOf(request, "Host").toLower();
    const QByteArray suffix = ':' + QByteArray::number(port);
    // A page in a browser that reaches this port under a name of its own is turned away here.
    if (request.get_header_value_count("Host") != 1 ||
        (asked != host + suffix && asked != "localhost" + suffix)) {
        status = 421;
        return numberedError(u"Misdirected Request"_s,
                             u"This is the sandbox on 127.0.0.1; the request names another host."_s,
                             status);
    }
    if (request.has_header("Transfer-Encoding") ||
        (request.method == "POST" && !request.has_header("Content-Length"))) {
        status = 411;
        return numberedError(u"Length Required"_s, u"Give Content-Length."_s, status);
    }
    bool isNumber = true;
    const QByteArray length = headerOf(request, "Content-Length");
    const quint64 bytes = length.isEmpty() ? 0 : length.toULongLong(&isNumber);
    if (!isNumber || request.get_header_value_count("Content-Length") > 1) {
        status = 400;
        return numberedError(u"Bad Request"_s, u"Content-Length is no number."_s, status);
    }
    if (bytes > bodyMost) {
        status = 413;
        return numberedError(u"Payload Too Large"_s, u"A request has at most 65536 bytes."_s,
                             status);
    }
    if (request.has_header("Content-Encoding")) {
        status = 415;
        return numberedError(u"Unsupported Media Type"_s, u"Compressed bodies are not read."_s,
                             status);
    }
    return {};
}

} // namespace

class Backend final : public HttpBackend, private httplib::Server
{
public:
    explicit Backend(HttpServer::Handler handler)
        : m_handler(std::move(handler))
    {
        setUp();
    }

    ~Backend() override { halt(); }
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    Result<quint16, HttpServer::Problem> start(quint16 port) override;
    void halt() override;

private:
    void setUp();
    HandlerResponse route(const httplib::Request &request, httplib::Response &response);
    void serve(const httplib::Request &request, httplib::Response &response);
    bool process_and_close_socket(socket_t descriptor) override;

    // The arguments that this version of the library wants.
    template <class Self>
    static void process(Self &self, Stream &stream)
    {
        bool closed = false;
        if constexpr (requires { self.process_request(stream, true, closed, nullptr); }) {
            self.process_request(stream, true, closed, nullptr);
        } else {
            self.process_request(stream, host, 0, host, 0, true, closed, nullptr);
        }
    }

    HttpServer::Handler m_handler;
    int m_port = 0;
    socket_t m_listening = -1;
    std::thread m_thread;
    std::promise<void> m_accepting;
    std::mutex m_mutex;
    bool m_stopping = false;
    std::set<Socket *> m_sockets;
};

void Backend::setUp()
{
    using Function = httplib::Server::Handler;
    set_address_family(AF_INET);
    // Not the library's own options: its SO_REUSEPORT lets two servers share a port unseen.
    set_socket_options([this](socket_t descriptor) {
        Socket::keepPortToOneself(descriptor);
        m_listening = descriptor;
    });
    set_payload_max_length(bodyMost);
    set_default_headers({{"X-Flashcall-Sandbox", "yes"}, {"Cache-Control", "no-store"}});
    new_task_queue = [this] {
        m_accepting.set_value();
        return new Crew; // the library's to delete
    };
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        return route(request, response);
    });
    Post(".*", Function([this](const httplib::Request &request, httplib::Response &response) {
             serve(request, response);
         }));
    set_error_handler(Function([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty()) {
            fill(response, response.status,
                 numberedError(u"Bad Request"_s, u"This is no request the sandbox can read."_s,
                               response.status));
        }
    }));
}

Backend::HandlerResponse Backend::route(const httplib::Request &request,
                                        httplib::Response &response)
{
    int status = 0;
    if (const QByteArray body = misfit(request, m_port, status); status != 0) {
        fill(response, status, body);
        return HandlerResponse::Handled;
    }
    // Paths go through the library's regular expressions only when they are short. Anything but
    // a POST needs no body: it is answered right away.
    if (request.method == "POST" && request.path.size() <= pathMost) {
        return HandlerResponse::Unhandled;
    }
    serve(request, response);
    return HandlerResponse::Handled;
}

void Backend::serve(const httplib::Request &request, httplib::Response &response)
{
    const HttpRequest asked{
        QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.path),
        headerOf(request, "X-Authorization-Key"), headerOf(request, "Authorization"),
        QByteArray::fromStdString(request.body)};
    Waiting client(*currentSocket);
    const HttpReply reply = m_handler(asked, client);
    if (reply.status == 0) {
        currentSocket->mute();
        return;
    }
    for (const auto &[name, value] : reply.headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
    fill(response, reply.status, reply.body);
}

bool Backend::process_and_close_socket(socket_t descriptor)
{
    Socket socket(descriptor);
    Stream stream(socket);
    if (turningAway) {
        stream.write(tooManyReply, sizeof tooManyReply - 1);
        return false;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            return false;
        }
        m_sockets.insert(&socket);
    }
    currentSocket = &socket;
    process(*this, stream);
    currentSocket = nullptr;
    socket.finish();
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(&socket);
    return true;
}

Result<quint16, HttpServer::Problem> Backend::start(quint16 port)
{
    errno = 0;
    if (port != 0) {
        m_port = bind_to_port(host, port) ? port : -1;
    } else {
        m_port = bind_to_any_port(host);
    }
    if (m_port <= 0) {
        return Unexpected{errno == EADDRINUSE ? HttpServer::Problem::PortTaken
                                              : HttpServer::Problem::CannotListen};
    }
    Socket::lengthenQueue(m_listening);
    m_thread = std::thread([this] { listen_after_bind(); });
    // Before that the library's stop() does nothing.
    m_accepting.get_future().wait();
    return static_cast<quint16>(m_port);
}

void Backend::halt()
{
    if (!m_thread.joinable()) {
        return;
    }
    stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (Socket *socket : m_sockets) {
            socket->abort();
        }
    }
    m_thread.join();
}

} // namespace flashcall::sandbox

extern "C" Q_DECL_EXPORT flashcall::sandbox::HttpBackend *
flashcallHttpBackend(flashcall::sandbox::HttpServer::Handler handler)
{
    return std::make_unique<flashcall::sandbox::Backend>(std::move(handler)).release();
}
