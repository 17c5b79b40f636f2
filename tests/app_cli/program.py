#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program itself over the vector files, as a script would.

usage: program.py PROGRAM FOLDER_OF_VECTORS
"""
import csv
import io
import pathlib
import subprocess
import sys

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []


def run(words, text="", out=subprocess.PIPE):
    return subprocess.run([program, *words], input=text.encode(), stdout=out, stderr=subprocess.PIPE, timeout=60)


def expect(what, found, wanted):
    if found != wanted:
        failures.append(f"{what}: {found!r} instead of {wanted!r}")


def without(rows, columns):
    text = io.StringIO()
    writer = csv.DictWriter(text, [name for name in rows[0] if name not in columns], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


for subcommand, file, worked in [("due", "deadlines_public.csv", ["due_local", "due_utc"]),
                                 ("workday", "workingdays_public.csv", ["result_date"])]:
    rows = list(csv.DictReader(open(folder / file, newline="", encoding="utf-8")))
    ran = run([subcommand], without(rows, worked))
    expect(f"{subcommand}: status", ran.returncode, 0)
    expect(f"{subcommand}: messages", ran.stderr, b"")
    found = list(csv.DictReader(io.StringIO(ran.stdout.decode(), newline="")))
    expect(f"{subcommand}: rows", len(found), len(rows))
    for line, (row, wanted) in enumerate(zip(found, rows), 2):
        expect(f"{subcommand}: line {line}", row, wanted)
    expect(f"{subcommand}: from a file", run([subcommand, folder / file]).stdout, (folder / file).read_bytes())
    for word in ["--json"], ["--user", "mere", "--clock", "2018-05-10T08:30:00+12:00"]:
        expect(f"{word} before {subcommand}", run([*word, subcommand, folder / file]).stdout,
               run([subcommand, *word, folder / file]).stdout)

expect("a bad row", run(["workday"], "site,start_date,n\nwaikato,2018-05-10,x\n").returncode, 3)
expect("an unknown option", run(["due", "--josn"]).returncode, 2)
expect("an unknown subcommand", run(["deu"]).returncode, 2)
expect("a name beyond ASCII", "whānau.csv cannot be read" in run(["due", "whānau.csv"]).stderr.decode(), True)
with open("/dev/full", "wb") as full:
    expect("a full disk", run(["help"], out=full).returncode, 5)

print("\n".join(failures) or "the program does what its vectors say")
sys.exit(1 if failures else 0)
