# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A message bus of its own, on which a test says what a login manager would say."""
import subprocess


class MessageBus:
    def __enter__(self):
        self._daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.address = self._daemon.stdout.readline().strip()
        return self

    def signal(self, path, name, *arguments):
        subprocess.run(["dbus-send", f"--bus={self.address}", "--type=signal", path, name, *arguments], check=True)

    def __exit__(self, *_):
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()
