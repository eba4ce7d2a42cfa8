# SPDX-License-Identifier: MIT
"""A list in the pattern lab: opened, filtered, exported; byte for byte as the command line does."""
import random
import subprocess
import sys
from pathlib import Path

from desktop import expect, keys, on_own_bus, run

PROGRAM, CLI = sys.argv[1:3]
ROWS = 200_000


def make_list(path):
    chance = random.Random(20)
    lines = ["pattern,caller_id"]
    for _ in range(ROWS):
        number = f"{chance.randrange(10**9):09}"
        caller = chance.choice(("+380" + number, "0" + number, number[3:], "anonymous",
                                number[::-1]))
        lines.append(f"***{number[3:]},{caller}" if chance.randrange(50) else "***1")
    path.write_text("\n".join(lines) + "\n")


def by_command_line(source, output, *options):
    subprocess.run([CLI, "check", "--file", str(source), "--output", str(output), *options],
                   check=True, stderr=subprocess.DEVNULL)
    return output.read_bytes()


def in_the_list(desktop, source):
    """The console with the list judged."""
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    keys("key", "ctrl+2")
    console.editable("Pattern")
    keys("key", "alt+r")
    console.named("Open a CSV file")
    keys("key", "ctrl+o")
    console.type("File name:", str(source))
    console.begins(f"{ROWS:,} row")
    return console


def export(console, output):
    keys("key", "ctrl+e")
    console.type("File name:", str(output))
    return console.begins("✓ ")


def all_rows_and_some(desktop):
    folder = Path(desktop.home())
    source = folder / "calls.csv"
    make_list(source)
    console = in_the_list(desktop, source)
    words = export(console, folder / "all.csv")
    expect(words.startswith(f"✓ {ROWS:,} row"), words)
    expect(words.endswith(" written to all.csv"), words)
    wanted = by_command_line(source, folder / "wanted.csv")
    expect((folder / "all.csv").read_bytes() == wanted, "all rows as the command line has them")

    bar = console.wait(lambda: console.find("No match: ", exact=False), "the bar of a verdict")
    bar.queryAction().doAction(0)
    console.named("Export these rows…")
    export(console, folder / "some.csv")
    console.wait(lambda: (folder / "some.csv").exists(), "the second file")
    wanted = by_command_line(source, folder / "wanted.csv", "--only", "mismatch")
    expect((folder / "some.csv").read_bytes() == wanted, "the filtered rows, too")
    expect(wanted.count(b"\n") > 1000, "there are some")


def a_row_is_explained(desktop):
    folder = Path(desktop.home())
    source = folder / "calls.csv"
    make_list(source)
    console = in_the_list(desktop, source)
    row = source.read_text().split("\n").index("***1") + 1
    console.type("Go to row", str(row))
    console.begins(f"Row {row:,}: Malformed row. Column 2")
    good = next(i for i, line in enumerate(source.read_text().split("\n"), 1) if ",+380" in line)
    console.type("Go to row", str(good))
    console.begins(f"Row {good:,}: Match")
    keys("key", "Return")
    console.begins("Verdict: Match")


def a_list_that_is_none(desktop):
    folder = Path(desktop.home())
    (folder / "none.csv").write_bytes("pattern".encode("utf-16"))
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    keys("key", "ctrl+2")
    console.editable("Pattern")
    keys("key", "alt+r")
    console.named("Open a CSV file")
    keys("key", "ctrl+o")
    console.type("File name:", str(folder / "none.csv"))
    console.begins("none.csv is not UTF-8.")


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("lab", [all_rows_and_some, a_row_is_explained, a_list_that_is_none]))
