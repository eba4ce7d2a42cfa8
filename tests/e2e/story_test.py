# SPDX-License-Identifier: MIT
"""Every shipped scenario, opened as a script file and played sixty times as fast: the ending, and
the timeline's observed marks held against the script.

The console asks for the status as the service wants it, 5 s after the reply at the soonest, and
its countdown runs in true time, for a person types in true time. So what is observed at ×60 is
what the script has at 300 s of its own time, at 675 s and so on, and a first step of eight minutes
shows what comes before and after its end. A message that the service did not take, or that proves
nothing, is not asked about: its lanes stay without a mark."""
import json
import re
import sys
from pathlib import Path

from desktop import expect, keys, on_own_bus, run

PROGRAM = sys.argv[1]
SCENARIOS = Path(__file__).resolve().parents[2] / "resources" / "scenarios"
SPEED = 60
LONG = 480  # seconds of a first step: its end comes after eight seconds, between two questions
WORDS = {"scheduled": "scheduled", "processing": "on its way", "delivered": "delivered",
         "undeliverable": "undeliverable", "permanenterror": "failed", "not_used": "not used"}
played = set()


def script(name):
    return json.loads((SCENARIOS / f"{name}.json").read_text(encoding="utf-8"))


class Story:
    """What a script says of the steps' delivery, by the time since the reply."""

    def __init__(self, name, ttls):
        self.steps = len(ttls)
        starts = [sum(ttls[:i]) for i in range(len(ttls) + 1)]
        self.changes = []  # (time, step, word)
        for event in script(name).get("events", []):
            each = event.get("step") == "fallbacks"
            for step in range(1, self.steps) if each else [event.get("step", 0)]:
                base = {"reply": 0, "first_end": starts[1], "step_start": starts[step],
                        "step_end": starts[step + 1]}[event.get("after", "reply")]
                if "status" in event:
                    self.changes.append((base + event["at"], step, event["status"]))
        self.changes.sort(key=lambda change: change[0])

    def words(self, at):
        now = ["scheduled"] * self.steps
        for time, step, word in self.changes:
            if time <= at:
                now[step] = word
        return now

    def observed(self):
        """By step, (seconds since the reply, word): the answers at ×60 to questions at 5 s and
        then each time a quarter later, until all is settled."""
        marks = [[] for _ in range(self.steps)]
        at, pause = 5.0, 5.0
        while at < 120:
            words = self.words(at * SPEED)
            for step, word in enumerate(words):
                before = marks[step][-1][1] if marks[step] else "not_used"
                if word != before:
                    marks[step].append((at, word))
            if not {"scheduled", "processing"}.intersection(words):
                return marks
            pause = min(pause * 1.25, 10)
            at += pause
        raise AssertionError("the script does not come to its end")


def reading(console):
    """The timeline as it is told: by lane, its time to live and its marks."""
    lanes = []
    told = console.begins("Cascade: Flash call planned ").removeprefix("Cascade: ").rstrip(".")
    for sentence in told.split(". "):
        planned, _, observed = sentence.partition("; observed ")
        ttl = re.search(r" for (\d+) s$", planned)
        marks = re.findall(r"([a-z ]+) at (\d+):(\d\d)", observed)
        lanes.append((int(ttl.group(1)) if ttl else 60,
                      [(word.strip(), int(m) * 60 + int(s)) for word, m, s in marks]))
    return lanes


def compare_marks(console, name):
    """Waits until the timeline tells what the script lets a client see, each in its time."""
    story = Story(name, [ttl for ttl, _ in reading(console)])
    wanted = story.observed()
    words = [[WORDS[word] for _, word in lane] for lane in wanted]
    console.wait(lambda: [[word for word, _ in marks] for _, marks in reading(console)] == words,
                 f"{name}: {words}", 25)
    for marks, lane in zip([marks for _, marks in reading(console)], wanted):
        for (word, seen), (at, _) in zip(marks, lane):
            expect(at - 1 <= seen <= at + 4, f"{name}: {word} at {seen} s, asked for at {at} s")
    played.add(name)


def nothing_observed(console, name):
    expect(not any(marks for _, marks in reading(console)), f"{name}: nothing was asked for")
    played.add(name)


