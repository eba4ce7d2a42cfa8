#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The one list of packages that building, running and testing need, and what installs them.
#
#   deps.sh GROUP...          install what is missing of these groups
#   deps.sh --list GROUP...   print the package names, one a line
#
# Debian and Ubuntu: through apt-get. Anywhere else nothing is installed: what is missing is
# named (by its Debian name, with what it is for) and the exit status is 1.
set -euo pipefail

# group | Debian package | how another system shows that it is there | what for
# cmd:NAME is a program, pc:NAME a pkg-config module, h:NAME a header, any: cannot be probed.
# The names hold on Debian 12 and 13 alike.
packages() {
    cat <<'LIST'
build|build-essential|cmd:c++|C++20 compiler
build|cmake|cmd:cmake|build system
build|ninja-build|cmd:ninja|build system
build|pkg-config|cmd:pkg-config|finding libraries
build|qt6-base-dev|pc:Qt6Widgets|Qt 6.4 or newer: Widgets, Network, Sql, Test, DBus
build|qt6-base-dev-tools|any:|Qt's moc, uic and rcc
build|qt6-tools-dev|any:|CMake files of Qt's translation tools
build|qt6-tools-dev-tools|any:|Qt's translation tools
build|qt6-l10n-tools|any:|lupdate and lrelease
build|qt6-translations-l10n|any:|Qt's own words in other languages
build|libqt6sql6-sqlite|any:|SQLite driver of Qt Sql
build|libgl-dev|pc:gl|asked for by Qt Gui
build|libcpp-httplib-dev|h:httplib.h|HTTP server of the sandbox
build|libphonenumber-dev|h:phonenumbers/phonenumberutil.h|phone numbers
build|libicu-dev|pc:icu-uc|Unicode digits and marks
build|libcli11-dev|h:CLI/CLI.hpp|command line
build|libssl-dev|pc:openssl|hashes, and asked for by cpp-httplib
build|qtkeychain-qt6-dev|h:qt6keychain/keychain.h|the system's key store
build|librsvg2-bin|cmd:rsvg-convert|rendering the icons
run|qt6-wayland|any:|windows on Wayland
run|libsecret-1-0|any:|the key store of GNOME and others
run|fonts-dejavu-core|any:|a font, where there is none
headless|xvfb|cmd:Xvfb|a display where there is none
test|xvfb|cmd:Xvfb|a display for the tests
test|xauth|cmd:xauth|a display for the tests
test|openbox|cmd:openbox|window manager for the tests of the real window
test|xdotool|cmd:xdotool|keys for the tests of the real window
test|x11-utils|cmd:xprop|looking at windows in the tests
test|at-spi2-core|any:|accessibility bus for the tests of the real window
test|python3|cmd:python3|tests of the real window, the lint
test|python3-pyatspi|any:|tests of the real window
test|dbus|cmd:dbus-run-session|a session bus for the tests
test|gnome-keyring|cmd:gnome-keyring-daemon|a key store for the tests
test|faketime|cmd:faketime|a changed clock for the tests
test|openssl|cmd:openssl|certificates for the tests
test|libxcb1-dev|pc:xcb|measuring the start-up
test|libsqlite3-dev|pc:sqlite3|looking at the database in the tests
test|libpcre2-dev|pc:libpcre2-8|patterns as regular expressions in the tests
test|desktop-file-utils|cmd:desktop-file-validate|checking the desktop entry
test|appstream|cmd:appstreamcli|checking the metainfo
fuzz|clang|cmd:clang++|compiler of the fuzzers
fuzz|libclang-rt-dev|any:|libFuzzer and the sanitizers of clang
check|clang-format|cmd:clang-format|layout of the source
check|clang-tidy|cmd:clang-tidy|static analysis
check|clazy|cmd:clazy-standalone|static analysis of Qt code
check|shellcheck|cmd:shellcheck|static analysis of the scripts
package|dpkg-dev|cmd:dpkg-shlibdeps|what the package depends on
package|file|cmd:file|what the package depends on
fresh-root|debootstrap|cmd:debootstrap|making a minimal Debian root
fresh-root|git|cmd:git|copying what is committed
LIST
}

