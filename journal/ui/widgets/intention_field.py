"""The intention for a session: changed where it stands, saved like any text."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import NotFoundError
from journal.domain.ids import AppointmentId
from journal.domain.intention import INTENTION_LENGTH, Intention
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.widgets.controls import caption, link_button, paragraph
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.growing_text import GrowingText
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.undo_line import UndoLine

SAVE_AFTER_MS = 800
"""So long after the last key it is saved; as soon as the keyboard goes elsewhere."""

_EDGE = 3  # puts what is above the field in line with its text

Command = Callable[[Journal], Changes]


class IntentionField(QWidget):
    """The words that count now, when they were written, and those before them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: AppointmentId | None = None
        self._kept = ""
        self._earlier: tuple[Intention, ...] = ()
        self._written = caption("")
        self._written.setContentsMargins(_EDGE, 0, 0, 0)
        asks = self.tr("What would you like to hold on to?")
        self._text = GrowingText(INTENTION_LENGTH, asks, enters=False)
        self._text.setProperty("look", "inplace")
        self._text.setAccessibleName(self.tr("Intention"))
        self._problem = UndoLine()
        self._problem.hide()
        self._more = link_button(self.tr("Earlier words"))
        self._more.setCheckable(True)
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._wait = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._lay_out()
        self._text.textChanged.connect(self._wait.start)
        self._text.focus_left.connect(self._save)
        self._text.overfull.connect(self._tell_full)
        self._wait.timeout.connect(self._save)
        self._more.toggled.connect(self._show_earlier)

    def show_intentions(
        self, session: AppointmentId, intentions: tuple[Intention, ...]
    ) -> None:
        """Show those of a session, newest first; what is being typed stays."""
        kept = intentions[0].text if intentions else ""
        if session != self._session:
            self._save()
            self._more.setChecked(False)
            self._say_nothing()
            self._text.set_words(kept)
        elif self._text.words == self._kept != kept:
            self._text.set_words(kept)
        self._session, self._kept = session, kept
        self._earlier = tuple(each for each in intentions[1:] if each.text)
        self._tell_written(intentions)
        self._more.setVisible(bool(self._earlier))
        self._show_earlier()

    def pending(self) -> Command | None:
        """Return what saves the words that are not saved yet, or None."""
        session, words = self._session, self._text.words
        if session is None or words == self._kept:
            return None

        def keep(journal: Journal) -> Changes:
            try:
                return journal.appointments.intend(session, words)
            except NotFoundError:  # with its session, there is nothing to save it for
                return Changes()

        return keep

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self._wait.stop()
        self._session, self._kept, self._earlier = None, "", ()
        self._text.set_words("")
        self._text.document().clearUndoRedoStacks()
        self._tell_written(())
        self._say_nothing()
        self._show_earlier()

    def _save(self) -> None:
        self._wait.stop()
        command, words = self.pending(), self._text.words
        session = self._session
        if command is None:
            return

        def done(_: Changes) -> None:
            if isValid(self) and self._session == session:
                self._kept = words
                self._say_nothing()

        self._desk.do(command, then=done, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._problem.show()
            self._problem.refuse(error)

    def _tell_full(self) -> None:
        self._problem.show()
        sentence = self.tr("An intention has at most {0} characters.")
        self._problem.tell(sentence.format(INTENTION_LENGTH))

    def _say_nothing(self) -> None:
        self._problem.clear()
        self._problem.hide()

    def _tell_written(self, intentions: tuple[Intention, ...]) -> None:
        told = self.tr("Intention")
        if intentions and intentions[0].text:
            written = self.tr("Intention, written {0}")
            told = written.format(_day(intentions[0]))
        self._written.setText(told)
        self._written.setAccessibleName(told)

    def _show_earlier(self) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for each in self._earlier if self._more.isChecked() else ():
            column.addWidget(caption(self.tr("Written {0}").format(_day(each))))
            column.addWidget(paragraph(each.text))
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
        rows.setVisible(bool(self._earlier) and self._more.isChecked())

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (self._written, self._text, self._problem, self._more, self._rows):
            self._column.addWidget(part)
        self._rows.hide()


def _day(intention: Intention) -> str:
    day: date = intention.written.day
    return short_day(day)
