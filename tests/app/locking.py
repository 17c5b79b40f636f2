#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is locked while somebody types: nothing that was read stays in its memory, and the passphrase leads back to the
same line, words and cursor.

usage: locking.py PROGRAM [--sabotage]
    --sabotage  looks into the memory of a program that was not locked: what lies there must be seen, and the run fails

Only root may look into the memory: the program keeps it from its own user too. Others see that nothing is lost, and are told.
"""
import argparse
import os
import random
import sys
import tempfile

from desk import Desk
from memory import found_in_memory
from message_bus import MessageBus
from table_at_work import Lost, TableAtWork, expect


NOT_SHOWN = 77  # what ctest calls skipped


def nothing_is_left(table):
    if os.geteuid() != 0:
        return print("the memory was not looked at: that needs root")
    left = found_in_memory(table.process(), table.canaries())
    expect(f"nothing of the record in the memory of the locked program, not {left}", not left)


def lost_nothing(table, chance, lock):
    table.go("said", "2")
    table.type_some(chance)
    table.step_back(2)
    table.end_after(0, lambda program: program.locks(lock))
    nothing_is_left(table)
    table.unlock()
    table.finds("said", "2", whole=True)


def run(table, bus, chance, sabotage):
    if sabotage:
        table.go("said", "2")
        table.type_some(chance)
        return nothing_is_left(table)
    lost_nothing(table, chance, lambda program: program.press("ctrl+shift+l"))
    lost_nothing(table, chance, lambda _: bus.signal("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true"))
    lost_nothing(table, chance, lambda _: bus.signal("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock"))
    expect("the journal whole at the end", table.ends_whole())


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--sabotage", action="store_true")
    said = words.parse_args()
    if said.sabotage and os.geteuid() != 0:
        return NOT_SHOWN
    with tempfile.TemporaryDirectory(prefix="tepu-lock-") as folder, Desk() as desk, MessageBus() as bus:
        desk.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus.address
        table = TableAtWork(said.program, desk, folder, sabotage=False)
        try:
            run(table, bus, random.Random(7), said.sabotage)
        except Lost as lost:
            print(f"LOST: {lost}")
            return 1
    print("the sabotage was not seen" if said.sabotage else "nothing was lost, and nothing left behind")
    return 0


if __name__ == "__main__":
    sys.exit(main())
