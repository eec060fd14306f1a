"""A field to add something by typing it; nothing that was typed is lost."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.widgets.growing_text import GrowingText
from journal.ui.widgets.once import Once
from journal.ui.widgets.undo_line import UndoLine

Command = Callable[[Journal], Changes]


class Adder(QWidget):
    """Return adds what was typed; why it was not added stands below.

    keep makes the command that keeps some words. name is what the field is called,
    asks what stands in it while it is empty.

    Signals:
        added: it is in the journal.
    """

    added = Signal()

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[str], Command],
        *,
        name: str,
        asks: str,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keep = keep
        self._under_way: dict[Once, str] = {}
        self._field = GrowingText(most, asks)
        self._field.setProperty("look", "field")
        self._field.setAccessibleName(name)
        self._most = most
        self._problem = UndoLine()
        self._problem.hide()
        self._field.entered.connect(self._add)
        self._field.overfull.connect(self._tell_full)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._problem)
        self.setFocusProxy(self._field)

    def pending(self) -> tuple[Command, ...]:
        """Return what keeps the words that may not be in the journal yet."""
        typed = self._field.words
        return (*self._under_way, *((self._keep(typed),) if typed else ()))

    def forget(self) -> None:
        """Drop what was typed."""
        self._under_way.clear()
        self._field.set_words("")
        self._field.document().clearUndoRedoStacks()
        self._say_nothing()

    def _add(self) -> None:
        words = self._field.words
        if not words:
            return
        command = Once(self._keep(words))
        self._under_way[command] = words
        self._field.set_words("")

        def done(_: Changes) -> None:
            if isValid(self):
                self._under_way.pop(command, None)
                self._say_nothing()
                self.added.emit()

        def refused(error: Exception) -> None:
            if isValid(self):
                self._refuse(command, error)

        self._desk.do(command, then=done, otherwise=refused)

    def _refuse(self, command: Once, error: Exception) -> None:
        """Say why, and give the words back, unless others are being typed."""
        self._problem.show()
        self._problem.refuse(error)
        if command in self._under_way and not self._field.words:
            self._field.set_words(self._under_way.pop(command))

    def _tell_full(self) -> None:
        self._problem.show()
        self._problem.tell(self.tr("At most {0} characters.").format(self._most))

    def _say_nothing(self) -> None:
        self._problem.clear()
        self._problem.hide()
