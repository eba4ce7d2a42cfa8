# SPDX-License-Identifier: MIT
"""A key that is easy to find, looked for in every place where it has no business."""
import base64
import json
import os
import signal
import subprocess
import sys
import urllib.parse

from desktop import expect, keys, on_own_bus, run
from guard_test import everything_said
from recorder import Recorder

PROGRAM, CLI, KEYWRITER = sys.argv[1], sys.argv[2], sys.argv[3]
KEY = "S3nt/nel+K3y=9d41&7f~%c0"  # every way of writing it down differs
NUMBER = "+380936670003"
SHOP = {"id": "shop", "name": "Shop", "auth": "ApiKey", "sender": "YourApp", "region": "UA",
        "callerIds": ["+380123456789"]}


def forms():
    """The key, and how it would look in another's words."""
    raw = KEY.encode()
    found = {raw, raw.hex().encode(), raw.hex().upper().encode(), KEY.encode("utf-16-le"),
             urllib.parse.quote(KEY, safe="").encode(), urllib.parse.quote_plus(KEY).encode(),
             urllib.parse.quote(KEY).encode(), json.dumps(KEY)[1:-1].encode(),
             KEY.replace("/", "\\/").encode(), raw[::-1]}
    for lead in (b"", b"x", b"xx", b"@:"):  # base64, wherever it begins, without its ragged ends
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            found.add(encode(lead + raw)[4:-4])
    found |= {raw[:12], raw[-12:]}  # half of it is too much, too
    return found


FORMS = forms()


def holds_key(text):
    data = text if isinstance(text, bytes) else str(text).encode("utf-8", "surrogateescape")
    return any(form in data for form in FORMS)


class Watch:
    """Where programs leave things: one folder for all of it, and what they say."""

    def __init__(self, desktop):
        self.home = desktop.home()
        self.places = 0
        self.bytes = 0
        self.environment = {
            "QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_FORCE_STDERR_LOGGING":
            "1", "TMPDIR": self.folder("tmp"), "XDG_RUNTIME_DIR": self.folder("run"),
            "XDG_CACHE_HOME": self.folder("cache"), "XDG_STATE_HOME": self.folder("state"),
            "HOME": self.folder("person")}

    def folder(self, name):
        path = os.path.join(self.home, name)
        os.makedirs(path, mode=0o700, exist_ok=True)
        return path

    def log(self, name):
        return open(os.path.join(self.folder("said"), name), "ab")

    def look(self, what, text):
        self.places += 1
        self.bytes += len(text)
        expect(not holds_key(text), f"the key is in {what}")

    def look_at_files(self):
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                self.look(f"the name {path}", path)
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        self.look(path, file.read())

    def look_at_processes(self, pid):
        """The program and what it started; its own environment is looked at, too."""
        family = [pid] + children_of(pid)
        for member in family:
            for name in ("cmdline", "environ", "comm"):
                try:
                    with open(f"/proc/{member}/{name}", "rb") as file:
                        self.look(f"/proc/{member}/{name}", file.read())
                except PermissionError:  # shut to all but the administrator: as it should be
                    self.places += 1
        with open(f"/proc/{pid}/limits", encoding="ascii") as file:
            core = next(line for line in file if line.startswith("Max core file size"))
        expect(core.split()[4:6] == ["0", "0"], core)

    def look_at_requests(self, recorder, name="X-Authorization-Key", value=KEY):
        """In its header, and nowhere else."""
        expect(recorder.requests, "the gateway was asked")
        for line, headers, body in recorder.requests:
            given = [text for header, text in headers if header.lower() == name.lower()]
            expect(given == [value], f"{line} came with {given}")
            rest = [f"{header}: {text}" for header, text in headers
                    if header.lower() != name.lower()]
            self.look("a request", "\n".join([line, *rest]).encode() + body)


