// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace flashcall::store {

namespace killpoints {
Q_NAMESPACE

// Places where a test ends the program. Each is passed once a write; `In…` lies inside the open
// transaction, `After…` behind its commit and before anybody is told.
enum class KillPoint {
    BeforeIntent,
    InIntent,
    AfterIntent,
    BeforeHanded,
    InHanded,
    AfterHanded,
    BeforeAnswered,
    InAnswered,
    AfterAnswered,
    BeforeAttempt,
    InAttempt,
    AfterAttempt,
    BeforeEnded,
    InEnded,
    AfterEnded,
    InRecovery,  // at start, while the cases of a program that died are put right
    InMigration, // at start, after a migration's statements and before its commit
};
Q_ENUM_NS(KillPoint)
} // namespace killpoints
using killpoints::KillPoint;

// Called in the thread that writes.
using KillHook = std::function<void(KillPoint)>;

} // namespace flashcall::store
