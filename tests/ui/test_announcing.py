"""Who listens hears what matters at once, and the rest only after a pause."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.moment import Clock
from journal.ui import announcing
from journal.ui.announcing import QuietWord
from journal.ui.appearance import Appearance
from journal.ui.widgets.entry_pane import EntryPane

Said = list[tuple[str, QAccessible.AnnouncementPoliteness]]
POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What goes to the bridge of the system: Qt has no ear for a test."""
    heard: Said = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return heard


@pytest.fixture
def pane(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> EntryPane:
    monkeypatch.setattr(announcing, "_PAUSE_MS", 10)
    pane = EntryPane(appearance, clock)
    qtbot.addWidget(pane)
    return pane


def test_how_pressing_it_is_goes_along(qapp: QObject, said: Said) -> None:
    announcing.tell(qapp, "1 found")
    announcing.warn(qapp, "Locked")
    announcing.tell(qapp, "")
    assert said == [("1 found", POLITE), ("Locked", AT_ONCE)]


def test_nothing_is_said_where_nobody_listens(
    qapp: QObject, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    announcing.warn(qapp, "Locked")
    assert said == []


def test_of_many_words_the_last_is_said(
    qtbot: QtBot, qapp: QObject, said: Said
) -> None:
    quiet = QuietWord(qapp, pause_ms=20)
    for count in range(5):
        quiet.tell(f"{count} found")
    qtbot.waitUntil(lambda: said == [("4 found", POLITE)])


def test_a_hushed_word_is_not_said(qtbot: QtBot, qapp: QObject, said: Said) -> None:
    quiet = QuietWord(qapp, pause_ms=1)
    quiet.tell("Saved")
    quiet.hush()
    qtbot.wait(20)
    assert said == []


def test_saved_is_said_after_writing_and_not_after_opening(
    qtbot: QtBot, pane: EntryPane, clock: Clock, said: Said
) -> None:
    pane.show_draft(Draft(kind=Kind.NOTE), clock())
    pane.show_saved(clock())
    pane.show_saving()
    pane.show_saved(clock())
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("Saved", POLITE)]


def test_what_could_not_be_saved_is_said_at_once_and_once(
    pane: EntryPane, said: Said
) -> None:
    pane.show_refused("the disk is full")
    pane.show_refused("the disk is full")
    assert said == [("the disk is full. Trying again.", AT_ONCE)]
