"""The first page knows where the course is, and is quiet on the day of a session."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId
from journal.services.journal import Journal
from journal.services.looking_back import ON_THIS_DAY
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.today import TodayPage
from journal.ui.widgets.course_strip import CourseStrip
from journal.ui.widgets.feeling_pad import FeelingPad
from journal.ui.widgets.mood_line import MoodLine
from tests.conftest import NOON, PASSWORD, SetClock
from tests.courses import TODAY, begin_course, days
from tests.ui.at_desk import asked, put
from tests.ui.test_today_page import button, read

Ids = tuple[AppointmentId, ...]


@pytest.fixture
def journal(vault: Vault) -> Journal:
    return vault.create(PASSWORD).journal


@pytest.fixture
def ids(journal: Journal) -> Ids:
    """Preparation, session, integration, session, each three weeks apart."""
    _, ids = begin_course(journal, "1,2,1")
    order = [ids[0], ids[1], ids[3], ids[2]]
    for number, each in enumerate(order):
        journal.appointments.move(each, TODAY + days(21 * number))
    return tuple(order)


@pytest.fixture
def desk(journal: Journal, qapp: object) -> Iterator[Desk]:
    desk = Desk(journal)
    yield desk
    desk.close()


@pytest.fixture
def on(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> Callable[[int], TodayPage]:
    """Show the page so many days after today."""
    page = TodayPage(desk, appearance, clock, "en")
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()

    def show(day: int) -> TodayPage:
        clock.now = NOON
        clock.wind(timedelta(days=day))
        page.refresh()
        asked(qtbot, desk, lambda journal: journal.moods.days())
        return page

    return show


OnDay = Callable[[int], TodayPage]


def test_without_a_course_nothing_speaks_of_one(desk: Desk, on: OnDay) -> None:
    page = on(0)
    assert not page.findChildren(CourseStrip)[0].isVisible()
    assert "A question for today" in read(page)


@pytest.mark.parametrize(
    ("day", "place", "told"),
    [
        (0, "Preparation", "Next: Session 1, Monday 14 December"),
        (20, "Preparation", "Next: Session 1, Monday 14 December"),
        (22, "Integration · week 1", "Next: Integration 1, Monday 4 January"),
        (30, "Integration · week 2", "Next: Integration 1, Monday 4 January"),
        (45, "Integration · week 4", "Next: Session 2, Monday 25 January"),
        (70, "Integration · week 2", ""),
    ],
)
def test_the_strip_says_where_the_course_is_and_what_is_next(
    ids: Ids, on: OnDay, day: int, place: str, told: str
) -> None:
    page = on(day)
    (strip,) = page.findChildren(CourseStrip)
    assert strip.isVisible()
    assert strip.accessibleName() == place
    assert told in read(page)
    assert ("Next:" in read(page)) == bool(told)


def test_on_the_day_of_a_session_nothing_is_asked(
    qtbot: QtBot, desk: Desk, ids: Ids, on: OnDay
) -> None:
    put(qtbot, desk, lambda journal: journal.questions.ask("Is it usual?"))
    put(qtbot, desk, lambda journal: journal.writing.write(NOTE))
    page = on(21)
    text = read(page)
    assert "Nothing here needs you today." in text
    for word in ("A question", "to bring", "Another", "Last written", "Open mood"):
        assert word not in text
    assert not page.findChildren(MoodLine)[0].isVisible()
    assert page.findChildren(FeelingPad)[0].isVisible()
    with qtbot.waitSignal(page.write_wanted):
        button(page, "Leave a line").click()
    assert "Nothing here needs you today." not in read(on(22))
    assert "1 question to bring" in read(page)


NOTE = Draft(kind=Kind.NOTE, title="A walk")


def test_an_intention_comes_back_when_it_matters(
    qtbot: QtBot, desk: Desk, ids: Ids, on: OnDay
) -> None:
    put(qtbot, desk, lambda journal: journal.appointments.intend(ids[1], "Go slowly."))
    shown = [day for day in range(60) if "Go slowly." in read(on(day))]
    assert shown == [20, 21, 22]
    page = on(20)
    assert "Your intention for Session 1" in read(page)
    put(qtbot, desk, lambda journal: journal.appointments.intend(ids[1], ""))
    qtbot.waitUntil(lambda: "Your intention" not in read(page))


def test_a_change_in_the_course_is_seen_at_once(
    qtbot: QtBot, desk: Desk, ids: Ids, on: OnDay
) -> None:
    page = on(1)
    day = TODAY + days(9)
    put(qtbot, desk, lambda journal: journal.appointments.move(ids[1], day))
    qtbot.waitUntil(lambda: "Session 1, Wednesday 2 December" in read(page))
    with qtbot.waitSignal(page.plan_wanted):
        button(page, "Open plan").click()


def test_on_this_day_is_shown_only_where_it_is_wanted(
    qtbot: QtBot, desk: Desk, on: OnDay
) -> None:
    page = on(0)
    a_year_ago = TODAY.replace(year=TODAY.year - 1)
    draft = Draft(kind=Kind.NOTE, title="A year ago", day=a_year_ago)
    put(qtbot, desk, lambda journal: journal.writing.write(draft))
    put(qtbot, desk, lambda journal: journal.writing.write(NOTE))
    assert "On this day" not in read(page)
    put(qtbot, desk, lambda journal: journal.settings.put(ON_THIS_DAY, value=True))
    qtbot.waitUntil(lambda: "On this day" in read(page))
    assert "A year ago" in read(page)


def test_the_keyboard_begins_on_the_pad(ids: Ids, on: OnDay) -> None:
    page = on(0)
    chain = [page.nextInFocusChain()]
    while chain[-1] is not None and len(chain) < 100:
        chain.append(chain[-1].nextInFocusChain())
    first = next(each for each in chain if isinstance(each, FeelingPad | QPushButton))
    assert isinstance(first, FeelingPad)


def test_nothing_is_left_of_it_after_a_lock(
    qtbot: QtBot, desk: Desk, ids: Ids, on: OnDay
) -> None:
    put(qtbot, desk, lambda journal: journal.appointments.intend(ids[1], "Go slowly."))
    page = on(21)
    page.forget()
    for private in ("Session 1", "Go slowly.", "Preparation"):
        assert private not in read(page)


def test_practices_are_marked_and_let_go_without_fuss(
    qtbot: QtBot, desk: Desk, ids: Ids, on: OnDay
) -> None:
    page = on(1)
    assert "practise" not in read(page)
    put(qtbot, desk, lambda journal: journal.practising.begin("Call Ingrid"))
    qtbot.waitUntil(lambda: "What you said you would practise" in read(page))
    (box,) = (each for each in page.findChildren(QCheckBox) if each.isVisible())
    box.click()
    qtbot.waitUntil(lambda: bool(marked(qtbot, desk)))
    assert marked(qtbot, desk) == (TODAY + days(1),)
    assert "practise" not in read(on(21))
    assert "Call Ingrid" in read(on(22))
    for scold in ("missed", "in a row", "streak"):
        assert scold not in read(page).casefold()


def marked(qtbot: QtBot, desk: Desk) -> tuple[date, ...]:
    (practice,) = asked(qtbot, desk, lambda journal: journal.practising.all())
    return practice.days
