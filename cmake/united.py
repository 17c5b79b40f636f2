# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a target's files may be compiled together: united.py FOLDER FILE … prints a number for each file, in their order.

Reading the headers is most of the work of compiling, so that several files together cost little more than one. What a file
keeps to itself may have any name: two go together if no name that one hides is said in the other, but as somebody's member or
in quotes, and both use the same namespaces. A clash that a later change makes is gone when CMake is run again."""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "tests"))
import one_definition  # noqa: E402 (it reads what a file defines)

MOST = 8  # files at a time: beyond that two cores wait for one
CONSTANT = re.compile(r'^(?:static |const )+[\w:<>]+ (\w+)\((?=[\w"])', re.MULTILINE)  # to one_definition a function
UNSAID = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|(?:\.|->|::)\s*\w+')


class Source:
    def __init__(self, folder, name):
        text = (folder / name).read_text(encoding="utf-8")
        defined = one_definition.File(name, text).definitions
        self.own = {each.name.split("(")[0].split("::")[-1] for each in defined if each.hidden} | set(CONSTANT.findall(text))
        self.words = set(re.findall(r"[^\W\d]\w*", UNSAID.sub("", text)))
        self.uses = set(re.findall(r"using (?:namespace|enum) ([\w:]+);", text))

    def goes_with(self, other):
        return self.uses == other.uses and self.own.isdisjoint(other.words) and other.own.isdisjoint(self.words)


def groups(folder, names):
    united, numbers = [], []
    for name in names:
        source = Source(folder, name)
        place = next((i for i, group in enumerate(united) if len(group) < MOST and all(source.goes_with(other) for other in group)), None)
        if place is None:
            place = len(united)
            united.append([])
        united[place].append(source)
        numbers.append(place)
    return numbers


if __name__ == "__main__":
    print(";".join(map(str, groups(pathlib.Path(sys.argv[1]), sys.argv[2:]))), end="")
