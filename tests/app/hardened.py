#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as it was linked: loaded anywhere, its tables of functions read-only, nothing that is data can be run.

usage: hardened.py PROGRAM
"""
import subprocess
import sys


def readelf(*words):
    return subprocess.run(["readelf", "--wide", *words, sys.argv[1]], capture_output=True, text=True, check=True).stdout


def found():
    header, segments, dynamic = readelf("--file-header"), readelf("--program-headers"), readelf("--dynamic")
    if "DYN (" not in header:
        yield "it is not position-independent"
    if "GNU_RELRO" not in segments or "BIND_NOW" not in dynamic and " NOW" not in dynamic:
        yield "its tables of functions stay writable"
    if any("GNU_STACK" in line and "RWE" in line for line in segments.splitlines()):
        yield "its stack can be run"


wrong = list(found())
print("\n".join(wrong) or "as it should be")
sys.exit(1 if wrong else 0)
