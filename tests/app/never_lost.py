#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program is ended while somebody types; started again it stands where it was, with the words and the cursor.

usage: never_lost.py PROGRAM [--times N] [--seed N] [--sabotage]
    --times     how often it is killed at a moment of chance (default 4)
    --sabotage  takes the drafts out of the journal before the next start: the loss must be seen, and the run fails
"""
import argparse
import random
import signal
import sys
import tempfile

from desk import Desk
from table_at_work import LINES, PAGES, Lost, TableAtWork, expect


def killed(program):
    program.end(signal.SIGKILL)


def terminated(program):
    status = program.end(signal.SIGTERM)
    expect(f"ended in peace when asked to, not with status {status}", status == 0)


def closed(program):
    status = program.close()
    expect(f"ended in peace when its window was closed, not with status {status}", status == 0)


def killed_at_any_moment(table, chance):
    """What was typed more than a second before is there, and the place."""
    line, page = chance.choice(list(LINES)), chance.choice(list(PAGES))
    table.go(line, page)
    for _ in range(chance.randrange(1, 4)):
        table.type_some(chance)
    table.type_on(chance)
    table.end_after(chance.random() * 1.4, killed)
    table.start_again()
    table.finds(line, page, whole=False)


def ended_in_order(table, chance, end):
    """Whoever closes the window or ends the session loses nothing at all, not even the place of the cursor."""
    line, page = chance.choice(list(LINES)), chance.choice(list(PAGES))
    table.go(line, page)
    table.type_some(chance)
    table.step_back(chance.randrange(1, 6))
    table.end_after(0, end)
    table.start_again()
    table.finds(line, page, whole=True)


def run(table, chance, times):
    for line in LINES:  # a second after the last key every line has all of it
        table.go(line, "1")
        table.type_some(chance)
        table.step_back(3)
        table.end_after(1.2, killed)
        table.start_again()
        table.finds(line, "1", whole=True)
    ended_in_order(table, chance, terminated)
    ended_in_order(table, chance, closed)
    for nth in range(times):
        killed_at_any_moment(table, chance)
        print(f"\rkilled {nth + 1} times", end="", flush=True)
    print()
    expect("the journal whole at the end", table.ends_whole())


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--times", type=int, default=4)
    words.add_argument("--seed", type=int, default=random.randrange(10**6))
    words.add_argument("--sabotage", action="store_true")
    said = words.parse_args()
    print(f"seed {said.seed}")
    with tempfile.TemporaryDirectory(prefix="tepu-typing-") as folder, Desk() as desk:
        table = TableAtWork(said.program, desk, folder, said.sabotage)
        try:
            run(table, random.Random(said.seed), said.times)
        except Lost as lost:
            print(f"LOST: {lost}")
            return 1
    print("the sabotage was not seen" if said.sabotage else "nothing was lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
