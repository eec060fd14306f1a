"""Every page by keyboard: all of it has a name, all of it is reached, nothing holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from journal.domain.moment import Clock
from journal.services import demo
from journal.services.vault import Vault
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from journal.ui.widgets.over import Over
from tests.conftest import PASSWORD
from tests.ui.places import (
    FIRST_RUN,
    FRONT,
    PAGES,
    Go,
    locked_guides,
    locked_help,
    settle,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    focused,
    make_window,
    press,
    shut,
    unlock,
)

MOST_STOPS = 300
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def empty(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window where there is no journal yet."""
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    """A window in front of a journal with a few entries and check-ins."""
    journal = vault.create(PASSWORD).journal
    for entry in demo.entries()[-3:]:
        journal.writing.write(entry.draft, at=entry.at.seen_from(clock()))
    journal.writing.trash(journal.writing.write(demo.entries()[0].draft).entries)
    for check_in in demo.check_ins()[-5:]:
        journal.moods.check_in(check_in.feeling, at=check_in.at.seen_from(clock()))
    journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def stops(window: QWidget) -> list[QWidget]:
    """Return every widget in sight that Tab should come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not is_inner(widget)
    ]


def is_seen(widget: QWidget) -> bool:
    """Whether a part of it is in sight: a page must scroll to where one is."""
    return not widget.visibleRegion().isEmpty()


def is_inner(widget: QWidget) -> bool:
    """Whether this is a part of another control, which hears the keyboard for it."""
    inner = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_")
    return inner or isinstance(widget, QScrollBar)


def is_one_of_several(widget: QWidget) -> bool:
    """Whether the arrow keys lead here from the chosen one of a group."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = group_of(widget)
    return widget.autoExclusive() or (group is not None and group.exclusive())


def group_of(button: QAbstractButton) -> QButtonGroup | None:
    return button.group()


def role(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says that a widget is."""
    return QAccessible.queryAccessibleInterface(widget).role()


def walk() -> set[QWidget]:
    """Press Tab until it is back where it began; return what it came to."""
    QApplication.processEvents()  # what came in last is laid out
    first, passed = focused(), [focused()]
    for _ in range(MOST_STOPS):
        press(Qt.Key.Key_Tab)
        if focused() is first:
            return set(passed)
        passed.append(focused())
        assert is_seen(focused()), f"{spoken(focused())} is out of sight"
    names = [spoken(widget) or repr(widget) for widget in passed[-6:]]
    raise AssertionError(f"Tab does not come around; at last {names}")


def check(window: QWidget) -> None:
    """Look at every control in sight, and walk around by Tab."""
    unnamed = [widget for widget in stops(window) if not spoken(widget)]
    assert not unnamed
    assert not [spoken(each) for each in stops(window) if role(each) in NO_ROLES]
    reached = walk()
    missed = [
        spoken(widget)
        for widget in stops(window)
        if widget not in reached and not is_one_of_several(widget)
    ]
    assert not missed
    nameless = [widget for widget in reached if not spoken(widget)]
    assert not nameless


@pytest.mark.parametrize("go", FRONT)
def test_in_front_of_a_journal(qtbot: QtBot, window: MainWindow, go: Go) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    go(qtbot, window)
    check(window)


@pytest.mark.parametrize("go", FIRST_RUN)
def test_the_first_run(qtbot: QtBot, empty: MainWindow, go: Go) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    go(qtbot, empty)
    check(empty)


@pytest.mark.parametrize("go", PAGES)
def test_in_an_open_journal(qtbot: QtBot, window: MainWindow, go: Go) -> None:
    unlock(qtbot, window)
    settle(window)
    go(qtbot, window)
    check(window)


@pytest.mark.parametrize("name", ["palette", "keys"])
def test_what_comes_over_a_page(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Also in front of a locked journal, since that is the same."""
    QTest.keySequence(focused(), QKeySequence(keys.sequence(name)))
    qtbot.waitUntil(lambda: bool(window.findChildren(Over)))
    (over,) = window.findChildren(Over)
    qtbot.waitUntil(over.isActiveWindow)
    check(over)


class Windows(QObject):
    """Notes every window that opens, but for menus and tooltips."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            kinds = (Qt.WindowType.Window, Qt.WindowType.Widget)
            if watched.isWindow() and watched.windowType() in kinds:
                self.seen.append(watched)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    unlock(qtbot, window)
    for go in PAGES:
        press(Qt.Key.Key_1, CTRL)
        settle(window)
        go(qtbot, window)
    press(Qt.Key.Key_L, CTRL)
    locked_guides(qtbot, window)
    locked_help(qtbot, window)
    qapp.removeEventFilter(windows)
    assert [type(each).__name__ for each in windows.seen] == []
