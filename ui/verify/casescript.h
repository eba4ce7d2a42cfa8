// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/sandbox/scenario.h"
#include "app/store/history.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace flashcall {
class Session;
struct CaseRecord;
} // namespace flashcall

namespace flashcall::ui {

// Makes a scenario script of a case: to be shown again, or sent to somebody, without its numbers.
// Keeps what the sandbox's phone showed until then.
class CaseScript
{
public:
    static constexpr qsizetype shownMost = 200; // the oldest go first

    void note(const sandbox::HandsetEvent &event, Instant at);
    // The file; nullopt before the case has an answer, and where nothing was sent.
    [[nodiscard]] std::optional<QByteArray> bytes(const Session &session,
                                                  const CaseRecord &record) const;
    // Of a case on record; nullopt, too, where its request is not on record any more.
    [[nodiscard]] static std::optional<QByteArray> bytes(const store::HistoryCase &shown);

private:
    struct Shown
    {
        sandbox::HandsetEvent event;
        Instant at;
    };
    [[nodiscard]] QList<Shown> of(const Session &session) const;

    QList<Shown> m_shown; // in order of time
};

} // namespace flashcall::ui
