#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that lint.py can fail: each row is a small tree and what must be said about it."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import source
from lint import Lint

SPDX = "// SPDX-License-Identifier: MIT\n"
HEADER = SPDX + "#pragma once\n"
SCRIPT = "# SPDX-License-Identifier: MIT\n"
# Pieces, so that lint.py does not find this file.
OUR_PATH = "/wo" + "rk/main"
MIRROR = "deb.debian" + ".org"


def include(*names):
    return SPDX + "".join(f"#include {name}\n" for name in names)


# (what, path, content, the start of the expected finding after "path:" or None)
ROWS = [
    ("pattern knows no Qt", "app/pattern/a.cpp", include("<QString>"), "2: pattern knows no Qt"),
    ("bulk knows no Qt", "app/bulk/a.h", HEADER + "#include <QtCore/QFile>\n", "3: bulk knows no"),
    ("bulk uses pattern", "app/bulk/a.cpp", include('"app/pattern/pattern.h"'), None),
    ("pattern uses bulk", "app/pattern/a.cpp", include('"app/bulk/csv.h"'), "2: pattern may not"),
    ("core uses gateway", "app/core/a.cpp", include('"app/gateway/codec.h"'), "2: core may not"),
    ("gateway uses core", "app/gateway/a.cpp", include('"app/core/request.h"'), None),
    ("gateway uses store", "app/gateway/a.cpp", include('"app/store/x.h"'), "2: gateway may not"),
    ("sandbox uses gateway", "app/sandbox/a.cpp", include('"app/gateway/codec.h"'),
     "2: sandbox may not include gateway"),
    ("session uses gateway", "app/session/a.cpp", include('"app/gateway/client.h"'), None),
    ("session uses sandbox", "app/session/a.cpp", include('"app/sandbox/server.h"'), "2: session"),
    ("session uses ui", "app/session/a.cpp", include('"ui/texts.h"'), "2: session may not"),
    ("ui uses session", "ui/a.cpp", include('"app/session/session.h"'), None),
    ("ui uses cli", "ui/a.cpp", include('"app/cli/send.h"'), "2: ui may not include cli"),
    ("cli uses sandbox", "app/cli/a.cpp", include('"app/sandbox/server.h"'), None),
    ("cli uses ui", "app/cli/a.cpp", include('"ui/texts.h"'), "2: cli may not include ui"),
    ("cli uses Widgets", "app/cli/a.cpp", include("<QMessageBox>"), "2: QMessageBox belongs"),
    ("cli uses a layout", "app/cli/a.cpp", include("<QVBoxLayout>"), "2: QVBoxLayout belongs"),
    ("cli uses Core", "app/cli/a.cpp", include("<QCoreApplication>"), None),
    ("an unknown layer uses ui", "app/new/a.cpp", include('"ui/texts.h"'), "2: app/ outside"),
    ("main uses ui", "app/main.cpp", include('"ui/mainwindow.h"', "<QApplication>"), None),
    ("core links Widgets", "app/core/CMakeLists.txt", SCRIPT + "f(core LIBS Qt6::Widgets)\n",
     "2: Widgets belong"),
    ("tests use everything", "tests/unit/a.cpp", include('"app/cli/send.h"', '"ui/a.h"'), None),

    ("no SPDX, C++", "ui/a.cpp", "int x;\n", "1: no SPDX"),
    ("no SPDX, script", "installer/a.sh", "echo\n", "1: no SPDX"),
    ("no SPDX, CI", ".ci/run", "echo\n", "1: no SPDX"),
    ("no pragma once", "ui/a.h", SPDX, "1: no #pragma once"),
    ("upper case", "ui/MainWindow.cpp", SPDX, "1: file names"),
    ("a long line", "ui/a.cpp", SPDX + "// " + "x" * 98 + "\n", "2: 101 columns"),
    ("a line just right", "ui/a.cpp", SPDX + "// " + "ї" * 97 + "\n", None),
    ("a path of a machine", "README.md", f"see {OUR_PATH}\n", f"1: {OUR_PATH[:6]}"),
    ("a mirror host", "tests/a.sh", SCRIPT + f"M=http://{MIRROR}/debian\n", f"2: {MIRROR}"),

    ("SIGNAL", "ui/a.cpp", SPDX + "connect(a, SIGNAL(x()), b, SLOT(y()));\n", "2: connect by"),
    ("sender()", "ui/a.cpp", SPDX + "auto *b = sender();\n", "2: sender()"),
    ("sender() in words", "ui/a.cpp", SPDX + '// sender()\nf("sender()");\n', None),
    ("processEvents", "app/core/a.cpp", SPDX + "qApp->processEvents();\n", "2: processEvents"),
    ("event loop", "app/core/a.cpp", SPDX + "QEventLoop loop;\n", "2: a nested"),
    ("TLS errors", "app/gateway/a.cpp", SPDX + "reply->ignoreSslErrors();\n", "2: no TLS error"),
    ("key store", "app/config/a.cpp", SPDX + "job.setInsecureFallback(true);\n", "2: the key"),
    ("message box", "ui/a.cpp", SPDX + "QMessageBox::warning(this, t, x);\n", "2: no message"),
    ("dialog", "ui/a.cpp", SPDX + "dialog->exec();\n", "2: dialogs by open()"),
    ("a drag", "ui/a.cpp", SPDX + "drag->exec(Qt::MoveAction);\n", None),
    ("delete", "ui/a.cpp", SPDX + "delete m_page;\n", "2: no delete"),
    ("deleted function", "ui/a.cpp", SPDX + "A(const A &) = delete;\n", None),
    ("qWait", "tests/unit/a.cpp", SPDX + "QTest::qWait(50);\n", "2: no sleeping"),
    ("sleep_for", "tests/unit/a.cpp", SPDX + "std::this_thread::sleep_for(1s);\n", "2: no sleep"),
    ("time.sleep", "tests/e2e/a.py", SCRIPT + "time.sleep(1)\n", "2: no sleeping"),
    ("QSKIP", "tests/ui/a.cpp", SPDX + 'QSKIP("no display");\n', "2: a test that skips"),

    ("lambda without context", "ui/a.cpp", SPDX + "connect(m_a, &A::b,\n  [this] { f(1, 2); });\n",
     "2: connect() without"),
    ("lambda with context", "ui/a.cpp", SPDX + "connect(m_a, &A::b, this, [this] { f(); });\n",
     None),
    ("timer without context", "ui/a.cpp", SPDX + "QTimer::singleShot(0, [] {});\n",
     "2: singleShot()"),
    ("timer with context", "ui/a.cpp", SPDX + "QTimer::singleShot(0, this, [] {});\n", None),
    ("two args", "ui/a.cpp", SPDX + "s.arg(f(a), b)\n  .arg(c);\n", "2: one .arg"),
    ("one arg", "ui/a.cpp", SPDX + "s.arg(f(a), b);\nt.arg(c);\n", None),
    ("default", "ui/a.cpp", SPDX + "switch (x) {\ndefault: break;\n}\n", "3: a switch without"),
    ("default with a reason", "ui/a.cpp", SPDX + "default: // default: any int\n", None),
    ("defaulted function", "ui/a.cpp", SPDX + "A() = default;\n", None),
    ("a platform", "app/core/a.cpp", SPDX + "#ifdef Q_OS_LINUX\n", "2: Q_OS_LINUX belongs"),
    ("a platform file", "app/core/clock_linux.cpp", SPDX + "#ifdef Q_OS_LINUX\n", None),
    ("another", "app/cli/terminal_posix.cpp", SPDX + "#ifdef __APPLE__\n", None),
    ("settings", "ui/a.cpp", SPDX + "QSettings s;\n", "2: QSettings belongs"),
    ("settings in config", "app/config/a.cpp", SPDX + "QSettings s;\n", None),
    ("a long file", "ui/a.cpp", SPDX + "int x;\n" * 400, "400: 401 lines"),
    ("a long test", "tests/unit/a.cpp", SPDX + "int x;\n" * 400, None),
    ("a long function", "ui/a.cpp", SPDX + "void f()\n{\n" + "    g();\n" * 59 + "}\n",
     "3: a function of 61"),
    ("a function just right", "ui/a.cpp", SPDX + "void f()\n{\n" + "    g();\n" * 58 + "}\n", None),
    ("a long class", "ui/a.h", HEADER + "class A\n{\n" + "    int x;\n" * 80 + "};\n", None),
]


