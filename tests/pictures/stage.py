"""Windows to look at: on the sample journal, on an empty one, and on none."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from journal.domain.taste import Taste
from journal.services import demo, resources
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.main_window import MainWindow
from tests.conftest import NOON, PASSWORD
from tests.ui.prompts import ScriptedPrompts
from tests.ui.scenes import (
    EMPTY,
    FIRST_RUN,
    FRONT,
    OPEN,
    Scene,
    played,
)
from tests.ui.window import cheap_vault


def make_sample(folder: Path) -> None:
    """Make the journal of the demo in a folder, opened by PASSWORD."""
    journal = cheap_vault(folder, lambda: NOON).create(PASSWORD).journal
    demo.fill(journal, NOON)
    journal.close()


def make_empty(folder: Path) -> None:
    """Make a journal without a word in it."""
    cheap_vault(folder, lambda: NOON).create(PASSWORD).journal.close()


@contextmanager
def window_on(
    folder: Path, taste: Taste, size: tuple[int, int], language: str = "en"
) -> Iterator[MainWindow]:
    """Show a window in front of a journal's folder, and close it at the end."""
    window = MainWindow(
        Appearance(taste),
        lambda: NOON,
        ScriptedPrompts(),
        Preferences(journal=str(folder), language=language).with_taste(taste),
        lambda path: cheap_vault(path, lambda: NOON),
        Guides(resources.folder() / "guides"),
    )
    window.resize(*size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def every_scene(window: MainWindow, sample: Path) -> Iterator[Scene]:
    """Play all there is in front of the sample journal, then in it."""
    yield from played(window, FRONT)
    window.show_journal(cheap_vault(sample, lambda: NOON).unlock(PASSWORD))
    yield from played(window, OPEN)


def every_empty_scene(window: MainWindow, empty: Path) -> Iterator[Scene]:
    """Play what is shown where there is nothing to show."""
    window.show_journal(cheap_vault(empty, lambda: NOON).unlock(PASSWORD))
    yield from played(window, EMPTY)


def every_first_step(window: MainWindow) -> Iterator[Scene]:
    """Play the first run; the window stands before a folder without a journal."""
    yield from played(window, FIRST_RUN)
