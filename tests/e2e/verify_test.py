# SPDX-License-Identifier: MIT
"""The main job on the built-in sandbox, by accessible names and keys alone."""
import sys

from desktop import expect, keys, on_own_bus, run

PROGRAM = sys.argv[1]
NUMBER = "+380936670003"


def rung(console):
    """The number that the customer's handset shows, from what a screen reader hears."""
    name = console.begins("Missed call from ", 20)
    return name.split("from ", 1)[1].split(",")[0].strip()


def send(console, number, ttl=None):
    if ttl is not None:
        console.type("Time to live", str(ttl), enter=False)
    console.type("Customer number", number)


def new_call(console):
    console.press("New call")
    console.named("State: Ready")


def focused(console, name):
    """Among others: Qt 6.8 calls the current item of a list focused that nobody opened."""
    return any(node.name == name and node.getState().contains(console.atspi.STATE_FOCUSED)
               for node in console.nodes())


def main_job(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    console.named("State: Ready")
    # No field is looked for: the keys go where the work begins.
    console.wait(lambda: focused(console, "Customer number"), "the focus on the number")
    keys("type", "--delay", "5", NUMBER)
    keys("key", "Return")
    console.named("State: Waiting for the call")
    console.named("Expected pattern: ***456789")
    expect(console.begins("Remaining time: ").endswith(" s"), "the time left is spoken")
    console.wait(lambda: focused(console, "Observed caller ID"), "the focus to move on")
    number = rung(console)
    expect(number == "+380123456789", f"the handset shows {number}")
    console.type("Observed caller ID", "0123456789")
    verdict = console.begins("Verdict: Verified")
    expect(" — " in verdict, f"the reason follows a dash: {verdict}")
    console.named("State: Verified")
    console.named("Copy receipt")


def wrong_number_and_hidden_number(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    send(console, "+380936679906")
    console.named("State: Waiting for the call")
    console.type("Observed caller ID", rung(console))
    console.begins("Verdict: Not verified")
    console.named("State: Waiting for the call")
    console.type("Observed caller ID", "anonymous")
    console.begins("Verdict: No caller ID")
    console.type("Observed caller ID", "6789")
    console.begins("Verdict: Too short")
    console.press("Stop watching")
    console.named("State: Stopped")


def late(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    send(console, "+380936679901", ttl=3)
    console.named("State: Waiting for the call")
    number = rung(console)
    console.named("State: Expired", 20)
    console.type("Observed caller ID", number)
    console.begins("Verdict: Late")
    expect(console.find("State: Verified") is None, "nothing is verified late")


def three_failed_attempts(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    send(console, NUMBER)
    console.named("State: Waiting for the call")
    for digit in "12":
        console.type("Observed caller ID", "+38012345678" + digit)
        console.begins("Verdict: Not verified")
    console.type("Observed caller ID", "+380123456783")
    console.begins("Verdict: Locked")
    console.named("State: Attempts used up")
    field = console.editable("Observed caller ID")
    expect(not field.getState().contains(console.atspi.STATE_ENABLED),
           "a locked case takes no caller ID")
    new_call(console)


def typed_before_the_reply(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    send(console, "+380936679908")  # the reply takes ten seconds
    console.named("State: Sending")
    console.type("Observed caller ID", "0123456789")
    console.begins("Verdict: Verified", 20)


def wrong_input(desktop):
    console = desktop.console(PROGRAM)
    console.named("Connection: Sandbox")
    send(console, "09366O0003")
    console.wait(lambda: "letter" in console.description("Customer number"),
                 "the letter to be pointed at")
    for ttl in ("0", "9999999"):
        send(console, NUMBER, ttl=ttl)
        console.wait(lambda: "From 1" in console.description("Time to live"),
                     f"a word about a time to live of {ttl}")
        expect(console.find("State: Ready"), "nothing was sent")
    console.type("Customer number", NUMBER, enter=False)
    console.type("Time to live", "60")
    console.named("State: Waiting for the call")
    console.type("Observed caller ID", "call me")
    console.wait(lambda: "letter" in console.description("Observed caller ID"),
                 "the letters to be pointed at")
    expect(console.find("Verdict: none yet"), "letters use no attempt up")


def every_name_is_there(desktop):
    names = ["Customer number", "Sender", "Caller ID", "Time to live", "Ticket",
             "Send flash call", "Observed caller ID", "Check caller ID", "Verify",
             "Pattern lab", "History", "Sandbox", "Connection: Sandbox", "State: Ready"]
    console = desktop.console(PROGRAM)
    for name in names:
        console.named(name)
    for name in ("Customer number", "Sender", "Caller ID", "Ticket", "Observed caller ID"):
        console.editable(name)


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("verify", [main_job, wrong_number_and_hidden_number, late,
                            three_failed_attempts, typed_before_the_reply, wrong_input,
                            every_name_is_there]))
