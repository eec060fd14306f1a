"""The exercises that were noted, in a quiet list that opens when it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.grounding import Grounding
from journal.domain.help_now import Exercise
from journal.services.care_words import care_words
from journal.ui.desk import Desk
from journal.ui.languages import day_in_words
from journal.ui.widgets.around_exercise import told
from journal.ui.widgets.controls import Card, FlowLayout, caption, link_button
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.undo_line import UndoLine

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

_MOST = 20


class EarlierTimes(Card):
    """Day, exercise and the two numbers; nothing is added up or drawn.

    Signals:
        entry_wanted: the EntryId of what was written then.
    """

    entry_wanted = Signal(object)

    def __init__(
        self,
        exercises: tuple[Exercise, ...],
        desk: Desk,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._names = {each.id: each.name.said_in(language) for each in exercises}
        words = care_words()
        self._open = link_button(words.earlier.said_in(language))
        self._open.clicked.connect(self._turn)
        about = caption(words.earlier_about.said_in(language))
        about.setWordWrap(True)
        self._rows = QWidget()
        self._said = UndoLine()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 4, 0, 0)
        for part in (about, self._rows, self._said):
            self._column.addWidget(part)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self._open)
        column.addWidget(self._inside)
        self.hide()
        desk.changed.connect(self._hear)
        self._read()

    @property
    def stops(self) -> tuple[QPushButton, ...]:
        """What Tab passes, in order."""
        buttons = self._rows.findChildren(QPushButton)
        return (self._open, *buttons, *self._said.findChildren(QPushButton))

    def forget(self) -> None:
        """Drop what is private, as before a lock."""
        self._said.clear()
        self._show(())

    def _hear(self, changes: Changes) -> None:
        if changes.groundings or changes.entries:
            self._read()

    def _read(self) -> None:
        self._desk.ask(self, _newest, self._show)

    def _turn(self) -> None:
        self._inside.setVisible(self._inside.isHidden())

    def _show(self, found: tuple[Grounding, ...]) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for grounding in found:
            column.addLayout(self._row(grounding))
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
        self.setVisible(bool(found) or bool(self._said.sentence))
        before: QWidget = self._open
        for stop in self.stops[1:]:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _row(self, grounding: Grounding) -> FlowLayout:
        words, language = care_words(), self._language
        name = self._names.get(grounding.exercise, "")
        day = day_in_words(grounding.done.day, language)
        row = FlowLayout(gap=16, row_gap=2)
        numbers = told(grounding.before, grounding.after, language)
        for text in (day, name, numbers):
            row.addWidget(caption(text))
        if grounding.entry is not None:
            entry = grounding.entry
            go = link_button(words.open_entry.said_in(language))
            go.setAccessibleName(
                words.open_named.said_in(language).format(name=name, day=day)
            )
            go.clicked.connect(lambda: self.entry_wanted.emit(entry))
            row.addWidget(go)
        remove = link_button(words.remove_time.said_in(language))
        remove.setAccessibleName(
            words.remove_named.said_in(language).format(name=name, day=day)
        )
        remove.clicked.connect(lambda: self._remove(grounding))
        row.addWidget(remove)
        return row

    def _remove(self, grounding: Grounding) -> None:
        removed = care_words().time_removed.said_in(self._language)
        self._open.setFocus()  # the button that was pressed goes
        self._said.tell(removed, lambda: self._put_back(grounding))
        self._desk.do(lambda journal: journal.grounding.remove(grounding.id))

    def _put_back(self, grounding: Grounding) -> None:
        self._desk.do(lambda journal: journal.grounding.put(grounding))


def _newest(journal: "Journal") -> tuple[Grounding, ...]:
    return journal.grounding.all()[:_MOST]
