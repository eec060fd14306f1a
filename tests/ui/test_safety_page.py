"""My plan: written by keyboard, saved as one goes, moved, removed and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from journal.domain.safety import PLAN_LENGTH, Part, Plan
from journal.services import plan_copy
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.pages.safety import SafetyPage
from journal.ui.widgets.growing_text import GrowingText
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk, hold
from tests.ui.window import focused, name, press, shown, tab_to, write

RETURN = Qt.Key.Key_Return
SPACE = Qt.Key.Key_Space
ALT = Qt.KeyboardModifier.AltModifier
MINE = "What I can do myself"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save without the pause that a person makes."""
    monkeypatch.setattr("journal.ui.plan_sheet.PAUSE_MS", 0)
    monkeypatch.setattr("journal.ui.plan_sheet.RETRY_MS", 20)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.is_full = False
    desk.close()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "mine.txt")


@pytest.fixture
def page(
    qtbot: QtBot, desk: FullDisk, appearance: Appearance, prompts: ScriptedPrompts
) -> SafetyPage:
    page = SafetyPage(desk, appearance, prompts, HelpAtHand("en"))
    qtbot.addWidget(page)
    page.resize(1084, 800)
    present(qtbot, page)
    return page


def present(qtbot: QtBot, page: SafetyPage) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    fields(page)[0].setFocus()
    qtbot.waitUntil(fields(page)[0].hasFocus)


def fields(page: SafetyPage) -> list[GrowingText]:
    return [each for each in page.findChildren(GrowingText) if each.isVisible()]


def kept(qtbot: QtBot, desk: FullDisk) -> Plan:
    return asked(qtbot, desk, lambda journal: journal.safety.plan())


def becomes(qtbot: QtBot, desk: FullDisk, part: Part, *lines: str) -> None:
    qtbot.waitUntil(lambda: kept(qtbot, desk).of(part) == lines)


def write_steps(*lines: str) -> None:
    tab_to(f"{MINE}, a new line")
    for line in lines:
        write(line)
        press(RETURN)


def test_all_six_parts_are_asked_for_and_nothing_is_required(page: SafetyPage) -> None:
    names = [name(each) for each in fields(page)]
    assert len(names) == len(Part)
    assert all(each.endswith("a new line") for each in names)


