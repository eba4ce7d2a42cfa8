// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/core/journal.h"
#include "app/core/result.h"
#include "app/session/auditproof.h"
#include "app/store/verification.h"
#include "ui/theme.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace flashcall::ui {

// Looks the whole journal over in a thread of its own, with the keys of the audit chain.
class RecordCheck : public QObject
{
    Q_OBJECT
public:
    // `keys` may be empty: then there is no place for keys.
    RecordCheck(QString folder, std::function<config::KeyStore &()> keys,
                QObject *parent = nullptr);
    ~RecordCheck() override; // waits for the thread

    void start();

    struct Words
    {
        QString heading; // one line: the worst that was found, or that nothing was
        QString lines;   // all of it
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] const Words &words() const { return m_words; }

Q_SIGNALS:
    void finished(); // once a start

private:
    using Found = Result<store::Verification, JournalProblem>;

    void look(const AuditEvidence &evidence);
    void onLooked();

    QString m_folder;
    std::function<config::KeyStore &()> m_keys;
    std::unique_ptr<AuditProof> m_proof;
    AuditEvidence m_evidence;
    std::optional<Found> m_found; // written by the thread, read when it has ended
    std::unique_ptr<QThread> m_thread;
    Words m_words;
};

namespace recordwords {

// A word of its own for each finding.
[[nodiscard]] QString finding(store::ChainFinding finding);
[[nodiscard]] RecordCheck::Words words(const store::Verification &found,
                                       const std::optional<config::KeyStoreProblem> &problem);

} // namespace recordwords

} // namespace flashcall::ui
