"""A check-in is changed in the form it was made in, and nothing is lost on the way."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QDateEdit, QLineEdit, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.care import DISTRESS_FOR_CARE
from journal.domain.changes import Changes
from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.services import feelings
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_editor import CheckInEditor
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    has_button,
    named,
    pad,
    said,
    save,
)
from tests.ui.slow_desk import FullDisk

FULL = Feeling(
    pleasantness=-2,
    energy=3,
    words=("anxious", "like the sea"),
    distress=4,
    sleep=Sleep(hours=5.5, wakings=2, nightmares=True, upset=6),
    note="on the train",
)
IN_NEW_YORK = Moment(
    utc=NOON.utc - timedelta(days=3, seconds=29), offset=timedelta(hours=-5)
)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def editor(
    qtbot: QtBot, desk: FullDisk, appearance: Appearance, clock: SetClock
) -> CheckInEditor:
    editor = CheckInEditor(desk, appearance, clock, feelings.words("en"))
    qtbot.addWidget(editor)
    editor.resize(600, 700)
    editor.show()
    return editor


def kept(qtbot: QtBot, desk: FullDisk, at: Moment = IN_NEW_YORK) -> CheckIn:
    put(qtbot, desk, lambda journal: journal.moods.check_in(FULL, at=at))
    return check_ins(qtbot, desk)[-1]


def written(qtbot: QtBot, desk: FullDisk) -> EntryId:
    draft = Draft(kind=Kind.NOTE, body="a walk")
    (entry,) = put(qtbot, desk, lambda journal: journal.writing.write(draft)).entries
    return entry


def test_it_shows_all_that_was_said(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    editor.edit(kept(qtbot, desk))

    assert pad(editor).choice == (-2, 3)
    for name in ("anxious", "like the sea", "Distress 4", "Nightmares: yes"):
        assert button(editor, name).isChecked()
    assert button(editor, "How upsetting 6").isChecked()
    assert named(editor, QLineEdit, "A line about it").text() == "on the train"
    day = named(editor, QDateEdit, "Day of the check-in").date()
    time = named(editor, QTimeEdit, "Time of the check-in").time()
    assert (day, time) == (QDate(2026, 11, 20), QTime(5, 59))
    assert not has_button(editor, "Now, after all")


def test_what_is_changed_is_kept_and_the_rest_stays(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    old = kept(qtbot, desk)
    editor.edit(old)
    click_pad(qtbot, editor, 1, -1)
    button(editor, "anxious").click()
    button(editor, "Clear distress").click()
    with qtbot.waitSignals([editor.kept, editor.closed]):
        button(editor, "Save check-in").click()

    (new,) = check_ins(qtbot, desk)
    assert (new.id, new.at, new.day) == (old.id, old.at, old.day)
    assert new.feeling == Feeling(
        pleasantness=1,
        energy=-1,
        words=("like the sea",),
        sleep=FULL.sleep,
        note=FULL.note,
    )


def test_another_time_stays_in_the_zone_it_was_lived_in(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    editor.edit(kept(qtbot, desk))
    named(editor, QTimeEdit, "Time of the check-in").setTime(QTime(23, 45))
    save(qtbot, desk, editor)

    (new,) = check_ins(qtbot, desk)
    assert new.at.local.isoformat() == "2026-11-20T23:45:00-05:00"
    assert new.day.isoformat() == "2026-11-20"


def test_return_saves_and_escape_leaves(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    old = kept(qtbot, desk)
    editor.edit(old)
    click_pad(qtbot, editor, 5, 5)
    with qtbot.waitSignal(editor.closed):
        qtbot.keyClick(pad(editor), Qt.Key.Key_Escape)
    assert check_ins(qtbot, desk) == (old,)

    editor.edit(old)
    click_pad(qtbot, editor, 5, 5)
    with qtbot.waitSignal(editor.closed):
        qtbot.keyClick(pad(editor), Qt.Key.Key_Return)
    assert check_ins(qtbot, desk)[0].feeling.pleasantness == 5


def test_saving_without_a_change_changes_nothing(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor, clock: SetClock
) -> None:
    old = kept(qtbot, desk)
    clock.wind(timedelta(hours=1))
    editor.edit(old)
    with qtbot.assertNotEmitted(desk.changed), qtbot.waitSignal(editor.closed):
        button(editor, "Save check-in").click()

    assert check_ins(qtbot, desk) == (old,)


def test_what_the_disk_refuses_stays_in_the_editor(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    old = kept(qtbot, desk)
    editor.edit(old)
    click_pad(qtbot, editor, 3, 3)
    desk.is_full = True
    with qtbot.assertNotEmitted(editor.closed):
        button(editor, "Save check-in").click()
        qtbot.waitUntil(lambda: said(editor) == "The disk is full.")
    assert pad(editor).choice == (3, 3)
    assert check_ins(qtbot, desk) == (old,)

    desk.is_full = False
    with qtbot.waitSignal(editor.closed):
        button(editor, "Save check-in").click()
    assert check_ins(qtbot, desk)[0].feeling.pleasantness == 3


def test_one_that_was_deleted_meanwhile_is_said_to_be_gone(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    old = kept(qtbot, desk)
    editor.edit(old)
    put(qtbot, desk, lambda journal: journal.moods.remove(frozenset({old.id})))
    click_pad(qtbot, editor, 3, 3)
    button(editor, "Save check-in").click()

    qtbot.waitUntil(lambda: said(editor) == "That check-in is not in the journal.")
    assert pad(editor).choice == (3, 3)


def test_a_new_one_belongs_to_the_entry(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    entry = written(qtbot, desk)
    editor.begin(entry)
    assert not button(editor, "Save check-in").isEnabled()
    click_pad(qtbot, editor, 2, -2)
    with qtbot.waitSignal(editor.closed):
        button(editor, "Save check-in").click()

    (made,) = check_ins(qtbot, desk)
    assert (made.entry, made.at) == (entry, NOON)


@pytest.mark.parametrize("entry", [EntryId(UUID(int=5)), None])
def test_a_new_one_for_an_entry_that_is_gone_is_refused_in_a_sentence(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor, entry: EntryId | None
) -> None:
    if entry is None:
        entry = written(qtbot, desk)
        editor.begin(entry)
        erased = frozenset({entry})

        def erase_behind(journal: Journal) -> Changes:
            return journal.writing.erase(erased)

        put(qtbot, desk, erase_behind)
    else:
        editor.begin(entry)
    click_pad(qtbot, editor, 2, -2)
    with qtbot.assertNotEmitted(desk.failed):
        button(editor, "Save check-in").click()
        qtbot.waitUntil(lambda: said(editor).endswith("."))

    assert check_ins(qtbot, desk) == ()
    assert pad(editor).choice == (2, -2)


def test_a_very_hard_moment_offers_help_before_it_closes(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    editor.edit(kept(qtbot, desk))
    button(editor, f"Distress {DISTRESS_FOR_CARE}").click()
    care = editor.findChildren(CareLine)[0]
    with qtbot.assertNotEmitted(editor.closed):
        save(qtbot, desk, editor)
        qtbot.waitUntil(care.isVisible)
    assert not pad(editor).isVisible()
    with qtbot.waitSignal(editor.help_wanted):
        button(editor, "Help now").click()
    with qtbot.waitSignal(editor.closed):
        button(editor, "Hide for today").click()
    asked(qtbot, desk, lambda journal: journal.moods.days())


def test_every_control_has_a_name(
    qtbot: QtBot, desk: FullDisk, editor: CheckInEditor
) -> None:
    editor.edit(kept(qtbot, desk))
    for widget in editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
