#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs a command inside a minimal Debian made for that one run, so that a missing install step
# fails here and not at a user's. Needs root; where that is not allowed it runs in place.
#
#   tests/fresh-root.sh [--copy DIR] [SUITE] [-- COMMAND...]
#
#   SUITE    bookworm (the default), trixie, ... as the configured mirror has them
#   COMMAND  run in a copy of what is committed; `bash tests/run.sh` where none is given
#   --copy   copy this folder instead
#
# Mounts and processes live in namespaces of their own and are gone with them, however the run
# ends: what is left to delete is one folder without a mount in it.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../installer/common.sh
. "$here/../installer/common.sh"

# A root made by this script keeps an archive of itself as it was, for a root within the root.
base=/var/cache/fresh-root/base.tar
minimal=(--variant=minbase --include=ca-certificates)
# With a space, as people's folders have.
inside_path='/root/flash call console'

usage() {
    sed -n '3,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit "$1"
}

allowed() {
    local probe rc=0
    ((EUID == 0)) || return 1
    probe=$(mktemp -d)
    # shellcheck disable=SC2016  # expanded by the inner shell
    unshare --mount --pid --fork --kill-child sh -ec '
        mount -t tmpfs tmpfs "$1"
        mkdir "$1/proc" "$1/pts"
        mount -t proc proc "$1/proc"
        mount -t devpts -o newinstance devpts "$1/pts"
        mknod "$1/null" c 1 3
        chroot / true' sh "$probe" 2>/dev/null || rc=1
    rmdir -- "$probe"
    return "$rc"
}

# "URI RELEASE COMPONENT" of each Debian source apt has here.
debian_sources() {
    # shellcheck disable=SC2016  # apt's own placeholders
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(CODENAME) $(COMPONENT)' \
        'Created-By: Packages' 2>/dev/null | sed -n 's/^Debian //p' | sort -u
}

# The same sources for another suite. The rolling ones have neither updates nor security.
sources_for() {
    local suite=$1 own uri release component
    # shellcheck source=/dev/null
    own=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    while read -r uri release component; do
        [[ $component == main && $release == "$own"* ]] || continue
        if [[ $release == "$own" || ! $suite =~ ^(sid|unstable|testing)$ ]]; then
            echo "deb $uri ${release/#"$own"/"$suite"} main"
        fi
    done < <(debian_sources)
}

make_root() {
    local suite=$1 target=$2 sources mirror
    sources=$(sources_for "$suite")
    mirror=$(awk -v suite="$suite" '$3 == suite {print $2; exit}' <<<"$sources")
    debootstrap "${minimal[@]}" "$suite" "$target" "$mirror" >"$target.log" 2>&1 || {
        tail -n 20 "$target.log" >&2
        die "debootstrap failed."
    }
    printf '%s\n' "$sources" >"$target/etc/apt/sources.list"
    # How this machine reaches its mirror, less programs that the root does not have.
    apt-config dump | grep -E '^Acquire::(https?|ForceIPv|Retries|Check-)' |
        grep -v Auto-Detect >"$target/etc/apt/apt.conf.d/90host" || true
    cp -L /etc/resolv.conf "$target/etc/resolv.conf"
    printf '127.0.0.1 localhost %s\n::1 localhost\n' "$HOSTNAME" >"$target/etc/hosts"
    # Nothing in here outlives the run: no need to wait for the disk.
    echo force-unsafe-io >"$target/etc/dpkg/dpkg.cfg.d/unsafe-io"
    # No service may start by being installed.
    printf '#!/bin/sh\nexit 101\n' >"$target/usr/sbin/policy-rc.d"
    chmod +x "$target/usr/sbin/policy-rc.d"
    # What may be installed and removed at will.
    touch "$target/etc/fresh-root"
    tar -C "$target" -cf "$target.tar" .
    mkdir -p "$target${base%/*}"
    mv "$target.tar" "$target$base"
}

