"""The palette and the sheet of keys: they come over the page, and lead back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.commands import Command
from journal.ui.finding import Finding
from journal.ui.widgets.keys_sheet import KeysSheet
from journal.ui.widgets.palette import Palette
from tests.ui.window import CTRL, SHIFT, focused, press, write


class Page(QWidget):
    """A window with a field, and things that can be done in it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit(self)
        self.finding = Finding(self, appearance, self.commands)
        self.resize(900, 600)

    def commands(self) -> list[Command]:
        return [
            Command(text=text, do=self.doing(text), key=key)
            for text, key in (("Today", "Ctrl+1"), ("Mood", ""), ("Search mood", ""))
        ]

    def doing(self, text: str) -> Callable[[], None]:
        return lambda: self.done.append(text)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> Iterator[Page]:
    page = Page(appearance)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    yield page
    page.finding.put_away()


def shown(kind: type[QWidget], page: Page) -> list[QWidget]:
    return [each for each in page.findChildren(kind) if each.isVisible()]


def open_palette(qtbot: QtBot, page: Page) -> QListWidget:
    press(Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(lambda: focused() is not page.field)
    (palette,) = shown(Palette, page)
    (found,) = palette.findChildren(QListWidget)
    return found


def texts(found: QListWidget) -> list[str]:
    return [found.item(row).text() for row in range(found.count())]


def test_return_does_what_was_found(qtbot: QtBot, page: Page) -> None:
    found = open_palette(qtbot, page)
    assert texts(found) == ["Today", "Mood", "Search mood"]
    write("mo")
    assert texts(found) == ["Mood", "Search mood"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.done == ["Search mood"])
    assert not shown(Palette, page)


def test_escape_does_nothing_and_gives_the_keyboard_back(
    qtbot: QtBot, page: Page
) -> None:
    open_palette(qtbot, page)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.field)
    assert page.done == []


def test_what_is_not_there_is_not_done(qtbot: QtBot, page: Page) -> None:
    found = open_palette(qtbot, page)
    write("zzz")
    press(Qt.Key.Key_Return)
    assert texts(found) == []
    assert shown(Palette, page)


def test_a_row_tells_its_key_aloud(qtbot: QtBot, page: Page) -> None:
    found = open_palette(qtbot, page)
    spoken = found.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today, Ctrl+1"


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Slash, CTRL), (Qt.Key.Key_F1, CTRL)])
def test_the_keys_come_by_either_key_and_go_by_escape(
    qtbot: QtBot, page: Page, keys: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    press(*keys)
    qtbot.waitUntil(lambda: focused() is not page.field)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(page.field.hasFocus)
    assert not shown(KeysSheet, page)


def test_one_takes_the_place_of_the_other(qtbot: QtBot, page: Page) -> None:
    open_palette(qtbot, page)
    page.finding.show_keys()
    assert not shown(Palette, page)
    assert shown(KeysSheet, page)
    page.finding.put_away()
    assert not shown(KeysSheet, page)
