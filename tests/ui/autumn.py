"""A course in its fifth week of integration, and a person at its journal page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from pytestqt.qtbot import QtBot

from journal.domain.course import Shape
from journal.domain.ids import AppointmentId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.pages.journal import JournalPage
from journal.ui.widgets.entry_place import EntryPlace
from tests.conftest import NOON, SetClock
from tests.ui.at_desk import asked
from tests.ui.prompts import ScriptedPrompts
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk

PREPARATION_DAY = date(2026, 10, 20)
SESSION_DAY = date(2026, 10, 24)
INTEGRATION_DAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Autumn:
    """A course whose one session was thirty days before noon."""

    preparation: AppointmentId
    session: AppointmentId
    integration: AppointmentId


def plan(journal: Journal, name: str = "Autumn") -> Autumn:
    """Plan the course in a journal, as the current one."""
    shape = Shape(preparation=1, session=1, integration=1)
    journal.courses.create(name, shape=shape, first_day=PREPARATION_DAY)
    line = journal.courses.current()
    assert line is not None
    preparation, session, integration = (stop.id for stop in line.stops)
    journal.appointments.move(session, SESSION_DAY)
    journal.appointments.move(integration, INTEGRATION_DAY)
    return Autumn(preparation=preparation, session=session, integration=integration)


@contextmanager
def at_page(
    qtbot: QtBot, appearance: Appearance, clock: SetClock, desk: FullDisk
) -> Iterator[Reader]:
    """Put a person in front of the journal page; it is forgotten at the end."""
    page = JournalPage(desk, appearance, ScriptedPrompts(), clock)
    qtbot.addWidget(page)
    page.resize(1085, 800)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    yield Reader(page, desk, qtbot, clock)
    page.forget()


def settle(reader: Reader) -> None:
    """Let everything arrive that the page waits for."""
    for _ in range(3):
        asked(reader.qtbot, reader.desk, lambda journal: journal.courses.lines())


def on(day: date) -> Moment:
    """Return noon of another day."""
    return Moment(utc=NOON.utc + (day - NOON.day), offset=NOON.offset)


def place(reader: Reader) -> str:
    """Return what stands above the title."""
    return reader.seen(EntryPlace).words