mount_system() {
    # A mount itself, so that a root within this one may have namespaces too.
    mount --bind "$1" "$1"
    mount -t proc proc "$1/proc"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
}

copy_source() {
    local from=$1 to=$2
    mkdir -p "$to"
    if [[ -n $from ]]; then
        cp -a "$from/." "$to"
    elif git -C "$root" rev-parse --verify -q HEAD >/dev/null 2>&1; then
        [[ -z $(git -C "$root" status --porcelain) ]] ||
            say "Note: only what is committed is copied, and there are changes that are not."
        git -C "$root" archive HEAD | tar -x -C "$to"
    else
        tar -C "$root" --exclude=./build -c . | tar -x -C "$to"
    fi
}

# In namespaces of our own. Arguments: work folder, suite, folder to copy or '', command.
inside() {
    local work=$1 suite=$2 copy=$3 target=$1/root
    shift 3
    # In memory where there is plenty of it: quicker to fill, and gone by itself.
    if (($(awk '/^MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo) >= 15)); then
        mount -t tmpfs -o mode=755,size=12g tmpfs "$work"
    fi
    mkdir -p "$target"
    if [[ -f $base ]]; then
        tar -C "$target" -xf "$base"
    else
        make_root "$suite" "$target"
    fi
    mount_system "$target"
    # What the outer root has downloaded need not be fetched again.
    [[ ! -f $base ]] || mount --bind /var/cache/apt/archives "$target/var/cache/apt/archives"
    copy_source "$copy" "$target$inside_path"
    say "Fresh $suite root made in $SECONDS s, running in it: $*"
    # The outer bash stays, as process 1, to collect what daemons of the tests leave behind.
    # shellcheck disable=SC2016  # expanded by the inner shell
    exec chroot "$target" env -i HOME=/root LANG=C.UTF-8 PATH="$PATH" TERM="${TERM:-dumb}" \
        ${CI:+CI="$CI"} ${FCC_LONG:+FCC_LONG="$FCC_LONG"} ${http_proxy:+http_proxy="$http_proxy"} \
        bash -c 'cd "$1" && shift && "$@"; exit' bash "$inside_path" "$@"
}

if [[ ${1:-} == --inside ]]; then
    shift
    inside "$@"
fi

copy='' suite=bookworm command=(bash tests/run.sh)
while (($#)); do
    case $1 in
        --copy) copy=${2:?--copy needs a folder} && shift 2 ;;
        --help | -h) usage 0 ;;
        --) shift && command=("$@") && break ;;
        -*) usage 2 >&2 ;;
        *) suite=$1 && shift ;;
    esac
done

in_place() {
    say "NOT in a fresh root, but in place: $1"
    cd -- "${copy:-$root}"
    "${command[@]}"
    exit
}

allowed || in_place "making a root is not allowed here (it needs root, mounts and chroot)."
if [[ ! -f $base ]]; then
    [[ -n $(debian_sources) ]] || apt-get -q update >/dev/null 2>&1 || true
    [[ -n $(sources_for "$suite") ]] || in_place "apt knows no Debian mirror here."
    "$here/../installer/deps.sh" fresh-root
fi

work=$(mktemp -d "${TMPDIR:-/var/tmp}/fresh-root.XXXXXX")
pid=''
# unshare holds back TERM and INT, and takes all that runs inside with it when killed.
# shellcheck disable=SC2317  # called by the trap
cleanup() {
    trap '' INT TERM HUP
    [[ -z $pid ]] || { kill -KILL "$pid" && wait "$pid"; } 2>/dev/null || true
    for _ in 1 2 3; do rm -rf --one-file-system -- "$work" 2>/dev/null && break; sleep 1; done
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

rc=0
unshare --mount --pid --fork --kill-child "${BASH_SOURCE[0]}" --inside \
    "$work" "$suite" "$copy" "${command[@]}" <&0 &
pid=$!
wait "$pid" || rc=$?
pid=''
say "Left the fresh $suite root after $SECONDS s, exit status $rc"
exit "$rc"
