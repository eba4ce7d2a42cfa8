#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the fuzzers that were built in BUILD, each for SECONDS, two at a time, from their seeds in
# tests/data/fuzz. A finding fails the run; what made it lies in BUILD/fuzz/NAME-found.
#
#   tests/fuzz/run.sh BUILD [SECONDS] [NAME...]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=$1 seconds=${2:-60}
shift $(($# < 2 ? $# : 2))
names=("$@")
if ((${#names[@]} == 0)); then
    for program in "$build"/bin/fuzz_*; do
        names+=("${program##*/fuzz_}")
    done
fi

one() {
    local name=$1 folder=$build/fuzz rc=0 log counted
    log=$folder/$name.log
    mkdir -p "$folder/$name-corpus" "$folder/$name-found"
    "$build/bin/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$folder/$name-found/" \
        "$folder/$name-corpus" "$here/../data/fuzz/$name" >"$log" 2>&1 || rc=$?
    counted=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    if ((rc != 0)); then
        tail -n 60 -- "$log" >&2
        echo "fuzz_$name: found something, see $folder/$name-found" >&2
        return 1
    fi
    echo "FIGURE fuzzing $name, $seconds s | ${counted:-0} runs, 0 findings | 0 findings"
}

export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
failed=0
for name in "${names[@]}"; do
    while (($(jobs -rp | wc -l) >= 2)); do
        wait -n || failed=1
    done
    one "$name" &
done
while (($(jobs -p | wc -l) > 0)); do
    wait -n || failed=1
done
exit "$failed"
