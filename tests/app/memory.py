# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in the memory of a program; for whoever may read it (root)."""


def found_in_memory(process, words):
    """Those of the words that stand in it, in UTF-8 or as the screen's text has them."""
    forms = {word: (word.encode(), word.encode("utf-16-le")) for word in words}
    found = set()
    with open(f"/proc/{process}/maps", encoding="utf-8") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights, *_ = line.split()
            if "r" not in rights or "[v" in line:  # what the kernel keeps there is its own
                continue
            begin, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except OSError:
                continue
            found.update(word for word, looks in forms.items() if any(look in content for look in looks))
    return sorted(found)
