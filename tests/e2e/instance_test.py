# SPDX-License-Identifier: MIT
"""A second start raises the first one's window and fills its number field, and does no more."""
import glob
import os
import signal
import socket
import subprocess
import sys
import time

from desktop import expect, keys, on_own_bus, run

PROGRAM = sys.argv[1]
NUMBER = "+380936670003"


def places():
    return os.path.join(os.environ["XDG_RUNTIME_DIR"], "flashcall-console")


def doors():
    return [path for path in glob.glob(os.path.join(places(), "raise-*"))
            if not path.endswith(".lock")]


def forget_doors():
    for path in glob.glob(os.path.join(places(), "*")):
        os.remove(path)


def first(desktop, home, *arguments, **environment):
    """A console that runs and listens."""
    console = desktop.console(PROGRAM, *arguments, home=home, **environment)
    console.named("State: Ready")
    console.wait(doors, "the door to open")
    return console


def second(home, *arguments, **environment):
    """Another start, to its end: (exit status, what it said, seconds)."""
    env = dict(os.environ, **environment)
    env["XDG_CONFIG_HOME"] = os.path.join(home, "config")
    env["XDG_DATA_HOME"] = os.path.join(home, "data")
    began = time.monotonic()
    done = subprocess.run([PROGRAM, *arguments], env=env, timeout=20, capture_output=True)
    return done.returncode, done.stderr.decode(), time.monotonic() - began


def number_of(console):
    field = console.editable("Customer number").queryText()
    return field.getText(0, field.characterCount)


def window_of(console):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid",
                            str(console.child.pid), "--name", "Flash Call Console"],
                           text=True, capture_output=True, check=False)
    return found.stdout.split()


def is_in_front(console):
    active = subprocess.run(["xdotool", "getactivewindow"], text=True, capture_output=True,
                            check=False).stdout.strip()
    return active in window_of(console)


def a_second_start_raises_the_first(desktop):
    home = desktop.home()
    console = first(desktop, home)
    window = window_of(console)
    expect(len(window) == 1, f"one window, not {window}")
    subprocess.run(["xdotool", "windowminimize", window[0]], check=True)
    console.wait(lambda: not window_of(console), "the window to go")
    status, said, took = second(home, NUMBER)
    print(f"FIGURE a second start, to its end | {took * 1000:.0f} ms | 1000 ms", flush=True)
    expect(status == 0 and not said and took < 1, f"exit {status} after {took:.2f} s: {said}")
    console.wait(lambda: is_in_front(console), "the window in front")
    console.wait(lambda: number_of(console) == NUMBER, "the number in its field")
    console.named("State: Ready")  # only a person sends
    status, said, _ = second(home)
    expect(status == 0 and not said, f"exit {status}: {said}")
    console.named("State: Ready")
    expect(number_of(console) == NUMBER, "without a number, what stands there stays")
    expect(second(home, "tel:0936670003")[0] == 0, "a link is taken, too")
    console.wait(lambda: number_of(console) == "0936670003", "the number of the link in its field")


def the_other_page_makes_room(desktop):
    home = desktop.home()
    console = first(desktop, home)
    keys("key", "ctrl+2")
    console.wait(lambda: not console.find("State: Ready"), "the lab")
    expect(second(home, NUMBER)[0] == 0, "the second start ends")
    console.named("State: Ready")
    console.wait(lambda: number_of(console) == NUMBER, "the number in its field")


def a_case_that_runs_goes_on(desktop):
    home = desktop.home()
    console = first(desktop, home)
    console.type("Customer number", "+380936679902")
    console.named("State: Waiting for the call")
    expect(second(home, NUMBER)[0] == 0, "the second start ends")
    console.wait(lambda: number_of(console) == NUMBER, "the number in its field")
    console.named("State: Waiting for the call")
    console.type("Observed caller ID", "0123456780")
    console.begins("Verdict: Not verified")


