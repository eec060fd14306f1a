"""The check-ins of a day are told in words, and each is changed where it stands."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.care import DISTRESS_FOR_CARE
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep
from journal.services import feelings
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.day_check_ins import DayCheckIns
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import put
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    has_button,
    named,
    pad,
    save,
)

MORNING = Feeling(
    pleasantness=-1,
    energy=2,
    words=("anxious",),
    sleep=Sleep(hours=6.5, wakings=0, nightmares=True, upset=7),
)
NOW = Feeling(pleasantness=2, energy=0, distress=0, note="bread & butter")
WORDS = feelings.words("en")


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def day(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> DayCheckIns:
    """Show today, with a check-in of the morning and one of noon."""
    morning = Moment(utc=NOON.utc - timedelta(hours=3), offset=NOON.offset)
    put(qtbot, desk, lambda journal: journal.moods.check_in(MORNING, at=morning))
    put(qtbot, desk, lambda journal: journal.moods.check_in(NOW))
    day = DayCheckIns(
        WORDS, make_editor=lambda: CheckInEditor(desk, appearance, clock, WORDS)
    )
    qtbot.addWidget(day)
    day.resize(900, 900)
    desk.changed.connect(
        lambda _: desk.ask(
            day,
            lambda journal: journal.moods.check_ins(NOON.day, NOON.day),
            lambda found: day.show_day(NOON.day, found),
        )
    )
    day.show_day(NOON.day, check_ins(qtbot, desk))
    day.show()
    return day


def texts(day: QWidget) -> str:
    labels = [each.text() for each in day.findChildren(QLabel) if each.isVisible()]
    return "\n".join(labels)


def edit(day: DayCheckIns, time: str) -> None:
    button(day, f"Edit the check-in of {time}").click()


def test_all_that_was_said_is_told_in_words(day: DayCheckIns) -> None:
    minus = "\N{MINUS SIGN}"
    assert (
        f"09:00\nanxious · Feeling {minus}1, energy +2\n"
        "Slept 6.5 h · times awake 0 · nightmares, upsetting 7 of 10" in texts(day)
    )
    assert "Feeling +2, energy 0 · distress 0 of 10\nbread & butter" in texts(day)


@pytest.mark.parametrize(
    ("locale", "time", "hours"), [("en_US", "9:00", "6.5"), ("nb_NO", "09:00", "6,5")]
)
def test_times_and_numbers_are_written_as_the_locale_does(
    qtbot: QtBot, desk: Desk, day: DayCheckIns, locale: str, time: str, hours: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        day.clear()
        day.show_day(NOON.day, check_ins(qtbot, desk))
    finally:
        QLocale.setDefault(before)

    assert time in texts(day)
    assert f"Slept {hours} h" in texts(day)


def test_one_is_changed_in_place_and_told_as_it_was(
    qtbot: QtBot, desk: Desk, day: DayCheckIns
) -> None:
    edit(day, "09:00")
    assert "bread & butter" in texts(day)
    assert not has_button(day, "Delete the check-in of 09:00")
    click_pad(qtbot, day, 3, -3)
    with qtbot.waitSignal(day.changed) as changed:
        button(day, "Save check-in").click()

    assert changed.args is not None
    assert changed.args[0].feeling == MORNING
    qtbot.waitUntil(lambda: "Feeling +3" in texts(day))
    assert not day.findChildren(CheckInEditor)
    found = check_ins(qtbot, desk)
    assert [each.feeling.pleasantness for each in found] == [3, 2]


def test_leaving_changes_nothing_and_goes_back_to_the_link(
    qtbot: QtBot, desk: Desk, day: DayCheckIns
) -> None:
    with qtbot.waitActive(day):
        day.activateWindow()
    before = check_ins(qtbot, desk)
    edit(day, "12:00")
    click_pad(qtbot, day, 5, 5)
    button(day, "Cancel").setFocus()
    button(day, "Cancel").click()

    assert check_ins(qtbot, desk) == before
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Edit the check-in of 12:00"


def test_what_is_being_said_survives_other_changes_and_other_days(
    qtbot: QtBot, desk: Desk, day: DayCheckIns
) -> None:
    edit(day, "09:00")
    click_pad(qtbot, day, 4, 4)
    put(qtbot, desk, lambda journal: journal.moods.check_in(NOW))
    qtbot.waitUntil(lambda: texts(day).count("bread & butter") == 2)
    assert pad(day).choice == (4, 4)

    day.show_day(NOON.day - timedelta(days=1), ())
    assert not pad(day).isVisible()
    day.show_day(NOON.day, check_ins(qtbot, desk))
    assert pad(day).isVisible()
    assert pad(day).choice == (4, 4)


def test_help_offered_after_a_move_to_another_day_stays_in_sight(
    qtbot: QtBot, desk: Desk, day: DayCheckIns
) -> None:
    edit(day, "12:00")
    button(day, f"Distress {DISTRESS_FOR_CARE}").click()
    field = named(day, QDateEdit, "Day of the check-in")
    field.setDate(QDate(2026, 11, 22))
    save(qtbot, desk, day)
    qtbot.waitUntil(lambda: "bread & butter" not in texts(day))
    qtbot.waitUntil(lambda: has_button(day, "Hide for today"))
    with qtbot.waitSignal(day.help_wanted):
        button(day, "Help now").click()
    button(day, "Hide for today").click()

    assert not day.findChildren(CheckInEditor)
    assert check_ins(qtbot, desk)[0].day == NOON.day - timedelta(days=1)


def test_without_editors_there_is_nothing_to_change(qtbot: QtBot, desk: Desk) -> None:
    day = DayCheckIns(WORDS)
    qtbot.addWidget(day)
    put(qtbot, desk, lambda journal: journal.moods.check_in(NOW))
    day.show_day(NOON.day, check_ins(qtbot, desk))
    day.show()

    assert not has_button(day, "Edit the check-in of 12:00")
    with qtbot.waitSignal(day.delete_wanted):
        button(day, "Delete the check-in of 12:00").click()


def test_clearing_leaves_nothing_private(qtbot: QtBot, day: DayCheckIns) -> None:
    edit(day, "09:00")
    day.clear()

    assert "anxious" not in "\n".join(each.text() for each in day.findChildren(QLabel))
    assert not day.findChildren(CheckInEditor)
