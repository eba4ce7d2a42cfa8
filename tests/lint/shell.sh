#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs shellcheck over every script of ours.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
mapfile -d '' scripts < <(find installer tests -name '*.sh' -print0)
shellcheck --external-sources --source-path=SCRIPTDIR .ci/run "${scripts[@]}"
