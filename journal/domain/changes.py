"""What a command changed, for whoever shows the journal."""

from dataclasses import dataclass

from journal.domain.ids import CheckInId, EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The outcome of one command, in terms of what a reader could notice.

    settings: the journal's own settings changed. keys: the password or the recovery
    phrase changed.
    """

    entries: frozenset[EntryId] = frozenset()
    check_ins: frozenset[CheckInId] = frozenset()
    tags: bool = False
    settings: bool = False
    keys: bool = False
