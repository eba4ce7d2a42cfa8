// SPDX-License-Identifier: MIT
#include "ui/sandboxhost.h"

#include "app/core/phonenumber.h"

#include <algorithm>

namespace flashcall::ui {

SandboxHost::SandboxHost(QObject *parent)
    : QObject(parent)
{
    connect(this, &SandboxHost::handset, this, [this](const sandbox::HandsetEvent &event) {
        HandsetEntry entry = handsetEntry(event, QDateTime::currentDateTime());
        entry.phone = maskedNumber(event.to);
        m_entries.append(entry);
        if (m_entries.size() > entriesMost) {
            m_entries.removeFirst();
        }
    });
}

SandboxHost::~SandboxHost() = default;

sandbox::Server &SandboxHost::server()
{
    if (!m_server) {
        m_server = std::make_unique<sandbox::Server>();
        connect(m_server.get(), &sandbox::Server::handset, this, &SandboxHost::handset);
        connect(m_server.get(), &sandbox::Server::requestSeen, &m_requests,
                [this](const sandbox::RequestSeen &request) {
                    m_requests.add(request, QDateTime::currentDateTime());
                });
    }
    return *m_server;
}

bool SandboxHost::severalPhones() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [this](const HandsetEntry &entry) {
        return entry.to != m_entries.first().to;
    });
}

void SandboxHost::forget()
{
    m_requests.clear();
    m_entries.clear();
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
