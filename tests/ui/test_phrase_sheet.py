"""The recovery words on paper: one page that says no more than was wanted."""

import shutil
import subprocess
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.phrase_sheet import PhraseSheet
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import shown

POPPLER = shutil.which("pdftotext")
WORDS = " ".join(f"word{number}" for number in range(1, 25))


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "chosen.pdf")


@pytest.fixture
def sheet(
    qtbot: QtBot, appearance: Appearance, prompts: ScriptedPrompts
) -> PhraseSheet:
    sheet = PhraseSheet(appearance, prompts, lambda: WORDS)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def press(sheet: PhraseSheet, name: str) -> None:
    (button,) = [
        each
        for each in sheet.findChildren(QPushButton)
        if each.accessibleName() == name
    ]
    button.click()


def save(qtbot: QtBot, sheet: PhraseSheet) -> None:
    press(sheet, "Save to print elsewhere…")
    qtbot.waitUntil(lambda: "Saved as chosen.pdf." in shown(sheet))


def read(path: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_it_is_one_page_for_its_owner_alone_after_a_warning(
    qtbot: QtBot, sheet: PhraseSheet, prompts: ScriptedPrompts
) -> None:
    save(qtbot, sheet)
    assert "can read all of it" in prompts.asked[0]
    assert prompts.asked[1] == "PDF: words.pdf"
    assert prompts.file is not None
    data = prompts.file.read_bytes()
    assert data.count(b"/Type /Page\n") == 1
    assert S_IMODE(prompts.file.stat().st_mode) == 0o600


@pytest.mark.skipif(POPPLER is None, reason="poppler is not installed")
def test_it_has_every_word_with_its_number_and_names_nothing_unasked(
    qtbot: QtBot, sheet: PhraseSheet, prompts: ScriptedPrompts
) -> None:
    save(qtbot, sheet)
    assert prompts.file is not None
    said = " ".join(read(prompts.file).split())
    for number, word in enumerate(WORDS.split(), start=1):
        assert f"{number} {word}" in said
    for told in ("journal", "Journal", "therap", "password"):
        assert told not in said
    box = sheet.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    sheet.forget()
    save(qtbot, sheet)
    assert "SESSION JOURNAL" in read(prompts.file).upper()


def test_nothing_is_saved_where_the_warning_is_declined(
    sheet: PhraseSheet, prompts: ScriptedPrompts
) -> None:
    prompts.agree = False
    press(sheet, "Save to print elsewhere…")
    assert prompts.file is not None
    assert not prompts.file.exists()


def test_a_folder_that_refuses_is_told_of(
    qtbot: QtBot, sheet: PhraseSheet, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "nowhere" / "chosen.pdf"
    press(sheet, "Save to print elsewhere…")
    qtbot.waitUntil(lambda: "Not saved: No such file" in shown(sheet))


def test_it_is_printed_under_a_neutral_name(
    sheet: PhraseSheet, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    paper = QPrinter()
    paper.setOutputFileName(str(tmp_path / "paper.pdf"))
    prompts.paper = paper
    press(sheet, "Print…")
    assert prompts.asked == ["Words"]
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
