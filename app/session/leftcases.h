// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/leftcase.h"
#include "app/store/recovery.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace flashcall {

// The cases that were left waiting: offered while their time runs, ended in the journal when it
// is over. What is still offered when the program ends is offered again at the next start.
class LeftCases : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this. Ends what is over at once.
    LeftCases(Journal &journal, const Clock &clock, const QList<store::OpenCase> &waiting,
              QObject *parent = nullptr);

    // Newest first. A case whose request cannot be read any more is not offered, but ended.
    [[nodiscard]] QList<LeftCase> offers() const;
    [[nodiscard]] std::chrono::nanoseconds remaining(const LeftCase &left) const;
    // Not offered any more: whoever takes it sees to its end. Nothing where its time is over.
    std::optional<LeftCase> take(const QString &caseId);
    // Looks at the clock; called by the timer too.
    void refresh();

Q_SIGNALS:
    void changed(); // offers() has

private:
    struct Open
    {
        QString caseId;
        Window window;
        Ending unless = Ending::Expired; // somebody takes it
        std::optional<LeftCase> offer;
    };

    Journal &m_journal;
    const Clock &m_clock;
    QList<Open> m_open; // newest first
    QTimer m_timer;
};

} // namespace flashcall
