#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Takes the words of the source over into every translation; with --check only tells whether
# that would change anything or a word is still untranslated.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
files=(translations/flashcall_en.ts translations/flashcall_uk.ts)

update() { # update FILE OPTIONS…
    local file=$1
    shift
    "$lupdate" -silent -I . -no-obsolete -locations none -no-ui-lines "$@" app ui -ts "$file"
}

if [[ ${1:-} == --check ]]; then
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    wrong=0
    for file in "${files[@]}"; do
        copy=$scratch/$(basename "$file")
        cp "$file" "$copy"
        options=()
        [[ $file == *_en.ts ]] && options=(-pluralonly)
        update "$copy" "${options[@]}"
        if ! cmp -s "$file" "$copy"; then
            echo "$file: words of the source are missing or gone; run translations/update.sh"
            wrong=1
        fi
        if grep -q 'type="unfinished"' "$copy"; then
            grep -n -B3 'type="unfinished"' "$copy" | head -20
            echo "$file: words are not translated"
            wrong=1
        fi
    done
    exit "$wrong"
fi
update translations/flashcall_en.ts -pluralonly
update translations/flashcall_uk.ts
