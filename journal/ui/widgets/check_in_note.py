"""What may be added to a check-in: how distressed, and a line of text."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.mood import DISTRESS
from journal.ui.widgets.controls import FlowLayout, caption, quiet_button


class DistressScale(QWidget):
    """Distress from 0 to 10 as a row of numbers, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._clear = quiet_button(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear distress"))
        self._clear.clicked.connect(lambda: self.show_number(None))
        numbers = FlowLayout(gap=2, row_gap=2)
        for number in DISTRESS:
            numbers.addWidget(self._number_button(number))
        top = QHBoxLayout()
        top.addWidget(caption(self.tr("Distress, 0 none to 10 the most (optional)")))
        top.addStretch()
        top.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(numbers)
        self._group.idToggled.connect(self._show_clear)
        self._show_clear()

    @property
    def number(self) -> int | None:
        """The chosen distress from 0 to 10, or None."""
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
        button.setAccessibleName(self.tr("Distress {0}").format(number))
        self._group.addButton(button, number)
        return button

    def _show_clear(self) -> None:
        self._clear.setEnabled(self.number is not None)


class CheckInNote(QWidget):
    """The optional part of a check-in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distress = DistressScale()
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("A line about it (optional)"))
        self._line.setAccessibleName(self.tr("A line about it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._distress)
        column.addWidget(self._line)

    @property
    def distress(self) -> int | None:
        """Distress from 0 to 10, or None."""
        return self._distress.number

    @property
    def text(self) -> str:
        """The line of text, without outer spaces."""
        return self._line.text().strip()

    def show_note(self, distress: int | None, text: str) -> None:
        """Show these values."""
        self._distress.show_number(distress)
        self._line.setText(text)

    def clear(self) -> None:
        """Say nothing."""
        self.show_note(None, "")
