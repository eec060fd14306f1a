"""A new entry finds its place in the course, and can be given another in one step."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.entry_place import EntryPlace
from journal.ui.widgets.place_chooser import PlaceChooser
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import put
from tests.ui.autumn import (
    PREPARATION_DAY,
    SESSION_DAY,
    Autumn,
    at_page,
    on,
    place,
    plan,
    settle,
)
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk, hold

TODAY = "Monday 23 November, 12:00"


@pytest.fixture
def plans() -> list[Autumn]:
    return []


@pytest.fixture
def desk(
    vault: Vault, plans: list[Autumn], monkeypatch: pytest.MonkeyPatch
) -> Iterator[FullDisk]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    journal = vault.create(PASSWORD).journal
    plans.append(plan(journal))
    desk = FullDisk(journal)
    yield desk
    desk.close()


@pytest.fixture
def autumn(plans: list[Autumn], desk: FullDisk) -> Autumn:
    return plans[0]


@pytest.fixture
def reader(
    qtbot: QtBot, appearance: Appearance, clock: SetClock, desk: FullDisk
) -> Iterator[Reader]:
    with at_page(qtbot, appearance, clock, desk) as reader:
        settle(reader)
        yield reader


def choose_place(reader: Reader) -> PlaceChooser:
    reader.qtbot.mouseClick(reader.seen(EntryPlace).button, Qt.MouseButton.LeftButton)
    return reader.seen(PlaceChooser)


def choices(chooser: PlaceChooser) -> list[str]:
    rows = chooser.findChild(QListWidget)
    assert isinstance(rows, QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_new_entry_belongs_where_the_course_is(
    reader: Reader, autumn: Autumn
) -> None:
    reader.page.new_entry()
    assert place(reader) == f"Session 1 · week 5 · {TODAY}"
    reader.type("On the train")
    reader.wait_until_saved()
    (entry,) = reader.stored()
    assert (entry.kind, entry.appointment) == (Kind.INTEGRATION, autumn.integration)


def test_a_kind_that_was_asked_for_is_kept(reader: Reader) -> None:
    reader.page.new_entry(Kind.SESSION)
    reader.type("Still with me")
    reader.wait_until_saved()
    (entry,) = reader.stored()
    assert (entry.kind, entry.appointment) == (Kind.SESSION, None)
    assert place(reader) == TODAY


def test_on_the_day_of_the_session_a_new_entry_reflects_on_it(
    reader: Reader, clock: SetClock, autumn: Autumn
) -> None:
    clock.now = on(SESSION_DAY)
    reader.page.new_entry()
    assert place(reader) == "Session 1 · Saturday 24 October, 12:00"
    reader.type("Evening")
    reader.wait_until_saved()
    (entry,) = reader.stored()
    assert (entry.kind, entry.appointment) == (Kind.SESSION, autumn.session)


def test_before_the_session_it_says_so(reader: Reader, clock: SetClock) -> None:
    clock.now = on(PREPARATION_DAY)
    reader.page.new_entry()
    assert place(reader) == "before session 1 · Tuesday 20 October, 12:00"


def test_writing_begins_at_once_while_the_journal_is_busy(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    desk: FullDisk,
    autumn: Autumn,
) -> None:
    busy = hold(desk)
    with at_page(qtbot, appearance, clock, desk) as reader:
        reader.page.new_entry()
        reader.type("First words\nsecond line")
        assert place(reader) == TODAY
        busy.set()
        qtbot.waitUntil(lambda: place(reader) == f"Session 1 · week 5 · {TODAY}")
        assert reader.editor.text() == "second line"
        qtbot.waitUntil(
            lambda: [one.kind for one in reader.stored()] == [Kind.INTEGRATION]
        )
        (entry,) = reader.stored()
        assert (entry.title, entry.body) == ("First words", "second line")
        assert entry.appointment == autumn.integration


def test_a_kind_asked_for_while_the_journal_is_busy_finds_its_place_too(
    qtbot: QtBot, appearance: Appearance, clock: SetClock, desk: FullDisk
) -> None:
    clock.now = on(SESSION_DAY)
    busy = hold(desk)
    with at_page(qtbot, appearance, clock, desk) as reader:
        reader.page.new_entry(Kind.SESSION)
        busy.set()
        qtbot.waitUntil(lambda: place(reader).startswith("Session 1"))


def test_what_the_person_chose_meanwhile_is_left_alone(
    qtbot: QtBot, appearance: Appearance, clock: SetClock, desk: FullDisk
) -> None:
    busy = hold(desk)
    with at_page(qtbot, appearance, clock, desk) as reader:
        reader.page.new_entry()
        chooser = choose_place(reader)
        chips = {chip.text(): chip for chip in chooser.findChildren(Chip)}
        chips["Preparation"].click()
        reader.editor.setFocus()
        reader.type("x")
        busy.set()
        settle(reader)
        assert place(reader) == TODAY
        qtbot.waitUntil(lambda: bool(reader.stored()))
        assert [one.kind for one in reader.stored()] == [Kind.PREPARATION]


def test_a_place_found_late_saves_no_entry_without_words(
    qtbot: QtBot, appearance: Appearance, clock: SetClock, desk: FullDisk
) -> None:
    busy = hold(desk)
    with at_page(qtbot, appearance, clock, desk) as reader:
        reader.page.new_entry(body="> a question\n\n")
        busy.set()
        qtbot.waitUntil(lambda: place(reader).startswith("Session 1"))
        reader.page.hide()
        assert reader.stored() == []


def test_another_course_leaves_an_entry_where_it_is(
    reader: Reader, autumn: Autumn
) -> None:
    entry = reader.write(
        Draft(kind=Kind.INTEGRATION, title="one", appointment=autumn.integration)
    )
    reader.open(entry)
    put(reader.qtbot, reader.desk, lambda journal: journal.courses.create("Spring"))
    settle(reader)
    assert place(reader) == f"Session 1 · week 5 · {TODAY}"
    reader.page.new_entry()
    assert place(reader) == TODAY  # the new course has no appointments


def test_an_entry_moves_as_its_session_does(reader: Reader, autumn: Autumn) -> None:
    entry = reader.write(
        Draft(kind=Kind.SESSION, title="one", appointment=autumn.session)
    )
    reader.open(entry)
    assert place(reader) == f"Session 1 · week 5 · {TODAY}"
    put(
        reader.qtbot,
        reader.desk,
        lambda journal: journal.appointments.move(autumn.session, date(2026, 11, 22)),
    )
    reader.qtbot.waitUntil(lambda: place(reader) == f"Session 1 · week 1 · {TODAY}")


def test_the_line_opens_a_choice_of_kind_and_appointment(
    reader: Reader, autumn: Autumn
) -> None:
    entry = reader.write(Draft(kind=Kind.NOTE, title="one"))
    reader.open(entry)
    chooser = choose_place(reader)
    assert choices(chooser) == [
        "No appointment",
        "Preparation 1 · 20 Oct",
        "Session 1 · 24 Oct",
        "Integration 1 · 20 Nov",
    ]
    (chip,) = (chip for chip in chooser.findChildren(Chip) if chip.text() == "Session")
    chip.click()
    chooser.list.setFocus()
    for _ in range(2):
        reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert not chooser.isVisible()
    assert place(reader) == f"Session 1 · week 5 · {TODAY}"
    reader.wait_until_saved()
    reader.qtbot.waitUntil(lambda: reader.read(entry).kind is Kind.SESSION)
    assert reader.read(entry).appointment == autumn.session


def test_no_appointment_is_a_choice_too(reader: Reader, autumn: Autumn) -> None:
    entry = reader.write(
        Draft(kind=Kind.SESSION, title="one", appointment=autumn.session)
    )
    reader.open(entry)
    chooser = choose_place(reader)
    first = chooser.list.visualItemRect(chooser.list.item(0))
    reader.qtbot.mouseClick(
        chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=first.center()
    )
    assert place(reader) == TODAY
    reader.wait_until_saved()
    reader.qtbot.waitUntil(lambda: reader.read(entry).appointment is None)


def test_appointments_of_other_courses_stand_below_their_name(
    reader: Reader,
) -> None:
    put(reader.qtbot, reader.desk, lambda journal: journal.courses.create("Spring"))
    settle(reader)
    reader.page.new_entry()
    assert choices(choose_place(reader))[:3] == [
        "No appointment",
        "Autumn",
        "Preparation 1 · 20 Oct",
    ]


def test_escape_leaves_the_choice_and_changes_nothing(reader: Reader) -> None:
    reader.page.new_entry()
    chooser = choose_place(reader)
    reader.page.set_focus_mode(on=True)
    chooser.list.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert reader.seen(EntryPlace).button.hasFocus()
    assert place(reader) == f"Session 1 · week 5 · {TODAY}"
    assert not reader.has_button("New entry")  # still only the text


def test_a_screen_reader_hears_what_the_line_is_for(reader: Reader) -> None:
    reader.page.new_entry()
    name = reader.seen(EntryPlace).button.accessibleName()
    assert name.startswith("Integration, Session 1 · week 5")
    assert name.endswith("Change where this entry belongs")


@pytest.mark.parametrize("extra", range(8))
def test_the_line_is_cut_only_where_there_is_no_room(qtbot: QtBot, extra: int) -> None:
    place = EntryPlace()
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    layout.addWidget(place)
    layout.addStretch()
    row.resize(900, 60)
    row.show()
    when = "Tuesday 24 November, 20:14" + "i" * extra
    place.show_draft(Draft(kind=Kind.NOTE), NOON.day, when)
    qtbot.waitUntil(lambda: place.button.text() == when)
    row.resize(160, 60)
    qtbot.waitUntil(lambda: place.button.text().endswith("…"))
