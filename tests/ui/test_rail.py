import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.rail import Rail, RailItem

PAGES = [
    RailItem(key="today", text="Today", icon="sun", shortcut="Ctrl+1"),
    RailItem(key="journal", text="Journal", icon="notebook-pen", shortcut="Ctrl+2"),
]


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    """A window as the program's: the rail at the left, a page beside it."""
    made = QWidget()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Rail(appearance, PAGES))
    row.addWidget(QWidget(), 1)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def rail(window: QWidget) -> Rail:
    found = window.findChild(Rail)
    assert found is not None
    return found


def buttons(rail: Rail) -> dict[str, QPushButton]:
    return {button.text(): button for button in rail.findChildren(QPushButton)}


def test_the_rail_holds_the_pages_and_what_must_be_in_reach(rail: Rail) -> None:
    assert list(buttons(rail)) == ["Today", "Journal", "Help now", "Settings", "Lock"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Journal", "journal"),
        ("Help now", "help"),
        ("Settings", "settings"),
        ("Lock", "lock"),
    ],
)
def test_a_click_tells_what_was_chosen(
    qtbot: QtBot, rail: Rail, text: str, key: str
) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(buttons(rail)[text], Qt.MouseButton.LeftButton)
    assert told.args == [key]


def test_only_the_page_that_is_shown_is_marked(qtbot: QtBot, rail: Rail) -> None:
    rail.show_chosen("today")
    qtbot.mouseClick(buttons(rail)["Journal"], Qt.MouseButton.LeftButton)
    marked = [text for text, button in buttons(rail).items() if button.isChecked()]
    assert marked == ["Today"]
    rail.show_chosen("journal")
    marked = [text for text, button in buttons(rail).items() if button.isChecked()]
    assert marked == ["Journal"]


def test_an_unknown_page_marks_none(rail: Rail) -> None:
    rail.show_chosen("today")
    rail.show_chosen("elsewhere")
    assert not any(button.isChecked() for button in buttons(rail).values())


def test_each_item_is_named_and_reached_by_tab(rail: Rail) -> None:
    for text, button in buttons(rail).items():
        assert button.accessibleName() == text
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_shortcuts_are_shown_without_a_plus(rail: Rail) -> None:
    shown = [label.text() for label in rail.findChildren(QLabel)]
    assert "Ctrl 1" in shown
    assert "F1" in shown
    assert not [text for text in shown if "+" in text]


def test_the_rail_is_as_wide_as_designed_and_grows_with_the_text(
    qtbot: QtBot, appearance: Appearance, window: QWidget, rail: Rail
) -> None:
    assert rail.width() == 196
    appearance.set_text_scale(2.0)
    qtbot.waitUntil(lambda: rail.width() >= 392)
    for button in buttons(rail).values():
        assert button.width() >= button.sizeHint().width()


def test_space_chooses_what_has_the_focus(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(buttons(rail)["Lock"], Qt.Key.Key_Space)
    assert told.args == ["lock"]


def test_in_a_narrow_window_there_are_icons_that_tell_their_names(rail: Rail) -> None:
    wide = rail.sizeHint().width()
    rail.fit(600)
    assert rail.sizeHint().width() < wide / 2
    every = rail.findChildren(QPushButton)
    (today,) = [each for each in every if each.toolTip() == "Today (Ctrl+1)"]
    assert (today.text(), today.accessibleName()) == ("", "Today")
    rail.fit(1280)
    assert rail.sizeHint().width() == wide
    assert (today.text(), today.toolTip()) == ("Today", "")


def test_a_window_is_narrow_by_the_size_of_its_text(
    rail: Rail, appearance: Appearance
) -> None:
    appearance.set_text_scale(2.0)
    rail.fit(1280)
    assert "Today" not in buttons(rail)
    appearance.set_text_scale(1.0)
    rail.fit(1280)
    assert "Today" in buttons(rail)
