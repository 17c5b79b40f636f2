# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk with a screen, a window manager and a keyboard, and no mouse."""
import os
import pathlib
import subprocess
import tempfile
import time


class NotSeen(Exception):
    """What was waited for did not come."""


def until(what, condition, seconds=60):
    """Waits until a condition holds; its value is the answer."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotSeen(what() if callable(what) else what)
        time.sleep(0.03)


class Desk:
    """A display of its own, a home of its own; all that was started on it ends with it."""

    def __init__(self, size="1920x1080"):
        self._home = tempfile.TemporaryDirectory(prefix="tepu-desk-")
        self.home = pathlib.Path(self._home.name)
        self._started = []
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DBUS_", "TEPU_"))}
        self.environment.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home), NO_AT_BRIDGE="1", LC_ALL="C.UTF-8")
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"],
                   pass_fds=[writing])  # else the first xdotool to leave takes the window manager with it
        os.close(writing)
        with os.fdopen(reading) as number:
            self.environment["DISPLAY"] = ":" + number.readline().strip()
        self.start(["openbox", "--sm-disable"])
        until("a window manager on the display", lambda: self.xdotool("get_desktop") is not None)

    def start(self, words, **how):
        started = subprocess.Popen([str(word) for word in words], env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE if how.pop("listen", False) else subprocess.DEVNULL,
                                   **how)
        self._started.append(started)
        return started

    def xdotool(self, *words):
        """What it answers, or nothing where it could not."""
        ran = subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=60)
        return ran.stdout.strip() if ran.returncode == 0 else None

    def press(self, *keys):
        """Presses keys one after the other: "ctrl+Return", "F6", "alt+3"."""
        self.xdotool("key", "--clearmodifiers", "--delay", 20, *keys)

    def type(self, words):
        """Types words as fingers do, about forty keys a second."""
        self.xdotool("type", "--clearmodifiers", "--delay", 25, words)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for started in reversed(self._started):
            if started.poll() is None:
                started.kill()
            started.wait()
            if started.stderr:
                started.stderr.close()
        self._home.cleanup()
