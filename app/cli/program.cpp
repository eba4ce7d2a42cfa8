// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/check.h"
#include "app/cli/commandline.h"
#include "app/cli/prepare.h"
#include "app/cli/sendtexts.h"
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
    QMetaObject::invokeMethod(
        this, [this, exit] { Q_EMIT finished(static_cast<int>(exit)); }, Qt::QueuedConnection);
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

void Program::run(const SendOptions &options)
{
    const auto prepared = prepareRequest(options, *QRandomGenerator::system());
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
        const QByteArray body =
            codec::encode(prepared->request, connections::NumberStyle::WithPlus);
        m_around.out << body.toStdString() << std::endl;
        finish(Exit::Yes);
        return;
    }
    const auto way = prepareWay(options.baseUrl, options.connection, m_around.key);
    if (!way) {
        refuse(way.error());
        return;
    }
    if (way->live && !options.yes && !m_around.interactive) {
        refuse(texts::needsYes());
        return;
    }
    m_gateway = m_around.gateway(way->connection, way->key);
    m_send =
        std::make_unique<SendRun>(SendRun::Parts{*m_gateway, m_around.journal(), m_around.clock,
                                                 m_around.pace, m_around.out, m_around.err},
                                  SendRun::Wishes{options.wait, options.observed, options.again});
    connect(m_send.get(), &SendRun::finished, this, &Program::finish);
    m_send->start(*prepared, way->connection, m_around.agent);
}

void Program::run(const StatusOptions &options)
{
    const auto way = prepareWay(options.baseUrl, options.connection, m_around.key);
    if (!way) {
        refuse(way.error());
        return;
    }
    m_gateway = m_around.gateway(way->connection, way->key);
    m_status = std::make_unique<StatusRun>(
        StatusRun::Parts{*m_gateway, m_around.clock, m_around.out, m_around.err});
    connect(m_status.get(), &StatusRun::finished, this, &Program::finish);
    m_status->start(options.messageId);
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
