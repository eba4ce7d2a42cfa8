# SPDX-License-Identifier: MIT
"""The console on another gateway: the gateway's own log says what was sent."""
import json
import subprocess
import sys

from desktop import expect, on_own_bus, run

PROGRAM, CLI = sys.argv[1], sys.argv[2]


class Gateway:
    """`flashcall sandbox`, whose JSON lines are the judge."""

    def __init__(self, desktop, *arguments):
        self.child = desktop.start([CLI, "sandbox", *arguments], stdout=subprocess.PIPE,
                                   text=True)
        self.url = json.loads(self.child.stdout.readline())["url"]

    def posts(self):
        """Ends the gateway and counts the sends it saw."""
        self.child.terminate()
        lines = [json.loads(line) for line in self.child.stdout.read().splitlines() if line]
        return [line for line in lines
                if line["event"] == "request" and line.get("method") == "POST"]


def one_send_one_post(desktop):
    gateway = Gateway(desktop)
    console = desktop.console(PROGRAM, "--base-url", gateway.url, SMSBAT_API_KEY="e2e-key")
    console.begins("Connection: 127.0.0.1")
    console.type("Customer number", "+380936670003")
    console.named("State: Waiting for the call")
    console.press("Stop watching")
    console.named("State: Stopped")
    posts = gateway.posts()
    expect(len(posts) == 1, f"{len(posts)} sends seen: {posts}")


def a_failing_gateway_is_never_asked_twice(desktop):
    gateway = Gateway(desktop)
    console = desktop.console(PROGRAM, "--base-url", gateway.url, SMSBAT_API_KEY="e2e-key")
    console.type("Customer number", "+380936679913")  # HTTP 500
    console.named("State: Outcome unknown")
    console.press("New call")
    console.named("State: Ready")
    console.type("Customer number", "+380936679911")  # HTTP 401
    console.named("State: Refused")
    posts = gateway.posts()
    expect(len(posts) == 2, f"{len(posts)} sends seen for two clicks: {posts}")


def plain_http_elsewhere_is_refused(desktop):
    done = subprocess.run([PROGRAM, "--base-url", "http://gateway.example"], timeout=30,
                          text=True, capture_output=True)
    expect(done.returncode == 2, f"exit {done.returncode}")
    expect("--base-url" in done.stderr and "https" in done.stderr, done.stderr)


if __name__ == "__main__":
    on_own_bus()
    sys.exit(run("gateway", [one_send_one_post, a_failing_gateway_is_never_asked_twice,
                             plain_http_elsewhere_is_refused]))
