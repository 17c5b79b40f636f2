#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the includes: a lower room never includes a higher one, the core knows no screen.

usage: layering.py SOURCE_ROOT [--sabotage]   (--sabotage adds a forbidden include in memory; the check must fail)
"""
import pathlib
import re
import sys

# room -> rooms it may include, besides itself
ALLOWED = {
    "core/domain": [],
    "core/rules": ["core/domain"],
    "core/sqlite": ["core/domain"],
    "core/journal": ["core/domain", "core/sqlite"],
    "core/tables": ["core/domain", "core/sqlite"],
    "core/commands": ["core/sqlite", "core/domain", "core/rules", "core/journal", "core/tables", "core/queries"],
    "core/queries": ["core/sqlite", "core/domain", "core/rules", "core/tables"],
    "core/exchange": ["core/domain", "core/rules", "core/tables", "core/queries", "core/commands", "core/journal"],
    "core/review": ["core/domain", "core/rules", "core/tables", "core/queries"],
    "core/backups": ["core/domain", "core/commands", "core/journal", "core/queries"],
    "core/packs": ["core/domain", "core/commands", "core/journal", "core/queries", "core/users"],
    "core/users": ["core/domain", "core/commands", "core/journal", "core/queries"],
    "ui": ["core/domain", "core/rules", "core/commands", "core/queries", "core/exchange", "core/review", "core/backups",
           "core/users", "core/packs"],
    "app": ["ui", "core/domain", "core/rules", "core/commands", "core/queries", "core/exchange", "core/review",
            "core/backups", "core/users", "core/packs", "core/journal", "core/tables"],
}
SCREEN = re.compile(r"Q(Widget|Painter|Pixmap|Image|Icon|Font|Color|Palette|Action|Window|Screen|GuiApplication|Application\b"
                    r"|Text(Document|Cursor|Edit)|Label|Dialog|MainWindow|StyleOption|Style\b|Pdf|Print)")
SQL = re.compile(r"#include <(QSql|sqlite3)")
INCLUDE = re.compile(r'^\s*#include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)


def room_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" and len(parts) > 2 else parts[0]


def breaches(root, sabotage):
    for file in sorted([*root.glob("core/**/*.*"), *root.glob("ui/**/*.*"), *root.glob("app/**/*.*")]):
        if file.suffix not in {".h", ".cpp"}:
            continue
        name = file.relative_to(root).as_posix()
        room = room_of(name)
        if room not in ALLOWED:
            continue
        text = file.read_text(encoding="utf-8")
        if sabotage and name == "core/domain/risk.h":
            text += '\n#include "core/commands/record.h"\n'
        for own, system in INCLUDE.findall(text):
            target = room_of(own) if own else None
            if own and target != room and target in ALLOWED and target not in ALLOWED[room]:
                yield f"{name} includes {own}: {room} may not know {target}"
            if system and room.startswith("core") and SCREEN.search(system):
                yield f"{name} includes <{system}>: the core knows no screen"
            if system and SQL.search(f"#include <{system}>") and not room.startswith("core"):
                yield f"{name} includes <{system}>: SQL stands in the core alone"


found = list(breaches(pathlib.Path(sys.argv[1]), "--sabotage" in sys.argv))
print("\n".join(found) or "every include points downwards")
sys.exit(1 if found else 0)
