"""A check-in may be of another time, on the writer's own calendar day."""

import time as clocks
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateEdit, QLineEdit, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.moment import Moment
from journal.services import feelings
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.check_in_card import CheckInCard
from journal.ui.widgets.check_in_time import lived_at
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    has_button,
    named,
    pad,
    said,
    save,
    saved,
)

ANOTHER_TIME = "Not now: another time"
LINE = "A line about it"


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def card(
    qtbot: QtBot, desk: Desk, clock: SetClock, appearance: Appearance
) -> CheckInCard:
    card = CheckInCard(desk, appearance, clock, feelings.words("en"))
    qtbot.addWidget(card)
    card.resize(470, 800)
    card.show()
    click_pad(qtbot, card, 1, 0)
    button(card, "Add sleep or a note").click()
    return card


@pytest.fixture
def in_oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this computer stand in Oslo: two hours from UTC in summer, else one."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        clocks.tzset()
        yield
    clocks.tzset()


def choose_time(card: QWidget, day: date, hour: int, minute: int) -> None:
    button(card, ANOTHER_TIME).click()
    field = named(card, QDateEdit, "Day of the check-in")
    field.setDate(QDate(day.year, day.month, day.day))
    named(card, QTimeEdit, "Time of the check-in").setTime(QTime(hour, minute))


def test_another_time_is_kept_on_its_own_day(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    choose_time(card, date(2026, 11, 21), 23, 40)
    save(qtbot, desk, card)

    (kept,) = check_ins(qtbot, desk)
    assert kept.day == date(2026, 11, 21)
    assert kept.at.local.isoformat() == "2026-11-21T23:40:00+01:00"
    assert said(card).startswith("Saved for Saturday 21 November, 23:40")
    button(card, "Add sleep or a note").click()
    assert has_button(card, ANOTHER_TIME)


def test_it_can_be_of_now_after_all(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    choose_time(card, date(2026, 11, 21), 23, 40)
    button(card, "Now, after all").click()
    save(qtbot, desk, card)

    assert [each.at for each in check_ins(qtbot, desk)] == [NOON]


def test_no_day_but_tomorrow_lies_ahead(qtbot: QtBot, card: CheckInCard) -> None:
    choose_time(card, date(2027, 5, 1), 9, 0)
    day = named(card, QDateEdit, "Day of the check-in")

    assert day.maximumDate() == QDate(2026, 11, 24)
    assert day.date() <= day.maximumDate()


def test_more_than_a_day_ahead_is_refused_and_nothing_is_lost(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    named(card, QLineEdit, LINE).setText("on the train")
    choose_time(card, date(2026, 11, 24), 12, 1)
    button(card, "Save check-in").click()
    qtbot.waitUntil(lambda: said(card) == "A check-in cannot be in the future.")

    assert saved(qtbot, desk) == []
    assert pad(card).choice == (1, 0)
    assert named(card, QLineEdit, LINE).text() == "on the train"
    named(card, QTimeEdit, "Time of the check-in").setTime(QTime(11, 59))
    save(qtbot, desk, card)
    assert [each.day for each in check_ins(qtbot, desk)] == [date(2026, 11, 24)]


def test_undo_brings_the_note_and_the_time_back(
    qtbot: QtBot, card: CheckInCard, desk: Desk
) -> None:
    named(card, QLineEdit, LINE).setText("on the train")
    choose_time(card, date(2026, 11, 21), 23, 40)
    save(qtbot, desk, card)
    kept = check_ins(qtbot, desk)
    with qtbot.waitSignal(desk.changed):
        button(card, "Undo").click()
    assert saved(qtbot, desk) == []
    assert named(card, QLineEdit, LINE).text() == "on the train"
    save(qtbot, desk, card)

    again = check_ins(qtbot, desk)
    assert [(each.at, each.feeling) for each in again] == [
        (each.at, each.feeling) for each in kept
    ]


@pytest.mark.usefixtures("in_oslo")
@pytest.mark.parametrize(
    ("day", "hour", "told"),
    [
        (date(2026, 7, 4), 0, "2026-07-04T00:30:00+02:00"),
        (date(2026, 11, 22), 23, "2026-11-22T23:30:00+01:00"),
        (date(2026, 3, 29), 2, "2026-03-29T03:30:00+02:00"),  # an hour left out
        (date(2026, 10, 25), 2, "2026-10-25T02:30:00+02:00"),  # an hour come twice
    ],
)
def test_a_day_in_summer_time_stays_that_day(
    qtbot: QtBot, card: CheckInCard, desk: Desk, day: date, hour: int, told: str
) -> None:
    choose_time(card, day, hour, 30)
    save(qtbot, desk, card)

    (kept,) = check_ins(qtbot, desk)
    assert kept.day == day
    assert kept.at.local.isoformat() == told


YEARS = st.datetimes().map(
    lambda time: time.replace(year=1990 + time.year % 70, day=1 + time.day % 28)
)
MOMENTS = st.builds(
    Moment,
    utc=YEARS.map(lambda time: time.replace(tzinfo=UTC)),
    offset=st.integers(-14 * 4, 14 * 4).map(lambda n: timedelta(minutes=15 * n)),
)


@given(MOMENTS, YEARS)
def test_the_day_is_the_one_on_the_writers_clock(like: Moment, wall: datetime) -> None:
    assert lived_at(wall, like).day == wall.date()
