#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""clang-tidy (with .clang-tidy) or clazy over app/ and ui/; any finding is an error.

    clang.py tidy|clazy BUILD [SOURCE...]      BUILD: a folder that was built

Most of such a run is spent in Qt's headers, so sources that are compiled alike are read
together, several as one. Where two do not go together (the same name in both), they are read apart.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOGETHER = 12
OURS = ".*/(app|ui)/.*"
# Level 1, less constant strings of a file (made without allocating), and of the manual ones
# those that hold what README asks for.
CLAZY = ("level1,no-non-pod-global-static,connect-3arg-lambda,connect-by-name,isempty-vs-count,"
         "qt-keywords,unneeded-cast,heap-allocated-small-trivial-type,signal-with-return-value,"
         "thread-with-slots")
# For a run that only reads; clang-tidy wants one at least.
CHEAP = "-*,modernize-use-nullptr"
# Warnings are g++'s part, and sanitizers change nothing that is read here.
DROPPED = ("-W", "-fsanitize", "-fno-sanitize")


def for_clang(command):
    """g++'s options as clang understands them, without the source and the output."""
    words, kept = shlex.split(command), ["clang++"]
    # A compiler launcher stands before the compiler.
    while words and not words[0].startswith("-"):
        words.pop(0)
    while words:
        word = words.pop(0)
        # Precompiled headers are in g++'s own format.
        if word in ("-c", "-o") or (word == "-include" and "cmake_pch" in words[0]):
            words.pop(0)
        elif not word.startswith(DROPPED):
            kept.append(word)
    return kept


def sources(build):
    """{source: (folder to compile in, options)} of ours, each source once."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        file = Path(entry["directory"], entry["file"]).resolve()
        if not (file.is_file() and file.is_relative_to(ROOT)):
            continue
        if file.relative_to(ROOT).parts[0] in ("app", "ui"):
            found.setdefault(file, (entry["directory"], for_clang(entry["command"])))
    return found


def own_names(file):
    """What a file names for itself, in a namespace without a name or as static: roughly."""
    names, inside = set(), False
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.startswith("namespace {"):
            inside = True
        elif line.startswith("}"):
            inside = inside and "namespace" not in line
        elif line[:1].isalpha() and (inside or line.startswith("static ")):
            words = re.match(r"[^(={;]*?(\w+)\s*(?:[({=;\[]|$)", line)
            names.update([words[1]] if words else [])
    return names


def groups(found):
    """Lists of sources that are compiled alike, and seem to name nothing twice."""
    open_ones = {}
    for file in sorted(found):
        names = own_names(file)
        for group in open_ones.setdefault(tuple(found[file][1]), []):
            if len(group["files"]) < TOGETHER and not names & group["names"]:
                break
        else:
            group = {"files": [], "names": set()}
            open_ones[tuple(found[file][1])].append(group)
        group["files"].append(file)
        group["names"] |= names
    for alike in open_ones.values():
        for group in alike:
            yield group["files"]


class Reader:
    def __init__(self, tool, build):
        self.tool = tool
        self.found = sources(build)
        self.out = build / "clang" / tool
        self.said = {}

    def read(self, files):
        """Runs the tool over the files as one, or in halves where that does not compile."""
        name = "_".join(files[0].relative_to(ROOT).with_suffix("").parts) + f"_{len(files)}"
        folder = self.out / name
        folder.mkdir(parents=True, exist_ok=True)
        source, lines = folder / (name + ".cpp"), []
        with source.open("w", encoding="utf-8") as joined:
            for file in files:
                # The analyzer reads the main file only, so #include would hide them from it.
                text = file.read_text(encoding="utf-8")
                joined.write(f'#line 1 "{file}"\n{text}\n')
                lines.append((file, text.count("\n") + 2))
        directory, options = self.found[files[0]]
        options = options + ["-c", str(source)]
        (folder / "compile_commands.json").write_text(json.dumps(
            [{"directory": directory, "file": str(source), "arguments": options}]), "utf-8")

        def run(*command):
            ran = subprocess.run([*command, "-p", str(folder), str(source)], capture_output=True,
                                 text=True, check=False)
            return ran.stdout + ran.stderr, ran.returncode

        together, code = True, 0
        if self.tool == "tidy":
            # All its checks cost ten times what reading costs: first whether it can be read.
            if len(files) > 1:
                together = not self.broken(run("clang-tidy", f"--checks={CHEAP}")[0])
            if together:
                # .clang-tidy is looked for beside the source.
                output, code = run("clang-tidy", "--quiet", f"--header-filter={OURS}",
                                   f"--config-file={ROOT / '.clang-tidy'}")
        else:
            output, code = run("clazy-standalone", f"--checks={CLAZY}", f"--header-filter={OURS}")
            together = not self.broken(output)
        if not together and len(files) > 1:
            half = len(files) // 2
            self.read(files[:half])
            self.read(files[half:])
            return
        self.keep(self.placed(output, str(source), lines))
        if code and not self.said:
            self.said[output] = output

    @staticmethod
    def broken(output):
        return "clang-diagnostic-error" in output or re.search(r" error: (?!.*-as-errors)", output)

    @staticmethod
    def placed(output, source, lines):
        """clang-tidy names the joined file and its line: the source and its own line instead."""

        def place(match):
            line = int(match[1])
            for file, count in lines:
                if line <= count:
                    return f"{file}:{line - 1}"
                line -= count
            return match[0]

        return re.sub(re.escape(source) + r":(\d+)", place, output)

    def keep(self, output):
        """Each finding once, with what follows it: a header is read by many sources."""
        wanted = re.compile(r"^(\S.*?:\d+:\d+): (warning|error): .*\[")
        current = None
        for line in output.split("\n"):
            if re.match(r"^\S.*?:\d+:\d+: (warning|error): ", line):
                current = None
                clazy_own = self.tool == "tidy" or "-Wclazy" in line or " error: " in line
                if wanted.match(line) and clazy_own or " error: " in line:
                    current = line.replace(f"{ROOT}/", "")
                    if current in self.said:
                        current = None
                    else:
                        self.said[current] = current
            elif current is not None and re.match(r"^\s|^\S.*: note: ", line):
                self.said[current] += "\n" + line.replace(f"{ROOT}/", "")


def main():
    tool, build = sys.argv[1], Path(sys.argv[2]).resolve()
    reader = Reader(tool, build)
    asked = [Path(name).resolve() for name in sys.argv[3:]]
    if asked:
        reader.found = {file: reader.found[file] for file in asked}
    if not reader.found:
        sys.exit(f"{build} compiles nothing of app/ or ui/")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(reader.read, groups(reader.found)))
    for finding in sorted(reader.said.values()):
        print(finding)
    print(f"{tool}: {len(reader.found)} sources, {len(reader.said)} findings", file=sys.stderr)
    sys.exit(1 if reader.said else 0)


if __name__ == "__main__":
    main()
