#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day with the real program, every system call of the network written down: it speaks to the screen and the desktop of its own
machine, and to nobody else.

usage: no_network.py PROGRAM [--sabotage]
    --sabotage  somebody opens a connection in the same run: it must be seen, and the run fails
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from desk import Desk
from program import Program
from training_record import TrainingRecord

TEPU = sys.argv[1]
ELSEWHERE = re.compile(r"socket\((AF_INET6?|AF_PACKET|AF_NETLINK|AF_BLUETOOTH)\b")
CALLS = ["strace", "--follow-forks", "--trace=%network", "--quiet=all"]


def watched(log, words):
    return [*CALLS, "--output", log, "--output-append-mode", *words]


def a_day(folder):
    """The files of system calls that were written."""
    logs = [folder / "lines.log", folder / "desk.log"]
    record = TrainingRecord(TEPU, folder)
    record.take_in(families=3)
    with Desk() as desk:
        if "--sabotage" in sys.argv:
            desk.start(watched(folder / "other.log", [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"])).wait()
            logs.append(folder / "other.log")
        for subcommand, *rest in (["ask", record.folder, "acts"], ["verify", record.folder], ["backup", record.folder, folder / "a.backup"]):
            desk.start(watched(logs[0], record.words(subcommand, *rest))).wait()
        program = Program(desk, watched(logs[1], record.words("open", record.folder)))
        program.stands_at("List")
        for place in ["List", "List", "List", "opening", "opening", "1 of 3"]:
            program.press("ctrl+Return")
            program.all_saved()
            program.stands_at(place)
        program.enter("pol attended once this month")
        program.close()
    return logs


def may_be_watched():
    return subprocess.run([*CALLS, "--output", "/dev/null", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


def main():
    if not may_be_watched():
        print("this machine lets nobody write down what a program does: not shown")
        return 77  # what ctest calls skipped
    with tempfile.TemporaryDirectory(prefix="tepu-network-") as folder:
        lines = [line for log in a_day(pathlib.Path(folder)) for line in log.read_text().splitlines()]
    found = [line for line in lines if ELSEWHERE.search(line)]
    print("\n".join(found) or f"{len(lines)} calls, none to anywhere else")
    return 1 if found or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
