"""What a person does with the whole program, by keyboard alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.domain.moment import Clock
from journal.services.preferences import Preferences
from journal.ui.main_window import MainWindow
from journal.ui.program import keep_in, make_window
from journal.ui.widgets.phrase_card import PhraseCard
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    SHIFT,
    cheap_vault,
    focused,
    name,
    press,
    shown,
    shut,
    tab_to,
    tab_until,
    write,
)

PASSWORD = "anchor mellow harbor thrive"
RETURN, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


class Person:
    """Someone at the keyboard; reads the screen, and touches nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def reads(self, *texts: str) -> None:
        """Wait until all of these can be read in the window."""

        def is_there() -> None:
            screen = shown(self.window)
            for text in texts:
                assert text in screen

        self.qtbot.waitUntil(is_there)

    def sees_nothing_of(self, *texts: str) -> None:
        """Wait until none of these can be read in the window."""

        def is_gone() -> None:
            screen = shown(self.window)
            for text in texts:
                assert text not in screen

        self.qtbot.waitUntil(is_gone)

    def makes_a_journal(self) -> None:
        self.reads("A journal for you alone")
        press(SPACE)
        write(f"{PASSWORD}\n{PASSWORD}\n")
        self.reads("Your recovery phrase")
        (card,) = self.window.findChildren(PhraseCard)
        words = card.phrase().split()
        press(SPACE)
        for _ in range(2):
            number = int(name(focused()).removeprefix("Word "))
            write(f"{words[number - 1]}\n")
        self.reads("How are you right now?")

    def unlocks(self) -> None:
        self.reads("Unlock")
        assert name(focused()) == "Password"
        write(f"{PASSWORD}\n")
        self.reads("How are you right now?")

    def locks(self) -> None:
        press(Qt.Key.Key_L, CTRL)
        self.reads("Unlock")

    def goes_to(self, page: int) -> None:
        press(Qt.Key(Qt.Key.Key_0 + page), CTRL)
        self.settles()

    def settles(self) -> None:
        """Give the program the moment that a person takes to look up."""
        pages = self.window.open_journal
        assert pages is not None
        for _ in range(3):
            pages.desk.settle()
            QCoreApplication.processEvents()

    def writes(self, kind: str, title: str, text: str, tag: str = "") -> None:
        """Begin an entry on Today, write it, and go back: then it is saved."""
        self.goes_to(1)
        tab_to("Write about something else")
        press(SPACE)
        assert name(focused()) == "Title"
        write(f"{title}\n{text}")
        self.makes_it(kind)
        if tag:
            tab_to("Add a tag")
            write(f"{tag}\n")
            self.reads(f"#{tag}")
        self.goes_to(1)
        self.reads(title)

    def makes_it(self, kind: str) -> None:
        """Choose the kind of the entry that is open, and go back to its text."""
        tab_until(lambda said: said.endswith("Change where this entry belongs"))
        press(SPACE)
        for _ in range(4):  # kinds are one group, and arrow keys walk in it
            if name(focused()) != kind:
                press(Qt.Key.Key_Left)
        assert name(focused()) == kind
        press(SPACE)
        press(Qt.Key.Key_Escape)
        tab_to("Text of the entry")

    def checks_in(self, note: str) -> None:
        """Choose a place on the pad and a word, and add a line."""
        self.goes_to(1)
        tab_to("How you feel")
        for _ in range(4):  # the first key chooses the middle
            press(Qt.Key.Key_Right)
        press(DOWN)
        tab_to("grateful")
        press(SPACE)
        tab_to("Add sleep or a note")
        press(SPACE)
        tab_to("A line about it")
        write(f"{note}\n")
        self.reads("Saved at")

    def searches(self, words: str) -> None:
        press(Qt.Key.Key_F, CTRL | SHIFT)
        write(f"{words}\n")
        self.settles()

    def opens_what_was_found(self) -> None:
        """Go from the search into the first entry of the list."""
        assert name(focused()) == "Entries"
        press(DOWN)
        self.settles()
        press(RETURN)
        assert name(focused()) == "Text of the entry"

    def clears_the_search(self) -> None:
        press(Qt.Key.Key_F, CTRL | SHIFT)
        press(Qt.Key.Key_A, CTRL)
        press(Qt.Key.Key_Delete)
        press(RETURN)
        self.settles()

    def seen(self, kind: type[QWidget]) -> list[QWidget]:
        """Return the widgets of a kind that are in sight."""
        return [each for each in self.window.findChildren(kind) if each.isVisible()]


@contextmanager
def at_the_keyboard(qtbot: QtBot, clock: Clock, home: Path) -> Iterator[Person]:
    """Start the program with its journal and its preferences in this folder."""
    prompts = ScriptedPrompts()
    window = make_window(
        Preferences(journal=str(home / "Journal.journal"), scheme="light"),
        clock,
        keep=keep_in(home / "config" / "preferences.json", prompts),
        make_vault=lambda folder: cheap_vault(folder, clock),
        prompts=prompts,
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Person(qtbot, window)
    shut(window, prompts)
    assert prompts.told == []
