# SPDX-FileCopyrightText: Tēpu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Little room on a disk: a small file system of its own where the machine lets one have it, and a limit to what may be written
everywhere else."""
import contextlib
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

APART = "TEPU_TEST_MOUNTS_APART"


def mount_apart():
    """Begins the test anew where it may mount for itself alone; goes on as it is where that is not allowed."""
    if APART in os.environ:
        return
    for apart in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        if subprocess.run([*apart, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode == 0:
            os.environ[APART] = "yes"
            os.execvp(apart[0], [*apart, "--", sys.executable, "-B", *sys.argv])
    os.environ[APART] = "no"


class LittleRoom:
    """A small file system, where the machine allows one; `is_real` says whether it did."""

    SIZE = 16 * 1024 * 1024

    def __enter__(self):
        self._place = tempfile.TemporaryDirectory(prefix="tepu-room-")
        self.path = pathlib.Path(self._place.name)
        self.is_real = os.environ.get(APART) == "yes"
        if self.is_real:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.SIZE}", "tepu-room", self.path], check=True)
        return self

    def __exit__(self, *_):
        if self.is_real:
            subprocess.run(["umount", "--lazy", self.path], check=True)
        self._place.cleanup()

    def fill(self, but=0):
        """Fills it, but for a number of pages."""
        with open(self.path / "ballast", "wb", buffering=0) as ballast:
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(bytes(4096))
            ballast.truncate(max(0, ballast.tell() - but * 4096))

    def empty(self):
        (self.path / "ballast").unlink()


def let_grow(process, may):
    """Whether the files of a running program may grow."""
    most = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most if may else 0, most))
