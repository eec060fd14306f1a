"""The answers to one question: rows to choose from, each with its number key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.measure import Anchor
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import FlowLayout
from journal.ui.widgets.measure_answer_row import AnswerRow

_ALT = Qt.KeyboardModifier.AltModifier


class AnswerRows(QWidget):
    """The answers to one question, one of which can be chosen.

    As long as none is, the keyboard is on all of them alike: a ring around the first
    would suggest it.

    Signals:
        chosen: the value of an answer that the person chose.
    """

    chosen = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._small = small
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._rows: list[AnswerRow] = []
        self._layout: QLayout = self._make_layout()

    def show_answers(
        self, anchors: tuple[Anchor, ...], language: str, value: int | None
    ) -> None:
        """Show these answers; value is the one that is chosen, if any."""
        while len(self._rows) < len(anchors):
            self._add_row()
        for row in self._rows:
            self._group.removeButton(row)
            row.setVisible(False)
        for row, anchor in zip(self._rows, anchors, strict=False):
            row.show_answer(anchor.text.said_in(language), str(anchor.value))
            self._group.addButton(row, anchor.value)
            row.setVisible(True)
        self.show_value(value)

    def show_value(self, value: int | None) -> None:
        """Show which answer is chosen, or none; nobody is told."""
        # In an exclusive group nothing can be switched off but by another.
        self._group.setExclusive(False)
        for row in self._group.buttons():
            row.setChecked(self._group.id(row) == value)
        self._group.setExclusive(True)
        # Tab passes the answers as one; the arrow keys move among them.
        policy = Qt.FocusPolicy.TabFocus if value is None else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        for row in self._rows:
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus
                if row.isChecked()
                else Qt.FocusPolicy.ClickFocus
            )

    def choose(self, value: int) -> bool:
        """Choose an answer as a click would; return whether there is such a one."""
        if value not in {self._group.id(row) for row in self._group.buttons()}:
            return False
        self._group.button(value).setChecked(True)
        self.chosen.emit(value)
        return True

    def take_focus(self) -> None:
        """Put the keyboard on the chosen answer, or on all of them."""
        chosen = [row for row in self._group.buttons() if row.isChecked()]
        (chosen[0] if chosen else self).setFocus()

    def describe(self, question: str, stem: str = "") -> None:
        """Say to a screen reader which question these answers are to."""
        self.setAccessibleName(question)
        self.setAccessibleDescription(stem)
        for row in self._rows:
            row.setAccessibleDescription(question)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self.describe("")
        for row in self._rows:
            row.setVisible(False)
        if self._rows:
            self.show_value(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go from all the answers to the first or the last."""
        places = {
            Qt.Key.Key_Down: 0,
            Qt.Key.Key_Right: 0,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
        }
        key = Qt.Key(event.key())
        if self.hasFocus() and key in places and not event.modifiers() & _ALT:
            self.rows[places[key]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for row in self._rows:
            row.set_lit(lit=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        for row in self._rows:
            row.set_lit(lit=False)

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The rows in sight, from the first."""
        return tuple(row for row in self._rows if not row.isHidden())

    def _add_row(self) -> None:
        row = AnswerRow("", self._appearance, key="0", small=self._small)
        self._rows.append(row)
        self._layout.addWidget(row)

    def _make_layout(self) -> QLayout:
        if self._small:
            return FlowLayout(self, gap=8, row_gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return column