# The lines of the asked groups, each package once.
chosen() {
    packages | awk -F'|' -v groups=" $* " 'index(groups, " " $1 " ") && !seen[$2]++'
}

is_debian() {
    [[ -r /etc/os-release ]] && command -v apt-get dpkg-query >/dev/null || return 1
    # shellcheck source=/dev/null
    (. /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " =~ \ (debian|ubuntu)\  ]])
}

found_elsewhere() {
    case $1 in
        cmd:*) command -v "${1#cmd:}" >/dev/null ;;
        pc:*) pkg-config --exists "${1#pc:}" 2>/dev/null ;;
        h:*) compgen -G "/usr/include/${1#h:}" >/dev/null ||
             compgen -G "/usr/local/include/${1#h:}" >/dev/null ;;
        any:) return 2 ;;
    esac
}

name_missing_elsewhere() {
    local package probe purpose line rc missing=() unsure=()
    while IFS='|' read -r _ package probe purpose; do
        rc=0
        found_elsewhere "$probe" || rc=$?
        line=$(printf '  %-22s %s' "$package" "$purpose")
        case $rc in
            0) ;;
            2) unsure+=("$line") ;;
            *) missing+=("$line") ;;
        esac
    done
    ((${#missing[@]})) || return 0
    {
        echo "This is neither Debian nor Ubuntu, so nothing is installed by itself. Please"
        echo "install what gives the following (names as in Debian) and run this again:"
        printf '%s\n' "${missing[@]}"
        ((${#unsure[@]} == 0)) || printf '%s\n' "and, which cannot be looked for:" "${unsure[@]}"
    } >&2
    return 1
}

# A virtual package, or one renamed since, is there when another installed one provides it.
missing_on_debian() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n 's/^installed //p' | sed 's/([^)]*)//g; s/,//g' | tr -s ' ' '\n')
    cut -d'|' -f2 | grep -vxF -f <(printf '%s\n' "$installed") || true
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -- "$@"
    fi
}

# Percent on a terminal, silence elsewhere. Reads apt's status lines.
show_progress() {
    local percent rest
    while IFS=: read -r _ _ percent rest; do
        [[ -t 2 ]] && printf '\r  %3.0f %% ' "${percent%%.*}" >&2
    done
    [[ ! -t 2 ]] || printf '\r          \r' >&2
}

# sudo closes descriptors above 2, so the status lines leave through standard output.
apt_install() {
    # shellcheck disable=SC2016  # expanded by the inner shell
    as_root env DEBIAN_FRONTEND=noninteractive sh -c '
        log=$1; shift
        exec apt-get -y -q -o APT::Status-Fd=3 -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
            install --no-install-recommends "$@" 3>&1 >>"$log" 2>&1 </dev/null
    ' sh "$log" "$@" | show_progress
}

install_on_debian() {
    local missing
    mapfile -t missing < <(missing_on_debian)
    ((${#missing[@]})) || return 0
    echo "Installing ${#missing[@]} packages and what they need: ${missing[*]}" >&2
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        echo "This needs root or sudo. As root, run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    # Asked for here, since below both outputs go to a file.
    ((EUID == 0)) || sudo -v
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # Lists that are absent or too old show themselves by a failure, and only then are fetched.
    if ! apt_install "${missing[@]}"; then
        echo "Fetching the package lists first" >&2
        as_root apt-get -q update >"$log" 2>&1 </dev/null || true
        if ! apt_install "${missing[@]}"; then
            tail -n 20 "$log" >&2
            echo "apt-get could not install them. Debian 12, Ubuntu 24.04 or newer is needed." >&2
            return 1
        fi
    fi
    echo "Installed in $SECONDS s" >&2
}

if [[ ${1:-} == --list ]]; then
    shift
    chosen "$@" | cut -d'|' -f2
elif is_debian; then
    chosen "$@" | install_on_debian
else
    chosen "$@" | name_missing_elsewhere
fi
