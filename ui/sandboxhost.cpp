// SPDX-License-Identifier: MIT
#include "ui/sandboxhost.h"

namespace flashcall::ui {

SandboxHost::SandboxHost(QObject *parent)
    : QObject(parent)
{}

SandboxHost::~SandboxHost() = default;

sandbox::Server &SandboxHost::server()
{
    if (!m_server) {
        m_server = std::make_unique<sandbox::Server>();
        connect(m_server.get(), &sandbox::Server::handset, this, &SandboxHost::handset);
    }
    return *m_server;
}

void SandboxHost::start()
{
    if (!server().url().isEmpty()) {
        return;
    }
    if (const auto url = server().start()) {
        Q_EMIT started(*url);
    } else {
        Q_EMIT failed();
    }
}

} // namespace flashcall::ui
