#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes the .deb and tries it: it installs in a minimal root with nothing but what it depends
# on, judges a pair, does the tour on an invisible display, and leaves nothing when removed.
#
#   package-test.sh BUILD      BUILD: a folder that was built
#
# Where no root can be made, the package is unpacked and its programs are tried from there.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../installer/common.sh
. "$here/../installer/common.sh"

make_package() {
    local build=$1
    "$here/../installer/deps.sh" package headless
    rm -rf -- "$build/package"
    (cd -- "$build" && cpack -G DEB >package.log 2>&1) || {
        tail -n 40 -- "$build/package.log" >&2
        die "Making the package failed."
    }
    deb=$(compgen -G "$build/package/*.deb") || die "No package was made."
}

# try BIN-FOLDER: both programs do their main job. HOME is elsewhere: what a person leaves
# there is theirs, and stays.
try() {
    local home
    home=$(mktemp -d)
    mkdir -p "$home/tour"
    "$1/flashcall" check -p '***456789' -c 0123456789
    if "$1/flashcall" check -p '***456789' -c 0123456780; then
        die "A pair that does not match was judged to match."
    fi
    HOME=$home XDG_CONFIG_HOME='' XDG_DATA_HOME='' \
        with_xvfb "$1/flashcall-console" --sandbox --tour "$home/tour" || die "The tour failed."
    compgen -G "$home/tour/*.png" >/dev/null || die "The tour left no picture."
    rm -rf -- "$home"
}

# Names only: what packages leave on purpose, such as logs and caches, is apt's and dpkg's own.
file_list() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /var/tmp \
        -o -path /root -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \) -prune \
        -o -print | sort
}

# In a minimal root, with the package as the only other file beside this tree.
inside() {
    local deb=$1 before after apt=(apt-get -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends)
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update
    # First everything else, so that what differs later is the package's own.
    "${apt[@]}" install xvfb >/dev/null
    "${apt[@]}" satisfy "$(dpkg-deb -f "$deb" Depends)" >/dev/null
    before=$(file_list)
    "${apt[@]}" install "$deb" >/dev/null
    dpkg -L flashcall-console | grep -E '/(bin|applications|metainfo|apps|man1|scenarios)/'
    try /usr/bin
    "${apt[@]}" purge flashcall-console >/dev/null
    after=$(file_list)
    diff <(printf '%s\n' "$before") <(printf '%s\n' "$after") ||
        die "Removing the package did not bring back what was there before."
    say "Installed, tried and removed without a trace: ${deb##*/}"
}

unpacked() {
    local dir
    dir=$(mktemp -d)
    # shellcheck disable=SC2064  # the folder of now
    trap "rm -rf -- '$dir'" EXIT
    dpkg-deb -x "$1" "$dir"
    try "$dir/usr/bin"
    say "Tried unpacked; that it installs and removes cleanly was not shown."
}

if [[ ${1:-} == --inside ]]; then
    deb=$(compgen -G "$PWD/*.deb")
    # Never into a system that somebody uses.
    if [[ -f /etc/fresh-root ]]; then inside "$deb"; else unpacked "$deb"; fi
    exit
fi

build=$(cd -- "${1:?which build folder?}" && pwd -P)
make_package "$build"
content=$(mktemp -d)
trap 'rm -rf -- "$content"' EXIT
mkdir -p "$content/tests" "$content/installer"
cp -- "$here/package-test.sh" "$content/tests/"
cp -- "$here/../installer/common.sh" "$content/installer/"
cp -- "$deb" "$content/"
# The package is made for the Debian it is made on.
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
"$here/fresh-root.sh" --copy "$content" "$suite" -- bash tests/package-test.sh --inside
