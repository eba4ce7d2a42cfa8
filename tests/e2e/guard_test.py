# SPDX-License-Identifier: MIT
"""What is kept back, taken up again and hidden: the gateway's own log says what was sent."""
import sys

from desktop import expect, keys, on_own_bus, run
from gateway_test import Gateway

PROGRAM = sys.argv[1]
NUMBER = "+380936670003"
CALLERS = ("456789", "456780", "334455")  # how those of the pool end


def start(desktop, gateway, home=None):
    return desktop.console(PROGRAM, "--base-url", gateway.url, home=home, SMSBAT_API_KEY="e2e-key")


def pauses_between_sends(desktop):
    gateway = Gateway(desktop)
    home = desktop.home()
    console = start(desktop, gateway, home)
    console.type("Customer number", NUMBER)
    console.named("State: Waiting for the call")
    console.press("Stop watching")
    console.named("State: Stopped")
    console.child.terminate()
    console.child.wait(10)
    console = start(desktop, gateway, home)  # a new start knows it, too
    console.type("Customer number", NUMBER)
    console.begins("Wait 0:")
    send = console.named("Send flash call")
    console.wait(lambda: "before the next send" in send.description, "a reason at the button")
    expect(console.find("State: Ready"), "nothing was sent")
    posts = gateway.posts()
    expect(len(posts) == 1, f"{len(posts)} sends seen: {posts}")


def a_killed_case_is_taken_up_again(desktop):
    gateway = Gateway(desktop)
    home = desktop.home()
    console = start(desktop, gateway, home)
    console.type("Customer number", NUMBER)
    console.named("State: Waiting for the call")
    console.child.kill()
    console.child.wait(10)
    console = start(desktop, gateway, home)
    words = console.begins("A call to +380*****0003 is still waiting, 0:")
    expect(words.endswith(" left"), words)
    console.press("Take up again the call to +380*****0003")
    console.named("State: Waiting for the call")
    expect(console.begins("Remaining time: ") != "Remaining time: 60 s", "the time went on")
    console.type("Observed caller ID", "0123456789")
    console.begins("Verdict: Verified")
    posts = gateway.posts()
    expect(len(posts) == 1, f"{len(posts)} sends seen: {posts}")


def an_unknown_outcome_asks_first(desktop):
    silent = "+380936679909"  # no reply at all
    home = desktop.home()
    console = desktop.console(PROGRAM, home=home)
    console.named("Connection: Sandbox")
    console.type("Customer number", silent)
    console.named("State: Sending")
    console.child.kill()
    console.child.wait(10)
    console = desktop.console(PROGRAM, home=home)
    console.begins("1 send had no answer")
    console.type("Customer number", silent)
    console.begins("Nobody knows what became of the last send")
    keys("key", "Return")  # one too many sends nothing
    console.wait(lambda: not console.find("Do not send"), "the question to go")
    console.named("State: Ready")
    console.type("Customer number", silent)
    console.press("Send all the same")
    console.named("State: Sending")


def everything_said(console):
    for node in console.nodes():
        yield node.name or ""
        yield node.description or ""
        try:
            text = node.queryText()
            yield text.getText(0, text.characterCount)
        except NotImplementedError:
            pass


def blind_mode_tells_nothing(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    console.named("State: Ready")
    keys("key", "ctrl+b")
    console.type("Customer number", NUMBER)
    console.named("State: Waiting for the call")
    console.named("Expected pattern: hidden")
    console.begins("Missed call from caller 1", 20)
    for said in everything_said(console):
        digits = "".join(c for c in said if c.isdigit())
        expect(not any(end in digits for end in CALLERS), f"told: {said}")
    console.press("Stop watching")
    console.named("State: Stopped")
    name = console.begins("Expected pattern: ***")
    expect(any(name.endswith(end) for end in CALLERS), name)


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("guard", [pauses_between_sends, a_killed_case_is_taken_up_again,
                           an_unknown_outcome_asks_first, blind_mode_tells_nothing]))
