#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns g++'s compile commands into what clang's tools understand, for our own sources.

    commands.py BUILD OUT      writes OUT/compile_commands.json, prints the sources, NUL between
"""

import json
import shlex
import sys
from pathlib import Path

# Warnings are g++'s part, and sanitizers change nothing that is read here.
DROPPED = ("-W", "-fsanitize", "-fno-sanitize")


def for_clang(command):
    words, kept = shlex.split(command), []
    while words:
        word = words.pop(0)
        # Precompiled headers are in g++'s own format.
        if word == "-include" and "cmake_pch" in words[0]:
            words.pop(0)
        elif not word.startswith(DROPPED):
            kept.append(word)
    return kept


def main():
    root = Path(__file__).resolve().parents[2]
    build, out = Path(sys.argv[1]), Path(sys.argv[2])
    ours = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        file = Path(entry["directory"], entry["file"]).resolve()
        inside = file.relative_to(root).parts if file.is_relative_to(root) else ("",)
        # Tests compile some sources a second time: once is enough.
        if inside[0] in ("app", "ui") and str(file) not in ours:
            ours[str(file)] = {"directory": entry["directory"], "file": str(file),
                               "arguments": for_clang(entry["command"])}
    out.mkdir(parents=True, exist_ok=True)
    (out / "compile_commands.json").write_text(json.dumps(list(ours.values())), encoding="utf-8")
    print("\0".join(sorted(ours)), end="")


if __name__ == "__main__":
    main()
