# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table at which somebody types, and what must be found of it after the program has ended."""
import datetime
import sqlite3
import time

from desk import NotSeen
from program import Program
from training_record import PASSPHRASE, TrainingRecord

WORDS = ("he was at the door before the children had gone to school and stayed there until a neighbour came over "
         "she has the locks changed now and her sister sleeps in the front room until the hearing on friday").split()
# the lines in which hands may be, and the keys that lead there
LINES = {"said": ["Escape"], "because": ["ctrl+b"], "task": ["ctrl+t"], "review": ["ctrl+r"], "asked": ["F10"]}
PAGES = {"1": "What happened", "2": "Who", "3": "History", "4": "Agencies know", "5": "Plan & tasks"}
SAFE_AFTER = 1.0  # seconds
MARK = "zq"       # typed where the hands are found; stands in none of the words


class Lost(Exception):
    """Something that had to be there is not."""


def expect(what, so):
    if not so:
        raise Lost(what)


class TableAtWork:
    """The second family of three is before the table, and somebody types."""

    def __init__(self, tepu, desk, folder, sabotage):
        self._desk = desk
        self._sabotage = sabotage
        self._record = TrainingRecord(tepu, folder)
        self._record.take_in(families=3)
        self._families = [row["family_name"] for row in self._record.ask("plans")]
        self._starts = 0
        self._typing = None
        self._program = self._start()
        self._program.stands_at("List")
        for place in ["List", "List", "List", "opening", "opening", "1 of 3"]:
            self._program.press("ctrl+Return")
            self._program.all_saved()
            self._program.stands_at(place)
        self._program.press("F6", "F6")
        self._program.stands_at("no case open")
        self._program.press("ctrl+Return")
        self._program.stands_at("2 of 3")

    def _start(self):
        self._starts += 1
        at = datetime.datetime(2018, 5, 10, 9) + datetime.timedelta(seconds=10 * self._starts)  # thousands of starts in one meeting
        return Program(self._desk, self._record.words("open", self._record.folder, at=f"{at.isoformat()}+12:00"))

    def go(self, line, page):
        self._turn_to(page)
        self._program.press(*LINES[line])
        self._stages = [(time.monotonic(), "")]
        self._back = 0

    def _turn_to(self, page):
        """A busy window swallows a press, and a person presses again."""
        for last in (False, False, True):
            self._program.press(f"ctrl+{page}")
            try:
                return self._program.stands_at(PAGES[page], seconds=20)
            except NotSeen:
                if last:
                    raise

    def type_some(self, chance):
        words = " ".join(chance.sample(WORDS, chance.randrange(4, 8))) + " "  # two of them the program may say itself
        self._program.type(words)
        self._stages.append((time.monotonic(), self._stages[-1][1] + words))

    def type_on(self, chance):
        """Types in the background: the program ends under the fingers."""
        words = " ".join(chance.sample(WORDS, 12))
        self._typing = self._desk.start(["xdotool", "type", "--delay", "30", words])
        self._on_its_way = self._stages[-1][1] + words

    def step_back(self, letters):
        self._program.press(*["Left"] * letters)
        self._back = letters

    def end_after(self, seconds, end):
        time.sleep(seconds)
        ended = time.monotonic()
        end(self._program)
        if self._typing:
            self._typing.wait()  # the fingers go on for a moment, and meet nothing
            self._typing = None
        self._safe = [text for when, text in self._stages if ended - when > SAFE_AFTER or when == self._stages[0][0]][-1]

    def process(self):
        return self._program.process.pid

    def canaries(self):
        """What was read and typed, and stands nowhere else: the families' names, and words that were just typed."""
        return [*self._families, self._stages[-1][1].strip()]

    def unlock(self):
        self._program.unlock(PASSPHRASE)

    def start_again(self):
        if self._sabotage:
            journal = sqlite3.connect(self._record.folder / "journal.db")
            with journal:
                journal.execute("DELETE FROM draft")
            journal.close()
        self._program = self._start()

    def finds(self, line, page, whole):
        """Types a mark where the hands are, carries the line to what is said, and reads it from the record."""
        place = f"2 of 3 · {PAGES[page]}"
        try:
            self._program.stands_at(place, seconds=20)
        except NotSeen as elsewhere:
            raise Lost(str(elsewhere)) from elsewhere
        self._program.type(MARK)
        if line != "said":
            self._program.press("ctrl+a", "ctrl+x", "Escape", "ctrl+v")
        self._program.press("Return")
        self._program.all_saved()
        self._compare(self._last_line(), whole, f"typed into “{line}”")

    def _last_line(self):
        """What was entered last; the program ends for as long as it is asked."""
        self._program.close()
        case = [row for row in self._record.agenda() if row["state"] == "now"][0]
        lines = self._record.said(case)
        self._program = self._start()
        self._program.stands_at("2 of 3")
        return lines[-1]["words"] if lines else ""

    def _compare(self, found, whole, where):
        before, mark, after = found.partition(MARK)
        expect(f"the mark in what was {where}: “{found}”", mark)
        typed = self._stages[-1][1]
        if whole:
            cursor = len(typed) - self._back
            expect(f"“{typed[:cursor]}|{typed[cursor:]}” {where}, not “{before}|{after}”",
                   (before, after) == (typed[:cursor], typed[cursor:].rstrip()))
            return
        expect(f"at least “{self._safe}” {where}, not “{before}”", before.startswith(self._safe.rstrip()) and not after)
        expect(f"nothing but what was {where}: “{before}”", self._on_its_way.startswith(before))

    def ends_whole(self):
        self._program.close()
        return self._record.verified() == ""
