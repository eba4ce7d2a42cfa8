#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# clang-tidy with .clang-tidy over app/ and ui/; any warning is an error.
#
#   tidy.sh BUILD [SOURCE...]      BUILD: a folder that was built
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=${1:?which build folder?}
shift

mapfile -d '' sources < <(python3 -B "$here/commands.py" "$build" "$build/clang")
(($# == 0)) || sources=("$@")
log=$build/clang/tidy.log
printf '%s\0' "${sources[@]}" |
    xargs -0 -n 2 -P "$(nproc)" clang-tidy --quiet -p "$build/clang" >"$log" 2>&1 || {
        grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' "$log"
        exit 1
    }
echo "clang-tidy: ${#sources[@]} files, nothing found"
