"""Any order of deleting, moving and undoing in a course loses no entry and no place.

Every command is done to a journal and to a model in plain Python, and both agree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.course import Phase, State
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.ids import AppointmentId, CourseId, EntryId
from journal.domain.removal import Removed
from journal.services.journal import Journal
from journal.services.vault import Vault
from tests.conftest import CHEAP, PASSWORD, SetClock
from tests.courses import TODAY, days


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder = tmp_path_factory.mktemp("courses") / "x.journal"
    vault = Vault(folder, SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    yield journal
    journal.close()


@dataclass
class Planned:
    """An appointment of the model; day counts from today, None is open."""

    course: CourseId
    phase: Phase
    day: int | None
    state: State = State.PLANNED
    intention: str = ""


@dataclass
class Model:
    """Courses, appointments, and where each entry belongs and says."""

    courses: set[CourseId] = field(default_factory=set)
    appointments: dict[AppointmentId, Planned] = field(default_factory=dict)
    belongs: dict[EntryId, AppointmentId | None] = field(default_factory=dict)
    texts: dict[EntryId, str] = field(default_factory=dict)
    trashed: set[EntryId] = field(default_factory=set)
    undoable: list[tuple[Removed, dict[AppointmentId, Planned]]] = field(
        default_factory=list
    )

    def remove(self, removed: Removed, gone: set[AppointmentId]) -> None:
        kept = {each: self.appointments.pop(each) for each in gone}
        self.undoable.append((removed, kept))
        for entry, place in self.belongs.items():
            if place in gone:
                self.belongs[entry] = None

    def put_back(self, removed: Removed, kept: dict[AppointmentId, Planned]) -> None:
        self.appointments |= kept
        if removed.course is not None:
            self.courses.add(removed.course.id)
        for entry, place in removed.attached.items():
            if self.belongs.get(entry, place) is None:
                self.belongs[entry] = place

    def is_refused(self, course: CourseId, phase: Phase, day: int | None) -> bool:
        """Whether there is a session on that day already."""
        return (
            phase is Phase.SESSION
            and day is not None
            and any(
                each.course == course
                and each.phase is Phase.SESSION
                and each.day == day
                and each.state in {State.PLANNED, State.HELD}
                for each in self.appointments.values()
            )
        )


DOINGS = (
    *("course", "add", "add", "write", "write", "attach", "move", "call off"),
    *("intend", "remove", "remove course", "undo", "undo", "edit", "trash"),
)
DAYS = st.none() | st.integers(-6, 6)


@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_any_order_of_doings_loses_nothing(
    shared: Journal, data: st.DataObject
) -> None:
    start_anew(shared)
    model = Model()
    for doing in data.draw(st.lists(st.sampled_from(DOINGS), max_size=20)):
        do(shared, model, doing, data)
    check_agreement(shared, model)
    while model.undoable:
        undo(shared, model, len(model.undoable) - 1)
    check_agreement(shared, model)


def start_anew(journal: Journal) -> None:
    for course in journal.courses.lines():
        journal.courses.remove(course.course.id)
    for in_trash in (False, True):
        found = journal.writing.list(Filter(in_trash=in_trash), limit=999).entries
        journal.writing.erase(frozenset(each.id for each in found))


def check_agreement(journal: Journal, model: Model) -> None:
    lines = journal.courses.lines()
    assert {line.course.id for line in lines} == model.courses
    stops = {stop.id: stop for line in lines for stop in line.stops}
    assert set(stops) == set(model.appointments)
    for id_, planned in model.appointments.items():
        stop = stops[id_]
        day = None if stop.day is None else (stop.day - TODAY).days
        told = (stop.appointment.course, stop.phase, day, stop.appointment.state)
        assert told == (planned.course, planned.phase, planned.day, planned.state)
        intentions = journal.appointments.intentions(id_)
        assert (intentions[0].text if intentions else "") == planned.intention
    for entry, text in model.texts.items():
        read = journal.writing.read(entry)
        assert (read.body, read.appointment) == (text, model.belongs[entry])
        assert (read.trashed is not None) == (entry in model.trashed)
    assert journal.verify() == ()


def undo(journal: Journal, model: Model, number: int) -> None:
    removed, kept = model.undoable.pop(number)
    needed = {appointment.course for appointment in removed.gone}
    own = set() if removed.course is None else {removed.course.id}
    if needed - own <= model.courses:
        journal.courses.put_back(removed)
        model.put_back(removed, kept)


def do(journal: Journal, model: Model, doing: str, data: st.DataObject) -> None:
    """Do one thing to both, as far as there is anything to do it to."""
    match doing:
        case "course":
            model.courses |= journal.courses.create("A course").courses
        case "write" | "edit" | "attach" | "trash":
            do_to_entries(journal, model, doing, data)
        case "undo":
            if model.undoable:
                last = len(model.undoable) - 1
                undo(journal, model, data.draw(st.integers(0, last)))
        case "add" | "remove course":
            if model.courses:
                course = data.draw(st.sampled_from(sorted(model.courses)))
                do_to_course(journal, model, doing, course, data)
        case _:
            if model.appointments:
                one = data.draw(st.sampled_from(sorted(model.appointments)))
                do_to_appointment(journal, model, doing, one, data)


def do_to_course(
    journal: Journal, model: Model, doing: str, course: CourseId, data: st.DataObject
) -> None:
    if doing == "remove course":
        gone = {
            each for each, one in model.appointments.items() if one.course == course
        }
        model.remove(journal.courses.remove(course), gone)
        model.courses.remove(course)
        return
    phase, day = data.draw(st.sampled_from(Phase)), data.draw(DAYS)
    on = None if day is None else TODAY + days(day)
    if model.is_refused(course, phase, day):
        with pytest.raises(InvalidInputError):
            journal.appointments.add(course, phase, day=on)
        return
    (added,) = journal.appointments.add(course, phase, day=on).appointments
    model.appointments[added] = Planned(course=course, phase=phase, day=day)


def do_to_appointment(
    journal: Journal, model: Model, doing: str, one: AppointmentId, data: st.DataObject
) -> None:
    planned = model.appointments[one]
    match doing:
        case "remove":
            model.remove(journal.appointments.remove(one), {one})
        case "call off":
            skipped = data.draw(st.booleans())
            journal.appointments.call_off(one, skipped=skipped)
            planned.state = State.SKIPPED if skipped else State.CANCELLED
        case "intend":
            if planned.phase is Phase.SESSION:
                planned.intention = data.draw(st.sampled_from(["Stay.", "Less.", ""]))
                journal.appointments.intend(one, planned.intention)
        case _:
            move(journal, model, one, data.draw(DAYS))


def move(journal: Journal, model: Model, one: AppointmentId, day: int | None) -> None:
    planned = model.appointments.pop(one)
    refused = model.is_refused(planned.course, planned.phase, day)
    model.appointments[one] = planned
    on = None if day is None else TODAY + days(day)
    if refused:
        with pytest.raises(InvalidInputError):
            journal.appointments.move(one, on)
        return
    journal.appointments.move(one, on)
    planned.day, planned.state = day, State.PLANNED


def do_to_entries(
    journal: Journal, model: Model, doing: str, data: st.DataObject
) -> None:
    places = st.sampled_from([None, *sorted(model.appointments)])
    if doing == "write":
        place, text = data.draw(places), data.draw(st.sampled_from("abc"))
        draft = Draft(kind=Kind.NOTE, body=text, appointment=place)
        (entry,) = journal.writing.write(draft).entries
        model.belongs[entry], model.texts[entry] = place, text
        return
    if not model.texts:
        return
    entry = data.draw(st.sampled_from(sorted(model.texts)))
    match doing:
        case "edit":
            text = model.texts[entry] + "!"
            place = model.belongs[entry]
            draft = Draft(kind=Kind.NOTE, body=text, appointment=place)
            journal.writing.edit(entry, draft)
            model.texts[entry] = text
        case "attach":
            model.belongs[entry] = data.draw(places)
            journal.writing.attach(frozenset({entry}), model.belongs[entry])
        case _:
            journal.writing.trash(frozenset({entry}))
            model.trashed.add(entry)
