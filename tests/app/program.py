# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a desk: what its window says of the place, and the ways in which it ends."""
import signal
import subprocess
import time

from desk import NotSeen, until


class Program:
    """`tepu` on a desk. Its window's title says where it stands and, with a star, that something is not on the disk yet."""

    def __init__(self, desk, words, **how):
        self._desk = desk
        self.process = desk.start(words, listen=True, **how)
        self._window = until(self._why("its window"), self._find)
        until(self._why("its window in front"), lambda: desk.xdotool("windowactivate", "--sync", self._window) is not None)

    def _find(self):
        if self.process.poll() is not None:
            raise NotSeen(f"The program ended with status {self.process.returncode}: {self.process.stderr.read().decode()}")
        found = self._desk.xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", "Tēpu")
        return found.split()[0] if found else None

    def _why(self, wanted):
        return lambda: f"{wanted} was not seen; the window says “{self.title()}”"

    def title(self):
        return self._desk.xdotool("getwindowname", self._window) or ""

    def is_in_front(self):
        return self._desk.xdotool("getactivewindow") == self._window

    def place(self):
        """Where the window says it stands, star left out."""
        return self.title().replace("*", "")

    def stands_at(self, words, seconds=60):
        until(self._why(words), lambda: words in self.place(), seconds)

    def all_saved(self, seconds=30):
        """Nothing has been waiting for the disk for as long as a keystroke may take to get there."""
        until(self._why("all saved"), lambda: self._saved_a_while(), seconds)

    def _saved_a_while(self):
        end = time.monotonic() + 0.4
        while "*" not in self.title():
            if time.monotonic() > end:
                return True
            time.sleep(0.03)
        return False

    def press(self, *keys):
        self._desk.press(*keys)

    def type(self, words):
        self._desk.type(words)

    def enter(self, words):
        """Types a line and enters it; the next waits until it is on the disk."""
        self.type(words)
        self.press("Return")
        self.all_saved()

    def close(self):
        """As the window manager asks for it when Alt+F4 is pressed; a busy one swallows a press, and a person presses again."""
        return self.ends_on("alt+F4")

    def ends_on(self, key):
        """Presses a key until the program has ended."""
        for _ in range(10):
            self.press(key)
            try:
                return self.process.wait(timeout=6)
            except subprocess.TimeoutExpired:
                continue
        raise NotSeen(f"the end was not seen; the window says “{self.title()}”")

    def locks(self, lock):
        """Has it locked, and waits for the window that asks for the passphrase: another one, of the same process."""
        lock(self)
        until(self._why("a window that asks for the passphrase"), self._asks)
        self._desk.xdotool("windowactivate", "--sync", self._window)

    def _asks(self):
        self._window = self._find() or self._window
        return self.title() == "Tēpu"

    def unlock(self, passphrase):
        self.type(passphrase)
        self.press("Return")

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(timeout=60)