def test_lines_are_saved_as_one_types_and_return_leads_to_the_next(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk", "cold water")
    becomes(qtbot, desk, Part.STEPS, "walk", "cold water")
    assert name(focused()) == f"{MINE}, a new line"


def test_a_line_is_moved_by_its_arrow_and_the_arrow_keeps_the_keyboard(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk", "sing", "call Kim")
    tab_to("Move up: call Kim")
    press(SPACE)
    assert name(focused()) == "Move up: call Kim"
    press(SPACE)
    becomes(qtbot, desk, Part.STEPS, "call Kim", "walk", "sing")
    assert name(focused()) == f"{MINE}, line 1"


def test_a_line_is_moved_with_alt_and_an_arrow_while_it_is_written(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk", "sing")
    tab_to(f"{MINE}, line 1")
    press(Qt.Key.Key_Down, ALT)
    becomes(qtbot, desk, Part.STEPS, "sing", "walk")
    assert name(focused()) == f"{MINE}, line 2"
    press(Qt.Key.Key_Down, ALT)  # nothing is below but the empty field
    press(Qt.Key.Key_Up, ALT)
    becomes(qtbot, desk, Part.STEPS, "walk", "sing")


def test_a_line_is_removed_and_taken_back(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk", "sing")
    tab_to("Remove: walk")
    press(SPACE)
    becomes(qtbot, desk, Part.STEPS, "sing")
    qtbot.waitUntil(lambda: page.pending() is None)
    desk.settle()
    assert "The line is removed." in shown(page)
    tab_to("Undo")
    press(SPACE)
    becomes(qtbot, desk, Part.STEPS, "walk", "sing")
    assert "The line is removed." not in shown(page)
    assert name(focused()) == f"{MINE}, line 1"


def test_a_long_line_wraps_and_stays_one_line(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk")
    low = fields(page)[0].height()

    def second() -> GrowingText:
        (field,) = [each for each in fields(page) if name(each) == f"{MINE}, line 2"]
        return field

    long = "go down to the water, " * 6 + "stay"
    write_steps(long)
    qtbot.waitUntil(lambda: second().height() > low)
    tab_to(f"{MINE}, line 1")
    press(RETURN, Qt.KeyboardModifier.ShiftModifier)
    write("slowly")
    becomes(qtbot, desk, Part.STEPS, "walk slowly", long)


def test_a_line_that_is_emptied_is_no_line(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk", "sing")
    becomes(qtbot, desk, Part.STEPS, "walk", "sing")
    tab_to(f"{MINE}, line 1")
    for _ in "walk":
        press(Qt.Key.Key_Backspace)
    becomes(qtbot, desk, Part.STEPS, "sing")


def test_a_full_part_offers_no_more_lines(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    lines = tuple(str(number) for number in range(PLAN_LENGTH - 1))
    put(qtbot, desk, lambda journal: journal.safety.put({Part.STEPS: lines}))
    qtbot.waitUntil(lambda: len(fields(page)) == len(Part) - 1 + PLAN_LENGTH)
    fields(page)[PLAN_LENGTH].setFocus()
    write("last")
    becomes(qtbot, desk, Part.STEPS, *lines, "last")
    assert len(fields(page)) == len(Part) - 1 + PLAN_LENGTH


def test_what_is_written_is_shown_again(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    write_steps("walk")
    page.hide()
    page.forget()
    assert "walk" not in [each.words for each in page.findChildren(GrowingText)]
    page.show()
    qtbot.waitUntil(lambda: "walk" in [each.words for each in fields(page)])


def test_words_the_disk_refuses_are_kept_and_tried_again(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    desk.is_full = True
    write_steps("walk")
    qtbot.waitUntil(lambda: "Not saved yet: The disk is full." in shown(page))
    assert page.pending() is not None
    desk.is_full = False
    becomes(qtbot, desk, Part.STEPS, "walk")
    qtbot.waitUntil(lambda: "It is saved as you write." in shown(page))
    assert page.pending() is None


def test_words_on_their_way_are_part_of_the_last_save(
    qtbot: QtBot, page: SafetyPage, desk: FullDisk
) -> None:
    busy = hold(desk)
    write_steps("walk")
    qtbot.waitUntil(lambda: page.pending() is not None)
    last = page.pending()
    busy.set()
    desk.settle(last)
    assert kept(qtbot, desk).of(Part.STEPS) == ("walk",)


def test_the_plan_is_saved_as_text_after_a_plain_warning(
    page: SafetyPage, prompts: ScriptedPrompts
) -> None:
    write_steps("walk")
    tab_to("Save as text")
    press(SPACE)
    assert "not encrypted" in prompts.asked[0]
    assert prompts.asked[1] == "Text file: plan.txt"
    assert prompts.file is not None
    text = prompts.file.read_text(encoding="utf-8")
    assert f"{MINE}\n- walk\n" in text
    assert "- 113" in text
    assert "The plan is saved as a text file." in shown(page)


def test_nothing_is_saved_as_text_where_the_warning_is_declined(
    page: SafetyPage, prompts: ScriptedPrompts
) -> None:
    prompts.agree = False
    tab_to("Save as text")
    press(SPACE)
    assert prompts.file is not None
    assert not prompts.file.exists()


def test_the_plan_is_printed(page: SafetyPage, prompts: ScriptedPrompts) -> None:
    assert prompts.file is not None
    paper = QPrinter()
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(prompts.file))
    prompts.paper = paper
    write_steps("walk")
    tab_to("Print")
    press(SPACE)
    assert prompts.asked == ["My plan"]
    assert prompts.file.read_bytes().startswith(b"%PDF")


def test_a_copy_is_kept_only_after_a_plain_warning(
    qtbot: QtBot,
    page: SafetyPage,
    desk: FullDisk,
    prompts: ScriptedPrompts,
    vault: Vault,
) -> None:
    write_steps("walk")
    prompts.agree = False
    tab_to("Readable while the journal is locked")
    press(SPACE)
    desk.settle()
    assert "without a password" in prompts.asked[0]
    assert plan_copy.read(vault.folder) is None
    prompts.agree = True
    press(SPACE)
    qtbot.waitUntil(lambda: plan_copy.read(vault.folder) is not None)
    copied = plan_copy.read(vault.folder)
    assert copied is not None
    assert copied.of(Part.STEPS) == ("walk",)
    press(SPACE)  # back, and no question for that
    qtbot.waitUntil(lambda: not plan_copy.is_there(vault.folder))
    assert len(prompts.asked) == 2
