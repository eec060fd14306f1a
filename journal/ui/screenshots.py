"""Every page drawn to PNG, without a display."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from journal.domain.errors import JournalError
from journal.domain.sentence import said
from journal.ui.main_window import MainWindow
from journal.ui.pages.create import CreatePage
from journal.ui.pages.unlock import UnlockPage

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.vault import Opened
    from journal.ui.open_journal import OpenJournal

SIZE = (1280, 800)
_SAMPLE_PHRASE = (
    "anchor mellow harbor thrive oxygen ladder velvet acoustic random meadow ritual"
    " canvas stable gentle copper almost window season bridge humble orbit fabric"
    " quiet lemon"
)


def draw(
    window: MainWindow, opened: "Opened", folder: Path, schemes: tuple[str, ...]
) -> Iterator[Path]:
    """Draw the front, then every page of the open journal, in each scheme.

    Yields the path of each picture as it is there. The window ends locked. Raises
    JournalError.
    """
    window.resize(*SIZE)
    window.show()
    for scheme in schemes:
        window.set_scheme(scheme)
        yield from _front(window, folder, scheme)
    window.show_journal(opened)
    for scheme in schemes:
        window.set_scheme(scheme)
        yield from _pages(window, folder, scheme)
    window.lock()


def _front(window: MainWindow, folder: Path, scheme: str) -> Iterator[Path]:
    if isinstance(window.front, UnlockPage):
        yield _picture(window, folder, "unlock", scheme)
    window.open_guides()
    yield _picture(window, folder, "guides-locked", scheme)
    window.open_help()
    yield _picture(window, folder, "help-locked", scheme)
    window.shelf.left.emit()


def draw_first_run(page: CreatePage, folder: Path, scheme: str) -> Iterator[Path]:
    """Draw the three steps of making a journal."""
    page.resize(*SIZE)
    page.show()
    yield _picture(page, folder, "first-run", scheme)
    page.show_password_step()
    yield _picture(page, folder, "first-run-password", scheme)
    page.show_phrase(_SAMPLE_PHRASE)
    yield _picture(page, folder, "first-run-phrase", scheme)
    page.close()


def _pages(window: MainWindow, folder: Path, scheme: str) -> Iterator[Path]:
    pages = window.open_journal
    if pages is None:
        return
    for key in (
        "today",
        "journal",
        "mood",
        "guides",
        "plan",
        "help",
        "settings",
        "privacy",
        "export",
        "import",
    ):
        pages.show_page(key)
        if key == "journal":
            pages.writing.open_newest()
        _let_answers_in(pages)
        yield _picture(window, folder, key, scheme)
        if key == "journal":
            pages.writing.turn_thread()
            _let_answers_in(pages)
            yield _picture(window, folder, "journal-thread", scheme)
            pages.writing.turn_thread()


def _let_answers_in(pages: "OpenJournal") -> None:
    """Wait for what the page asked, and for what it asked with the answers."""
    for _ in range(3):
        pages.desk.settle()
        QCoreApplication.processEvents()


def _picture(widget: QWidget, folder: Path, name: str, scheme: str) -> Path:
    settle(lambda: False)
    suffix = "" if scheme == "light" else f"-{scheme}"
    path = folder / f"{name}{suffix}.png"
    if not widget.grab().save(str(path)):
        raise JournalError(said("The picture {path} could not be written.", path=path))
    return path


def settle(done: Callable[[], bool], *, wait_ms: int = 200) -> None:
    """Let answers arrive and layouts come to rest, until done or for a while."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    poll.start(10)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
