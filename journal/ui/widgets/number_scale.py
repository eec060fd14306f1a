"""A whole number from 0 to 10 as a row of buttons, or nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.mood import DISTRESS
from journal.ui.widgets.controls import FlowLayout, caption, link_button


class NumberScale(QWidget):
    """Nothing is chosen at first, and what is chosen can be taken back.

    title stands above the numbers. each is what a screen reader calls a number, which
    goes in its {0}; clear is what it calls the button that takes the choice back.

    Signals:
        changed: another number is chosen, or none.
    """

    changed = Signal()

    def __init__(
        self, title: str, *, each: str, clear: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._each = each
        self._group = QButtonGroup(self)
        self._clear = link_button(self.tr("Clear"))
        self._clear.setAccessibleName(clear)
        self._clear.clicked.connect(lambda: self.show_number(None))
        numbers = FlowLayout(gap=2, row_gap=2)
        for number in DISTRESS:
            numbers.addWidget(self._number_button(number))
        name = caption(title)
        name.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(numbers)
        self.setFocusProxy(self._group.button(DISTRESS[0]))
        self._group.idToggled.connect(self._note)
        self._show_clear()

    @property
    def number(self) -> int | None:
        """The chosen number from 0 to 10, or None."""
        chosen = self._group.checkedId()
        return chosen if chosen in DISTRESS else None

    def show_number(self, number: int | None) -> None:
        """Choose a number, or none."""
        if number is not None:
            self._group.button(number).setChecked(True)
            return
        # In an exclusive group nothing can be switched off but by another.
        self._group.setExclusive(False)
        if (button := self._group.checkedButton()) is not None:
            button.setChecked(False)
        self._group.setExclusive(True)

    def _number_button(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setText(str(number))
        button.setCheckable(True)
        button.setAccessibleName(self._each.format(number))
        self._group.addButton(button, number)
        return button

    def _note(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        kept = self._clear.hasFocus()
        self._clear.setEnabled(self.number is not None)
        if kept and not self._clear.isEnabled():
            self._group.button(DISTRESS[0]).setFocus()
