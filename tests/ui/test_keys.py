"""The table of keys: what is bound stands in it, and what it says is bound."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.keys import KEYS, Where, key, where_told, written
from journal.ui.main_window import MainWindow
from journal.ui.widgets.keys_sheet import KeysSheet
from tests.conftest import PASSWORD
from tests.ui.places import settle
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import make_window, opened, shut, unlock

README = Path(__file__).parents[2] / "README.md"
PAGES = ("today", "journal", "mood", "guides", "plan", "help", "settings", "safety")


def bound(window: QWidget) -> set[str]:
    """Return every sequence that does something in the window."""
    shortcuts = (each.key() for each in window.findChildren(QShortcut))
    actions = (each.shortcut() for each in window.findChildren(QAction))
    return {each.toString() for each in (*shortcuts, *actions)} - {""}


def in_table(*, is_bound: bool = False) -> set[str]:
    return {
        QKeySequence(sequence).toString()
        for each in KEYS
        if each.is_bound or not is_bound
        for sequence in (each.sequence, *each.others)
    }


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, clock: Clock, vault: Vault
) -> Iterator[MainWindow]:
    journal = vault.create(PASSWORD).journal
    journal.questions.ask("What now?")
    journal.practising.begin("Breathe")
    journal.close()
    prompts = ScriptedPrompts()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


QTS_OWN = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A"}


def test_what_is_bound_and_what_is_told_are_the_same(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = unlock(qtbot, window)
    for page in PAGES:
        pages.show_page(page)
        settle(window)
    there = bound(window) - QTS_OWN
    assert there <= in_table()
    assert in_table(is_bound=True) - there <= in_questionnaires()
    assert opened(window) is pages


def in_questionnaires() -> set[str]:
    """A questionnaire is made when it is begun."""
    return {key("question_back").sequence}


def test_every_key_says_what_it_does(appearance: Appearance) -> None:
    texts = [each.text for each in KEYS]
    assert all(texts)
    assert all(where_told(where) for where in Where)


def test_no_two_keys_are_heard_at_the_same_place() -> None:
    for where in Where:
        here = [each.sequence for each in KEYS if each.where is where]
        assert len(set(here)) == len(here)


def test_the_sheet_tells_every_key(qtbot: QtBot, appearance: Appearance) -> None:
    around = QWidget()
    around.resize(1280, 800)
    qtbot.addWidget(around)
    sheet = KeysSheet(appearance, around)
    read = "\n".join(rows(sheet))
    for each in KEYS:
        assert each.text in read
        assert written(each.sequence) in read


def rows(sheet: KeysSheet) -> Iterator[str]:
    (tree,) = sheet.findChildren(QTreeWidget)
    for at in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(at)
        assert group is not None
        for row in range(group.childCount()):
            item = group.child(row)
            assert item is not None
            yield f"{item.text(0)} {item.text(1)}"


def test_the_readme_names_only_keys_that_there_are() -> None:
    table = README.read_text(encoding="utf-8").split("| keys | |")[1].split("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.count("|") > 2]
    named = {each.strip() for cell in cells for each in re.split(r", |…", cell)}
    named = {QKeySequence(each).toString() for each in named} - {""}
    assert "Ctrl+K" in named
    assert named <= in_table()
