# SPDX-License-Identifier: MIT
"""The time to live on the real program: the wall clock jumps, the program is stopped over the
end, and a right number that comes at or after the end is late, never verified."""
import glob
import json
import os
import select
import signal
import subprocess
import sys
import time

from desktop import expect, keys, on_own_bus, run
from verify_test import NUMBER, new_call, send

PROGRAM, CLI = sys.argv[1], sys.argv[2]
RIGHT = "0123456789"  # the first of the sandbox's caller IDs rings
HOUR, YEAR = 3600, 365 * 86400
LIBRARY = "/usr/lib/*/faketime/libfaketimeMT.so.1"
BOOT = getattr(time, "CLOCK_BOOTTIME", 7)


def sanitizer():
    """The library that a build with ASan wants before all others; none in any other build."""
    linked = subprocess.run(["ldd", PROGRAM], text=True, capture_output=True, check=True).stdout
    return [line.split()[2] for line in linked.splitlines() if "libasan" in line]


class WallClock:
    """A wall clock that is set while the program runs. The clocks since boot stay true."""

    def __init__(self, desktop):
        self.file = os.path.join(desktop.home(), "wall-clock")
        self.environment = {
            "LD_PRELOAD": ":".join([*sanitizer(), glob.glob(LIBRARY)[0]]),
            "FAKETIME_TIMESTAMP_FILE": self.file,
            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        self.jump(0)

    def jump(self, seconds):
        with open(self.file + ".new", "w", encoding="ascii") as file:
            file.write(f"{seconds:+d}s\n")
        os.replace(self.file + ".new", self.file)


def endings(home):
    """What the journal says became of each send, oldest first."""
    env = dict(os.environ, XDG_CONFIG_HOME=os.path.join(home, "config"),
               XDG_DATA_HOME=os.path.join(home, "data"))
    done = subprocess.run([CLI, "history", "list", "--json"], env=env, text=True,
                          capture_output=True, timeout=30, check=True)
    return [json.loads(line)["outcome"] for line in done.stdout.splitlines()]


def jumps(desktop, by):
    clock = WallClock(desktop)
    home = desktop.home()
    console = desktop.console(PROGRAM, home=home, **clock.environment)
    console.named("Connection: Sandbox")
    send(console, NUMBER)
    console.named("State: Waiting for the call")
    clock.jump(by)
    console.type("Observed caller ID", RIGHT)
    console.begins("Verdict: Verified")  # in time, whatever the wall clock says
    new_call(console)
    send(console, NUMBER, ttl=3)
    sent = time.clock_gettime(BOOT)
    console.named("State: Waiting for the call")
    clock.jump(0)  # and back again
    console.named("State: Expired", 20)
    took = time.clock_gettime(BOOT) - sent
    expect(2 < took < 6, f"three seconds took {took:.1f}")
    console.type("Observed caller ID", RIGHT)
    console.begins("Verdict: Late")
    expect(console.find("State: Verified") is None, "nothing is verified late")
    console.child.terminate()
    console.child.wait(10)
    seen = sorted(endings(home))
    expect(seen == ["late", "verified"], f"the journal says {seen}")


def an_hour_on(desktop):
    jumps(desktop, HOUR)


def an_hour_back(desktop):
    jumps(desktop, -HOUR)


def a_year_on(desktop):
    jumps(desktop, YEAR)


def a_year_back(desktop):
    jumps(desktop, -YEAR)


def state_of(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        return file.read().rpartition(")")[2].split()[0]


def stopped_over_the_end(desktop, before, after):
    """Stopped while waiting; keys come before the end and after it, and are read after it."""
    home = desktop.home()
    console = desktop.console(PROGRAM, home=home)
    console.named("Connection: Sandbox")
    send(console, NUMBER, ttl=4)
    console.named("State: Waiting for the call")
    end = time.clock_gettime(BOOT) + 4  # or sooner: it was sent before
    field = console.editable("Observed caller ID")
    console.focus(field)
    console.glib.MainLoop().get_context().iteration(False)
    os.kill(console.child.pid, signal.SIGSTOP)
    try:
        # The signal is on its way until the process is next run.
        expect(any(state_of(console.child.pid) == "T" for _ in range(100_000)), "it stops")
        for word in before:
            keys(*word)
        expect(time.clock_gettime(BOOT) < end, "the keys came before the end")
        while time.clock_gettime(BOOT) < end:
            expect(state_of(console.child.pid) == "T", "the program stands still")
            select.select([], [], [], 0.05)
        for word in after:
            keys(*word)
    finally:
        os.kill(console.child.pid, signal.SIGCONT)
    console.begins("Verdict: Late", 20)
    console.named("State: Late")
    expect(console.find("State: Verified") is None, "nothing is verified late")
    console.child.terminate()
    console.child.wait(10)
    seen = endings(home)
    expect(seen == ["late"], f"the journal says {seen}")


TYPE, ENTER = ("type", "--delay", "1", RIGHT), ("key", "Return")


def stopped_and_typed_before_the_end(desktop):
    stopped_over_the_end(desktop, [TYPE, ENTER], [])


def stopped_and_confirmed_after_the_end(desktop):
    stopped_over_the_end(desktop, [TYPE], [ENTER])


def stopped_and_typed_after_the_end(desktop):
    stopped_over_the_end(desktop, [], [TYPE, ENTER])


if __name__ == "__main__":
    on_own_bus()
    CASES = [an_hour_on, an_hour_back, a_year_on, a_year_back,
             stopped_and_typed_before_the_end, stopped_and_confirmed_after_the_end,
             stopped_and_typed_after_the_end]
    status = run("time", CASES)
    if status == 0:
        print("FIGURE verified at or after the end, real program | 0 of 7 | 0", flush=True)
    sys.exit(status)
