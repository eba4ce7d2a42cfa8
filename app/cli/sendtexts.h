// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/config/settings.h"
#include "app/core/connection.h"
#include "app/core/reply.h"
#include "app/core/request.h"
#include "app/gateway/codec.h"

#include <QList>
#include <QString>

// What `send` and `status` say to people: each problem names its option and what to give.
namespace flashcall::cli::texts {

[[nodiscard]] QString fieldProblem(const FieldProblem &problem);
[[nodiscard]] QString fieldReason(const FieldProblem &problem);           // without its option
[[nodiscard]] QString fieldProblems(const QList<FieldProblem> &problems); // one a line
[[nodiscard]] QString fileProblem(const QString &file, const codec::ReadProblem &problem);
// The same of a file that is an argument of its own.
[[nodiscard]] QString fileProblemAt(const QString &file, const codec::ReadProblem &problem);
[[nodiscard]] QString cannotOpen(const QString &file, const QString &reason);
[[nodiscard]] QString cannotRead(const QString &file, const QString &reason);
[[nodiscard]] QString urlProblem(UrlProblem problem);
[[nodiscard]] QString noGateway();
[[nodiscard]] QString noGatewayToAsk(); // for a status
[[nodiscard]] QString noRegion(const QString &region);
[[nodiscard]] QString noConnection(const QString &name); // as given with --connection
[[nodiscard]] QString sandboxOfConsole();
[[nodiscard]] QString noKey();
[[nodiscard]] QString badKey();
[[nodiscard]] QString keyProblem(config::KeyProblem problem); // why the key store gave none
[[nodiscard]] QString settingsNotice(const config::SettingsNotice &notice);
[[nodiscard]] QString needsYes();
[[nodiscard]] QString codeMade(const QString &code);
[[nodiscard]] QString failure(const Failure &failure);
[[nodiscard]] QString note(replies::Note note);
[[nodiscard]] QString maybePlaced();
[[nodiscard]] QString noFinalStatus();
[[nodiscard]] QString attemptNotStored();
[[nodiscard]] QString outputLost();

} // namespace flashcall::cli::texts
