#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/bench/startup/run.sh BUILD [RUNS]: the start-up figure on a display of its own. BUILD was
# configured with -DFCC_BENCH=ON.
set -euo pipefail
build=${1:?usage: run.sh BUILD [RUNS]}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config XDG_RUNTIME_DIR=$scratch
xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" "$build/bin/bench_startup" "${2:-21}" \
    "$build/bin/bench_empty_window" "$build/bin/flashcall-console"
