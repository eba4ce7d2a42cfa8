// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace flashcall {

inline constexpr std::chrono::milliseconds raisePatience{1000};
inline constexpr char raiseAnswer[] = "ok\n";

// The socket of the first console: a full path in a folder of its own (0700) below
// $XDG_RUNTIME_DIR. Settings and data of other folders and another screen have another one: a
// window nobody sees, or one with another journal, is not the one that was meant. Empty where
// there is no such folder, or it is not this user's alone.
[[nodiscard]] QString raiseSocket(const QString &settings, const QString &data);

// Hands the message over. False where nobody listens, which is known at once, and where the one
// who does has not answered in time: it hangs. Needs no event loop and no application object.
[[nodiscard]] bool askToRaise(const QString &socket, const QByteArray &message);

} // namespace flashcall
