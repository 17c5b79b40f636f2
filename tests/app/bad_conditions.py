#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a record is said in one clear sentence, with the right status, and nothing is lost by it.

usage: bad_conditions.py PROGRAM
"""
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import unittest

from desk import Desk, until
from foreign_folder import may_not_write
from program import Program
from training_record import TrainingRecord

TEPU = sys.argv.pop(1)


class WithARecord(unittest.TestCase):
    """A record with a day taken in, and a copy of it that may be spoiled."""

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="tepu-bad-")
        cls.record = TrainingRecord(TEPU, cls.place.name)
        cls.record.take_in(families=3)
        cls.whole = cls.record.folder.parent / "whole.tepu"
        shutil.copytree(cls.record.folder, cls.whole)
        cls.acts = cls.record.ask("acts")

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def setUp(self):
        shutil.rmtree(self.record.folder, ignore_errors=True)
        shutil.copytree(self.whole, self.record.folder)
        self.journal = self.record.folder / "journal.db"

    def says(self, status, *words, does=("ask", "acts")):
        """The command ends with this status and these words on standard error, in a sentence."""
        subcommand, *rest = does
        ran = self.record.tried(subcommand, self.record.folder, *rest)
        self.assertEqual(ran.returncode, status, ran.stderr)
        for word in words:
            self.assertIn(word, ran.stderr)
        self.assertRegex(ran.stderr.rstrip(), r"[.!)]$")
        return ran

    def holds_all(self):
        self.assertEqual(self.record.verified(), "")
        self.assertEqual(self.record.ask("acts"), self.acts)


class ClosedDoors(WithARecord):
    def test_wrong_passphrase(self):
        """A wrong passphrase opens nothing, and may be tried again."""
        self.record.passphrase.write_text("kereru on the wire at dawn\n")
        self.says(4, "The passphrase does not open this record")
        self.record.passphrase.write_text("kereru on the wire at dusk\n")
        self.holds_all()

    def test_open_elsewhere(self):
        """A record that is open on a desk says by whom and since when, and the desk goes on."""
        with Desk() as desk:
            program = Program(desk, self.record.words("open", self.record.folder))
            program.stands_at("List")
            self.says(4, "The record is open by tepu (process ", " since ", "Close it there first")
            self.says(4, "The record is open by tepu", does=("verify",))
            self.assertEqual(program.close(), 0)
        self.holds_all()

    def test_second_start(self):
        """A second start on the same record brings the first one's window to the front by a key, and goes."""
        with Desk() as desk:
            first = Program(desk, self.record.words("open", self.record.folder))
            first.stands_at("List")
            second = Program(desk, self.record.words("open", self.record.folder))
            self.assertEqual(second.ends_on("ctrl+w"), 0)  # its passphrase is in a file: it is told by itself
            until("the first window in front", first.is_in_front)
            self.assertEqual(first.close(), 0)
        self.holds_all()

    def test_killed_elsewhere(self):
        """The lock of a program that was killed keeps nobody out."""
        with Desk() as desk:
            program = Program(desk, self.record.words("open", self.record.folder))
            program.stands_at("List")
            program.end(signal.SIGKILL)
        self.holds_all()

    def test_no_record(self):
        """A folder without a record is named."""
        shutil.rmtree(self.record.folder, ignore_errors=True)
        self.says(4, "There is no record at", str(self.record.folder))

    def test_real_records_keep_their_time(self):
        """A real record refuses another clock; that is a rule, not a fault."""
        real = self.record.folder.parent / "real.tepu"
        ran = self.record.tried("new", real, "--site", "waikato")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("--clock makes training records only", ran.stderr)


class DamagedJournals(WithARecord):
    def spoil(self, at, change):
        content = bytearray(self.journal.read_bytes())
        content[at] ^= change
        self.journal.write_bytes(content)

    def test_a_flipped_bit_in_a_sealed_fact(self):
        """One flipped bit in a sealed fact is found, named by its place, and opens nothing."""
        with sqlite3.connect(self.journal) as journal:
            row, body = journal.execute("SELECT rowid, body FROM event ORDER BY rowid LIMIT 1 OFFSET 40").fetchone()
            changed = bytearray(body)
            changed[len(changed) // 2] ^= 4
            journal.execute("UPDATE event SET body = ? WHERE rowid = ?", (bytes(changed), row))
        journal.close()
        self.says(4, "The journal is damaged at", "tepu verify")
        self.says(4, "events are wrong or affected", "The others are good", does=("verify",))

    def test_a_flipped_byte_anywhere(self):
        """A flipped byte anywhere in the file is either said, or changes nothing of what the record holds; it never ends the program."""
        chance = random.Random(180510)
        size = self.journal.stat().st_size
        said = 0
        for _ in range(25):
            self.setUp()
            at = chance.randrange(size)
            self.spoil(at, 1 << chance.randrange(8))
            ran = self.record.tried("ask", self.record.folder, "acts")
            checked = self.record.tried("verify", self.record.folder)
            with self.subTest(at=at):
                self.assertIn(ran.returncode, (0, 4), ran.stderr)
                self.assertIn(checked.returncode, (0, 4), checked.stderr)
                if ran.returncode == 0:
                    self.assertEqual(self.record.ask("acts"), self.acts)
                else:
                    self.assertIn("tepu: ", ran.stderr)
                said += checked.returncode == 4
        self.assertGreater(said, 5)

    def test_truncated(self):
        """A journal cut short, wherever, is not opened, and says so."""
        size = self.journal.stat().st_size
        for left in (size - 4096, size // 2, 4096, 100):
            with self.subTest(left=left):
                self.setUp()
                os.truncate(self.journal, left)
                self.says(4, "tepu: ")
                self.says(4, does=("verify",))

    def test_empty(self):
        """An empty journal is no new one."""
        os.truncate(self.journal, 0)
        self.says(4, "tepu: ")

    def test_missing(self):
        """A missing journal is named, and none is made in its place."""
        self.journal.unlink()
        self.says(4, "journal.db is missing", "Restore the last backup")
        self.assertFalse(self.journal.exists())

    def test_lost_end(self):
        """A journal that lost its end after a power cut says how much it once held."""
        with Desk() as desk:
            program = Program(desk, self.record.words("open", self.record.folder))
            program.stands_at("List")
            program.press("ctrl+Return")
            program.all_saved()
            time.sleep(1.5)  # the head is written within a second
            program.end(signal.SIGKILL)
        os.truncate(self.record.folder / "journal.db-wal", 4096)
        self.says(4, "The end of the journal is missing", "once held", "tepu verify")
        self.says(4, "The end of the journal is missing", "The others are good", does=("verify", "--damaged"))

    def test_slots(self):
        """Spoiled key slots are named; the journal is untouched."""
        slots = self.record.folder / "slots.json"
        slots.write_text(slots.read_text()[:100])
        self.says(4, "slots.json", "is damaged", "the journal is untouched")


class ForeignFolders(WithARecord):
    def test_unwritable_folder(self):
        """A folder in which one may not write says so: to who opens a record there, and to who makes one."""
        with may_not_write(self.record) as tried:
            ran = tried("ask", self.record.folder, "acts")
            self.assertEqual(ran.returncode, 4, ran.stderr)
            self.assertIn("cannot be written. Ask for the right to write there", ran.stderr)
            ran = tried("new", self.record.folder.parent / "other.tepu", "--site", "waikato", "--training")
            self.assertEqual(ran.returncode, 5, ran.stderr)
            self.assertIn("cannot be made. Ask for the right to write there", ran.stderr)
        self.holds_all()


if __name__ == "__main__":
    unittest.main(verbosity=2)
