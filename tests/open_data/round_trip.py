#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a folder into a record, exports it, takes the export into a new record and exports that: the same files.

usage: round_trip.py TEPU FOLDER [--sabotage cell|row|file]   (changes the first export; the difference must be seen)
"""
import os
import pathlib
import subprocess
import sys
import tempfile

tepu, folder = sys.argv[1:3]
sabotage = sys.argv[4] if "--sabotage" in sys.argv else None
desk = pathlib.Path(tempfile.mkdtemp())
(desk / "pass").write_text("kereru on the wire at dusk\n")
clock = ["--clock", "2018-08-02T08:30:00+12:00"]


def run(*words, status=0):
    ran = subprocess.run([tepu, *map(str, words), "--passphrase-file", desk / "pass"], capture_output=True, text=True,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if status is not None and ran.returncode != status:
        sys.exit(f"{words}: status {ran.returncode}\n{ran.stderr[-2000:]}")
    return ran


def made(name):
    run("new", desk / name, "--site", "waikato", "--training", *clock)
    return desk / name


def export(record, name):
    run("export", record, desk / name, *clock)
    return {file.name: file.read_bytes() for file in (desk / name).iterdir()}


def spoil(files):
    file = desk / "first" / "fact_task_allocated.csv"
    lines = file.read_bytes().splitlines(keepends=True)
    if sabotage == "cell":
        lines[1] = lines[1].replace(b",make_contact_with_family,", b",other_actions,", 1)
    if sabotage == "row":
        del lines[5]
    file.write_bytes(b"".join(lines))
    if sabotage == "file":
        (desk / "first" / "fact_reference_held.csv").unlink()


first = made("first.tepu")
run("import", first, folder, *clock)
before = export(first, "first")
if sabotage:
    spoil(before)
second = made("second.tepu")
run("import", second, desk / "first", *clock, status=None if sabotage else 0)
after = export(second, "second")
run("verify", second)
differing = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
print("differing:", ", ".join(differing) or "none")
sys.exit(bool(differing) != bool(sabotage))
