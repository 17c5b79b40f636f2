#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A meeting by keyboard alone in the real program: the list, the opening, cases with different outcomes, one parked and taken up,
one carried over, wrap-up; then what the journal says of it.

usage: whole_meeting.py PROGRAM
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest

from desk import Desk
from program import Program
from training_record import TrainingRecord

TEPU = sys.argv.pop(1)


def make_and_send_list(program):
    program.stands_at("List")
    for _ in range(3):  # make it, ask about conflicts, send it
        program.press("ctrl+Return")
        program.all_saved()
    program.press("ctrl+Return")
    program.stands_at("opening")


def open_meeting(program):
    for who in ["pol Sgt Rimu", "ot Hana Totara", "hlth Moana Reti until 12", "refuge Ana Karaka", "cor Tai Kauri observer"]:
        program.enter(who)
    program.press("F2")  # the confidentiality statement is read out
    program.press("ctrl+Return")
    program.all_saved()
    program.press("ctrl+Return")
    program.stands_at("1 of 7")


def hear_high(program):
    """The first family: said, set to High, tasks, read back, decided."""
    program.enter("pol attended twice this month")
    program.enter("ot file open since march")
    program.enter("edu no record")
    program.press("Up")
    program.type(", social worker on leave")
    program.press("Return")
    program.press("alt+t")
    program.enter("with their nana, seen at eight by Hana")
    program.press("alt+3")
    program.type("escal")
    program.press("Tab")
    program.type("he came back the same night")
    program.press("ctrl+p")
    program.enter("pol")
    program.press("ctrl+d")
    program.enter("ot: medium, the children are away")
    program.press("ctrl+t")
    program.enter("pol welfare check today 1700 not alone")
    program.enter("refuge contact victim after 1500")
    program.press("ctrl+r")
    program.enter("icm wed 16 may")
    program.press("ctrl+l")
    program.enter("refuge")
    program.press("F2")
    program.press("a")  # agreed aloud; the hands go on to the next
    program.all_saved()
    program.press("n")
    program.all_saved()
    program.press("ctrl+Return")
    program.stands_at("2 of 7")


def written_up(program):
    """Back to the line, and done with the earlier case."""
    program.press("Escape", "Escape")
    program.all_saved()


def go_on(program, place):
    program.press("ctrl+Return")
    program.stands_at(place)


def hear_the_others(program):
    written_up(program)
    program.press("F6")  # the second is parked
    program.type("social worker rings back")
    program.press("Return")
    program.stands_at("no case open")
    go_on(program, "3 of 7")
    program.press("alt+1")
    program.type("an argument, nobody hurt, no children")
    program.press("Return")
    program.all_saved()
    program.press("shift+F6")  # straight to the low-risk responders
    program.stands_at("4 of 7")
    program.press("shift+F7")  # no further action
    program.enter("the same matter as in March, settled")
    program.stands_at("5 of 7")
    program.press("F7")  # carried over
    program.enter("Health must hear it")
    program.stands_at("no case open")
    program.press("F4")  # a break, and back again
    program.enter("1030")
    time.sleep(1.1)
    program.press("F4")
    program.all_saved()


def take_up_parked(program):
    go_on(program, "6 of 7")
    program.press("ctrl+z")  # it was too early
    program.stands_at("no case open")
    program.all_saved()
    program.press("F5", "Home", "Down", "Return")  # the parked one is taken up
    program.stands_at("2 of 7")
    written_up(program)
    program.press("alt+2")
    program.type("likely again, not at once")
    program.press("ctrl+Return")
    program.stands_at("6 of 7")
    written_up(program)


def decide_anew(program):
    """A decided family comes back before the table, and is decided again."""
    program.press("alt+1")
    program.type("nobody was hurt")
    program.press("ctrl+Return")
    program.stands_at("7 of 7")
    written_up(program)
    program.press("F6", "F6")
    program.stands_at("no case open")
    program.press("F8")  # the one that was decided last
    program.enter("a neighbour rang: he hit her")
    program.stands_at("6 of 7")
    program.press("alt+3")
    program.type("her arm is broken")
    program.press("ctrl+Return")
    program.stands_at("7 of 7")


def wrap_up(program):
    program.press("F7")
    program.enter("the release was not looked at")
    program.stands_at("no case open")
    program.press("ctrl+Return")  # nothing is left to hear
    program.stands_at("Wrap-up")
    program.press("Escape")  # the one that was still being written up
    program.all_saved()
    program.press("ctrl+Return")
    program.stands_at("meeting closed")
    program.all_saved()


