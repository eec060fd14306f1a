"""The program around the window: preferences kept, bugs told without the journal."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.errors import NotSavedError
from journal.domain.moment import Clock
from journal.services import preferences
from journal.services.preferences import Preferences
from journal.ui.pages.create import CreatePage
from journal.ui.program import keep_in, make_window, report_bugs, sorry
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import drop_what_was_left

SECRET = "what was written in the journal"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def told(prompts: ScriptedPrompts, qapp: QApplication) -> Iterator[list[str]]:
    """What is printed beside the window, while bugs are reported."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    printed: list[str] = []
    report_bugs(prompts, printed.append)
    yield printed
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def happen(error: BaseException) -> None:
    """Let an error reach the last stop, as from a slot."""
    try:
        fail(error, SECRET)
    except BaseException as caught:  # noqa: BLE001 - handed over as Python would
        sys.excepthook(type(caught), caught, caught.__traceback__)


def fail(error: BaseException, written: str) -> None:
    assert written
    raise error


def test_a_bug_is_told_without_a_word_of_the_journal(
    told: list[str], prompts: ScriptedPrompts
) -> None:
    happen(ValueError(f"cannot parse {SECRET!r}"))
    (report,) = told
    assert "ValueError" in report
    assert "test_program.py" in report
    assert SECRET not in report
    assert prompts.told == [sorry()]
    assert prompts.details == report  # on request, in the same dialog


def test_a_bug_on_a_thread_is_told_without_a_word_of_the_journal(
    told: list[str], prompts: ScriptedPrompts
) -> None:
    thread = threading.Thread(target=fail, args=(ValueError(SECRET), SECRET))
    thread.start()
    thread.join()
    (report,) = told
    assert "ValueError" in report
    assert SECRET not in report


def test_a_bug_while_something_is_dropped_is_told_without_a_word_too(
    told: list[str], prompts: ScriptedPrompts
) -> None:
    class Held:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    Held()
    (report,) = told
    assert "ValueError" in report
    assert SECRET not in report


def test_an_expected_failure_is_told_in_its_sentence(
    told: list[str], prompts: ScriptedPrompts
) -> None:
    happen(NotSavedError("Not saved: the disk is full."))
    assert told == []
    assert prompts.told == ["Not saved: the disk is full."]


def test_an_interrupt_is_no_bug(told: list[str], prompts: ScriptedPrompts) -> None:
    happen(KeyboardInterrupt())
    assert (told, prompts.told) == ([], [])


def test_a_bug_while_a_bug_is_told_is_only_printed(
    told: list[str], prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tell_and_fail(sentence: str, *, details: str = "") -> None:
        prompts.told.append(sentence)
        happen(ValueError("while the first was told"))

    monkeypatch.setattr(prompts, "tell", tell_and_fail)
    happen(ValueError("the first"))
    assert len(told) == 2
    assert prompts.told == [sorry()]


def test_preferences_are_kept_in_their_file(
    tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    path = tmp_path / "preferences.json"
    keep_in(path, prompts)(Preferences(scheme="dark"))
    assert preferences.load(path).scheme == "dark"
    assert prompts.told == []


def test_preferences_that_cannot_be_kept_are_told(
    tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    (tmp_path / "file").touch()
    keep_in(tmp_path / "file" / "preferences.json", prompts)(Preferences())
    (sentence,) = prompts.told
    assert sentence.startswith("Not saved")


def test_the_window_is_made_in_the_preferred_colours(
    qtbot: QtBot, clock: Clock, tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    kept: list[Preferences] = []
    wanted = Preferences(journal=str(tmp_path / "none.journal"), scheme="dark")
    window = make_window(wanted, clock, keep=kept.append, prompts=prompts)
    qtbot.addWidget(window)
    assert isinstance(window.front, CreatePage)
    assert window.palette().window().color().lightness() < 60
    assert kept == []
    window.set_scheme("light")
    window.close()
    drop_what_was_left()
