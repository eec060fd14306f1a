"""A check-in that is not saved survives a lock, and is none until it is saved."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain.mood import Feeling
from journal.services import check_in_drafts
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.checking_in import (
    button,
    check_ins,
    click_pad,
    has_button,
    named,
    pad,
    said,
    saved,
)
from tests.ui.leaving import begin, card, here, left, line, lock, lock_and_unlock
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    holders_of,
    make_window,
    shut,
    unlock,
    unlock_page,
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


def test_all_that_was_said_is_back_after_a_lock(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts
) -> None:
    begin(qtbot, here(window))
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)

    assert pad(card(pages)).choice == (2, -1)
    assert line(pages).text() == "the lighthouse"
    for name in ("Distress 4", "Nightmares: no", "tender"):
        assert button(card(pages), name).isChecked()
    assert button(card(pages), "Save check-in").isEnabled()
    assert saved(qtbot, pages.desk) == []
    assert (prompts.asked, prompts.told) == ([], [])


def test_while_it_is_locked_no_widget_holds_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(qtbot, here(window))
    lock(qtbot, window)
    assert holders_of("lighthouse") == []


def choose_a_word(qtbot: QtBot, pages: OpenJournal) -> None:
    button(card(pages), "calm").click()


def type_an_own_word(qtbot: QtBot, pages: OpenJournal) -> None:
    button(card(pages), "More words").click()
    named(card(pages), QLineEdit, "A word of your own").setText("salty")


def type_a_line(qtbot: QtBot, pages: OpenJournal) -> None:
    button(card(pages), "Add sleep or a note").click()
    line(pages).setText("half a")


def tell_of_the_night(qtbot: QtBot, pages: OpenJournal) -> None:
    button(card(pages), "Add sleep or a note").click()
    button(card(pages), "Nightmares: yes").click()


@pytest.mark.parametrize(
    ("say", "is_back"),
    [
        (choose_a_word, lambda pages: button(card(pages), "calm").isChecked()),
        (type_an_own_word, lambda pages: button(card(pages), "salty").isChecked()),
        (type_a_line, lambda pages: line(pages).text() == "half a"),
        (
            tell_of_the_night,
            lambda pages: button(card(pages), "Nightmares: yes").isChecked(),
        ),
    ],
)
def test_a_single_thing_without_a_place_is_enough_to_be_kept(
    qtbot: QtBot,
    window: MainWindow,
    say: Callable[[QtBot, OpenJournal], None],
    is_back: Callable[[OpenJournal], bool],
) -> None:
    say(qtbot, here(window))
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)

    assert is_back(pages)
    assert pad(card(pages)).choice is None
    assert not button(card(pages), "Save check-in").isEnabled()


def test_a_place_alone_is_enough_to_be_kept(qtbot: QtBot, window: MainWindow) -> None:
    click_pad(qtbot, card(here(window)), -5, 5)
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)

    assert pad(card(pages)).choice == (-5, 5)
    assert button(card(pages), "Save check-in").isEnabled()


def test_where_nothing_was_said_nothing_is_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = lock_and_unlock(qtbot, window)
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()
    assert said(card(pages)) == ""
    assert pad(card(pages)).choice is None


def test_saved_after_the_lock_it_is_a_check_in_and_no_draft(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_pad(qtbot, card(here(window)), 2, -1)
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert saved(qtbot, pages.desk) == [Feeling(pleasantness=2, energy=-1)]
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()

    pages = lock_and_unlock(qtbot, window)
    assert len(saved(qtbot, pages.desk)) == 1
    assert pad(card(pages)).choice is None


def test_cleared_after_the_lock_it_is_gone_for_good(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(qtbot, here(window))
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)
    button(card(pages), "Clear").click()
    assert pad(card(pages)).choice is None
    assert not has_button(card(pages), "Clear")
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()

    pages = lock_and_unlock(qtbot, window)
    assert pad(card(pages)).choice is None
    assert saved(qtbot, pages.desk) == []


def test_it_survives_a_second_lock_untouched(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, here(window))
    lock_and_unlock(qtbot, window)
    pages = lock_and_unlock(qtbot, window)
    left(qtbot, pages)
    assert line(pages).text() == "the lighthouse"


def test_on_another_day_it_is_about_the_time_it_was_left(
    qtbot: QtBot, window: MainWindow, clock: SetClock
) -> None:
    moment = clock()
    click_pad(qtbot, card(here(window)), 2, -1)
    lock(qtbot, window)
    clock.wind(timedelta(days=1, hours=2))
    pages = unlock(qtbot, window)
    left(qtbot, pages)
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert [each.at for each in check_ins(qtbot, pages.desk)] == [moment]


def test_on_another_day_it_can_be_about_now_after_all(
    qtbot: QtBot, window: MainWindow, clock: SetClock
) -> None:
    click_pad(qtbot, card(here(window)), 2, -1)
    lock(qtbot, window)
    clock.wind(timedelta(days=1))
    pages = unlock(qtbot, window)
    left(qtbot, pages)
    button(card(pages), "Now, after all").click()
    with qtbot.waitSignal(pages.desk.changed):
        button(card(pages), "Save check-in").click()
    assert [each.at for each in check_ins(qtbot, pages.desk)] == [clock()]


def test_what_was_saved_a_moment_before_the_lock_does_not_come_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_pad(qtbot, card(here(window)), 2, -1)
    button(card(here(window)), "Save check-in").click()
    pages = lock_and_unlock(qtbot, window)
    assert len(saved(qtbot, pages.desk)) == 1
    assert asked(qtbot, pages.desk, check_in_drafts.kept) == ()
    assert pad(card(pages)).choice is None


def test_closing_the_window_keeps_it_too(
    qtbot: QtBot, window: MainWindow, vault: Vault, prompts: ScriptedPrompts
) -> None:
    begin(qtbot, here(window))
    assert window.close()
    assert prompts.asked == []
    journal = vault.unlock(PASSWORD).journal
    (draft,) = check_in_drafts.kept(journal)
    journal.close()
    assert draft.feeling.note == "the lighthouse"


def test_the_front_of_a_locked_journal_says_nothing_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(qtbot, here(window))
    lock(qtbot, window)
    texts = unlock_page(window).findChildren(QLineEdit)
    assert all(not each.text() for each in texts)
