"""What a command changed, for whoever shows the journal."""

from dataclasses import dataclass

from journal.domain.ids import CheckInId, EntryId, ResultId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The outcome of one command, in terms of what a reader could notice.

    events: own events on the mood line changed. settings: the journal's own settings
    changed. keys: the password or the recovery
    phrase changed.
    """

    entries: frozenset[EntryId] = frozenset()
    check_ins: frozenset[CheckInId] = frozenset()
    results: frozenset[ResultId] = frozenset()
    tags: bool = False
    events: bool = False
    settings: bool = False
    keys: bool = False