def findings(files):
    with tempfile.TemporaryDirectory() as root:
        for path, content in files.items():
            file = Path(root, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        return [f"{path}:{line}: {message}" for path, line, message in Lint(root).run()]


class Rules(unittest.TestCase):
    def test_rows(self):
        for what, path, content, expected in ROWS:
            with self.subTest(what):
                found = findings({path: content})
                if expected is None:
                    self.assertEqual(found, [])
                else:
                    self.assertEqual(len(found), found.count(found[0]) if found else -1, found)
                    self.assertTrue(found[0].startswith(f"{path}:{expected}"), found)

    def test_own_header_first(self):
        header = {"ui/a.h": HEADER}
        self.assertEqual(findings(header | {"ui/a.cpp": include('"ui/a.h"', "<QString>")}), [])
        self.assertEqual(findings(header | {"ui/a.cpp": include("<QString>", '"a.h"')}),
                         ["ui/a.cpp:2: its own header comes first"])

    def test_include_beside_the_file(self):
        self.assertEqual(findings({"ui/sub/b.h": HEADER, "ui/sub/a.cpp": include('"b.h"')}), [])

    def test_what_is_built_is_not_read(self):
        self.assertEqual(findings({"build/test/a.cpp": "int x;\n"}), [])

    def test_exit_status(self):
        with tempfile.TemporaryDirectory() as root:
            script = str(Path(__file__).with_name("lint.py"))
            run = [sys.executable, script, root]
            self.assertEqual(subprocess.run(run, capture_output=True, check=False).returncode, 0)
            Path(root, "a.sh").write_text("echo\n", encoding="utf-8")
            bad = subprocess.run(run, capture_output=True, text=True, check=False)
            self.assertEqual(bad.returncode, 1)
            self.assertTrue(bad.stdout.startswith("a.sh:1: no SPDX"), bad.stdout)


class Source(unittest.TestCase):
    def test_offsets_stay(self):
        text = 'a("x\\"//y"); /* b\n c */ d(R"(e\n"f")", \'"\', 1\'000); // g'
        code = source.code_only(text)
        self.assertEqual(len(code), len(text))
        self.assertEqual(code.count("\n"), text.count("\n"))
        self.assertIn("1'000", code)
        for gone in "xybcefg":
            self.assertNotIn(gone, code)

    def test_arguments(self):
        found = list(source.calls("f(a, b(c, d), [e, g] { h, i; }) f()", r"\bf"))
        self.assertEqual(found[0][1], ["a", "b(c, d)", "[e, g] { h, i; }"])
        self.assertEqual(found[1][1], [""])


if __name__ == "__main__":
    unittest.main()
