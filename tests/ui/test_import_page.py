"""The page for bringing in a journal: choose, look, bring in, undo; by keyboard."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.imported import Imported
from journal.domain.mood import Feeling
from journal.domain.progress import Progress
from journal.formats import readers
from journal.formats.reader import Reader
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.importing import ImportPage
from tests.conftest import PASSWORD, SetClock
from tests.formats.sources import DATA
from tests.services.importable import Elsewhere, check_in, entry
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import focused, name, press, shown, tab_to, write

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
DAY_ONE = DATA / "day-one" / "Journal.json"


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts(file=DAY_ONE)


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, prompts: ScriptedPrompts
) -> ImportPage:
    page = ImportPage(desk, appearance, prompts)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    button(page, "Choose a file…").setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def button(page: ImportPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def see(qtbot: QtBot, page: ImportPage, words: str) -> None:
    qtbot.waitUntil(lambda: words in shown(page))


def choose(qtbot: QtBot, page: ImportPage, file: str = "Choose a file…") -> None:
    tab_to(file)
    press(SPACE)


def count(qtbot: QtBot, desk: Desk) -> int:
    page = asked(qtbot, desk, lambda journal: journal.writing.list(Filter()))
    return page.total


def holding(monkeypatch: pytest.MonkeyPatch, holds: Imported) -> None:
    monkeypatch.setattr(readers, "READERS", (Elsewhere(holds).reader,))


def test_a_file_is_seen_brought_in_and_undone_by_keyboard(
    qtbot: QtBot, page: ImportPage, desk: Desk
) -> None:
    choose(qtbot, page)
    see(qtbot, page, "What would come")
    assert "Journal.json" in shown(page)
    assert "16 January 2024 to 2 July 2024" in shown(page)
    assert "2 photos" in shown(page)
    assert "no time zone that is known" in shown(page)
    assert count(qtbot, desk) == 0
    assert name(focused()) == "Bring them in"
    press(SPACE)
    see(qtbot, page, "They are in your journal")
    assert count(qtbot, desk) == 4
    assert name(focused()) == "Undo this import"
    press(SPACE)
    see(qtbot, page, "The import is undone")
    assert count(qtbot, desk) == 0
    assert name(focused()) == "Choose a file…"


def test_what_a_label_becomes_can_be_chosen(
    qtbot: QtBot, page: ImportPage, desk: Desk
) -> None:
    choose(qtbot, page)
    see(qtbot, page, "What would come")
    tab_to("#integration becomes")
    kinds = {each.accessibleName(): each for each in page.findChildren(QComboBox)}
    assert kinds["#integration becomes"].currentData() == "integration"
    tab_to("Journal becomes")
    press(Qt.Key.Key_Home)
    tab_to("Bring them in")
    press(SPACE)
    see(qtbot, page, "They are in your journal")
    kind = Filter(kinds=frozenset({Kind.PREPARATION}))
    found = asked(qtbot, desk, lambda journal: journal.writing.list(kind))
    assert found.total == 3


def test_each_mood_gets_its_place_or_stays_behind(
    qtbot: QtBot,
    page: ImportPage,
    prompts: ScriptedPrompts,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    holding(
        monkeypatch,
        Imported(
            check_ins=(check_in("rad"), check_in("me & you", days=1), check_in("x")),
            moods={"rad": Feeling(pleasantness=4, energy=2), "me & you": None},
        ),
    )
    prompts.file = Path("of.elsewhere")
    choose(qtbot, page)
    see(qtbot, page, "Where the moods are on the pad")
    ticks = {each.accessibleName(): each for each in page.findChildren(QCheckBox)}
    assert ticks["rad comes along"].isChecked()
    numbers = {each.accessibleName(): each for each in page.findChildren(QSpinBox)}
    assert numbers["Pleasantness of rad"].value() == 4
    assert not numbers["Energy of me & you"].isEnabled()
    ticks["me & you comes along"].click()
    numbers["Energy of me & you"].setValue(-3)
    button(page, "Bring them in").click()
    see(qtbot, page, "1 check-ins without a place on the pad")
    days = asked(qtbot, desk, lambda journal: journal.moods.days(None, None))
    assert [(each.pleasantness, each.energy) for each in days] == [(4, 2), (0, -3)]


def test_an_encrypted_journal_asks_for_its_password(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts
) -> None:
    prompts.file = DATA / "jrnl" / "encrypted-v3.txt"
    choose(qtbot, page)
    see(qtbot, page, "its password is needed")
    assert name(focused()) == "Password of that journal"
    write("heron")
    press(RETURN)
    see(qtbot, page, "does not open that journal")
    assert name(focused()) == "Password of that journal"
    write("heron and reeds")
    press(RETURN)
    see(qtbot, page, "What would come")
    typed = [each.text() for each in page.findChildren(QLineEdit)]
    assert "heron and reeds" not in typed


def test_a_folder_is_brought_in_too(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.folder = tmp_path / "diary"
    shutil.copytree(DATA / "jrnl" / "folder", prompts.folder)
    choose(qtbot, page, "Choose a folder…")
    see(qtbot, page, "What would come")
    assert "jrnl keeps no time zone" in shown(page)


def test_another_format_can_be_chosen(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "notes.bin"
    prompts.file.write_bytes(b"\x00")
    choose(qtbot, page)
    see(qtbot, page, "It is not clear which program this is from")
    assert name(focused()) == "What it is"
    prompts.file.write_text("[2024-03-03 10:00] Hei\n")
    choice = page.findChildren(QComboBox)[0]
    choice.setCurrentIndex(choice.findData("jrnl"))
    choice.activated.emit(choice.currentIndex())
    see(qtbot, page, "What would come")


def test_a_damaged_file_is_told_in_one_sentence(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "Journal.json"
    prompts.file.write_text('{"entries": [{"creationDate"')
    choose(qtbot, page)
    see(qtbot, page, "damaged or not complete")
    assert name(focused()) == "Choose a file…"
    assert "What would come" not in shown(page)


def test_choosing_nothing_changes_nothing(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts
) -> None:
    prompts.file = None
    before = shown(page)
    choose(qtbot, page)
    assert shown(page) == before


def test_nothing_new_is_told(
    qtbot: QtBot, page: ImportPage, prompts: ScriptedPrompts, desk: Desk
) -> None:
    for _ in range(2):
        choose(qtbot, page)
        see(qtbot, page, "What would come")
        button(page, "Bring them in").click()
        qtbot.waitUntil(lambda: page._gauge is None)
    see(qtbot, page, "There is nothing new in there")
    assert not button(page, "Bring them in").isEnabled()
    assert name(focused()) == "Choose a file…"


def test_earlier_imports_can_be_undone_after_a_question(
    qtbot: QtBot,
    page: ImportPage,
    prompts: ScriptedPrompts,
    desk: Desk,
    clock: SetClock,
) -> None:
    choose(qtbot, page)
    see(qtbot, page, "What would come")
    button(page, "Bring them in").click()
    see(qtbot, page, "Brought in before")
    first = asked(
        qtbot, desk, lambda journal: journal.writing.list(Filter()).entries[0].id
    )
    clock.wind(timedelta(hours=1))
    edit = Draft(kind=Kind.NOTE, body="Mine by now")
    put(qtbot, desk, lambda journal: journal.writing.edit(first, edit))
    prompts.agree = False
    button(page, "Undo…").click()
    assert count(qtbot, desk) == 4
    prompts.agree = True
    button(page, "Undo…").click()
    see(qtbot, page, "1, since you changed or used them")
    see(qtbot, page, "entries: 1, check-ins: 0")
    assert count(qtbot, desk) == 1


def test_work_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, page: ImportPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(path: Path, password: str, progress: Progress) -> Imported:
        while True:
            progress(1, 2)

    slow = Reader(name="slow", told="Slow", recognises=lambda _: True, read=endless)
    monkeypatch.setattr(readers, "READERS", (slow,))
    choose(qtbot, page)
    stop = button(page, "Stop")
    qtbot.waitUntil(stop.isVisible)
    assert not button(page, "Choose a file…").isEnabled()
    tab_to("Stop: Looking at it" if "Looking at it" in shown(page) else "Stop: Reading")
    press(SPACE)
    see(qtbot, page, "Stopped; nothing was changed.")
    assert button(page, "Choose a file…").isEnabled()
    assert name(focused()) == "Choose a file…"
    choose(qtbot, page)
    qtbot.waitUntil(stop.isVisible)
    press(Qt.Key.Key_Escape)
    see(qtbot, page, "Stopped; nothing was changed.")


def test_a_lock_stops_the_work_and_leaves_no_word_of_the_source(
    qtbot: QtBot, page: ImportPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, page)
    see(qtbot, page, "What would come")
    page.forget()
    assert page._read is None
    for word in ("Journal.json", "integration", "photos", "January"):
        assert word not in shown(page)
    assert not [each for each in page.findChildren(QComboBox) if each.count()]


def test_an_answer_that_comes_after_a_lock_is_not_shown(
    qtbot: QtBot, page: ImportPage, desk: Desk
) -> None:
    choose(qtbot, page)
    page.forget()
    desk.settle()
    QApplication.processEvents()
    asked(qtbot, desk, lambda journal: journal.importing.batches())
    assert page._read is None
    assert "Journal.json" not in shown(page)


def test_many_labels_keep_their_guess(
    qtbot: QtBot,
    page: ImportPage,
    prompts: ScriptedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    labels = Imported(
        entries=tuple(entry(f"{n}", label=f"Label {n}") for n in range(45))
    )
    holding(monkeypatch, labels)
    prompts.file = Path("of.elsewhere")
    choose(qtbot, page)
    see(qtbot, page, "Names that are used less become what they sound like.")
    assert len(page.findChildren(QComboBox)) == 41
    button(page, "Bring them in").click()
    see(qtbot, page, "They are in your journal")
