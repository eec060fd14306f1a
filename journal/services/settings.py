"""The journal's own settings, kept inside it."""

from typing import TypeVar

from journal.domain.changes import Changes
from journal.domain.moment import Clock
from journal.storage.database import Database

PROGRAMS_OWN = frozenset(
    {
        *("asked_prompts", "care_day", "care_shown", "check_in_drafts", "prompt_day"),
        *("backups", "backup_told", "second_folder"),
    }
)
"""Settings that never leave: what the program notes for itself, and unsaved drafts."""

T = TypeVar("T", bool, int, str)


class JournalSettings:
    """Named values: whole numbers, yes or no, short texts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def get(self, name: str, default: T) -> T:
        """Return a setting, or the default where it was never put or has no sense."""
        value = self._database.read(lambda store: store.settings.all()).get(name)
        return value if type(value) is type(default) else default

    def put(self, name: str, value: bool | int | str) -> Changes:  # noqa: FBT001 - a value
        """Keep a setting."""
        now = self._clock()
        self._database.write(lambda store: store.settings.put(name, value, now))
        return Changes(settings=True)
