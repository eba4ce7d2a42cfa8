// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keystore.h"
#include "app/store/chaincheck.h"

#include <QString>

#include <optional>

// What `history verify` says of the audit chain.
namespace flashcall::cli::texts {

// Whole lines.
[[nodiscard]] QString chain(const store::ChainReport &report,
                            const std::optional<config::KeyStoreProblem> &problem);
[[nodiscard]] QString purgeNeedsKey(const std::optional<config::KeyStoreProblem> &problem);

} // namespace flashcall::cli::texts
