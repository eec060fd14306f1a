"""Every page and dialog, reached in any language: to be drawn, and to be measured."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from journal.services import measures
from journal.services.measuring import Scored
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.measure import MeasurePage
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.import_preview import ImportPreview
from journal.ui.widgets.over import Over
from journal.ui.widgets.thread_panel import ThreadPanel
from journal.ui.widgets.ways_menu import WaysMenu
from tests.ui.places import PHRASE, PREVIEW
from tests.ui.window import CTRL, SHIFT, create_page, name, opened, press, unlock_page

Go = Callable[[MainWindow], None]
_ROUNDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A name for the picture, and how to come there from anywhere."""

    name: str
    go: Go


def settle(window: MainWindow) -> None:
    """Let answers arrive and layouts come to rest."""
    for _ in range(_ROUNDS):
        if window.open_journal is not None:
            window.open_journal.desk.settle()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def press_named(window: MainWindow, wanted: str) -> None:
    """Press the first button in sight whose English name is this."""
    button(window, wanted).click()
    settle(window)


def button(window: QWidget, wanted: str) -> QAbstractButton:
    """Return the first button in sight whose English name is this."""
    for each in window.findChildren(QAbstractButton):
        if each.isVisible() and name(each) in called(each, wanted):
            return each
    raise AssertionError(f"no {wanted} in sight")


def called(widget: QWidget, english: str) -> set[str]:
    """Return what a text may be in the language of the moment."""
    names, above = {english}, widget.parentWidget()
    while above is not None:
        for kind in type(above).__mro__:
            names.add(QCoreApplication.translate(kind.__name__, english))
        above = above.parentWidget()
    return {each.replace("&", "") for each in names}


def page(key: str) -> Scene:
    def go(window: MainWindow) -> None:
        opened(window).show_page(key)

    return Scene(name=key, go=go)


def after(first: str, then: Callable[[OpenJournal, MainWindow], None]) -> Go:
    """Return what goes to a page, lets it fill, and does something more."""

    def go(window: MainWindow) -> None:
        opened(window).show_page(first)
        settle(window)
        then(opened(window), window)

    return go


def entry(pages: OpenJournal, window: MainWindow) -> None:
    pages.writing.open_newest()
    settle(window)


def _menu(pages: OpenJournal) -> EntryMenu:
    return pages.writing.findChildren(EntryMenu)[0]


def thread(pages: OpenJournal, window: MainWindow) -> None:
    entry(pages, window)
    pages.writing.turn_thread()


def share(pages: OpenJournal, window: MainWindow) -> None:
    entry(pages, window)
    _menu(pages).share_wanted.emit()


def templates(pages: OpenJournal, _: MainWindow) -> None:
    pages.writing.findChildren(WaysMenu)[0].templates_wanted.emit()


def guide(pages: OpenJournal, _: MainWindow) -> None:
    reading = pages.page("guides")
    assert isinstance(reading, GuidesPage)
    reading.open_guide("session-day")


def measure(which: str) -> Callable[[OpenJournal, MainWindow], None]:
    def begin(pages: OpenJournal, _: MainWindow) -> None:
        asking = pages.page("measure")
        assert isinstance(asking, MeasurePage)
        asking.begin(which)

    return begin


def question(pages: OpenJournal, window: MainWindow) -> None:
    measure("gad-7")(pages, window)
    settle(window)
    press(Qt.Key.Key_Return)
    settle(window)
    press(Qt.Key.Key_2)


def result(pages: OpenJournal, window: MainWindow) -> None:
    found: list[tuple[Scored, ...]] = []
    taken = measures.measure("pcl-5")
    pages.desk.ask(
        window, lambda journal: journal.measuring.finished(taken), found.append
    )
    settle(window)
    asking = pages.page("measure")
    assert isinstance(asking, MeasurePage)
    asking.show_result(found[0][-1].taken.id)


def import_preview(pages: OpenJournal, _: MainWindow) -> None:
    pages.page("import").findChildren(ImportPreview)[0].show_preview(PREVIEW)


def keys(pages: OpenJournal, window: MainWindow) -> None:
    for each in ("Change the password", "Make a new recovery phrase"):
        press_named(window, each)


