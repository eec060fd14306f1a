"""Changes and check-ins of entries that were begun survive a lock as well."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from journal.domain.mood import Feeling
from journal.services import check_in_drafts
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    pad,
    saved,
)
from tests.ui.leaving import (
    begin,
    begin_for_entry,
    card,
    here,
    left,
    lock,
    lock_and_unlock,
    written,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    make_window,
    press,
    shut,
    unlock,
)


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window with an open journal."""
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    unlock(qtbot, window)
    yield window
    shut(window, prompts)


def test_a_change_that_was_begun_is_still_a_change_after_the_lock(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = here(window)
    click_pad(qtbot, card(pages), 2, -1)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    button(card(pages), "Change").click()
    click_pad(qtbot, card(pages), -3, 1)

    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=2, energy=-1)]
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=-3, energy=1)]


def test_a_change_that_was_begun_survives_a_second_lock_and_can_be_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = here(window)
    click_pad(qtbot, card(pages), 2, -1)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    button(card(pages), "Change").click()
    click_pad(qtbot, card(pages), -3, 1)

    for _ in range(2):
        pages = lock_and_unlock(qtbot, window)
        left(qtbot, pages)
        pages.desk.settle()
        QCoreApplication.processEvents()
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=-3, energy=1)]
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Undo").click()
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=2, energy=-1)]


def test_a_change_of_what_was_deleted_becomes_a_new_check_in(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    pages = here(window)
    click_pad(qtbot, card(pages), 2, -1)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    button(card(pages), "Change").click()
    click_pad(qtbot, card(pages), -3, 1)
    lock(qtbot, window)
    journal = vault.unlock(PASSWORD).journal
    journal.moods.remove(frozenset(each.id for each in journal.moods.check_ins()))
    journal.close()

    pages = unlock(qtbot, window)
    left(qtbot, pages)
    pages.desk.settle()
    QCoreApplication.processEvents()
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=-3, energy=1)]


def test_what_was_begun_in_other_places_comes_back_one_after_another(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = here(window)
    entry = written(qtbot, pages)
    press(Qt.Key.Key_2, CTRL)
    pages.writing.open_entry(entry)
    editor = begin_for_entry(qtbot, pages)
    click_pad(qtbot, editor, -4, -4)
    press(Qt.Key.Key_1, CTRL)
    click_pad(qtbot, card(pages), 2, -1)

    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)
    assert pad(card(pages)).choice == (2, -1)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    qtbot.waitUntil(lambda: pad(card(pages)).choice == (-4, -4))
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()

    found = check_ins(qtbot, pages.desk)
    assert {(each.feeling.pleasantness, each.entry) for each in found} == {
        (2, None),
        (-4, entry),
    }
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()


def test_what_waits_is_not_lost_by_what_is_begun_before_it_is_seen(
    qtbot: QtBot, window: MainWindow, vault: Vault
) -> None:
    begin(qtbot, here(window))
    lock(qtbot, window)
    pages = unlock(qtbot, window)
    click_pad(qtbot, card(pages), 5, 5)  # before the journal has answered
    pages = lock_and_unlock(qtbot, window)
    drafts = asked(qtbot, pages.desk, check_in_drafts.kept)
    assert {draft.feeling.note for draft in drafts} >= {"the lighthouse"}


def test_a_change_that_changed_nothing_leaves_no_draft(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = here(window)
    click_pad(qtbot, card(pages), 2, -1)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    button(card(pages), "Change").click()

    pages = lock_and_unlock(qtbot, window)
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()
    assert pad(card(pages)).choice is None
