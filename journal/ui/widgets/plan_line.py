"""One line of the safety plan: its words, and how to move it or take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from journal.domain.help_now import Phrase
from journal.domain.safety import STEP_LENGTH
from journal.services.plan_words import plan_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import icon_button
from journal.ui.widgets.growing_text import GrowingText

UP, DOWN = -1, 1


class PlanLine(QWidget):
    """A field that is a line as soon as it says something.

    Signals:
        edited: the person changed the words.
        returned: the person is done with this line.
        move_wanted: by how many places, -1 or 1.
        removal_wanted: the line should go.
    """

    edited = Signal()
    returned = Signal()
    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(
        self, appearance: Appearance, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._field = GrowingText(STEP_LENGTH)  # what is long wraps, as on paper
        self._field.setProperty("look", "field")
        self._up = icon_button(appearance.icon("chevron-up"), "")
        self._down = icon_button(appearance.icon("chevron-down"), "")
        self._remove = icon_button(appearance.icon("x"), "")
        self._field.textChanged.connect(self.edited)
        self._field.entered.connect(self.returned)
        self._up.clicked.connect(lambda: self.move_wanted.emit(UP))
        self._down.clicked.connect(lambda: self.move_wanted.emit(DOWN))
        self._remove.clicked.connect(self.removal_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._field, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self._up, self._down, self._remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """The words, as they can be stored, on one line and without outer spaces."""
        return " ".join(self._field.words.split("\n"))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab passes, in order."""
        return (self._field, self._up, self._down, self._remove)

    def show_text(self, text: str) -> None:
        """Show other words, from their beginning."""
        if text != self._field.toPlainText():
            self._field.set_words(text)
            self._field.moveCursor(QTextCursor.MoveOperation.Start)

    def show_place(self, name: str, hint: str, *, first: bool, last: bool) -> None:
        """Say what the field is called, what could stand in it, and where it is."""
        self._field.setAccessibleName(name)
        self._field.set_asks(hint)
        words, written = plan_words(), bool(self.text)
        self._offer(self._up, words.move_up, is_written=written, can=not first)
        self._offer(self._down, words.move_down, is_written=written, can=not last)
        self._offer(self._remove, words.remove, is_written=written, can=True)

    def take_focus(self, moved: int = 0) -> None:
        """Put the keyboard in the field, or on the arrow the line was moved by."""
        arrow = {UP: self._up, DOWN: self._down}.get(moved)
        if arrow is not None and arrow.isEnabled() and not arrow.isHidden():
            arrow.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}
        by = moves.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.move_wanted.emit(by)
        else:
            super().keyPressEvent(event)

    def _offer(
        self, button: QToolButton, name: Phrase, *, is_written: bool, can: bool
    ) -> None:
        said = name.said_in(self._language).format(line=self.text)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setEnabled(can)
        button.setVisible(is_written)
