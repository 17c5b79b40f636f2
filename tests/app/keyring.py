#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with a real keyring of a desktop: it opens the record by a key, never after a lock, and not once it has forgotten.

usage: keyring.py PROGRAM [--sabotage]
    --sabotage  the desktop has no keyring: the record is not opened, which must be seen, and the run fails
"""
import argparse
import json
import subprocess
import sys
import tempfile
import time

from desk import Desk, NotSeen
from message_bus import MessageBus
from program import Program
from table_at_work import Lost, expect
from training_record import MORNING, PASSPHRASE, TrainingRecord

KEY = "ctrl+d"
FIRST_PLACE = "List"


def start_keyring(desk):
    """Unlocked with what its user logs in with, as a desktop does it."""
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], env=desk.environment, stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    daemon.stdin.write(b"what somebody logs in with")
    daemon.stdin.close()
    time.sleep(1)  # until it has its name on the bus
    return daemon


def kinds(record):
    return sorted(slot["kind"] for slot in json.loads((record.folder / "slots.json").read_text(encoding="utf-8"))["slots"])


def stays_shut(program):
    program.press(KEY)
    time.sleep(2)
    expect(f"the record still shut, not “{program.title()}”", FIRST_PLACE not in program.place())


def run(desk, record):
    def started():
        return Program(desk, [record.program, "--clock", MORNING, "open", record.folder])

    said = record.tried("keyring", record.folder, env=desk.environment)
    expect(f"the keyring taken into use, not “{said.stderr.strip()}”", said.returncode == 0)
    expect(f"an extra slot, not {kinds(record)}", kinds(record) == ["keyring", "passphrase", "recovery"])
    program = started()
    program.press(KEY)
    program.stands_at(FIRST_PLACE)
    program.press("ctrl+shift+l")
    time.sleep(2)
    stays_shut(program)
    program.type(PASSPHRASE)
    program.press("Return")
    program.stands_at(FIRST_PLACE)
    program.process.terminate()
    program.process.wait()
    forgot = record.tried("keyring", record.folder, "--forget", env=desk.environment)
    expect(f"the keyring given up, not “{forgot.stderr.strip()}”", forgot.returncode == 0 and kinds(record) == ["passphrase", "recovery"])
    stays_shut(started())


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--sabotage", action="store_true")
    said = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="tepu-keyring-") as folder, Desk() as desk, MessageBus() as bus:
        desk.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.address
        daemon = None if said.sabotage else start_keyring(desk)
        try:
            run(desk, TrainingRecord(said.program, folder))
        except (Lost, NotSeen) as lost:
            print(f"NOT AS PROMISED: {lost}")
            return 1
        finally:
            if daemon:
                daemon.terminate()
                daemon.wait()
    print("opened by the keyring's key, by it never after a lock, and not once it had forgotten")
    return 0


if __name__ == "__main__":
    sys.exit(main())