def hostile_peers(desktop):
    home = desktop.home()
    console = first(desktop, home)
    console.type("Customer number", NUMBER, enter=False)
    door = doors()[0]
    told = [b"quit\n", b"raise" + b"1" * 33 + b"\n", b"raise\x1b[2J\n", b"raise\xff\n",
            b"raise12\nraise34\n", b"A" * 1_000_000, b"", b"rai"]
    silent = []
    for bytes_ in told:
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(10)
            peer.connect(door)
            try:
                peer.sendall(bytes_)
                answer = peer.recv(16)
            except (BrokenPipeError, ConnectionResetError):
                answer = b""
            expect(answer == b"", f"{bytes_[:20]} was answered {answer}")
    for _ in range(50):  # who says nothing, fifty at once
        peer = socket.socket(socket.AF_UNIX)
        peer.settimeout(10)
        peer.connect(door)
        silent.append(peer)
    for peer in silent:
        try:
            expect(peer.recv(16) == b"", "a silent one was answered")
        except ConnectionResetError:
            pass
        peer.close()
    expect(number_of(console) == NUMBER, f"what stands there is {number_of(console)}")
    expect(second(home, "+380936679901")[0] == 0, "the door is open for who is polite")
    console.wait(lambda: number_of(console) == "+380936679901", "the number in its field")
    mode = os.stat(places()).st_mode & 0o777
    expect(mode == 0o700, f"the folder has {mode:o}")
    expect(os.stat(door).st_mode & 0o077 == 0, f"the socket has {os.stat(door).st_mode:o}")


def a_dead_ones_place_is_taken(desktop):
    home = desktop.home()
    killed = first(desktop, home)
    killed.child.kill()
    killed.child.wait(10)
    expect(doors(), "kill -9 leaves the socket behind")
    console = desktop.console(PROGRAM, home=home)
    console.named("State: Ready")
    console.wait(lambda: second_is_heard(home), "the new one to listen")
    console.wait(lambda: number_of(console) == NUMBER, "the number in its field")


def second_is_heard(home):
    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(5)
        peer.connect(doors()[0])
        peer.sendall(b"raise" + NUMBER.encode() + b"\n")
        return peer.recv(16) == b"ok\n"


def a_hanging_one_is_left_alone(desktop):
    home = desktop.home()
    hanging = first(desktop, home)
    os.kill(hanging.child.pid, signal.SIGSTOP)
    try:
        console = desktop.console(PROGRAM, home=home)
        console.named("State: Ready")
    finally:
        os.kill(hanging.child.pid, signal.SIGCONT)


def runs_of_their_own(desktop):
    home = desktop.home()
    console = first(desktop, home)
    for arguments in (["--sandbox"], ["--appearance", "dark"],
                      ["--base-url", "http://127.0.0.1:9"]):
        other = desktop.console(PROGRAM, *arguments, home=home, SMSBAT_API_KEY="e2e-key")
        other.begins("State: ")
        other.child.terminate()
        other.child.wait(10)
    elsewhere = desktop.console(PROGRAM, home=desktop.home())  # with another journal
    elsewhere.named("State: Ready")
    console.named("State: Ready")


def no_runtime_folder(desktop):
    home = desktop.home()
    for folder in ("", "/nowhere/at/all"):
        console = desktop.console(PROGRAM, NUMBER, home=home, XDG_RUNTIME_DIR=folder)
        console.named("State: Ready")
        console.wait(lambda: number_of(console) == NUMBER, "the number in its field")
        console.child.terminate()
        console.child.wait(10)


if __name__ == "__main__":
    on_own_bus()
    cases = [a_second_start_raises_the_first, the_other_page_makes_room,
             a_case_that_runs_goes_on, hostile_peers, a_dead_ones_place_is_taken,
             a_hanging_one_is_left_alone, runs_of_their_own, no_runtime_folder]

    def fresh(case):
        def wrapped(desktop):
            forget_doors()
            case(desktop)
        wrapped.__name__ = case.__name__
        return wrapped
    sys.exit(run("instance", [fresh(case) for case in cases]))
