#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# From a fresh Debian 12 or 13 (or Ubuntu 24.04) to the console's window, on the built-in
# sandbox: installs what is missing, builds, opens. Arguments go to the program:
#
#   bash installer/run.sh [NUMBER or tel: link] [--base-url URL] ...
#
# Without a display the tour is run on an invisible one, and its pictures are kept.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=common.sh
. "$here/common.sh"

has_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

groups=(build run)
has_display || groups+=(headless)
"$here/deps.sh" "${groups[@]}"
build release

program=$root/build/release/bin/flashcall-console
sandbox=(--sandbox)
tour=$root/build/tour
for argument in "$@"; do
    case $argument in
        --base-url | --base-url=*) sandbox=() ;;
        --tour | --tour=* | --help | -h | --version | -v) tour='' ;;
    esac
done

if has_display; then
    exec "$program" "${sandbox[@]}" "$@"
elif [[ -z $tour ]]; then
    with_xvfb "$program" "${sandbox[@]}" "$@"
else
    say "No display here: showing the main job on an invisible one"
    rm -rf -- "$tour"
    mkdir -p -- "$tour"
    with_xvfb "$program" "${sandbox[@]}" --tour "$tour" "$@" || die "The tour failed."
    say "The tour ended verified. Its pictures:"
    find "$tour" -name '*.png' | sort
fi
