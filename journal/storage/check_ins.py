"""Check-ins in journal.db."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, MoodDay, Sleep
from journal.storage import rows
from journal.storage.keeping import remove_row


class CheckIns:
    """Check-ins within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, check_in: CheckIn) -> None:
        """Add a check-in; one that is there stays, see Entries.add()."""
        self._connection.execute(
            insert(rows.check_in)
            .on_conflict_do_nothing()
            .values(id=check_in.id, **_values(check_in))
        )
        self._put_words(check_in)

    def put(self, check_in: CheckIn) -> None:
        """Replace a check-in that is there; does nothing for an unknown id."""
        changed = self._connection.execute(
            update(rows.check_in)
            .where(rows.check_in.c.id == check_in.id)
            .values(**_values(check_in))
        )
        if changed.rowcount:
            w = rows.feeling_word
            self._connection.execute(delete(w).where(w.c.check_in == check_in.id))
            self._put_words(check_in)

    def get(self, check_in: CheckInId) -> CheckIn | None:
        """Return one check-in."""
        query = select(rows.check_in).where(rows.check_in.c.id == check_in)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        w = rows.feeling_word.c
        words = select(w.word).where(w.check_in == check_in).order_by(w.position)
        return _check_in(row, tuple(self._connection.execute(words).scalars()))

    def of_entry(self, entry: EntryId) -> tuple[CheckIn, ...]:
        """Return the check-ins that belong to an entry, oldest first."""
        c = rows.check_in.c
        query = select(c.id).where(c.entry == entry).order_by(c.felt_at, c.id)
        found = self._connection.execute(query).scalars().all()
        check_ins = (self.get(CheckInId(each)) for each in found)
        return tuple(each for each in check_ins if each is not None)

    def remove(self, ids: Iterable[CheckInId], deleted: Moment) -> None:
        """Remove check-ins for good; unknown ids do not matter."""
        for each in ids:
            remove_row(self._connection, rows.check_in, each, deleted)

    def between(self, first: date | None, last: date | None) -> tuple[CheckIn, ...]:
        """Return the check-ins of these days, both included, oldest first."""
        c = rows.check_in.c
        ordered = select(rows.check_in).order_by(c.day, c.felt_at, c.id)
        found = self._connection.execute(_within(ordered, first, last)).all()
        words = self._words(first, last)
        return tuple(_check_in(row, words[row.id]) for row in found)

    def days(self, first: date | None, last: date | None) -> tuple[MoodDay, ...]:
        """Return the means of the days that have check-ins, oldest first."""
        c = rows.check_in.c
        means = select(
            c.day, func.avg(c.pleasantness), func.avg(c.energy), func.count()
        )
        grouped = means.group_by(c.day).order_by(c.day)
        return tuple(
            MoodDay(day=day, pleasantness=pleasantness, energy=energy, count=count)
            for day, pleasantness, energy, count in self._connection.execute(
                _within(grouped, first, last)
            )
        )

    def _put_words(self, check_in: CheckIn) -> None:
        words = [
            {"check_in": check_in.id, "position": position, "word": word}
            for position, word in enumerate(check_in.feeling.words)
        ]
        if words:
            self._connection.execute(
                insert(rows.feeling_word).on_conflict_do_nothing(), words
            )

    def _words(
        self, first: date | None, last: date | None
    ) -> defaultdict[Any, tuple[str, ...]]:
        w = rows.feeling_word.c
        joined = select(w.check_in, w.word).join(
            rows.check_in, rows.check_in.c.id == w.check_in
        )
        ordered = joined.order_by(w.check_in, w.position)
        words: defaultdict[Any, tuple[str, ...]] = defaultdict(tuple)
        for check_in, word in self._connection.execute(_within(ordered, first, last)):
            words[check_in] += (word,)
        return words


def _values(check_in: CheckIn) -> dict[str, object]:
    feeling, sleep = check_in.feeling, check_in.feeling.sleep
    return {
        "day": check_in.day,
        "pleasantness": feeling.pleasantness,
        "energy": feeling.energy,
        "distress": feeling.distress,
        "hours_asleep": sleep.hours,
        "wakings": sleep.wakings,
        "nightmares": sleep.nightmares,
        "upset": sleep.upset,
        "entry": check_in.entry,
        "note": feeling.note,
        **rows.moment_values("felt", check_in.at),
        **rows.moment_values("edited", check_in.edited),
    }


def _within(query: Select[Any], first: date | None, last: date | None) -> Select[Any]:
    if first is not None:
        query = query.where(rows.check_in.c.day >= first)
    if last is not None:
        query = query.where(rows.check_in.c.day <= last)
    return query


def _check_in(row: rows.AnyRow, words: tuple[str, ...]) -> CheckIn:
    return CheckIn(
        id=CheckInId(row.id),
        at=rows.moment_from(row, "felt"),
        day=row.day,
        feeling=Feeling(
            pleasantness=row.pleasantness,
            energy=row.energy,
            words=words,
            distress=row.distress,
            sleep=Sleep(
                hours=row.hours_asleep,
                wakings=row.wakings,
                nightmares=row.nightmares,
                upset=row.upset,
            ),
            note=row.note,
        ),
        edited=rows.moment_from(row, "edited"),
        entry=rows.optional_id(row.entry, EntryId),
    )
