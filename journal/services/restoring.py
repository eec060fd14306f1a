"""A journal from a backup: unpacked, opened and checked before anything is replaced."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from journal.domain.backup import Contents, Reason
from journal.domain.errors import (
    DamagedBackupError,
    DamagedJournalError,
    JournalError,
    WrongPasswordError,
)
from journal.domain.health import Health
from journal.domain.progress import Progress, unheard
from journal.domain.sentence import in_turn, said
from journal.services.vault import Opened, Vault
from journal.storage import backup_file, replacing
from journal.storage.backup_folder import stored
from journal.storage.failures import BACKUPS
from journal.storage.files import make_private_folder, told_as_not_saved
from journal.storage.instance_lock import InstanceLock

Way = Callable[[Vault], Opened]
"""Opens a journal by what the person typed."""

_LOCK = "lock"
_OF_ITS_TIME = said(
    "It is opened by the password or the recovery phrase that were in use when it was"
    " made."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A backup that opens and passed every check, and what it holds."""

    backup: Path
    contents: Contents


def by_password(password: str) -> Way:
    """Open by the password of that time."""
    return lambda vault: vault.unlock(password)


def by_phrase(phrase: str) -> Way:
    """Open by the recovery phrase of that time."""
    return lambda vault: vault.unlock_by_phrase(phrase)


class Restoring:
    """Brings backups back. Slow: derives keys, and reads all of a journal twice."""

    def __init__(self, make_vault: Callable[[Path], Vault]) -> None:
        self._make_vault = make_vault

    def check(self, backup: Path, way: Way, progress: Progress = unheard) -> Health:
        """Return what the checks say of a backup that is as it was made.

        Raises DamagedBackupError, WrongPasswordError, NewerJournalError.
        """
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "unpacked"
            backup_file.unpack(backup, folder, progress)
            with self._opened(backup, folder, way) as opened:
                return opened.journal.health()

    def restore(
        self, backup: Path, folder: Path, way: Way, progress: Progress = unheard
    ) -> Contents:
        """Make a journal in a new folder from a backup.

        Raises JournalError where there is something in that folder, and as prepare();
        then the folder is as it was.
        """
        if not _is_free(folder):
            raise JournalError(
                said("There is something in {folder} already.", folder=folder)
            )
        contents = self.prepare(backup, folder, way, progress)
        self.replace(folder)
        return contents

    def prepare(
        self, backup: Path, folder: Path, way: Way, progress: Progress = unheard
    ) -> Contents:
        """Unpack, open and check a backup that may take the place of a journal.

        Nothing is replaced. Raises DamagedBackupError, WrongPasswordError,
        InvalidInputError for words that are no phrase, NewerJournalError,
        NotSavedError, JournalInUseError, CancelledError.
        """
        with self._claimed(folder):
            replacing.discard_prepared(folder)
            try:
                return self._prepare(backup, replacing.prepared(folder), way, progress)
            except BaseException:
                replacing.discard_prepared(folder)
                raise

    def prepare_newest(
        self, folder: Path, way: Way, progress: Progress = unheard
    ) -> Found | None:
        """Prepare the newest of a journal's backups that opens and is whole, if any.

        Raises NotSavedError, JournalInUseError, CancelledError.
        """
        for each in stored(folder / BACKUPS):
            with suppress(DamagedBackupError, WrongPasswordError):
                contents = self.prepare(each.path, folder, way, progress)
                return Found(backup=each.path, contents=contents)
        return None

    def back_up_present(self, folder: Path, way: Way) -> None:
        """Make a backup of the journal that is to be replaced, if this opens it.

        Raises NotSavedError.
        """
        vault = self._make_vault(folder)
        try:
            opened = way(vault)
        except JournalError:
            return  # its files are kept, whatever is wrong with them
        try:
            opened.journal.backups.make(Reason.BEFORE)
        except DamagedJournalError:
            return
        finally:
            opened.journal.close()

    def replace(self, folder: Path) -> Path | None:
        """Let what was prepared be the journal; return where the one of before is kept.

        Raises NotSavedError; then nothing has happened, or the next opening does the
        rest.
        """
        with self._claimed(folder):
            return replacing.replace(folder)

    def _prepare(
        self, backup: Path, folder: Path, way: Way, progress: Progress
    ) -> Contents:
        backup_file.unpack(backup, folder, progress)
        with self._opened(backup, folder, way) as opened:
            problems = opened.journal.verify()
            if problems:
                raise DamagedBackupError(
                    in_turn(
                        said("The backup {path} did not pass the checks.", path=backup),
                        problems[0],
                    )
                )
            return opened.journal.contents()

    @contextmanager
    def _opened(self, backup: Path, folder: Path, way: Way) -> Iterator[Opened]:
        try:
            opened = way(self._make_vault(folder))
        except WrongPasswordError:
            raise WrongPasswordError(
                in_turn(
                    said("That does not open the backup {path}.", path=backup),
                    _OF_ITS_TIME,
                )
            ) from None
        except DamagedJournalError:
            raise DamagedBackupError(
                said("The backup {path} is damaged and cannot be opened.", path=backup)
            ) from None
        try:
            yield opened
        finally:
            opened.journal.close()

    @contextmanager
    def _claimed(self, folder: Path) -> Iterator[None]:
        """Hold the journal's folder for this process; a new one goes if all fails."""
        is_new = _is_free(folder)
        was_there = folder.exists()
        with told_as_not_saved():
            make_private_folder(folder)
        try:
            with InstanceLock(folder):
                yield
        except BaseException:
            if is_new:
                _leave(folder, was_there=was_there)
            raise


def _is_free(folder: Path) -> bool:
    """Whether there is nothing here but what an interrupted restore left."""
    if not folder.exists():
        return True
    left = {replacing.prepared(folder).name, _LOCK}
    return folder.is_dir() and {each.name for each in folder.iterdir()} <= left


def _leave(folder: Path, *, was_there: bool) -> None:
    with suppress(OSError):
        (folder / _LOCK).unlink(missing_ok=True)
        if not was_there:
            folder.rmdir()
