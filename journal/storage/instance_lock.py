"""One program at a time: a lock on the journal's folder that tells who holds it."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from journal.domain.errors import JournalInUseError
from journal.domain.sentence import said
from journal.storage.files import PRIVATE_FILE, told_as_not_saved

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)  # the latter two on Windows
_LOCKED_BYTE = 1024  # beyond the text: Windows refuses reads of a locked range


class InstanceLock:
    """Held from opening to locking; the system lets go of it when a process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises JournalInUseError, which names the other process, NotSavedError.
        """
        with told_as_not_saved():
            self._handle = os.open(
                folder / "lock", os.O_RDWR | os.O_CREAT, PRIVATE_FILE
            )
            try:
                self._take()
            except OSError as error:
                holder = os.pread(self._handle, 64, 0) if hasattr(os, "pread") else b""
                os.close(self._handle)
                if error.errno in _HELD:
                    raise JournalInUseError(_sentence(holder)) from None
                raise
        with suppress(OSError):  # a courtesy: on a full disk one can still read
            os.ftruncate(self._handle, 0)
            os.write(self._handle, str(os.getpid()).encode("ascii"))

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._handle >= 0:
            with suppress(OSError):
                os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _take(self) -> None:
        if sys.platform == "win32":
            os.lseek(self._handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(self._handle, msvcrt.LK_NBLCK, 1)
            os.lseek(self._handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sentence(holder: bytes) -> str:
    if holder.isdigit():
        return said(
            "This journal is open in another window or program"
            " (process {number}). Close it there first.",
            number=holder.decode("ascii"),
        )
    return said(
        "This journal is open in another window or program. Close it there first."
    )
