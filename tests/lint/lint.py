#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the source against the layers and habits that README describes.

    lint.py [ROOT]      prints "file:line: message" for each finding; exit status 1 if any
"""

import re
import sys
from pathlib import Path

import source

# What each layer may include besides itself. The picture in README, as a table.
LAYERS = {
    "pattern": set(),
    "bulk": {"pattern"},
    "core": {"pattern"},
    "gateway": {"pattern", "core"},
    "store": {"pattern", "core"},
    "config": {"pattern", "core"},
    # Never the gateway: the server writes the wire format on its own, so that a client's
    # mistake is not mirrored by it.
    "sandbox": {"pattern", "core"},
    "session": {"pattern", "core", "gateway", "store", "config"},
}
EVERY_LAYER = set(LAYERS)
LAYERS["ui"] = set(EVERY_LAYER)
LAYERS["cli"] = set(EVERY_LAYER)
LAYERS["main"] = EVERY_LAYER | {"ui"}
QT_FREE = {"pattern", "bulk"}

FILE_LINES, FUNCTION_LINES, COLUMNS = 400, 60, 100
# Files that are let off a limit: {"ui/x.cpp": "why"}.
LONG_FILES = {}
LONG_FUNCTIONS = {}

SKIPPED = {".git", ".cache", "__pycache__"}
CPP = {".h", ".cpp"}
SCRIPTS = {".py", ".sh", ".cmake"}
TEXT = CPP | SCRIPTS | {
    ".ui", ".ts", ".md", ".sql", ".xml", ".desktop", ".json", ".qrc", ".1", ".yml", ".csv", ".svg"}

# (where, what, message): a regular expression over code without comments and strings.
HABITS = [
    ("app ui tests", r"\b(SIGNAL|SLOT)\s*\(", "connect by pointer to member, not by a string"),
    ("app ui", r"\bsender\s*\(\s*\)", "sender() hides who called: pass it"),
    ("app ui", r"\bprocessEvents\b", "processEvents() lets anything happen in between"),
    ("app ui", r"\bQEventLoop\b", "a nested event loop"),
    ("app ui tests", r"\bignoreSslErrors\b", "no TLS error may be ignored, anywhere"),
    ("app ui", r"\bsetInsecureFallback\b", "the key store has no insecure fallback"),
    ("app ui", r"\bQMessageBox\s*::\s*\w+\s*\(", "no message boxes: say it inline"),
    ("ui", r"(?<!drag)(\.|->)exec\s*\(", "dialogs by open(), not exec()"),
    ("app ui", r"(?<!= )(?<!operator )\bdelete\b(?!\s*;)", "no delete: own it by a parent or a "
     "unique_ptr"),
    ("app ui", r"\busing\s+namespace\s+std\s*;", "no using namespace std"),
    ("tests", r"\b(qWait|qSleep|sleep_for|sleep_until|usleep|msleep)\s*\(",
     "no sleeping in tests: QTRY_* or the injected clock"),
    ("tests", r"\btime\.sleep\s*\(", "no sleeping in tests: wait for what is expected"),
    ("tests", r"\bQSKIP\b", "a test that skips itself shows nothing"),
]
PLATFORM = re.compile(r"\b(Q_OS_\w+|__linux__|__APPLE__|_WIN32)\b")
PLATFORM_FILE = re.compile(r"((keystore|clock|capture)_\w+|_(linux|posix|unix|macos|windows))"
                           r"\.(h|cpp)$")
# Written so that they do not find themselves.
FOREIGN = re.compile(r"/wor[k]/|/far[m]/|\b(deb|security|snapshot|archive)\.(debian|ubuntu)\.\w+")
WIDGETS = re.compile(
    r"QtWidgets|Q(Abstract)?(Widget|Application|MainWindow|Dialog|Label|LineEdit|Button|PushButton|"
    r"ToolButton|CheckBox|RadioButton|ComboBox|SpinBox|MessageBox|FileDialog|InputDialog|Menu|"
    r"MenuBar|ToolBar|StatusBar|Frame|GroupBox|TabWidget|StackedWidget|Splitter|ScrollArea|"
    r"ItemView|ListView|TableView|TreeView|ListWidget|TableWidget|TreeWidget|TextEdit|"
    r"PlainTextEdit|TextBrowser|ProgressBar|Slider|\w*Layout|Style|ToolTip|SystemTrayIcon|"
    r"Completer|StyledItemDelegate|SplashScreen)$")


def layer_of(path):
    """app/core/x.h -> core; ui/x.h -> ui; app/main.cpp -> main; tests and the rest -> ''."""
    parts = path.split("/")
    if path == "app/main.cpp":
        return "main"
    if parts[0] == "app" and len(parts) > 2:
        return parts[1]
    return "ui" if parts[0] == "ui" else ""


class Lint:
    def __init__(self, root):
        self.root = Path(root)
        self.found = []

    def say(self, path, line, message):
        self.found.append((path, line, message))

    def run(self):
        for file in sorted(self.files()):
            self.check(file.relative_to(self.root).as_posix(), file)
        return self.found

    def files(self):
        """Every text file of ours: what is built or hidden is not."""
        for file in self.root.rglob("*"):
            parts = file.relative_to(self.root).parts
            if SKIPPED.intersection(parts) or parts[0].startswith("build") or not file.is_file():
                continue
            if file.suffix in TEXT or file.name in ("CMakeLists.txt", "run"):
                yield file

    def check(self, path, file):
        text = file.read_text(encoding="utf-8", errors="replace")
        is_code = file.suffix in CPP
        is_script = file.suffix in SCRIPTS or file.name in ("CMakeLists.txt", "run")
        for match in FOREIGN.finditer(text):
            self.say(path, source.line_of(text, match.start()), f"{match[0]} is not of this tree")
        if not (is_code or is_script or file.suffix == ".sql"):
            return
        self.form(path, text)
        code = source.code_only(text) if is_code else text
        self.habits(path, code)
        if is_code:
            self.includes(path, text)
            self.connections(path, code)
            self.sizes(path, code)
            self.words(path, text, code)
        elif file.name == "CMakeLists.txt" and layer_of(path) not in ("ui", "", "programs"):
            for match in re.finditer(r"Qt6::Widgets", text):
                self.say(path, source.line_of(text, match.start()), "Widgets belong to ui/")

    def form(self, path, text):
        lines = text.split("\n")
        name = path.rsplit("/", 1)[-1]
        if not any("SPDX-License-Identifier: MIT" in line for line in lines[:4]):
            self.say(path, 1, "no SPDX-License-Identifier line at the top")
        if name != "CMakeLists.txt" and name != name.lower():
            self.say(path, 1, "file names are lower-case")
        if name.endswith(".h") and "#pragma once" not in lines:
            self.say(path, 1, "no #pragma once")
        for number, line in enumerate(lines, 1):
            if len(line) > COLUMNS:
                self.say(path, number, f"{len(line)} columns, at most {COLUMNS}")

    def habits(self, path, code):
        top = path.split("/")[0]
        if path.startswith("tests/lint/"):
            return
        for where, pattern, message in HABITS:
            if top in where.split():
                for match in re.finditer(pattern, code):
                    self.say(path, source.line_of(code, match.start()), message)

    def includes(self, path, text):
        layer, folder = layer_of(path), path.rsplit("/", 1)[0]
        found = list(re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', text, re.M))
        for match in found:
            line, name = source.line_of(text, match.start()), match[2]
            if match[1] == '"':
                # As the compiler does: first beside the file, then from the root.
                beside = (self.root / folder / name).is_file()
                self.ours(path, line, layer, f"{folder}/{name}" if beside else name)
            elif layer in QT_FREE and re.match(r"(Qt?[A-Z]|qt)", name):
                self.say(path, line, f"{layer} knows no Qt, but includes {name}")
            elif path.startswith("app/") and layer != "main" and WIDGETS.match(name):
                self.say(path, line, f"{name} belongs to ui/")
        own = path[:-4] + ".h"
        if path.endswith(".cpp") and (self.root / own).is_file():
            first = found[0] if found else None
            if not first or first[2].rsplit("/", 1)[-1] != own.rsplit("/", 1)[-1]:
                self.say(path, source.line_of(text, first.start()) if first else 1,
                         "its own header comes first")

    def ours(self, path, line, layer, name):
        target = layer_of(name)
        # The composition root and the tests may use everything.
        if layer not in LAYERS or not target or target == layer:
            if path.startswith("app/") and layer not in LAYERS and target == "ui":
                self.say(path, line, f"app/ outside main.cpp does not include {name}")
            return
        if target not in LAYERS[layer]:
            self.say(path, line, f"{layer} may not include {target}: {name}")

    def connections(self, path, code):
        for start, args, _ in source.calls(code, r"(?<!dis)\bconnect"):
            if len(args) == 3 and args[1].startswith(("&", "qOverload", "QOverload")):
                self.say(path, source.line_of(code, start),
                         "connect() without a receiver or context")
        for start, args, _ in source.calls(code, r"\bsingleShot"):
            if len(args) == 2 and args[1].startswith("["):
                self.say(path, source.line_of(code, start),
                         "singleShot() without a receiver or context")
        for start, _, after in source.calls(code, r"\.arg"):
            if re.match(r"\s*\.arg\s*\(", code[after:after + 200]):
                self.say(path, source.line_of(code, start),
                         "one .arg(a, b): the second of two fills in what the first brought")

    def sizes(self, path, code):
        if path.split("/")[0] not in ("app", "ui"):
            return
        lines = code.count("\n")
        if lines > FILE_LINES and path not in LONG_FILES:
            self.say(path, FILE_LINES, f"{lines} lines: a second thing is in here")
        for first, count in source.functions(code):
            if count > FUNCTION_LINES and path not in LONG_FUNCTIONS:
                self.say(path, first, f"a function of {count} lines: a second thing is in here")

    def words(self, path, text, code):
        if path.split("/")[0] not in ("app", "ui"):
            return
        lines = text.split("\n")
        for match in re.finditer(r"\bdefault\s*:", code):
            line = source.line_of(code, match.start())
            if "// default:" not in lines[line - 1]:
                self.say(path, line, "a switch without default lets the compiler name what is "
                                     "missing (or say why: // default: ...)")
        if not PLATFORM_FILE.search(path):
            for match in PLATFORM.finditer(code):
                self.say(path, source.line_of(code, match.start()),
                         f"{match[0]} belongs to a platform file (such as clock_linux.cpp)")
        if layer_of(path) != "config":
            for match in re.finditer(r"\bQSettings\b", code):
                self.say(path, source.line_of(code, match.start()),
                         "QSettings belongs to app/config")


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = Lint(root).run()
    for path, line, message in found:
        print(f"{path}:{line}: {message}")
    print(f"lint: {len(found)} findings" if found else "lint: nothing found", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
