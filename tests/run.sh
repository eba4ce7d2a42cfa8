#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds, and runs the whole suite.
#
#   bash tests/run.sh [--long] [--checks] [--package] [--asan] [--fuzz] [-- CTEST-OPTIONS...]
#
#   --long     also what is too slow for every push: the long tests, the suite once more
#              with ASan and UBSan, the fuzzers, and the package
#   --checks   also the layout of the source, clazy, clang-tidy and shellcheck
#   --package  also make the .deb, try it in a root of its own, and remove it again
#   --asan     also the suite once more with ASan and UBSan (in build/asan)
#   --fuzz     also the fuzzers, with ASan and UBSan, for a minute each (in build/fuzz)
#   --         what follows goes to ctest, for example: -- -L unit, -- -R codec
#
# With CI=true warnings are errors, and --checks and --package are on.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../installer/common.sh
. "$here/../installer/common.sh"

long='' checks='' package='' asan='' fuzz='' ctest_options=() build_options=()
if [[ ${CI:-} == true ]]; then
    # Nobody debugs there, and symbols take a fifth of the time.
    checks=1 package=1 build_options=(-DFCC_WERROR=ON -DCMAKE_BUILD_TYPE=Release)
fi
while (($#)); do
    case $1 in
        --long) long=1 asan=1 fuzz=1 package=1 ;;
        --checks) checks=1 ;;
        --package) package=1 ;;
        --asan) asan=1 ;;
        --fuzz) fuzz=1 ;;
        --help | -h) sed -n '4,18s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 0 ;;
        --) shift && ctest_options=("$@") && break ;;
        *) die "Unknown option $1, see --help." ;;
    esac
    shift
done

report='' failed=0

# stage NAME COMMAND...: a failure is remembered, and the next stage still tells its own news.
stage() {
    local name=$1 started=$SECONDS outcome=ok
    shift
    say "== $name"
    ("$@") || outcome=FAILED failed=1
    report+=$(printf '%-24s %5d s  %s' "$name" $((SECONDS - started)) "$outcome")$'\n'
    [[ $outcome == ok ]]
}

finish() {
    printf '\n%s%-24s %5d s\n' "$report" 'whole run' "$SECONDS"
    exit "$failed"
}

# shellcheck disable=SC2317  # called by stage
set_up() {
    local groups=(build run test)
    [[ -z $checks ]] || groups+=(check)
    [[ -z $fuzz ]] || groups+=(fuzz)
    "$here/../installer/deps.sh" "${groups[@]}"
}

# suite BUILD [CTEST-OPTION...]
# shellcheck disable=SC2317  # called by stage
suite() {
    local dir=$root/build/$1
    shift
    ctest --test-dir "$dir" --output-on-failure --no-tests=error -j "$jobs" "$@" \
        "${ctest_options[@]}"
}

# Clang's tools differ by version in what they ask for; the source is held to version 14's.
right_clang() {
    [[ "$(clang-format --version)" == *' version 14.'* ]]
}

stage 'set-up' set_up || finish
stage 'build' build test "${build_options[@]}" || finish
if [[ -n $long ]]; then
    FCC_LONG=1 stage 'suite, long' suite test || true
else
    stage 'suite' suite test --label-exclude long || true
fi
if [[ -n $package ]]; then
    stage 'package' "$here/package-test.sh" "$root/build/test" || true
fi
if [[ -n $checks ]] && right_clang; then
    stage 'shellcheck' "$here/lint/shell.sh" || true
    stage 'clang-format' "$here/lint/format.sh" || true
    stage 'clazy' "$here/lint/clang.py" clazy "$root/build/test" || true
    stage 'clang-tidy' "$here/lint/clang.py" tidy "$root/build/test" || true
elif [[ -n $checks ]]; then
    say "Checks left out: they are made for clang 14 (Debian 12), here is another."
fi
if [[ -n $asan ]]; then
    export UBSAN_OPTIONS=print_stacktrace=1
    # The leak check of gcc 12 falls over its own list of thread-local storage (libasan 8).
    export ASAN_OPTIONS=intercept_tls_get_addr=0
    if stage 'build, ASan and UBSan' build asan; then
        stage 'suite, ASan and UBSan' suite asan --label-exclude 'long|lint|bench' || true
    fi
fi
if [[ -n $fuzz ]]; then
    if build_target=fuzzers stage 'build, fuzzers' build fuzz; then
        stage 'fuzzers' "$here/fuzz/run.sh" "$root/build/fuzz" 60 || true
    fi
fi
finish