def children_of(pid):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="ascii", errors="replace") as file:
                    parent = int(file.read().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if parent == pid:
                found += [int(entry)] + children_of(int(entry))
    return found


def settings(watch, url):
    folder = os.path.join(watch.folder("config"), "flashcall-console")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    with open(os.path.join(folder, "settings.json"), "w", encoding="utf-8") as file:
        json.dump({"flashcall-console": "settings", "version": 1, "active": "shop",
                   "connections": [dict(SHOP, baseUrl=url)]}, file)


def owner(name):
    """The process that has a name on the bus; None where nobody has."""
    done = subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
         "/org/freedesktop/DBus", "org.freedesktop.DBus.GetConnectionUnixProcessID",
         "string:" + name],
        capture_output=True, text=True, check=False)
    return int(done.stdout.split()[-1]) if done.returncode == 0 else None


def keyring(desktop):
    """A real Secret Service on this bus; its own folder is not looked at: it is the key store."""
    environment = dict(os.environ, XDG_DATA_HOME=desktop.home())
    # The bus may have started one for the run before: it is locked, and in the way.
    locked = owner("org.freedesktop.secrets")
    if locked:
        os.kill(locked, signal.SIGKILL)
        expect(any(owner("org.freedesktop.secrets") is None for _ in range(2000)), "still there")
    daemon = desktop.start(["gnome-keyring-daemon", "--foreground", "--unlock",
                            "--components=secrets", "--control-directory=" + desktop.home()],
                           stdin=subprocess.PIPE, env=environment)
    daemon.stdin.write(b"password")
    daemon.stdin.close()
    expect(any(owner("org.freedesktop.secrets") == daemon.pid for _ in range(2000)),
           "no key store")
    subprocess.run([KEYWRITER, "shop"], input=KEY.encode(), check=True, timeout=30,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def start(desktop, watch, *arguments, **environment):
    """The console with all that it says in a file, in a folder where a crash would leave one."""
    env = dict(os.environ, **watch.environment, **environment)
    env["XDG_CONFIG_HOME"], env["XDG_DATA_HOME"] = watch.folder("config"), watch.folder("data")
    env["ASAN_OPTIONS"] = "handle_segv=0"  # a sanitizer would make a crash a clean exit
    child = desktop.start([PROGRAM, *arguments], env=env, cwd=watch.folder("work"),
                          stdout=watch.log("console"), stderr=watch.log("console"))
    return desktop.watched(child)


def pasted(console):
    """What the clipboard holds, by way of a field."""
    field = console.editable("Ticket")
    console.focus(field)

    def paste():
        keys("key", "ctrl+a")
        keys("key", "ctrl+v")
        return field.queryText().getText(0, -1)
    text = console.wait(paste, "something in the clipboard")
    keys("key", "ctrl+a")
    keys("key", "Delete")
    return text


def look_at_window(watch, console):
    for said in everything_said(console):
        watch.look("the window", said)


def work(watch, console, recorder):
    """A verification, a refusal and a redirection, with every page opened and copied from."""
    console.named("State: Ready")
    console.type("Customer number", NUMBER)
    console.named("State: Waiting for the call")
    watch.look_at_processes(console.child.pid)
    console.type("Observed caller ID", "0123456789")
    console.named("State: Verified")
    look_at_window(watch, console)
    console.press("Copy receipt")
    watch.look("the receipt in the clipboard", pasted(console))
    for number, state in (("+380936670401", "Refused"), ("+380936670307", "Outcome unknown")):
        console.press("New call")
        console.named("State: Ready")
        console.type("Customer number", number)
        console.named("State: " + state)
        look_at_window(watch, console)
    keys("key", "ctrl+3")
    console.wait(lambda: console.find("Sends"), "the history")
    look_at_window(watch, console)
    keys("key", "F2")
    look_at_window(watch, console)
    keys("key", "Escape")
    expect(len([line for line, _, _ in recorder.requests if line.startswith("POST")]) == 3,
           "three sends were seen")


def crash(watch, console):
    """It falls over as it stands; nothing is left of what it held."""
    os.kill(console.child.pid, signal.SIGSEGV)
    console.child.wait(20)
    expect(console.child.returncode == -signal.SIGSEGV, str(console.child.returncode))
    left = os.listdir(watch.folder("work"))
    expect(not left, f"the crash left {left}")


def command(watch, name, *arguments, **environment):
    env = dict(os.environ, **watch.environment, **environment)
    env["XDG_CONFIG_HOME"], env["XDG_DATA_HOME"] = watch.folder("config"), watch.folder("data")
    done = subprocess.run([CLI, *arguments], env=env, cwd=watch.folder("work"), timeout=60,
                          capture_output=True, check=False)
    with watch.log(name) as file:
        file.write(done.stdout + done.stderr)
    return done


def everything_on_the_command_line(watch, where, **environment):
    send = ["send", *where, "--to", "+380936670004", "--from", "YourApp", "--caller-id",
            "+380123456789", "--ttl", "60", "--yes"]
    expected = [("dry-run", [*send, "--dry-run"], 0),
                ("send", [*send, "--observed", "0123456789"], 0),
                ("status", ["status", "abc123def456", *where], 0),
                ("list", ["history", "list", "--json"], 0),
                ("csv", ["history", "export", "--format", "csv", "--output", "sends.csv"], 0),
                ("jsonl", ["history", "export", "--format", "json", "--output", "sends.jsonl"], 0),
                ("verify", ["history", "verify"], 0)]
    for name, arguments, status in expected:
        done = command(watch, name, *arguments, **environment)
        expect(done.returncode == status, f"{name} ended with {done.returncode}: {done.stderr}")
    for name in ("sends.csv", "sends.jsonl"):
        os.replace(os.path.join(watch.folder("work"), name),
                   os.path.join(watch.folder("exports"), name))


def finish(watch, recorder, other, whose):
    watch.look_at_requests(recorder)
    expect(not other.requests, f"the other origin was asked {len(other.requests)} times")
    watch.look_at_files()
    print(f"FIGURE sentinel key of the {whose} outside its header | 0 in {watch.places} places, "
          f"{watch.bytes // 1024} KiB | 0", flush=True)


def key_of_the_environment(desktop):
    watch, other = Watch(desktop), Recorder()
    recorder = Recorder(other)
    console = start(desktop, watch, "--base-url", recorder.url, SMSBAT_API_KEY=KEY)
    work(watch, console, recorder)
    crash(watch, console)
    everything_on_the_command_line(watch, ["--base-url", recorder.url], SMSBAT_API_KEY=KEY)
    finish(watch, recorder, other, "environment")


def key_of_the_key_store(desktop):
    watch, other = Watch(desktop), Recorder()
    recorder = Recorder(other)
    settings(watch, recorder.url)
    keyring(desktop)
    console = start(desktop, watch)
    console.named("Connection: Shop")
    work(watch, console, recorder)
    crash(watch, console)
    everything_on_the_command_line(watch, ["--connection", "Shop"])
    finish(watch, recorder, other, "key store")


def the_search_finds(desktop):
    """A search that finds nothing anywhere would pass, too."""
    watch = Watch(desktop)
    for form in FORMS:
        expect(holds_key(b"before " + form + b" after"), f"not seen: {form}")
    expect(holds_key(base64.b64encode(b"@:" + KEY.encode())), "not seen as a password")
    expect(not holds_key(b"X-Authorization-Key: other"), "seen where it is not")
    with watch.log("leak") as file:
        file.write(b"\0" * 5000 + KEY.encode())
    try:
        watch.look_at_files()
    except Exception:
        return
    expect(False, "a file that holds it was passed over")


if __name__ == "__main__":
    on_own_bus()
    for name in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "SMSBAT_API_KEY"):
        os.environ.pop(name, None)
    sys.exit(run("sentinel", [the_search_finds, key_of_the_environment, key_of_the_key_store]))
