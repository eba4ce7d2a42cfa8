#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# clazy over app/ and ui/; any warning is an error.
#
#   clazy.sh BUILD [SOURCE...]      BUILD: a folder that was built
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=${1:?which build folder?}
shift
# Level 1 less what asks for a style of its own, and the connects without a context.
checks=level1,no-non-pod-global-static,connect-3arg-lambda,connect-by-name,isempty-vs-count
checks+=,qt-keywords,unneeded-cast,heap-allocated-small-trivial-type,signal-with-return-value
checks+=,thread-with-slots

mapfile -d '' sources < <(python3 -B "$here/commands.py" "$build" "$build/clang")
(($# == 0)) || sources=("$@")
log=$build/clang/clazy.log
printf '%s\0' "${sources[@]}" |
    xargs -0 -n 4 -P "$(nproc)" clazy-standalone -p "$build/clang" --checks="$checks" \
        --header-filter='.*/(app|ui)/.*' >"$log" 2>&1 || { cat -- "$log" && exit 1; }
# It ends well whatever it finds.
if grep -E '\[-Wclazy|error:' "$log" | sort -u; then
    exit 1
fi
echo "clazy: ${#sources[@]} files, nothing found"
