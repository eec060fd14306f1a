"""One day of the mood page: its check-ins, its entries, and what was done here."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.entry import Filter, Page
from journal.domain.errors import JournalError
from journal.domain.feelings import FeelingWord
from journal.domain.moment import Clock
from journal.domain.mood import CheckIn, Marker
from journal.domain.mood_line import Overview
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.day_check_ins import DayCheckIns
from journal.ui.widgets.day_entries import DayEntries
from journal.ui.widgets.undo_line import Undo, UndoLine


class MoodDay(QWidget):
    """The day that was chosen, and a line that offers to take the last change back.

    Signals:
        entry_wanted: the EntryId of the entry to open.
        help_wanted: the person wants the help page.
    """

    entry_wanted = Signal(object)
    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        words: tuple[FeelingWord, ...],
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day: date | None = None
        self._check_ins = DayCheckIns(
            words,
            make_editor=lambda: CheckInEditor(desk, appearance, clock, words, at_hand),
        )
        self._entries = DayEntries()
        self._said = UndoLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._check_ins, self._entries, self._said):
            column.addWidget(part)
        self._check_ins.delete_wanted.connect(self._delete)
        self._check_ins.changed.connect(self._offer_the_old)
        self._check_ins.help_wanted.connect(self.help_wanted)
        self._entries.entry_wanted.connect(self.entry_wanted)
        self.clear()

    def choose(self, day: date, record: Overview) -> None:
        """Show another day."""
        self._said.clear()
        self._said.hide()
        self._day = day
        self.show()
        self.follow(record)

    def follow(self, record: Overview) -> None:
        """Show the chosen day again, as it is now; nothing if none was chosen."""
        day = self._day
        if day is None:
            return
        self._check_ins.show_day(day, record.said_on(day))
        self._check_ins.show()

        def show(page: Page) -> None:
            if self._day == day:
                self._entries.show_entries(page.entries)

        narrowed = Filter(first=day, last=day)
        self._desk.ask(self, lambda journal: journal.writing.list(narrowed), show)

    def mark(self, day: date, label: str) -> None:
        """Add an own event."""
        self._do(lambda journal: journal.moods.mark(day, label))

    def unmark(self, marker: Marker) -> None:
        """Remove an own event; it can be put back."""
        event = marker.event
        if event is not None:
            self._do(
                lambda journal: journal.moods.unmark(event),
                self.tr("Removed."),
                lambda: self.mark(marker.day, marker.label),
            )

    def tell(self, sentence: str, undo: Undo | None = None) -> None:
        """Say what was done."""
        self.show()
        self._said.show()
        self._said.tell(sentence, undo)

    def refuse(self, error: Exception) -> None:
        """Say why something was not done."""
        if isValid(self):
            self.show()
            self._said.show()
            self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._day = None
        self._check_ins.clear()
        self._check_ins.hide()
        self._entries.show_entries(())
        self._said.clear()
        self._said.hide()
        self.hide()

    def _delete(self, check_in: CheckIn) -> None:
        feeling, at, entry = check_in.feeling, check_in.at, check_in.entry

        def put_back() -> None:
            self._do(
                lambda journal: journal.moods.check_in(feeling, at=at, entry=entry)
            )

        self._do(
            lambda journal: journal.moods.remove(frozenset({check_in.id})),
            self.tr("Deleted."),
            put_back,
        )

    def _offer_the_old(self, old: CheckIn) -> None:
        def put_back() -> None:
            self._do(
                lambda journal: journal.moods.change(old.id, old.feeling, at=old.at)
            )

        self.tell(self.tr("Changed."), put_back)

    def _do(
        self,
        command: Callable[[Journal], Changes],
        told: str = "",
        undo: Undo | None = None,
    ) -> None:
        def done(_: Changes) -> None:
            if isValid(self) and told:
                self.tell(told, undo)

        self._desk.do(command, then=done, otherwise=self.refuse)
