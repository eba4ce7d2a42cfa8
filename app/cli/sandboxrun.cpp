// SPDX-License-Identifier: MIT
#include "app/cli/sandboxrun.h"

#include "app/cli/scripttexts.h"

#include <QCoreApplication>

#include <ostream>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString wordOf(sandbox::HandsetKind kind)
{
    switch (kind) {
    case sandbox::HandsetKind::MissedCall:
        return u"missed_call"_s;
    case sandbox::HandsetKind::Viber:
        return u"viber"_s;
    case sandbox::HandsetKind::Sms:
        return u"sms"_s;
    case sandbox::HandsetKind::Voice:
        return u"voice"_s;
    }
    return {};
}

} // namespace

SandboxRun::SandboxRun(std::ostream &out, std::ostream &err, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_events(out, clock)
    , m_err(err)
{
    connect(&m_server, &sandbox::Server::requestSeen, this, &SandboxRun::onRequest);
    connect(&m_server, &sandbox::Server::handset, this, &SandboxRun::onHandset);
}

bool SandboxRun::start(const SandboxOptions &options)
{
    m_server.setScenario(options.scenario);
    if (!options.scenarioFile.isEmpty()) {
        const auto script = sandbox::readScriptFile(options.scenarioFile);
        if (!script) {
            m_err << texts::scriptProblem(options.scenarioFile, script.error()).toStdString()
                  << '\n';
            return false;
        }
        m_server.setScript(*script);
    }
    m_server.setSpeed(options.speed);
    const auto url = m_server.start(options.port);
    if (!url) {
        const QString reason = url.error() == sandbox::Server::Problem::PortTaken
                                   ? Words::tr("--port: %1 is taken by another program.")
                                   : Words::tr("--port: %1 cannot be listened on.");
        m_err << reason.arg(options.port).toStdString() << '\n';
        return false;
    }
    sandbox::JsonObject event = m_events.begin(u"listening"_s);
    print(event.text("url"_L1, url->toString()));
    return true;
}

void SandboxRun::print(const sandbox::JsonObject &event)
{
    if (!m_events.print(event)) {
        Q_EMIT readerLeft();
    }
}

void SandboxRun::onRequest(const sandbox::RequestSeen &request)
{
    sandbox::JsonObject event = m_events.begin(u"request"_s);
    event.text("method"_L1, request.method).text("path"_L1, request.path);
    if (request.httpStatus == 0) {
        event.raw("http_status"_L1, "null"); // never answered
    } else {
        event.number("http_status"_L1, request.httpStatus);
    }
    event.raw("authorized"_L1, request.authorized ? "true" : "false");
    if (!request.to.isEmpty()) {
        event.text("to"_L1, request.to);
    }
    if (!request.messageId.isEmpty()) {
        event.text("message_id"_L1, request.messageId);
    }
    print(event);
}

void SandboxRun::onHandset(const sandbox::HandsetEvent &handset)
{
    sandbox::JsonObject event = m_events.begin(u"handset"_s);
    event.text("kind"_L1, wordOf(handset.kind))
        .text("from"_L1, handset.from)
        .text("text"_L1, handset.text)
        .text("to"_L1, handset.to)
        .text("message_id"_L1, handset.messageId);
    print(event);
}

} // namespace flashcall::cli
