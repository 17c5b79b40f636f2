#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Released records, read by a reader that was written from docs/format.md alone.

usage: stranger.py READER RECORDS [--spoilt | --sabotage]
    --spoilt    bytes of events are changed one at a time: each must be found, and named
    --sabotage  another text is expected than was read: the run fails
"""
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

READER, RECORDS = sys.argv[1], pathlib.Path(sys.argv[2])


def read(record):
    return subprocess.run([READER, record, RECORDS / "passphrase"], capture_output=True, text=True, timeout=60)


def compared(name, copy):
    ran = read(copy)
    expected = (RECORDS / f"{name}.txt").read_text(encoding="utf-8")
    if "--sabotage" in sys.argv:
        expected = expected.replace("RecordFounded", "RecordFound")
    return [] if ran.returncode == 0 and ran.stdout == expected else [f"{name}: not read as it was: {ran.stderr}"]


def spoilt(name, copy):
    """Every part of some events, and the last of all."""
    chance = random.Random(7)
    wrong = []
    with sqlite3.connect(copy / "journal.db") as journal:
        rows = [row for row, in journal.execute("SELECT rowid FROM event ORDER BY rowid")]
    for row in [*chance.sample(rows, 12), rows[-1]]:
        for part in ("header", "body", "signature"):
            with sqlite3.connect(copy / "journal.db") as journal:
                whole, = journal.execute(f"SELECT {part} FROM event WHERE rowid = ?", [row]).fetchone()
                if not whole:
                    continue
                other = bytearray(whole)
                other[chance.randrange(len(other))] ^= 1 << chance.randrange(8)
                journal.execute(f"UPDATE event SET {part} = ? WHERE rowid = ?", [bytes(other), row])
            ran = read(copy)
            if ran.returncode != 4 or "event " not in ran.stderr:
                wrong.append(f"{name}: a changed {part} of row {row} was not found: {ran.stderr}")
            with sqlite3.connect(copy / "journal.db") as journal:
                journal.execute(f"UPDATE event SET {part} = ? WHERE rowid = ?", [whole, row])
    return wrong


def main():
    look = spoilt if "--spoilt" in sys.argv else compared
    wrong = []
    records = sorted(RECORDS.glob("*.tepu"))
    for record in records:
        with tempfile.TemporaryDirectory(prefix="tepu-stranger-") as folder:
            copy = pathlib.Path(folder) / record.name
            shutil.copytree(record, copy)
            wrong += look(record.stem, copy)
    print("\n".join(wrong) or f"{len(records)} records, all as they should be")
    return 1 if wrong or not records else 0


if __name__ == "__main__":
    sys.exit(main())
