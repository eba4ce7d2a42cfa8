# SPDX-License-Identifier: MIT
"""Scenarios played sixty times as fast in the real window, chosen by the number's last digits; and
a case recorded as a script and played again."""
import json
import os
import re
import sys

from desktop import expect, keys, on_own_bus, run

PROGRAM = sys.argv[1]
SPEED = "60"


def fast(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    console.named("State: Ready")
    keys("key", "ctrl+4")
    console.type("Speed", SPEED)
    return console


def send(console, ending, ttl=60):
    keys("key", "ctrl+1")
    console.type("Time to live", str(ttl), enter=False)
    console.type("Customer number", "+38093667" + ending)


def told(console, *marks):
    """What the Sandbox page's list says of the last message, each in its place."""
    keys("key", "ctrl+4")
    for mark in marks:
        console.named(mark)
    console.begins("Nothing more happens")


def new_call(console):
    keys("key", "ctrl+1")
    console.press("New call")
    console.named("State: Ready")


def endings_by_the_last_digits(desktop):
    console = fast(desktop)
    send(console, "9901")
    console.named("State: Waiting for the call")
    console.begins("Missed call from +380123456789")
    console.type("Observed caller ID", "0123456789")
    console.named("State: Verified")
    told(console, "1 s, Status of step 1, flashcall: processing",
         "2 s, Status of step 1, flashcall: delivered",
         "Now: 2 s, Phone: Missed call from +380123456789")
    new_call(console)

    send(console, "9903", ttl=2)  # the call comes after the time is over
    console.named("State: Expired")
    told(console, "7 s, Status of step 1, flashcall: delivered",
         "Now: 7 s, Phone: Missed call from +380123456789")
    new_call(console)

    send(console, "9905")
    console.named("State: Rejected")
    told(console, "0 s, Status of step 1, flashcall: permanenterror",
         "Now: 0 s, Status of step 3, sms: not_used")
    new_call(console)

    send(console, "9913")
    console.named("State: Outcome unknown")
    told(console, "Now: 0 s, Reply: HTTP 500")


def pause_and_step(desktop):
    console = fast(desktop)
    keys("key", "alt+p")
    console.named("Go on")
    send(console, "9901")
    console.named("State: Waiting for the call")
    keys("key", "ctrl+4")
    console.named("Paused at 0 s")
    expect(not console.find("Missed call", exact=False), "the call came while time stood still")
    console.press("Step")
    console.named("Paused at 1 s")
    console.press("Step")
    console.named("Paused at 2 s")
    console.begins("Missed call from +380123456789")
    console.press("Rewind")
    console.named("Paused at 0 s")


def recorded(console, file):
    """The case on the table as a script, by its key."""
    keys("key", "ctrl+shift+r")
    console.type("File name:", file)
    console.wait(lambda: os.path.exists(file), file)
    with open(file, encoding="utf-8") as text:
        return text.read()


def recorded_and_played_again(desktop):
    console = fast(desktop)
    send(console, "9907")  # another number with the same ending
    console.named("State: Waiting for the call")
    rang = console.begins("Missed call from ")
    console.wait(lambda: "; observed delivered at 0:0" in
                 console.find("Cascade: Flash call planned", exact=False).name, "delivered")
    folder = desktop.home()
    first = recorded(console, os.path.join(folder, "first.json"))
    for digits in ("9380", "6679", "9907", "3456", "6789"):
        expect(digits not in first, f"{digits} in {first}")
    console.press("Stop watching")
    keys("key", "ctrl+4")
    console.type("Speed", "1")  # its times are those that were seen
    console.press("Open a script")
    console.type("File name:", os.path.join(folder, "first.json"))
    console.named("Script in force: Recorded case, first.json")
    new_call(console)
    console.type("Customer number", "+380936670004")
    console.named("State: Waiting for the call")
    console.named(rang)
    console.wait(lambda: "; observed delivered at 0:0" in
                 console.find("Cascade: Flash call planned", exact=False).name, "delivered again")
    second = recorded(console, os.path.join(folder, "second.json"))
    without = [re.sub(r'("at"|"delay"): [0-9.]+', r"\1", text) for text in (first, second)]
    expect(without[0] == without[1], f"{first} played again is {second}")
    times = [[event["at"] for event in json.loads(text)["events"]] for text in (first, second)]
    expect(all(abs(a - b) < 2 for a, b in zip(*times)), f"{times[0]} became {times[1]}")


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("scenario", [endings_by_the_last_digits, pause_and_step,
                              recorded_and_played_again]))
