"""Sixty days of a course, from an empty journal: what Today offers on each of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from journal.domain.belonging import Belonging
from journal.domain.course import Shape
from journal.domain.entry import Entry, Kind
from journal.domain.ids import AppointmentId, EntryId
from journal.services import prompts
from journal.services.journal import Journal
from journal.ui.widgets.course_strip import CourseStrip
from tests.conftest import NOON, SetClock
from tests.journeys.person import SPACE, Person
from tests.ui.at_desk import asked, put
from tests.ui.window import focused, name, opened, press, shown, tab_to, write

FIRST = NOON.day
PREPARATIONS = (2, 9, 16)
SESSION = 23
INTEGRATIONS = (30, 37, 44, 51, 58)
WRITES = {
    3: "Prepared once",
    10: "Prepared twice",
    17: "Prepared thrice",
    23: "That evening",
    24: "The next day",
    31: "Week one",
    38: "Week two",
    45: "Week three",
    52: "Week four",
    59: "Week five",
}
"""What is written on which day."""


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What Today offers on a day, said plainly, day by day."""

    place: str
    ahead: str
    prompts: str
    intention: bool
    kind: Kind
    number: int
    """The place of the appointment that an entry is proposed, from 0."""


def expected(day: int) -> Expected:
    since = day - SESSION
    if day < 2:
        number, kind = 0, Kind.PREPARATION
    elif since < 0:
        number, kind = sum(each <= day for each in PREPARATIONS) - 1, Kind.PREPARATION
    elif since <= 1:
        number, kind = 3, Kind.SESSION
    else:
        number = 3 + sum(each <= day for each in INTEGRATIONS)
        kind = Kind.INTEGRATION
    return Expected(
        place=(
            "Preparation"
            if since < 0
            else "Session 1"
            if since == 0
            else f"Integration · week {since // 7 + 1}"
        ),
        ahead=ahead(day),
        prompts=(
            "prep."
            if since < 0
            else ""
            if since == 0
            else "s1."
            if since == 1
            else "w1."
            if since <= 10
            else "w2."
            if since <= 20
            else "w4."
        ),
        intention=-1 <= since <= 1,
        kind=kind,
        number=number,
    )


def ahead(day: int) -> str:
    """The name of what comes next, or nothing."""
    if day == SESSION:  # quiet
        return ""
    for number, each in enumerate(PREPARATIONS, start=1):
        if day < each:
            return f"Preparation {number}"
    if day < SESSION:
        return "Session 1"
    for number, each in enumerate(INTEGRATIONS, start=1):
        if day < each:
            return f"Integration {number}"
    return ""


def day_of(number: int) -> date:
    return FIRST + timedelta(days=number)


def plan(person: Person) -> tuple[AppointmentId, ...]:
    """Begin the course and give each appointment its day; return them in order."""
    desk = opened(person.window).desk
    shape = Shape(preparation=3, session=1, integration=5)
    put(
        person.qtbot,
        desk,
        lambda journal: journal.courses.create("Autumn", shape=shape, first_day=FIRST),
    )

    def stops(journal: Journal) -> tuple[AppointmentId, ...]:
        (line,) = journal.courses.lines()
        return tuple(stop.id for stop in line.stops)

    ids = asked(person.qtbot, desk, stops)
    for each, number in zip(ids, (*PREPARATIONS, SESSION, *INTEGRATIONS), strict=True):
        move(person, each, day_of(number))
    put(
        person.qtbot,
        desk,
        lambda journal: journal.appointments.intend(ids[3], "To go slowly."),
    )
    return ids


def move(person: Person, appointment: AppointmentId, day: date) -> None:
    desk = opened(person.window).desk
    put(person.qtbot, desk, lambda journal: journal.appointments.move(appointment, day))


def check_today(person: Person, day: int, ids: tuple[AppointmentId, ...]) -> str:
    """Look at Today; return the id of the prompt that is offered, or nothing."""
    wanted = expected(day)
    screen = shown(person.window)
    desk = opened(person.window).desk
    (strip,) = person.window.findChildren(CourseStrip)
    assert strip.accessibleName() == wanted.place, day
    assert wanted.place in screen, day
    assert (f"Next: {wanted.ahead}," in screen) == bool(wanted.ahead), day
    assert ("To go slowly." in screen) == wanted.intention, day
    is_quiet = day == SESSION
    assert ("Nothing here needs you today." in screen) == is_quiet, day
    assert ("A question for today" in screen) != is_quiet, day
    for scold in ("missed", "streak", "overdue", "in a row", "should"):
        assert scold not in screen.casefold(), day
    prompt = asked(person.qtbot, desk, lambda journal: journal.prompting.of_today())
    told = "" if prompt is None else prompt.id
    assert told.startswith(wanted.prompts), day
    assert bool(told) == bool(wanted.prompts), day
    if prompt is not None:
        assert prompt.words.en in screen, day
    proposal = asked(person.qtbot, desk, lambda journal: journal.threads.proposal())
    place = Belonging(kind=wanted.kind, appointment=ids[wanted.number])
    assert proposal == place, day
    return told


def writes(person: Person, title: str, *, quiet: bool) -> None:
    """Write from Today: about its question, or a line where it asks none."""
    tab_to("Leave a line" if quiet else "Write")
    press(SPACE)
    assert name(focused()) == "Title"
    write(f"{title}\nA few words.")
    person.goes_to(1)
    person.reads(*(() if quiet else (title,)))


def test_sixty_days_from_an_empty_journal(person: Person, clock: SetClock) -> None:
    person.makes_a_journal()
    ids = plan(person)
    offered = []
    for day in range(60):
        clock.now = NOON
        clock.wind(timedelta(days=day))
        person.goes_to(2)
        person.goes_to(1)
        offered.append(check_today(person, day, ids))
        if day in WRITES:
            writes(person, WRITES[day], quiet=day == SESSION)
    check_prompts(offered)
    check_thread(person, ids, offered)


def check_prompts(offered: list[str]) -> None:
    """None twice in a row, and none again before its set is through."""
    asked_ids = [each for each in offered if each]
    for one, other in pairwise(asked_ids):
        assert one != other
    by_set: dict[str, list[str]] = {}
    for each in asked_ids:
        by_set.setdefault(each.split(".")[0], []).append(each)
    whole = {each.id for each in prompts.prompts()}
    for name_, ids in by_set.items():
        size = sum(each.startswith(f"{name_}.") for each in whole)
        assert len(set(ids[:size])) == min(size, len(ids))


def read(person: Person, entry: EntryId) -> Entry:
    desk = opened(person.window).desk
    return asked(person.qtbot, desk, lambda journal: journal.writing.read(entry))


def check_thread(
    person: Person, ids: tuple[AppointmentId, ...], offered: list[str]
) -> None:
    """Everything that was written stands in its part of the session's thread."""
    desk = opened(person.window).desk
    thread = asked(person.qtbot, desk, lambda journal: journal.threads.of(ids[3]))
    assert thread is not None
    parts = [
        [entry.title for entry in part]
        for part in (thread.preparation, thread.reflections, thread.since)
    ]
    titles = list(WRITES.values())
    assert parts == [titles[:3], titles[3:5], titles[5:]]
    for entry in thread.entries:
        number = (entry.day - FIRST).days
        whole = read(person, entry.id)
        assert whole.prompt == offered[number]
        assert whole.kind is expected(number).kind
        assert whole.appointment == ids[expected(number).number]
    person.locks()
    person.sees_nothing_of(*titles, "To go slowly.")
    person.unlocks()
