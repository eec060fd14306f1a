"""What a person keeps doing, and what was let go, behind a quiet toggle."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.ids import EntryId, PracticeId
from journal.domain.practice import PRACTICE_LENGTH, Practice
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.adder import Adder, Command
from journal.ui.widgets.controls import Card, link_button, paragraph, subheading
from journal.ui.widgets.practice_rows import PracticeRows
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.undo_line import Undo, UndoLine


class PracticesCard(Card):
    """Marked for today, begun, let go and taken up again; nothing is counted missed.

    begins says whether a practice can be begun and taken up again here; without, the
    card is out of sight where there is none.

    Signals:
        entry_wanted: the EntryId of the entry that one came from.
    """

    entry_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        title: str,
        *,
        begins: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = subheading(title)
        self._begins = begins
        self._ended: tuple[Practice, ...] = ()
        self._rows = PracticeRows(appearance)
        self._said = UndoLine()
        self._said.hide()
        self._add = Adder(
            desk,
            lambda text: lambda journal: journal.practising.begin(_one_line(text)),
            name=self.tr("Add something to keep doing"),
            asks=self.tr("Add something small to keep doing"),
            most=PRACTICE_LENGTH,
        )
        self._more = link_button(self.tr("What you let go"))
        self._more.setCheckable(True)
        self._list = QWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    def show_practices(
        self,
        practices: tuple[Practice, ...],
        today: date,
        titles: Mapping[EntryId, str],
    ) -> None:
        """Show all practices; titles name the entries they came from."""
        going = tuple(each for each in practices if each.ended is None)
        self._ended = tuple(each for each in practices if each.ended is not None)
        self._rows.show_practices(going, today, titles)
        self._rows.setVisible(bool(going))
        self._more.setVisible(self._begins and bool(self._ended))
        if not self._begins:
            # What was just let go can still be had back.
            self.setVisible(bool(going or self._said.sentence))
        self._show_ended()

    def pending(self) -> tuple[Command, ...]:
        """Return what keeps the words that may not be in the journal yet."""
        typed = self._rows.typed.items()
        reworded = tuple(_reword(practice, text) for practice, text in typed)
        return (*reworded, *self._add.pending())

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self._add.forget()
        self._rows.clear()
        self._ended = ()
        self._show_ended()
        self._more.hide()
        self._say_nothing()

    def _show_ended(self) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        shown = self._ended if self._more.isChecked() else ()
        for number, practice in enumerate(shown):
            again = link_button(self.tr("Take up again"))
            said = self.tr("Take up again: {0}").format(practice.text)
            again.setAccessibleName(said)
            again.clicked.connect(lambda _, each=practice: self._resume(each.id))
            grid.addWidget(paragraph(practice.text), number, 0)
            grid.addWidget(again, number, 1, Qt.AlignmentFlag.AlignTop)
        replace_rows(self._column, self._list, rows)
        self._list = rows
        rows.setVisible(bool(shown))

    def _mark(self, practice: PracticeId, on: bool) -> None:  # noqa: FBT001 - a signal's value
        if on:
            self._do(lambda journal: journal.practising.mark(practice))
        else:
            self._do(lambda journal: journal.practising.unmark(practice))

    def _end(self, practice: Practice) -> None:
        self._do(
            lambda journal: journal.practising.end(practice.id),
            self.tr("Let go. What you marked stays."),
            lambda: self._resume(practice.id),
        )

    def _resume(self, practice: PracticeId) -> None:
        self._do(lambda journal: journal.practising.resume(practice))

    def _do(
        self,
        command: Callable[[Journal], Changes],
        told: str = "",
        undo: Undo | None = None,
    ) -> None:
        def done(_: Changes) -> None:
            if isValid(self):
                self._said.setVisible(bool(told))
                self._said.tell(told, undo)

        self._desk.do(command, then=done, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._said.show()
            self._said.refuse(error)

    def _say_nothing(self) -> None:
        self._said.clear()
        self._said.hide()

    def _connect(self) -> None:
        self._rows.marked.connect(self._mark)
        self._rows.reworded.connect(lambda one, text: self._do(_reword(one, text)))
        self._rows.end_wanted.connect(self._end)
        self._rows.entry_wanted.connect(self.entry_wanted)
        self._rows.focus_dropped.connect(self._add.setFocus)
        self._add.added.connect(self._say_nothing)
        self._more.toggled.connect(self._show_ended)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(10)
        self._column.addWidget(self._title)
        for part in (self._rows, self._said, self._add, self._more, self._list):
            self._column.addWidget(part)
        self._add.setVisible(self._begins)
        self._more.hide()
        self._list.hide()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _reword(practice: PracticeId, text: str) -> Command:
    """Return what gives a practice these words, while there is one."""

    def reword(journal: Journal) -> Changes:
        try:
            return journal.practising.reword(practice, _one_line(text))
        except NotFoundError:  # gone meanwhile, with its words
            return Changes()

    return reword
