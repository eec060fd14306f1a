"""Backups of an open journal: made, counted, copied to a second folder, let go.

File names are numbers. When each was made is known only inside the journal, in a
setting; where that does not know one, the file's own time has to do.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from journal.domain import backup as rule
from journal.domain.backup import Backup, Reason, SecondFolder
from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError, JournalError, NotSavedError
from journal.domain.ids import RandomBytes
from journal.domain.moment import Clock, Moment
from journal.domain.progress import CancelledError, Progress, unheard
from journal.domain.sentence import apart, in_turn, said, sentence_of, together
from journal.services.keys import Keys
from journal.storage import backup, backup_file, backup_folder
from journal.storage.backup_folder import StoredBackup, stored
from journal.storage.database import Database
from journal.storage.failures import BACKUPS
from journal.storage.files import make_private_folder, told_as_not_saved

_MADE, _SECOND, _TOLD = "backups", "second_folder", "backup_told"
_MOST_REMEMBERED = 200
_NAME_BYTES = 4


class Backups:
    """The backups of one open journal. Slow: reads and writes all of it."""

    def __init__(
        self, database: Database, keys: Keys, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._keys = keys
        self._clock = clock
        self._random_bytes = random_bytes
        self.folder = database.path.parent / BACKUPS

    def make(self, reason: Reason = Reason.ASKED, progress: Progress = unheard) -> Path:
        """Make a backup, copy it to the second folder, let go of what is not needed.

        Raises NotSavedError, CancelledError, DamagedJournalError, JournalError; then
        no backup was made, or it could only not be copied, which the sentence says.
        """
        made = backup.make(
            self._database,
            self._keys.file_bytes(),
            after=self._highest(),
            progress=progress,
        )
        self._remember(int(made.stem), reason)
        self._thin(self.folder)
        self._copy(made, progress)
        return made

    def at_lock(self, progress: Progress = unheard) -> None:
        """Make the backup of the day, unless there is one; a failure is told later.

        A lock must not wait for an answer: take_told() has the sentence.
        """
        try:
            if self._is_due():
                self.make(Reason.DAY, progress)
            else:
                self._copy_newest(progress)
        except CancelledError:
            return  # there will be another lock
        except JournalError as error:
            self._tell_later(error)

    def export(self, path: Path, progress: Progress = unheard) -> Path:
        """Make a backup and copy it to a file of the person's choice; return the first.

        Raises NotSavedError where there is a file already, and as make().
        """
        if path.exists():
            raise NotSavedError(
                said("There is something called {path} already.", path=path)
            )
        made = self.make(Reason.ASKED, progress)
        backup_file.copy_checked(made, path, progress)
        return made

    def overview(self) -> rule.Backups:
        """Return what is kept, and how the second folder is."""
        settings = self._settings()
        kept = tuple(_known(each, settings) for each in stored(self.folder))
        second = _second(settings)
        if second is None:
            return rule.Backups(kept=kept)
        folder, name = second
        there = len(stored(folder / name)) if folder.is_dir() else None
        return rule.Backups(
            kept=kept, second=SecondFolder(folder=str(folder), kept=there)
        )

    def path_of(self, number: int) -> Path | None:
        """Return the file of a backup that is kept here."""
        found = (each.path for each in stored(self.folder) if each.number == number)
        return next(found, None)

    def choose_second(self, folder: Path, progress: Progress = unheard) -> Changes:
        """Copy each backup to this folder as well, from the newest one on.

        Raises InvalidInputError for a folder of the journal itself, NotSavedError.
        """
        chosen = folder.absolute()
        if not chosen.is_dir():
            raise InvalidInputError(said("There is no folder {path}.", path=chosen))
        if chosen.resolve().is_relative_to(self._database.path.parent.resolve()):
            raise InvalidInputError(
                "Choose a folder outside the journal, best on another disk."
            )
        # A name of its own: the folder may hold the backups of another journal.
        name = f"backups-{self._random_bytes(_NAME_BYTES).hex()}"
        self._put(_SECOND, {"folder": str(chosen), "name": name})
        self._copy_newest(progress)
        return Changes(settings=True)

    def forget_second(self) -> Changes:
        """Copy to no second folder any more; what is there stays."""
        self._put(_SECOND, None)
        return Changes(settings=True)

    def take_told(self) -> tuple[str, ...]:
        """Return what could not be told at the last lock, once."""
        told = together(self._settings().get(_TOLD))
        if not told:
            return ()
        with suppress(NotSavedError):  # then it is told once more
            self._put(_TOLD, "")
        return (told,)

    def _is_due(self) -> bool:
        today, settings = self._clock().day, self._settings()
        kept = (_known(each, settings) for each in stored(self.folder))
        return not any(
            each.reason is Reason.DAY and each.made.day == today for each in kept
        )

    def _highest(self) -> int:
        """Return the highest number that was ever given, as far as is known.

        A journal that was restored elsewhere goes on with the numbers of before.
        """
        settings = self._settings()
        made, second = settings.get(_MADE), _second(settings)
        known = [_as_number(each) for each in made] if isinstance(made, dict) else []
        if second is not None:
            known.extend(each.number for each in stored(second[0] / second[1]))
        return max(known, default=0)

    def _tell_later(self, error: JournalError) -> None:
        with suppress(JournalError):  # a full disk may refuse this as well
            told = said(
                "About the backup at the last lock: {told}", told=sentence_of(error)
            )
            self._put(_TOLD, apart(told))

    def _copy_newest(self, progress: Progress) -> None:
        newest = next(iter(stored(self.folder)), None)
        if newest is not None:
            self._copy(newest.path, progress)

    def _copy(self, made: Path, progress: Progress) -> None:
        """Copy a backup to the second folder, if that is there and has none of it."""
        second = _second(self._settings())
        if second is None or not second[0].is_dir():
            return
        folder = second[0] / second[1]
        if (folder / made.name).exists():
            return
        try:
            with told_as_not_saved():
                make_private_folder(folder)
            backup_file.copy_checked(made, folder / made.name, progress)
        except JournalError as error:
            if isinstance(error, CancelledError):
                raise
            raise NotSavedError(
                in_turn(
                    said("The backup was made, but not copied to the second folder."),
                    sentence_of(error),
                )
            ) from None
        self._thin(folder)

    def _thin(self, folder: Path) -> None:
        settings = self._settings()
        kept = [_known(each, settings) for each in stored(folder)]
        backup_folder.remove(folder, rule.to_let_go(kept))

    def _remember(self, number: int, reason: Reason) -> None:
        made = self._settings().get(_MADE)
        remembered = dict(made) if isinstance(made, dict) else {}
        remembered[str(number)] = [self._clock().local.isoformat(), reason.value]
        newest = sorted(remembered, key=_as_number)[-_MOST_REMEMBERED:]
        self._put(_MADE, {each: remembered[each] for each in newest})

    def _settings(self) -> dict[str, Any]:
        return self._database.read(lambda store: store.settings.all())

    def _put(self, name: str, value: object) -> None:
        now = self._clock()
        self._database.write(lambda store: store.settings.put(name, value, now))


def _known(found: StoredBackup, settings: dict[str, Any]) -> Backup:
    """Return a backup with the moment that the journal remembers, or the file's."""
    by_file = Backup(
        number=found.number, made=Moment(utc=found.changed), size=found.size
    )
    try:
        made, reason = settings[_MADE][str(found.number)]
        return replace(
            by_file,
            made=Moment.at(datetime.fromisoformat(made)),
            reason=Reason(reason),
        )
    except (KeyError, ValueError, TypeError, InvalidInputError):
        return by_file


def _second(settings: dict[str, Any]) -> tuple[Path, str] | None:
    try:
        found = settings[_SECOND]
        return Path(found["folder"]), str(found["name"])
    except (KeyError, TypeError):
        return None


def _as_number(text: str) -> int:
    return int(text) if text.isdecimal() else -1