def fast(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    console.named("State: Ready")
    keys("key", "ctrl+4")
    console.type("Speed", str(SPEED))
    return console


def send(console, name, ending, ttl=None):
    """To a number that has no scenario of its own, so that the script has its way."""
    keys("key", "ctrl+4")
    console.press("Open a script")
    console.type("File name:", str(SCENARIOS / f"{name}.json"))
    console.named(f"Script in force: {script(name)['name']}, {name}.json")
    keys("key", "ctrl+1")
    if ttl is not None:
        console.type("Time to live", str(ttl), enter=False)
    console.type("Customer number", "+38093667" + ending)


def aside(console):
    console.named("State: Waiting for the call")
    keys("key", "ctrl+n")
    console.named("State: Ready")


def choose(console, ending):
    tab = console.wait(lambda: next((node for node in console.nodes()
                                     if re.match(rf"Case of \+380\*+{ending}:", node.name or "")),
                                    None), f"the case of …{ending}")
    tab.queryAction().doAction(0)


def rung(console):
    return console.begins("Missed call from ").split("from ", 1)[1].split(",")[0].strip()


def no_message_no_marks(desktop):
    console = fast(desktop)
    endings = [("http-400", "Refused"), ("http-401", "Refused"), ("http-429", "Refused"),
               ("http-500", "Outcome unknown"), ("broken-reply", "Outcome unknown"),
               ("rejected", "Rejected"), ("no-pattern", "Not verified")]
    for number, (name, ending) in enumerate(endings, 1001):
        send(console, name, str(number))
        console.named(f"State: {ending}")
        nothing_observed(console, name)
        console.press("New call")
        console.named("State: Ready")


def calls_that_come(desktop):
    console = fast(desktop)
    names = ["matching-call", "slow-reply", "wrong-number", "same-ending", "hidden-number"]
    for number, name in enumerate(names, 2001):
        send(console, name, str(number), ttl=120 if number == 2001 else None)
        aside(console)
    for number, name in enumerate(names, 2001):
        choose(console, str(number))
        console.named("State: Waiting for the call")
        compare_marks(console, name)
        if name == "hidden-number":
            console.named("Missed call, hidden number")
            console.type("Observed caller ID", "anonymous")
            console.begins("Verdict: No caller ID")
            console.press("No call came?")
            console.press("Close: number hidden")
            console.named("State: Number withheld")
            continue
        console.type("Observed caller ID", rung(console))
        if name in ("wrong-number", "same-ending"):
            console.begins("Verdict: Not verified")
            console.press("Stop watching")
            console.named("State: Stopped")
        else:
            console.named("State: Verified")


def calls_that_do_not(desktop):
    console = fast(desktop)
    send(console, "silent-reply", "3001")  # it takes half a minute to give up
    console.named("State: Sending")
    keys("key", "ctrl+n")
    console.named("State: Ready")
    for number, name in ((3002, "no-answer"), (3003, "never-delivered")):
        send(console, name, str(number), ttl=LONG)
        aside(console)
    send(console, "late-call", "3004", ttl=3)
    console.named("State: Expired")  # true time is over; what it shows came in the script's
    compare_marks(console, "late-call")
    console.type("Observed caller ID", rung(console))
    console.begins("Verdict: Late")
    console.named("State: Late")
    for number, name, button, ending in ((3002, "no-answer", "Close: no call", "No call"),
                                         (3003, "never-delivered", None, "Stopped")):
        choose(console, str(number))
        console.named("State: Waiting for the call")
        compare_marks(console, name)
        console.press("No call came?" if button else "Stop watching")
        if button:
            console.press(button)
        console.named(f"State: {ending}")
    choose(console, "3001")
    console.named("State: Outcome unknown", 30)
    nothing_observed(console, "silent-reply")


def every_file_was_played(_desktop):
    files = {file.stem for file in SCENARIOS.glob("*.json")}
    expect(len(files) >= 16, f"only {len(files)} scenarios are shipped")
    expect(played == files, f"not played: {sorted(files - played)}")


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("story", [no_message_no_marks, calls_that_come, calls_that_do_not,
                           every_file_was_played]))
