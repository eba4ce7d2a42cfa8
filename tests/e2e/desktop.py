# SPDX-License-Identifier: MIT
"""A desktop of its own for one test: bus, X server, window manager, AT-SPI, folders.

Nothing here waits by the clock: every wait is for a condition, looked at whenever the
accessibility bus says something or a twentieth of a second has passed, up to a deadline.
"""
import os
import shutil
import subprocess
import sys
import tempfile

BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def on_own_bus():
    """Runs this program again under a session bus of its own, once."""
    if os.environ.get("FCC_E2E_BUS") != "own":
        environment = dict(os.environ, FCC_E2E_BUS="own")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
            environment.pop(name, None)
        os.execvpe("dbus-run-session",
                   ["dbus-run-session", "--", "/usr/bin/python3"] + sys.argv, environment)


class Failure(Exception):
    """What a person would have missed."""


class Desktop:
    def __init__(self, width=1400, height=900):
        self.folder = tempfile.mkdtemp(prefix="flashcall-e2e-")
        self.children = []
        read, write = os.pipe()
        # A server that starts anew when its last client leaves throws out who comes just then.
        self.children.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp",
             "-screen", "0", f"{width}x{height}x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as lines:
            number = lines.readline().strip()
        if not number:
            raise Failure("Xvfb did not start")
        os.environ["DISPLAY"] = ":" + number
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["QT_ACCESSIBILITY"] = "1"
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ["TZ"] = "Europe/Kyiv"
        os.environ["XDG_RUNTIME_DIR"] = self._made("run", 0o700)
        launcher = next(path for path in BUS_LAUNCHERS if os.path.exists(path))
        self.start([launcher, "--launch-immediately"])
        self.start(["openbox", "--sm-disable"])
        self._wait_for_manager()
        self.own = len(self.children)

    @staticmethod
    def _wait_for_manager(looks=2000):
        """Windows that come before the manager listens would never get the focus. It says that it
        is there long before, so it is asked for something: another number of desktops."""
        wanted = "3"
        for _ in range(looks):  # each look takes some milliseconds
            subprocess.run(["xdotool", "set_num_desktops", wanted],
                           capture_output=True, check=False)
            seen = subprocess.run(["xdotool", "get_num_desktops"], text=True,
                                  capture_output=True, check=False)
            if seen.stdout.strip() == wanted:
                return
        raise Failure("the window manager did not start")

    def _made(self, name, mode=0o755):
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode=mode, exist_ok=True)
        return path

    def start(self, command, **options):
        options.setdefault("stderr", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.DEVNULL)
        child = subprocess.Popen(command, **options)
        self.children.append(child)
        return child

    def home(self):
        return tempfile.mkdtemp(prefix="home-", dir=self.folder)

    def console(self, program, *arguments, home=None, **environment):
        """Starts the console with settings and journal of its own, or those in `home`."""
        env = dict(os.environ, **environment)
        home = home or self.home()
        env["XDG_CONFIG_HOME"] = os.path.join(home, "config")
        env["XDG_DATA_HOME"] = os.path.join(home, "data")
        return self.watched(self.start([program, *arguments], env=env, stderr=None))

    @staticmethod
    def watched(child):
        """The window of a program that was started otherwise."""
        return Console(child)

    def end_programs(self):
        """Ends what a case has started; the desktop itself goes on."""
        for child in self.children[self.own:]:
            if child.poll() is None:
                child.terminate()
                child.wait(10)
        del self.children[self.own:]

    def close(self):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
        for child in self.children:
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Console:
    """The program's window, by its accessible names."""

    def __init__(self, child):
        import pyatspi  # after DISPLAY and the bus are set
        from gi.repository import GLib
        self.atspi = pyatspi
        self.glib = GLib
        self.child = child
        self.root = self.wait(self._application, "the program in the accessibility tree", 30)

    def _application(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.get_process_id() == self.child.pid:
                if application.childCount > 0:
                    return application
        return None

    def wait(self, condition, what, seconds=15):
        """The first true answer of `condition`."""
        if self.child.poll() is not None:
            raise Failure(f"the program ended with {self.child.returncode}")
        loop = self.glib.MainLoop()
        found = []

        def look():
            try:
                self.root_again()
                answer = condition()
            except Exception:  # a node went away while it was read
                answer = None
            if answer:
                found.append(answer)
                loop.quit()
                return False
            return True

        def late():
            loop.quit()
            return False

        if look():
            ticking = self.glib.timeout_add(50, look)
            deadline = self.glib.timeout_add(int(seconds * 1000), late)
            loop.run()
            if found:
                self.glib.source_remove(deadline)
            else:
                self.glib.source_remove(ticking)
        if not found:
            raise Failure(f"waited {seconds} s for {what}; names now: {self.names()}")
        return found[0]

    def root_again(self):
        """Forgets what was read before: what counts is what is shown now."""
        if getattr(self, "root", None):
            self.root.clear_cache()

    def nodes(self, node=None):
        node = node or self.root
        for child in node:
            if child is None:
                continue
            yield child
            yield from self.nodes(child)

    def names(self):
        try:
            return sorted({node.name for node in self.nodes() if node.name and self.shown(node)})
        except Exception:
            return []

    def shown(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def find(self, name, exact=True, role=None):
        for node in self.nodes():
            same = node.name == name if exact else (node.name or "").startswith(name)
            if same and self.shown(node) and (role is None or node.getRole() == role):
                return node
        return None

    def named(self, name, seconds=15):
        return self.wait(lambda: self.find(name), f"“{name}”", seconds)

    def begins(self, start, seconds=15):
        return self.wait(lambda: self.find(start, exact=False), f"“{start}…”", seconds).name

    def editable(self, name):
        def search():
            for node in self.nodes():
                takes = (node.getState().contains(self.atspi.STATE_EDITABLE)
                         or node.getRole() == self.atspi.ROLE_SPIN_BUTTON)
                if node.name == name and takes:
                    return node
            return None
        return self.wait(search, f"the field “{name}”")

    def focus(self, node):
        node.queryComponent().grabFocus()
        self.wait(lambda: node.getState().contains(self.atspi.STATE_FOCUSED),
                  f"the focus on “{node.name}”")

    def type(self, name, text, enter=True):
        """Real keys into the field: what was there is replaced."""
        field = self.editable(name)
        self.wait(lambda: field.getState().contains(self.atspi.STATE_ENABLED),
                  f"“{name}” to be enabled")
        self.focus(field)
        keys("key", "ctrl+a")
        keys("type", "--delay", "5", text)
        if field.getRole() == self.atspi.ROLE_SPIN_BUTTON:
            self.wait(lambda: field.queryValue().currentValue == float(text),
                      f"{text} in “{name}”")
        else:
            self.wait(lambda: field.queryText().getText(0, -1).startswith(text),
                      f"“{text}” in “{name}”")
        if enter:
            keys("key", "Return")

    def press(self, name):
        button = self.wait(
            lambda: self.find(name, role=self.atspi.ROLE_PUSH_BUTTON), f"the button “{name}”")
        button.queryAction().doAction(0)

    def description(self, name):
        return self.editable(name).description


def keys(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def expect(condition, what):
    if not condition:
        raise Failure(what)


def run(name, cases):
    """Runs the cases in order; exit status for CTest."""
    failed = 0
    with Desktop() as desktop:  # one for all: libatspi knows one bus in its life
        for case in cases:
            try:
                case(desktop)
                print(f"PASS   : {name}.{case.__name__}", flush=True)
            except Failure as failure:
                failed += 1
                print(f"FAIL!  : {name}.{case.__name__}\n   {failure}", flush=True)
            desktop.end_programs()
    print(f"{len(cases) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0
