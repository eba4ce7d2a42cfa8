# SPDX-License-Identifier: MIT
"""The tour ends with 0, leaves its pictures, and says so; a folder that cannot be made fails."""
import os
import subprocess
import sys

from desktop import expect, on_own_bus, run

PROGRAM = sys.argv[1]


def tour(desktop, folder):
    env = dict(os.environ, XDG_CONFIG_HOME=desktop.folder + "/c",
               XDG_DATA_HOME=desktop.folder + "/d")
    return subprocess.run([PROGRAM, "--tour", folder], env=env, timeout=90, text=True,
                          capture_output=True)


def ends_verified(desktop):
    done = tour(desktop, desktop.folder + "/pictures")
    expect(done.returncode == 0, f"exit {done.returncode}: {done.stderr}")
    pictures = sorted(os.listdir(desktop.folder + "/pictures"))
    for state in ("ready", "wrong-number", "waiting", "call-came", "ended"):
        expect(any(state in name for name in pictures), f"no picture of {state}: {pictures}")
    expect("verified" in done.stderr, done.stderr)


def a_folder_that_cannot_be_made(desktop):
    file = desktop.folder + "/file"
    with open(file, "w", encoding="utf-8"):
        pass
    done = tour(desktop, file + "/pictures")
    expect(done.returncode == 1, f"exit {done.returncode}")


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("tour", [ends_verified, a_folder_that_cannot_be_made]))
