# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A training record made and questioned with the command line, as a script would."""
import csv
import json
import pathlib
import subprocess

MORNING = "2018-05-10T08:30:00+12:00"
PASSPHRASE = "kereru on the wire at dusk"
SAMPLES = pathlib.Path(__file__).parents[2] / "resources/demonstration/referrals/waikato"


class TrainingRecord:
    """A record of Waikato in a folder of its own, closed whenever nobody asks it."""

    def __init__(self, tepu, folder):
        self.program = tepu
        self.folder = pathlib.Path(folder) / "a.tepu"
        self.passphrase = pathlib.Path(folder) / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n")
        self.run("new", self.folder, "--site", "waikato", "--user", "Coordinator", "--training")

    def words(self, *words, at=MORNING):
        """The command line that does something with this record."""
        return [self.program, "--passphrase-file", self.passphrase, "--clock", at, *words]

    def tried(self, *words, program=None, **how):
        """The command as it ran, whatever came of it."""
        line = [str(word) for word in self.words(*words)]
        return subprocess.run([program or line[0], *line[1:]], capture_output=True, text=True, timeout=120, **how)

    def run(self, *words):
        ran = self.tried(*words)
        if ran.returncode != 0:
            raise AssertionError(f"tepu {words[0]} ended with status {ran.returncode}: {ran.stderr}")
        return ran.stdout

    def take_in(self, day="2018-05-10", families=7):
        """Takes in the first episodes of a sample day."""
        with open(SAMPLES / day / "police-episodes.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        refs = list(dict.fromkeys(row["episode_ref"] for row in rows))[:families]
        chosen = self.folder.parent / "police-episodes.csv"
        with open(chosen, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(row for row in rows if row["episode_ref"] in refs)
        self.run("import", self.folder, chosen)

    def ask(self, query, **parameters):
        return json.loads(self.run("ask", self.folder, query, *(f"{name}={value}" for name, value in parameters.items())))

    def meeting(self):
        return self.ask("meetings")[0]

    def agenda(self):
        """The list of the newest meeting."""
        return self.ask("agenda", meeting=self.meeting()["meeting"])

    def said(self, case):
        return self.ask("said", plan=case["plan"], meeting=self.meeting()["meeting"])

    def verified(self):
        """What is wrong with it; nothing where all is well."""
        ran = self.tried("verify", self.folder)
        return ran.stderr if ran.returncode != 0 else ""