def keys_sheet(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, CTRL)


def palette(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)


def pressing(*names: str) -> Callable[[OpenJournal, MainWindow], None]:
    def go(_: OpenJournal, window: MainWindow) -> None:
        for each in names:
            press_named(window, each)

    return go


def search_in_vain(pages: OpenJournal, window: MainWindow) -> None:
    pages.writing.focus_search()
    for letter in "zzzz":
        press(Qt.Key(ord(letter.upper())))
    settle(window)


OPEN = [
    page("today"),
    page("journal"),
    Scene(name="entry", go=after("journal", entry)),
    Scene(name="new-entry", go=lambda window: opened(window).write()),
    Scene(name="thread", go=after("journal", thread)),
    Scene(name="look-back", go=after("journal", pressing("Look back"))),
    Scene(name="trash", go=after("journal", pressing("Trash"))),
    Scene(name="templates", go=after("journal", templates)),
    Scene(name="share", go=after("journal", share)),
    page("mood"),
    page("guides"),
    Scene(name="guide", go=after("guides", guide)),
    page("plan"),
    page("help"),
    page("safety"),
    Scene(name="exercise", go=after("help", pressing("5-4-3-2-1"))),
    page("settings"),
    page("privacy"),
    Scene(name="own-keys", go=after("privacy", keys)),
    Scene(name="keys-sheet", go=keys_sheet),
    Scene(name="palette", go=palette),
    page("export"),
    page("import"),
    Scene(name="import-preview", go=after("import", import_preview)),
    Scene(name="measure", go=after("measure", measure("pcl-5"))),
    Scene(name="question", go=after("measure", question)),
    Scene(name="result", go=after("measure", result)),
    page("licences"),
]

EMPTY = [
    Scene(name="empty-today", go=page("today").go),
    Scene(name="empty-journal", go=page("journal").go),
    Scene(name="empty-search", go=after("journal", search_in_vain)),
    Scene(name="empty-trash", go=after("journal", pressing("Trash"))),
    Scene(name="empty-templates", go=after("journal", templates)),
    Scene(name="empty-mood", go=page("mood").go),
    Scene(name="empty-guides", go=page("guides").go),
    Scene(name="empty-plan", go=page("plan").go),
    Scene(name="empty-share", go=page("share").go),
]


def _phrase(window: MainWindow) -> None:
    unlock_page(window)
    press_named(window, "Use recovery phrase")


def _problem(window: MainWindow) -> None:
    unlock_page(window).show_problem(
        "This password does not open the journal. Nothing was changed."
    )


FRONT = [
    Scene(name="unlock", go=lambda window: window.shelf.left.emit()),
    Scene(name="unlock-problem", go=_problem),
    Scene(name="unlock-phrase", go=_phrase),
    Scene(name="locked-guides", go=lambda window: window.open_guides()),
    Scene(name="locked-help", go=lambda window: window.open_help()),
    Scene(name="restore", go=lambda window: window.show_restore()),
]


def _check(window: MainWindow) -> None:
    create_page(window).show_phrase(PHRASE)
    press_named(window, "I have written them down")


FIRST_RUN = [
    Scene(name="first-run", go=lambda window: create_page(window).begin()),
    Scene(
        name="first-run-password",
        go=lambda window: create_page(window).show_password_step(),
    ),
    Scene(
        name="first-run-phrase",
        go=lambda window: create_page(window).show_phrase(PHRASE),
    ),
    Scene(name="first-run-check", go=_check),
]


def played(window: MainWindow, scenes: list[Scene]) -> Iterator[Scene]:
    """Go to each scene and yield it while it is on the stage."""
    for scene in scenes:
        scene.go(window)
        settle(window)
        yield scene
        _clear_up(window)


def _clear_up(window: MainWindow) -> None:
    """Leave nothing open that would stand in the next scene."""
    for over in window.findChildren(Over):
        over.close()
        window.activateWindow()
    pages = window.open_journal
    beside = [] if pages is None else pages.writing.findChildren(ThreadPanel)
    if pages is not None and any(each.isVisible() for each in beside):
        pages.writing.turn_thread()
