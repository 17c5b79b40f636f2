# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which test shows which rule: docs/rules.md is made from the tests' own names, and is the same as what the tests say now.

    rule_table.py ROOT [--write] [--sabotage]

Fails where the page is older than the tests, where a test names a rule that there is not, and where a rule of the parts
that the table lives by (all but sharing and outcomes) has no test."""

import pathlib
import re
import sys

HEAD = """# The rules, and the tests that show them

*Made by the tests (`python3 tests/rule_table.py . --write`), which fail where this page is older than they are. The rules in full,
with their sources, are the project's `rules.md`; here stand the sentences that are tried, as the tests name them.*
"""
CASE = re.compile(r'TEST_CASE\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*((?:"[^"]*"\s*)+)\)')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
RULE = re.compile(r"\[(R-[A-Z]+\d+)\]")
NOT_YET = {"R-S7", "R-I3", "R-O2", "R-O3", "R-O5"}  # no part of the program keeps them yet


def joined(literals):
    return "".join(PIECE.findall(literals)).replace('\\"', '"').replace("\\\\", "\\")


def tests_by_rule(root):
    found = {}
    for path in sorted((root / "tests").rglob("*.cpp")):
        for literals, tags in CASE.findall(path.read_text(encoding="utf-8")):
            for rule in RULE.findall(joined(tags)):
                found.setdefault(rule, []).append((path.relative_to(root / "tests"), joined(literals)))
    return found


def kept_in(root, rule):
    named = re.compile(re.escape(rule) + r"(?!\d)")
    return [path.relative_to(root) for path in sorted((root / "core" / "rules").rglob("*.[ch]*")) if named.search(path.read_text(encoding="utf-8"))]


def chapter(root, rule, words, tests):
    lines = [f"\n### {rule} · {words}\n"]
    homes = kept_in(root, rule)
    if homes:
        lines.append("Kept in " + ", ".join(f"`{home}`" for home in homes) + ".\n")
    lines += [f"- {sentence} (`{path}`)" for path, sentence in tests] or ["*Not kept yet.*"]
    return "\n".join(lines)


def page(root, found):
    parts = [HEAD]
    for line in (root / "tests" / "data" / "rules.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            parts.append("\n" + line)
        elif line:
            rule, words = line.split(" ", 1)
            parts.append(chapter(root, rule, words, found.pop(rule, [])))
    return "\n".join(parts) + "\n"


def main(root, options):
    found = tests_by_rule(root)
    if "--sabotage" in options:
        found.pop("R-C1")
    shown = set(found)
    made = page(root, found)
    listed = set(re.findall(r"^### (R-\S+)", made, re.M))
    faults = [f"{rule} is named by a test and is no rule of tests/data/rules.txt." for rule in sorted(found)]
    faults += [f"No test shows {rule}." for rule in sorted(listed - shown - NOT_YET)]
    faults += [f"{rule} is said not to be kept yet, and a test shows it: take it out of NOT_YET." for rule in sorted(NOT_YET & shown)]
    there = root / "docs" / "rules.md"
    if "--write" in options:
        there.write_text(made, encoding="utf-8")
    elif not there.exists() or there.read_text(encoding="utf-8") != made:
        faults.append("docs/rules.md is older than the tests: python3 tests/rule_table.py . --write makes it anew.")
    print("\n".join(faults) or f"{len(listed)} rules, {made.count(chr(10) + '- ')} sentences.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2:]))
