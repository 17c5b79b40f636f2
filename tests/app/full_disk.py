#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, on the command line and while somebody types: it is said, nothing is lost, and with room again all is saved.

usage: full_disk.py PROGRAM
"""
import resource
import shutil
import signal
import sys
import tempfile
import unittest

from desk import Desk, NotSeen
from little_room import LittleRoom, let_grow, mount_apart
from program import Program
from training_record import TrainingRecord

LINE = '{"do": "StartPlan", "family_name": "Karaka", "location": "waikato_city"}'


def nothing_may_grow():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def sees_what_does_not_fit():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


class OnTheCommandLine(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="tepu-full-")
        self.record = TrainingRecord(TEPU, self.place.name)
        self.record.take_in(families=3)
        self.acts = self.record.ask("acts")

    def tearDown(self):
        self.place.cleanup()

    def goes_on(self):
        self.assertEqual(self.record.verified(), "")
        self.assertEqual(self.record.ask("acts"), self.acts)
        ran = self.record.tried("do", self.record.folder, input=LINE)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(len(self.record.ask("acts")), len(self.acts) + 1)
        self.assertEqual(self.record.verified(), "")

    def test_full(self):
        """A command that the disk has no room for is a fault of the machine, in a sentence; it did not happen."""
        with LittleRoom() as room:
            if not room.is_real:
                self.skipTest("NOT TESTED: nobody may mount a file system here")
            self.record.folder = shutil.copytree(self.record.folder, room.path / "a.tepu")
            statuses = set()
            for pages in range(0, 40, 2):  # room for nothing, for the lock, for half the command …
                room.fill(but=pages)
                ran = self.record.tried("do", self.record.folder, input=LINE)
                room.empty()
                statuses.add(ran.returncode)
                if ran.returncode == 0:
                    break
                self.assertIn(ran.returncode, (4, 5), ran.stdout + ran.stderr)
                self.assertIn("the disk is full", ran.stdout + ran.stderr)
                self.assertIn("Make room on it", ran.stdout + ran.stderr)
                self.assertEqual(self.record.ask("acts"), self.acts)
                self.assertEqual(self.record.verified(), "")
            self.assertEqual(statuses, {4, 5, 0})

    def test_full_from_the_beginning(self):
        """A new record on a full disk is not half made without a word."""
        with LittleRoom() as room:
            if not room.is_real:
                self.skipTest("NOT TESTED: nobody may mount a file system here")
            room.fill()
            ran = self.record.tried("new", room.path / "b.tepu", "--site", "waikato", "--training")
            self.assertEqual(ran.returncode, 5, ran.stderr)
            self.assertRegex(ran.stderr, r"^tepu: .*(made|written).*\.\n$")

    def test_nothing_may_be_written(self):
        """Where nothing at all may be written the record says so and stays as it is."""
        ran = self.record.tried("do", self.record.folder, input=LINE, preexec_fn=nothing_may_grow, restore_signals=False)
        self.assertIn(ran.returncode, (4, 5), ran.stdout + ran.stderr)
        self.goes_on()


class WhileSomebodyTypes(unittest.TestCase):
    def test_full(self):
        """What is typed on a full disk stays on the screen, the window says that it is not saved, and once there is room it is."""
        with tempfile.TemporaryDirectory(prefix="tepu-full-") as place, Desk() as desk:
            record = TrainingRecord(TEPU, place)
            record.take_in(families=3)
            program = Program(desk, record.words("open", record.folder), preexec_fn=sees_what_does_not_fit, restore_signals=False)
            program.stands_at("List")
            for where in ["List", "List", "List", "opening", "opening", "1 of 3"]:
                program.press("ctrl+Return")
                program.all_saved()
                program.stands_at(where)
            self.typed_without_room(program)
            let_grow(program.process, True)
            program.all_saved()  # without another key
            program.end(signal.SIGKILL)
            self.found_again(desk, record)
            self.assertEqual(record.verified(), "")

    def typed_without_room(self, program):
        program.enter("pol he left before we came")
        let_grow(program.process, False)
        program.type("ot file open ")
        self.assertRaises(NotSeen, program.all_saved, seconds=4)
        program.press("Return")  # refused: the words come back
        program.type("since march")
        program.press("alt+F4")  # not thrown away unasked
        self.assertRaises(NotSeen, program.all_saved, seconds=4)
        self.assertIsNone(program.process.poll())

    def found_again(self, desk, record):
        program = Program(desk, record.words("open", record.folder, at="2018-05-10T09:30:00+12:00"))
        program.stands_at("1 of 3")
        program.press("Return")
        program.all_saved()
        self.assertEqual(program.close(), 0)
        case = [row for row in record.agenda() if row["state"] == "now"][0]
        self.assertEqual([line["words"] for line in record.said(case)], ["he left before we came", "file open since march"])


if __name__ == "__main__":
    mount_apart()
    TEPU = sys.argv.pop(1)
    unittest.main(verbosity=2)
