#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Holds our C++ against .clang-format (clang-format 14).
#
#   format.sh [--fix]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

mode=(--dry-run -Werror)
[[ ${1:-} != --fix ]] || mode=(-i)
find app ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 -r clang-format "${mode[@]}" --style=file
