"""An open journal: everything a person can do with it."""

from collections.abc import Iterator
from typing import Final

from journal.domain.backup import Contents, Reason
from journal.domain.entry import Filter
from journal.domain.errors import JournalError
from journal.domain.health import Health
from journal.domain.ids import RandomBytes
from journal.domain.moment import Clock
from journal.domain.sentence import said
from journal.services.appointments import Appointments
from journal.services.backups import Backups
from journal.services.courses import Courses
from journal.services.exporting import Exporting
from journal.services.grounding import Groundings
from journal.services.importing import Importing
from journal.services.keys import Keys
from journal.services.looking_back import LookingBack
from journal.services.measuring import Measuring
from journal.services.moods import Moods
from journal.services.own_import import OwnImport
from journal.services.plain_sight import readable_in
from journal.services.practising import Practising
from journal.services.prompting import Prompting
from journal.services.questions import Questions
from journal.services.reading import ReadingOfGuides
from journal.services.safety import Safety
from journal.services.settings import JournalSettings
from journal.services.sharing import Sharing
from journal.services.templates import Templates
from journal.services.threads import Threads
from journal.services.writing import Writing
from journal.storage import integrity
from journal.storage.contents import contents
from journal.storage.database import Database
from journal.storage.instance_lock import InstanceLock

_SAMPLE: Final = 60  # characters of a text that are looked for in the files


class Journal:
    """An open journal. Use it from one thread at a time; close it to lock it."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        lock: InstanceLock,
        *,
        clock: Clock,
        random_bytes: RandomBytes,
    ) -> None:
        self._database = database
        self._lock = lock
        self.keys = keys
        self.writing = Writing(database, clock, random_bytes)
        self.moods = Moods(database, clock, random_bytes)
        self.measuring = Measuring(database, clock, random_bytes)
        self.courses = Courses(database, clock, random_bytes)
        self.appointments = Appointments(database, clock, random_bytes)
        self.threads = Threads(database, clock)
        self.prompting = Prompting(database, clock)
        self.templates = Templates(database, clock, random_bytes)
        self.looking_back = LookingBack(database, clock)
        self.questions = Questions(database, clock, random_bytes)
        self.practising = Practising(database, clock, random_bytes)
        self.grounding = Groundings(database, self.writing, clock, random_bytes)
        self.sharing = Sharing(database, clock, random_bytes)
        self.safety = Safety(database, clock, random_bytes)
        self.reading = ReadingOfGuides(database, clock)
        self.backups = Backups(database, keys, clock, random_bytes)
        self.own_import = OwnImport(database, clock, random_bytes)
        self.importing = Importing(
            database, self.own_import, self._back_up, clock, random_bytes
        )
        self.settings = JournalSettings(database, clock)
        self.exporting = Exporting(database, clock)

    def verify(self) -> tuple[str, ...]:
        """Return a sentence for each thing that is wrong on disk; none if all is well.

        Reads every page, and each file for words of the newest entries: about a second
        for 150 MB.
        """
        return (
            *self.keys.problems(),
            *integrity.problems(self._database),
            *self._readable(),
        )

    def health(self) -> Health:
        """Return what verify() finds, with how much was read on the way."""
        problems = self.verify()
        try:
            pages, entries = integrity.pages(self._database), self.contents().entries
        except JournalError:  # damaged; the problems say so
            pages = entries = 0
        return Health(problems=problems, pages=pages, entries=entries)

    def contents(self) -> Contents:
        """Return how much the journal holds, by reading all of it."""
        return self._database.read(contents)

    def _readable(self) -> Iterator[str]:
        """Give a sentence for each file in which the newest words can be read."""
        try:
            newest = self.writing.list(Filter()).entries
            texts = [self.writing.read(entry.id) for entry in newest]
        except JournalError:  # damaged; other sentences say so
            return
        samples = (text[:_SAMPLE] for each in texts for text in (each.title, each.body))
        try:
            found = readable_in(self._database.path.parent, samples)
        except OSError as error:
            reason = error.strerror or ""
            yield said(
                "Not every file could be looked through: {reason}.", reason=reason
            )
            return
        for name in found:
            yield said("Words of the journal can be read in {name}.", name=name)

    def _back_up(self) -> None:
        self.backups.make(Reason.BEFORE)

    def close(self) -> None:
        """Close the file, wipe the key, let other programs have it."""
        self._database.close()
        self._lock.release()
