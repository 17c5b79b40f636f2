# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A record in a folder in which the one who runs the program may not write, whether the tests run as root or not."""
import contextlib
import os
import shutil
import tempfile


@contextlib.contextmanager
def may_not_write(record):
    """Gives a way to run the program as somebody who may read the record's folder and write nowhere near it."""
    around = record.folder.parent
    modes = {path: path.stat().st_mode for path in [around, record.folder, *record.folder.rglob("*"), record.passphrase]}
    with tempfile.TemporaryDirectory(prefix="tepu-nobody-") as home:
        how = {"env": {**os.environ, "HOME": home, "TMPDIR": home}}
        program = record.program
        if os.geteuid() == 0:  # root may write everywhere: nobody runs a copy, wherever the program was built
            program = shutil.copy(record.program, home)
            how.update(user="nobody", group="nogroup", extra_groups=[])
        os.chmod(home, 0o777)
        for path in modes:
            os.chmod(path, 0o555 if path.is_dir() else 0o444)
        try:
            yield lambda *words: record.tried(*words, program=program, **how)
        finally:
            for path, mode in modes.items():
                os.chmod(path, mode)
