#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads headers and sources: a name that every file can see has one definition, what one file alone uses is hidden in it, and
in the core, which is compiled several files at a time, even what is hidden has a name of its own.

Two different structs of one name crash a program without a word from the linker.

usage: one_definition.py SOURCE_ROOT [--sabotage]   (--sabotage plants breaches in memory; exit 1 if all of them are seen)
"""
import collections
import pathlib
import re
import sys

TOKEN = re.compile(r"""
      (?P<skip>\s+ | //[^\n]* | /\*.*?\*/ | ^[ \t]*\#(?:[^\n\\]|\\.)*)
    | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^\s()\\]*)\(.*?\)(?P=mark)")
    | (?P<text>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*" | (?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
    | (?P<number>\.?\d(?:[eE][+-]|'\w|[\w.])*)
    | (?P<word>[^\W\d]\w*)
    | (?P<sign>::|\[\[|\]\]|.)""", re.VERBOSE | re.DOTALL | re.MULTILINE)
TYPES = {"struct", "class", "union", "enum"}
NO_VARIABLE = {"using", "typedef", "friend", "extern", "template", "static_assert", "namespace", "public", "private", "return"}
# what ends a declaration's name, seen from its brace: a macro's call is no function of ours
MACRO = re.compile(r"[A-Z][A-Z_0-9]+$")

UNITED = "core/"

Definition = collections.namedtuple("Definition", "kind name where line hidden")

# file -> what --sabotage adds to it, and the name under which it must be reported
PLANTED = {
    "core/queries/plan/people.cpp": ("struct CaseHead { int other; };", "tepu::CaseHead"),
    "core/queries/plan/heard.cpp": ("struct OnlyHere { int one; };", "tepu::OnlyHere"),
    "core/queries/plan/lines.cpp": ("int onlyHere(int one) { return one; }", "tepu::onlyHere(int)"),
    "core/domain/risk.h": ("inline int inTwoHeaders(int one) { return one; }", "tepu::inTwoHeaders(int)"),
    "core/domain/case.h": ("constexpr int inTwoHeaders(int other = 0) { return -other; }", "tepu::inTwoHeaders(int)"),
    "core/domain/task.h": ("template <> struct Vocabulary<Role> {};", "tepu::Vocabulary<Role>"),
    "core/domain/site.h": ("inline constexpr int threeTables = 3;", "tepu::threeTables"),
    "core/domain/agency.h": ("inline constexpr int threeTables{4};", "tepu::threeTables"),
    "core/queries/plan/history.cpp": ("namespace { struct InTwoFiles {}; }", "tepu::InTwoFiles"),
    "core/queries/site/site_calendar.cpp": ("namespace { struct InTwoFiles {}; }", "tepu::InTwoFiles"),
    "core/rules/deadlines.cpp": ("static const int caseHead = 3;", "tepu::caseHead"),
}


def balanced(words, at, opening, closing):
    """The place after the bracket that closes the one at `at`."""
    depth = 0
    while at < len(words):
        depth += (words[at] == opening) - (words[at] == closing)
        at += 1
        if depth == 0:
            break
    return at


def without_template(words):
    while words[:1] == ["template"]:
        words = words[balanced(words, 1, "<", ">"):]
        if words[:1] == ["requires"] and not TYPES.isdisjoint(words):
            words = words[min(words.index(kind) for kind in TYPES if kind in words):]
    return words


def type_named(words):
    """The name of the type that is defined where these words are followed by `{`."""
    at = next((i for i, word in enumerate(words) if word in TYPES), None)
    if at is None or "(" in words or "=" in words:
        return None
    rest = [word for word in words[at + 1:] if word not in TYPES and word != "final"]
    return "".join(rest[:rest.index(":")] if ":" in rest else rest)


def parameters(words):
    """The types of a function's parameters, without their names and defaults."""
    types, one, depth, said = [], [], 0, True
    for word in [*words, ","]:
        if word == "," and depth == 0:
            named = len(one) > 1 and re.match(r"\w", one[-1]) and one[-2] not in {"::", "const"}
            types.append(" ".join(one[:-1] if named else one))
            one, said = [], True
        elif word == "=" and depth == 0:
            said = False
        elif said:
            one.append(word)
        depth += (word in {"(", "<", "[", "{"}) - (word in {")", ">", "]", "}"})
    return ", ".join(types)


def declarator(words, at):
    """The name that ends before `at`, with what it is qualified by: `Codec<QString>::decode`."""
    begin = at
    while begin > 0:
        if words[begin - 1] == ">":
            depth, begin = 0, begin
            while begin > 0:
                begin -= 1
                depth += (words[begin] == ">") - (words[begin] == "<")
                if depth == 0:
                    break
        begin -= 1
        if begin > 0 and words[begin - 1] == "~":
            begin -= 1
        if begin < 1 or words[begin - 1] != "::":
            break
        begin -= 1
    return "".join(words[begin:at])


def function_named(words):
    """The name and the parameters of the function that these words declare or define."""
    depth = 0
    for at, word in enumerate(words):
        if word == "operator":
            opening = words.index("(", at + (3 if words[at + 1] == "(" else 1))
            name = declarator(words, at + 1) + "".join(words[at + 1:opening])
            return name, parameters(words[opening + 1:balanced(words, opening, "(", ")") - 1])
        depth += (word == "<") - (word == ">")
        if depth == 0 and word == "=":
            return None
        if depth == 0 and word == "(":
            if at == 0 or not re.match(r"\w", words[at - 1]) or MACRO.match(words[at - 1]):
                return None
            return declarator(words, at), parameters(words[at + 1:balanced(words, at, "(", ")") - 1])
    return None


def variable_named(words):
    """The name of a variable, and whether it is its file's own: static, or constant without being inline."""
    if len(words) < 2 or not NO_VARIABLE.isdisjoint(words) or words[0] in TYPES:
        return None
    own = "static" in words or ("inline" not in words and not {"const", "constexpr"}.isdisjoint(words))
    end = min([words.index(sign) for sign in "=([" if sign in words] + [len(words)])
    return (words[end - 1], own) if "(" not in words[:end + 1] and re.match(r"\w", words[end - 1]) else None


class File:
    """What a file defines and declares, namespace by namespace and class by class."""

    def __init__(self, where, text):
        self.where, self.tokens, self.lines = where, [], []
        self.definitions, self.declared, line = [], set(), 1
        for match in TOKEN.finditer(text):
            if match.lastgroup != "skip":
                self.tokens.append(match.group())
                self.lines.append(line)
            line += match.group().count("\n")
        self.walk(0, [], False, False)

    def walk(self, at, scope, hidden, in_type):
        words, parens = [], 0
        while at < len(self.tokens):
            token = self.tokens[at]
            parens += (token == "(") - (token == ")")
            if token == "[[":
                at = self.tokens.index("]]", at) + 1
                continue
            if parens == 0 and token == "}":
                return at + 1
            if parens == 0 and token == "{":
                at, words = self.open(at, words, scope, hidden, in_type)
                continue
            if parens == 0 and token == ";":
                self.declare(words, at, scope, hidden, in_type)
                words = []
            elif not (token == ":" and words in (["public"], ["protected"], ["private"])):
                words.append(token)
            else:
                words = []
            at += 1
        return at

    def open(self, at, words, scope, hidden, in_type):
        """A brace: walked through or stepped over. The place after it, and the words of a declaration that goes on."""
        if "namespace" in words[:2]:
            names = [word for word in words if word not in {"inline", "namespace", "::"}]
            return self.walk(at + 1, scope + names, hidden or not names, False), []
        after = balanced(self.tokens, at, "{", "}")
        plain = without_template(words)
        name = type_named(plain)
        if name is not None:
            self.define("type", scope + [name], at, hidden)
            if "enum" not in plain:
                after = self.walk(at + 1, scope + [name], hidden, True)
            return after, ["friend"]  # up to its semicolon nothing else is looked for
        if self.tokens[after:after + 1] in (["{"], [","]):
            return after, words  # the members that a constructor initialises
        function = function_named(plain)
        if function is None:
            return after, words
        if not in_type:
            self.define("function", scope + ["{}({})".format(*function)], at, hidden or "static" in plain)
        return after, []

    def declare(self, words, at, scope, hidden, in_type):
        plain = without_template(words)
        function = function_named(plain)
        if function and not in_type:
            self.declared.add("::".join([*scope, function[0]]))
        elif not in_type and (variable := variable_named(plain)):
            self.define("variable", scope + [variable[0]], at, hidden or variable[1])
        elif len(plain) == 2 and plain[0] in TYPES:
            self.declared.add("::".join([*scope, plain[1]]))

    def define(self, kind, name, at, hidden):
        self.definitions.append(Definition(kind, "::".join(name), self.where, self.lines[at], hidden))


def program_of(where):
    """A room's tests are a program of their own, with all of the house in it."""
    room = where.split("/")[1]
    return room if where.startswith("tests/") and room != "support" else ""


def read(root, sabotage):
    for path in sorted(path for room in ("core", "ui", "app", "tests") for path in (root / room).rglob("*")):
        if path.suffix in {".h", ".cpp"}:
            where, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
            if sabotage and where in PLANTED:
                text += "\nnamespace tepu {\n%s\n}\n" % PLANTED[where][0]
            yield File(where, text)


def holder_of(name):
    return name.split("(")[0].rpartition("::")[0]


def visible(files):
    """What has a definition that other files can see, by name. Members of a hidden type are hidden with it."""
    named = collections.defaultdict(list)
    for file in files:
        unseen = {each.name for each in file.definitions if each.kind == "type" and each.hidden}
        for each in file.definitions:
            if not each.hidden and holder_of(each.name) not in unseen and not each.name.startswith(("main(", "LLVMFuzzerTestOneInput(")):
                named[each.name].append(each)
    return named


def breaches(files):
    named = visible(files)
    types = {each.name for file in files for each in file.definitions if each.kind == "type"}
    declared = set().union(*(file.declared for file in files if file.where.endswith(".h")))
    for name, all_of_it in sorted(named.items()):
        for program in sorted({program_of(each.where) for each in all_of_it}):
            here = [each for each in all_of_it if program_of(each.where) in {program, ""}]
            if len(here) > 1:
                yield f"{name} has several definitions: " + ", ".join(f"{each.where}:{each.line}" for each in here)
        for each in all_of_it:
            member = holder_of(name) in types
            if each.where.endswith(".cpp") and not member and name.split("(")[0] not in declared:
                yield f"{name} ({each.where}:{each.line}) is used nowhere else: hide it in a namespace without a name"


def clashes(files):
    """What one file of the core keeps to itself under a name that another file has."""
    named, functions = collections.defaultdict(list), collections.defaultdict(list)
    for each in (each for file in files if file.where.startswith(UNITED) for each in file.definitions):
        named[each.name].append(each)
        if each.kind == "function":
            functions[each.name.split("(")[0]].append(each)
    for name, all_of_it in sorted(named.items()):
        everything = all_of_it + functions.get(name, [])  # a variable that is called as a function is
        own = next((each for each in everything if each.hidden and each.where.endswith(".cpp")), None)
        others = [each for each in everything if own and each.where != own.where]
        if others:
            yield f"{name} is one file's own and another's too: " + ", ".join(f"{each.where}:{each.line}" for each in [own, *others])


def main(root, sabotage):
    files = list(read(root, sabotage))
    found = [*breaches(files), *clashes(files)]
    if not sabotage:
        print("\n".join(found) or "every name has one definition")
        return 1 if found else 0
    unseen = sorted({name for _, name in PLANTED.values() if not any(line.startswith(name + " ") for line in found)})
    print("\n".join(f"not seen: {name}" for name in unseen) or "every planted breach is seen")
    return 0 if unseen else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), "--sabotage" in sys.argv))
