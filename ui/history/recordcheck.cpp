// SPDX-License-Identifier: MIT
#include "ui/history/recordcheck.h"

#include "app/store/files.h"

#include <utility>

namespace flashcall::ui {

RecordCheck::RecordCheck(QString folder, std::function<config::KeyStore &()> keys, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_keys(std::move(keys))
{}

RecordCheck::~RecordCheck()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void RecordCheck::start()
{
    if (m_thread || m_proof) {
        return;
    }
    if (!m_keys) {
        look({});
        return;
    }
    m_proof = std::make_unique<AuditProof>(m_keys(), m_folder);
    m_proof->read([this](const AuditEvidence &evidence) { look(evidence); });
}

void RecordCheck::look(const AuditEvidence &evidence)
{
    m_evidence = evidence;
    m_thread.reset(
        QThread::create([this, proof = evidence.proof, file = store::Paths(m_folder).database] {
            m_found = store::verify(file, proof);
        }));
    connect(m_thread.get(), &QThread::finished, this, &RecordCheck::onLooked);
    m_thread->start(QThread::LowPriority);
}

void RecordCheck::onLooked()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    m_proof.reset();
    if (m_found && *m_found) {
        m_words = recordwords::words(**m_found, m_evidence.problem);
    } else {
        const QString failed = tr("The journal cannot be read.");
        m_words = {failed, failed, Tone::Bad};
    }
    Q_EMIT finished();
}

} // namespace flashcall::ui
