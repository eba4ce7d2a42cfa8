# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What run.sh and the scripts in tests/ share. To be sourced; sets `root`, the source tree.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
jobs=$(nproc 2>/dev/null || echo 2)

say() { printf '%s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# Runs a command with its output in a file, which is shown only when it fails.
# On a terminal the command talks for itself: ninja keeps to one line there.
quietly() {
    local log=$1 rc=0
    shift
    if [[ -t 1 ]]; then
        "$@" || rc=$?
    else
        "$@" >"$log" 2>&1 </dev/null || rc=$?
        ((rc == 0)) || tail -n 60 -- "$log" >&2
    fi
    return "$rc"
}

# build PRESET [-DOPTION=VALUE...]: into build/PRESET, all of it or $build_target. Configures only
# when there is something to configure: ninja itself notices changed CMake files.
build() {
    local preset=$1 dir=$root/build/$1 options="$root $*" started=$SECONDS
    mkdir -p "$dir"
    if [[ ! -f $dir/build.ninja || "$(cat "$dir/options" 2>/dev/null)" != "$options" ]]; then
        # A tree that was moved cannot be configured over its old cache.
        if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
            rm -rf -- "$dir/CMakeCache.txt" "$dir/CMakeFiles"
        fi
        (cd -- "$root" && cmake --log-level=WARNING --preset "$@" >"$dir/configure.log" 2>&1) || {
            cat -- "$dir/configure.log" >&2
            die "Configuring build/$preset failed."
        }
        printf '%s\n' "$options" >"$dir/options"
    fi
    say "Building in build/$preset"
    NINJA_STATUS='  [%f/%t] ' quietly "$dir/build.log" ninja -C "$dir" -j "$jobs" -k 20 \
        "${build_target:-all}" || {
        # What failed may be far from the log's end: ninja went on with what it could.
        [[ -t 1 ]] || grep -a -A 15 '^FAILED: ' -- "$dir/build.log" | head -n 120 >&2 || true
        die "Building failed, see $dir/build.log"
    }
    say "Built in $((SECONDS - started)) s"
}

# Runs a command on a display of its own. Xvfb picks a free number by itself, which holds even
# where another root shares our network, and so the sockets of its displays.
with_xvfb() {
    local display server rc=0
    # Without -noreset it starts anew when its last client leaves, and throws out who comes then.
    exec {display_fd}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -noreset -nolisten tcp \
        2>/dev/null)
    server=$!
    read -r -t 30 display <&"$display_fd" || die "Xvfb did not start."
    DISPLAY=:$display WAYLAND_DISPLAY='' QT_QPA_PLATFORM=xcb "$@" || rc=$?
    kill "$server" 2>/dev/null || true
    exec {display_fd}<&-
    return "$rc"
}
