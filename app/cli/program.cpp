// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/cascadelintrun.h"
#include "app/cli/check.h"
#include "app/cli/commandline.h"
#include "app/cli/sendtexts.h"
#include "app/cli/terminal.h"
#include "app/gateway/codec.h"

#include <QRandomGenerator>

#include <ostream>
#include <utility>

namespace flashcall::cli {

Program::Program(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_around(std::move(surroundings))
{}

Program::~Program() = default;

void Program::start(const QStringList &arguments)
{
    const auto command = parseArguments(arguments);
    if (!command) {
        const Said &said = command.error();
        (said.exit == Exit::Yes ? m_around.out : m_around.err) << said.text.toStdString();
        finish(said.exit);
        return;
    }
    std::visit([this](const auto &options) { run(options); }, *command);
}

void Program::interrupt()
{
    if (m_send) {
        m_send->interrupt();
    } else if (m_checkFile) {
        m_checkFile->interrupt();
    } else if (m_history) {
        m_history->interrupt();
    } else if (m_findingKey) {
        finish(Exit::NotSent);
    } else {
        // A question changes nothing, and the sandbox is meant to be ended so.
        finish(m_sandbox ? Exit::Yes : Exit::Unknown);
    }
}

void Program::finish(Exit exit)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    exit = unlessLost(exit);
    QMetaObject::invokeMethod(
        this, [this, exit] { Q_EMIT finished(static_cast<int>(exit)); }, Qt::QueuedConnection);
}

// No success where the result is lost: a full disk, a standard output that is closed. A reader
// that left has what it wanted.
Exit Program::unlessLost(Exit exit)
{
    m_around.out.flush();
    if (m_around.out.good() || (m_around.outputFd >= 0 && readerLeft(m_around.outputFd))) {
        return exit;
    }
    m_around.err << texts::outputLost().toStdString() << std::endl;
    if (exit != Exit::Yes && exit != Exit::ReaderLeft) {
        return exit;
    }
    // The words were right, and a call may have been placed: 2 would say that nothing was sent.
    return m_send ? Exit::Unknown : Exit::Usage;
}

void Program::refuse(const QString &lines)
{
    m_around.err << lines.toStdString() << '\n';
    finish(Exit::Usage);
}

void Program::run(const CheckOptions &options)
{
    finish(runCheck(options, m_around.out, m_around.err));
}

void Program::run(const CheckFileOptions &options)
{
    m_checkFile = std::make_unique<CheckFileRun>(
        CheckFileRun::Parts{m_around.out, m_around.err, m_around.inputFd, m_around.outputFd,
                            m_around.bar},
        options);
    connect(m_checkFile.get(), &CheckFileRun::finished, this, &Program::finish);
    m_checkFile->start();
}

void Program::run(const CascadeLintOptions &options)
{
    finish(runCascadeLint(options, m_around.out, m_around.err));
}

void Program::run(const HistoryOptions &options)
{
    m_history = std::make_unique<HistoryRun>(
        HistoryRun::Parts{m_around.out, m_around.err, m_around.clock, m_around.folder,
                          m_around.interactive, m_around.answer, m_around.keyStore},
        options);
    connect(m_history.get(), &HistoryRun::finished, this, &Program::finish);
    m_history->start();
}

bool Program::findConnection(const QString &name, std::optional<Connection> &found)
{
    if (name.isEmpty()) {
        return true;
    }
    const ConnectionBook &book = m_around.book();
    if (const auto &notice = book.settings().notice()) {
        m_around.err << texts::settingsNotice(*notice).toStdString() << '\n';
    }
    found = book.named(name);
    if (!found || found->isSandbox()) {
        refuse(found ? texts::sandboxOfConsole() : texts::noConnection(name));
        return false;
    }
    return true;
}

void Program::findWay(const QString &baseUrl, const std::optional<Connection> &saved,
                      const std::function<void(const Way &)> &go)
{
    // A key that is kept for one address is sent to no other.
    if (!saved || !baseUrl.isEmpty()) {
        const auto way = prepareWay(baseUrl, saved, m_around.key);
        way ? go(*way) : refuse(way.error());
        return;
    }
    m_findingKey = true;
    m_around.book().findKey(saved->id, this, [this, saved, go](const config::KeyInForce &found) {
        m_findingKey = false;
        if (m_finished) {
            return;
        }
        const auto way = prepareWay({}, saved, found.key);
        if (!way && found.storeProblem) {
            refuse(texts::keyProblem(found.storeProblem->problem) + u' ' + way.error());
        } else {
            way ? go(*way) : refuse(way.error());
        }
    });
}

void Program::run(const SendOptions &options)
{
    std::optional<Connection> saved;
    if (!findConnection(options.connection, saved)) {
        return;
    }
    const auto prepared = prepareRequest(options, saved, *QRandomGenerator::system());
    if (!prepared) {
        refuse(prepared.error());
        return;
    }
    if (const QString problem = observedProblem(options.observed.value_or(QString()));
        !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    if (options.dryRun) {
        if (prepared->codeMade) {
            m_around.err << texts::codeMade(prepared->request.code).toStdString() << '\n';
        }
        const QByteArray body = codec::encode(
            prepared->request, saved ? saved->numberStyle : connections::NumberStyle::WithPlus);
        m_around.out << body.toStdString() << std::endl;
        finish(Exit::Yes);
        return;
    }
    findWay(options.baseUrl, saved,
            [this, options, made = *prepared](const Way &way) { send(options, made, way); });
}

void Program::send(const SendOptions &options, const Prepared &prepared, const Way &way)
{
    if (way.live && !options.yes && !m_around.interactive) {
        refuse(texts::needsYes());
        return;
    }
    m_gateway = m_around.gateway(way.connection, way.key);
    m_send =
        std::make_unique<SendRun>(SendRun::Parts{*m_gateway, m_around.journal(), m_around.clock,
                                                 m_around.pace, m_around.out, m_around.err},
                                  SendRun::Wishes{options.wait, options.observed, options.again});
    connect(m_send.get(), &SendRun::finished, this, &Program::finish);
    m_send->start(prepared, way.connection, config::agentName(m_around.book().settings().values()));
}

void Program::run(const StatusOptions &options)
{
    std::optional<Connection> saved;
    if (!findConnection(options.connection, saved)) {
        return;
    }
    if (options.baseUrl.isEmpty() && !saved) {
        refuse(texts::noGatewayToAsk());
        return;
    }
    findWay(options.baseUrl, saved, [this, id = options.messageId](const Way &way) {
        m_gateway = m_around.gateway(way.connection, way.key);
        m_status = std::make_unique<StatusRun>(
            StatusRun::Parts{*m_gateway, m_around.clock, m_around.out, m_around.err});
        connect(m_status.get(), &StatusRun::finished, this, &Program::finish);
        m_status->start(id);
    });
}

void Program::run(const SandboxOptions &options)
{
    m_sandbox = std::make_unique<SandboxRun>(m_around.out, m_around.err, m_around.clock);
    connect(m_sandbox.get(), &SandboxRun::readerLeft, this, [this] { finish(Exit::Yes); });
    if (!m_sandbox->start(options)) {
        finish(Exit::Usage);
    }
}

} // namespace flashcall::cli