class AMeetingByKeyboard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="tepu-meeting-")
        cls.record = TrainingRecord(TEPU, cls.folder.name)
        cls.record.take_in()
        with Desk() as desk:
            program = Program(desk, cls.record.words("open", cls.record.folder))
            for part in (make_and_send_list, open_meeting, hear_high, hear_the_others, take_up_parked, decide_anew, wrap_up):
                part(program)
            cls.status = program.close()
        cls.meeting = cls.record.meeting()
        cls.agenda = cls.record.agenda()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask_of(self, position, query, **more):
        return self.record.ask(query, plan=self.agenda[position - 1]["plan"], **more)

    def test_it_ends_in_peace(self):
        """The program ends without a fault when its window is closed."""
        self.assertEqual(self.status, 0)

    def test_the_meeting_is_closed(self):
        """The meeting is closed and carries the journal's head as it stood."""
        self.assertEqual(self.meeting["state"], "closed")
        self.assertRegex(self.meeting["head"], r"^[0-9a-f]{64}$")
        self.assertIsNotNone(self.meeting["confidentiality_at"])
        self.assertGreater(self.meeting["break_seconds"], 0)
        ran = self.record.tried("verify", self.record.folder, "--head", self.meeting["head"])
        self.assertEqual(ran.returncode, 0, ran.stderr)

    def test_outcomes(self):
        """Each case ended as the table decided."""
        ended = [(row["state"], row["outcome"], row["level"]) for row in self.agenda]
        self.assertEqual(ended, [
            ("decided", "decided", "high"),
            ("decided", "decided", "medium"),
            ("decided", "low_to_lrr", "low"),
            ("decided", "no_further_action", None),
            ("carried_over", None, None),
            ("decided", "decided", "high"),
            ("carried_over", None, None)])
        self.assertEqual(self.agenda[3]["because"], "the same matter as in March, settled")
        self.assertEqual(self.agenda[4]["because"], "Health must hear it")
        self.assertEqual(self.agenda[6]["because"], "the release was not looked at")

    def test_said(self):
        """What was said stands in the record with who said it; the corrected line in its last words."""
        lines = [(line["agency"], line["words"]) for line in self.record.said(self.agenda[0])]
        self.assertEqual(lines, [
            ("police", "attended twice this month"),
            ("oranga_tamariki", "file open since march, social worker on leave")])
        heard = self.ask_of(1, "heard", meeting=self.meeting["meeting"])
        self.assertEqual([row["agency"] for row in heard if row["hearing"] == "nothing_held"], ["education"])

    def test_the_level_and_what_stands_beside_it(self):
        """The level carries its reasons, the table's words, who proposed it and who did not agree."""
        level = self.ask_of(1, "riskHistory")[0]
        self.assertEqual(level["to"], "high")
        self.assertEqual(level["because"], ["rapid_escalation_of_most_recent_episode"])
        self.assertEqual(level["words"], "he came back the same night")
        self.assertEqual(level["proposed_by"], "police")
        self.assertIn("the children are away", level["dissent"])
        self.assertEqual(self.ask_of(1, "caseHead")["lead"], "womens_refuge")

    def test_the_tamariki_are_asked_about(self):
        """The question of immediate safety has its answer."""
        answers = self.ask_of(1, "answersOf", meeting=self.meeting["meeting"])
        self.assertEqual([answer["words"] for answer in answers], ["with their nana, seen at eight by Hana"])

    def test_tasks(self):
        """Each task has its agency and its deadline; one was agreed aloud, one agency is yet to be told."""
        tasks = {task["agency"]: task for task in self.ask_of(1, "tasksOf")}
        self.assertEqual(set(tasks), {"police", "womens_refuge"})
        self.assertEqual(tasks["police"]["due"], "2018-05-10T05:00:00Z")
        self.assertTrue(tasks["police"]["not_alone"])
        self.assertEqual(tasks["police"]["agreed_by"], "Sgt Rimu")
        self.assertTrue(tasks["womens_refuge"]["not_yet_told"])
        reviews = self.ask_of(1, "reviewsOf")
        self.assertEqual([(review["kind"], review["on"]) for review in reviews], [("icm", "2018-05-16")])

    def test_a_decision_that_was_replaced_is_kept(self):
        """Taking a case up again keeps the earlier decision, and says why it was replaced."""
        decisions = self.record.ask("decisions", case=self.agenda[5]["case"])
        self.assertEqual(len(decisions), 2)
        self.assertIn("a neighbour rang: he hit her", [decision["replaced_because"] for decision in decisions])

    def test_attendance(self):
        """Who was at the table, who only observed, and until when somebody may stay."""
        here = {row["agency"]: row for row in self.record.ask("attendance", meeting=self.meeting["meeting"]) if row["who"]}
        self.assertEqual({row["who"] for row in here.values()}, {"Sgt Rimu", "Hana Totara", "Moana Reti", "Ana Karaka", "Tai Kauri"})
        self.assertTrue(here["corrections"]["observer"])
        self.assertEqual(here["health"]["leaves_at"], "2018-05-10T00:00:00Z")

    def minutes(self):
        """What somebody reads in the minutes, spaces and line ends as one space."""
        paper = pathlib.Path(self.folder.name) / "minutes.pdf"
        self.record.run("minutes", self.record.folder, self.meeting["meeting"], "-o", paper)
        read = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, timeout=60, check=True)
        return " ".join(read.stdout.split())

    def test_minutes(self):
        """The minutes say who was there, each family with its outcome, the tasks with their deadlines, and the head."""
        minutes = self.minutes()
        for who in ["Sgt Rimu", "Hana Totara", "Moana Reti", "Ana Karaka", "Tai Kauri"]:
            self.assertIn(who, minutes)
        for row in self.agenda:
            self.assertIn(f"Family {row['family_name']}", minutes)
            self.assertIn(row["number"], minutes)
        for words in ["High", "Medium", "Low", "he came back the same night", "the children are away", "likely again, not at once",
                      "the same matter as in March, settled", "Health must hear it", "the release was not looked at",
                      "a neighbour rang: he hit her", "her arm is broken"]:
            self.assertIn(words, minutes)
        for words in ["welfare check", "do not visit alone", "aloud by Sgt Rimu", "not yet told"]:
            self.assertIn(words, minutes)
        self.assertIn("Thu 10 May 17:00", minutes)
        head = re.search("Head([0-9a-f]{64})Sequence", "".join(minutes.split()))
        self.assertIsNotNone(head, minutes)
        self.assertEqual(self.record.tried("verify", self.record.folder, "--head", head.group(1)).returncode, 0)

    def test_journal_is_whole(self):
        """The journal is whole: every event, chain and signature."""
        self.assertEqual(self.record.verified(), "")


if __name__ == "__main__":
    unittest.main(verbosity=2)
