#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the tests that measure and prints their figures: what, figure, limit. A test tells one with
# the line "FIGURE what | figure | limit" (tests/support/figure.h).
#
#   bash tests/figures.sh [BUILD] [CTEST-OPTIONS...]     BUILD is build/test
#   FCC_LONG=1 bash tests/figures.sh                     the long rounds
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

build=${1:-build/test}
shift $(($# > 0 ? 1 : 0))
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
# The tests whose source has the word, and no other.
mapfile -t names < <(grep -rlE 'figure\(|FIGURE' tests/unit tests/ui tests/integration tests/e2e \
    --include='*.cpp' --include='*_test.py' | sed -E 's|.*/||; s|(_test)?\.[a-z]+$||' | sort -u)
pattern="\\.($(
    IFS='|'
    printf '%s' "${names[*]}"
))\$"
rc=0
ctest --test-dir "$build" --verbose --no-tests=error --tests-regex "$pattern" "$@" >"$log" 2>&1 ||
    rc=$?
grep -aoE 'FIGURE [^|]+\|[^|]+\|.*' "$log" | sed 's/^FIGURE //' | sort -u |
    awk -F ' *[|] *' '{ printf "%-62s %-44s %s\n", $1, $2, $3 }'
if ((rc != 0)); then
    echo "Not all of these tests passed:" >&2
    sed -n '/tests failed out of/,$p' "$log" >&2
fi
exit "$rc"
