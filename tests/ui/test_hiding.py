"""What others see of the window: its name, its cover, and what was copied from it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from journal.services.preferences import Preferences
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.clipboard import Clipboard
from journal.ui.main_window import MainWindow
from journal.ui.widgets.cover import Cover
from tests.conftest import PASSWORD
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import CTRL, make_window, opened, press, shut, unlock, write


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, clock: Clock, vault: Vault
) -> Iterator[MainWindow]:
    """A window with an open journal."""
    vault.create(PASSWORD).journal.close()
    prompts = ScriptedPrompts()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    unlock(qtbot, window)
    yield window
    shut(window, prompts)


def test_the_name_of_the_window_is_plain_on_request(
    qtbot: QtBot, window: MainWindow
) -> None:
    kept: list[Preferences] = []
    window.preferred.connect(kept.append)
    assert window.windowTitle() == "Session Journal"
    opened(window).privacy_chosen.emit("plain_name", True)
    assert window.windowTitle() == "Notes"
    assert QGuiApplication.applicationDisplayName() == "Notes"
    assert kept[-1].plain_name
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    assert window.windowTitle() == "Notes"


def cover(window: MainWindow) -> Cover:
    (found,) = window.findChildren(Cover)
    return found


def test_another_program_in_front_covers_the_window_on_request(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    window._appearance.application.applicationStateChanged.emit(state)
    assert not cover(window).isVisible()
    opened(window).privacy_chosen.emit("covered", True)
    assert cover(window).isVisible()
    assert cover(window).size() == window.size()
    window.resize(1000, 700)
    assert cover(window).size() == window.size()
    state = Qt.ApplicationState.ApplicationActive
    window._appearance.application.applicationStateChanged.emit(state)
    assert not cover(window).isVisible()


def test_the_cover_lets_nothing_through(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    opened(window).privacy_chosen.emit("covered", True)
    picture = window.grab().toImage()
    corners = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    assert len(corners) <= 12  # the ground, and the sign in the middle


def test_a_lock_takes_back_what_was_copied(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_N, CTRL)
    write("Title\ncopied words")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "copied words"
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_stays(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("from elsewhere")
    with qtbot.waitSignal(window.locked):
        press(Qt.Key.Key_L, CTRL)
    assert QGuiApplication.clipboard().text() == "from elsewhere"
    QGuiApplication.clipboard().clear()


class OwnClipboard(QObject):
    """A clipboard of a system that tells whose its contents are."""

    dataChanged = Signal()  # noqa: N815 - as Qt's

    def __init__(self) -> None:
        super().__init__()
        self.data = QMimeData()

    def mimeData(self) -> QMimeData:  # noqa: N802 - as Qt's
        return self.data

    def setMimeData(self, data: QMimeData) -> None:  # noqa: N802 - as Qt's
        self.data = data
        self.dataChanged.emit()

    def ownsClipboard(self) -> bool:  # noqa: N802 - as Qt's
        return True


def test_what_a_plain_field_copies_is_marked_too(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = OwnClipboard()
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: own)
    clipboard = Clipboard(QObject(qapp))
    copied = QMimeData()
    copied.setText("a title")
    own.setMimeData(copied)
    assert own.data.text() == "a title"
    assert own.data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert isinstance(clipboard, Clipboard)
