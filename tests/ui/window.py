"""The whole window on a real journal, as a person meets it: read, type, press."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from journal.services import resources
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from journal.ui.pages.create import CreatePage
from journal.ui.pages.unlock import UnlockPage
from tests.conftest import CHEAP, PASSWORD
from tests.ui.prompts import ScriptedPrompts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def cheap_vault(folder: Path, clock: Clock) -> Vault:
    """Return a journal's folder whose keys are derived cheaply."""
    return Vault(folder, clock, calibrate=lambda: CHEAP)


def make_window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    folder: Path,
    prompts: ScriptedPrompts,
) -> MainWindow:
    """Show a window in front of this folder; close it with shut()."""
    window = MainWindow(
        appearance,
        clock,
        prompts,
        Preferences(journal=str(folder), scheme=appearance.scheme),
        lambda path: cheap_vault(path, clock),
        Guides(resources.folder() / "guides"),
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def shut(window: MainWindow, prompts: ScriptedPrompts) -> None:
    """Close a window whatever it says, and let go of all that it showed."""
    prompts.agree, prompts.meanwhile = True, None
    window.close()
    drop_what_was_left()


def drop_what_was_left() -> None:
    """Delete what was to be deleted later."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unlock(qtbot: QtBot, window: MainWindow, password: str = PASSWORD) -> OpenJournal:
    """Type the password and wait for the journal."""
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    with qtbot.waitSignal(window.journal_shown):
        write(password)
        press(Qt.Key.Key_Return)
    return opened(window)


def opened(window: MainWindow) -> OpenJournal:
    """Return the pages of the journal, which is open."""
    pages = window.open_journal
    assert pages is not None
    return pages


def unlock_page(window: MainWindow) -> UnlockPage:
    """Return the page in front of a journal that is there."""
    assert isinstance(window.front, UnlockPage)
    return window.front


def create_page(window: MainWindow) -> CreatePage:
    """Return the page in front of a journal to be made."""
    assert isinstance(window.front, CreatePage)
    return window.front


def focused() -> QWidget:
    """Return the widget that hears the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nobody hears the keyboard"
    return widget


def press(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is heard."""
    QTest.keyClick(focused(), key, modifiers)


def write(text: str) -> None:
    """Type a text where the keyboard is heard."""
    for letter in text:
        if letter == "\n":
            press(Qt.Key.Key_Return)
        else:
            QTest.keyClicks(focused(), letter)


def name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    label = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or label.replace("&", "")


def tab_to(wanted: str, *, most: int = 60) -> QWidget:
    """Press Tab until the control of this name is reached."""
    return tab_until(lambda said: said == wanted, most=most)


def tab_until(is_it: Callable[[str], bool], *, most: int = 60) -> QWidget:
    """Press Tab until a control is reached whose name is the one."""
    passed: list[str] = []
    for _ in range(most):
        if is_it(name(focused())):
            return focused()
        passed.append(name(focused()))
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach it, but {passed}")


def tab_stops(most: int = 80) -> list[str]:
    """Press Tab around once and return the names that were passed, from here."""
    first = focused()
    names: list[str] = []
    for _ in range(most):
        names.append(name(focused()))
        press(Qt.Key.Key_Tab)
        if focused() is first:
            return names
    raise AssertionError(f"Tab does not come around: {names}")


def shown(parent: QWidget) -> str:
    """Return every text in sight, as a person would read it."""
    return "\n".join(
        text
        for widget in parent.findChildren(QWidget)
        if widget.isVisible()
        for text in _texts(widget)
    )


def holders_of(words: str) -> list[QWidget]:
    """Return every widget of the program that holds these words, shown or not."""
    everything = QApplication.allWidgets()
    return [each for each in everything if any(words in text for text in _kept(each))]


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget.model())


def _kept(widget: QWidget) -> Iterator[str]:
    yield from _texts(widget)
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.windowTitle()


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    rows = 0 if model is None else model.rowCount()
    for row in range(rows):
        assert model is not None
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")
