"""The thread of a session: what led to it, what was written on it, what came since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from journal.domain.belonging import REFLECTION_DAYS
from journal.domain.course_line import CourseLine, ThreadStops
from journal.domain.entry import Kind, Summary
from journal.domain.ids import EntryId
from journal.domain.intention import Intention


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Entries of one session in three parts, each oldest first.

    line is the course. intention is the one that counts, or None; an empty one that
    was let go is None too.
    """

    line: CourseLine
    stops: ThreadStops
    intention: Intention | None = None
    preparation: tuple[Summary, ...] = ()
    reflections: tuple[Summary, ...] = ()
    since: tuple[Summary, ...] = ()

    @property
    def entries(self) -> tuple[Summary, ...]:
        """All entries in the order of the thread."""
        return (*self.preparation, *self.reflections, *self.since)

    def before(self, entry: EntryId) -> Summary | None:
        """Return the entry before this one, or None at the beginning."""
        place = self._place(entry)
        return self.entries[place - 1] if place is not None and place > 0 else None

    def after(self, entry: EntryId) -> Summary | None:
        """Return the entry after this one, or None at the end."""
        place = self._place(entry)
        rest = () if place is None else self.entries[place + 1 :]
        return rest[0] if rest else None

    def _place(self, entry: EntryId) -> int | None:
        ids = [each.id for each in self.entries]
        return ids.index(entry) if entry in ids else None


def thread_of(
    line: CourseLine,
    stops: ThreadStops,
    entries: Iterable[Summary],
    intentions: Iterable[Intention],
) -> Thread:
    """Return entries sorted into the parts of a thread.

    What belongs to the session itself goes by its kind; the rest by its appointment.
    intentions are those for the session, oldest first.
    """
    before = {stop.id for stop in stops.before}
    session = stops.session.id
    parts: dict[Kind, list[Summary]] = {kind: [] for kind in Kind}
    for entry in sorted(entries, key=lambda one: (one.day, one.created, one.id)):
        if entry.appointment in before:
            part = Kind.PREPARATION
        elif entry.appointment == session and entry.kind is not Kind.NOTE:
            part = entry.kind
        else:
            part = Kind.INTEGRATION
        parts[part].append(entry)
    last = next(iter(list(intentions)[::-1]), None)
    return Thread(
        line=line,
        stops=stops,
        intention=last if last is not None and last.text else None,
        preparation=tuple(parts[Kind.PREPARATION]),
        reflections=tuple(parts[Kind.SESSION]),
        since=tuple(parts[Kind.INTEGRATION]),
    )


def matters_now(thread: Thread, kind: Kind, today: date) -> bool:
    """Whether what led to a session is wanted beside an entry of this kind.

    It is beside a reflection, on the day of the session and so long as a new entry is
    one by itself, where there is an intention or preparation to look at.
    """
    day = thread.stops.session.day
    is_fresh = day is not None and 0 <= (today - day).days <= REFLECTION_DAYS
    has_words = bool(thread.intention or thread.preparation)
    return kind is Kind.SESSION and is_fresh and has_words
