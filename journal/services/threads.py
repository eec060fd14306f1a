"""Where entries belong in the course of the therapy."""

from datetime import date

from journal.domain.belonging import Belonging, propose
from journal.domain.entry import Filter
from journal.domain.ids import AppointmentId
from journal.domain.moment import Clock
from journal.domain.query import Query
from journal.domain.thread import Thread, thread_of
from journal.services.course_reading import current_in, lines_in
from journal.storage.database import Database, Store

MOST_ENTRIES = 500
"""A thread shows its newest entries up to so many."""


class Threads:
    """The threads of an open journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def proposal(self, day: date | None = None) -> Belonging:
        """Return the kind and appointment for a new entry, of today if not of a day."""
        on = day or self._clock().day
        return self._database.read(lambda store: propose(current_in(store), on))

    def of(self, appointment: AppointmentId | None) -> Thread | None:
        """Return the thread that an appointment is part of, or None without one."""
        if appointment is None:
            return None
        return self._database.read(lambda store: _thread(store, appointment))


def _thread(store: Store, appointment: AppointmentId) -> Thread | None:
    for line in lines_in(store):
        stops = line.thread_of(appointment)
        if stops is not None:
            narrowed = Filter(appointments=stops.ids())
            page = store.listing.page(
                narrowed, Query(), after=None, limit=MOST_ENTRIES, counted=False
            )
            intentions = store.courses.intentions([stops.session.id])
            return thread_of(line, stops, page.entries, intentions)
    return None
