"""What may be added to a check-in: distress, the night before, a line of text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal.domain.mood import Feeling, Sleep
from journal.ui.widgets.number_scale import NumberScale
from journal.ui.widgets.sleep_fields import SleepFields


class CheckInNote(QWidget):
    """The optional part of a check-in; nothing of it is said at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distress = NumberScale(
            self.tr("Distress, 0 none to 10 the most (optional)"),
            each=self.tr("Distress {0}"),
            clear=self.tr("Clear distress"),
        )
        self._sleep = SleepFields()
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("A line about it (optional)"))
        self._line.setAccessibleName(self.tr("A line about it"))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._distress, self._sleep, self._line):
            column.addWidget(part)
        self.setFocusProxy(self._distress)

    @property
    def distress(self) -> int | None:
        """Distress from 0 to 10, or None."""
        return self._distress.number

    @property
    def sleep(self) -> Sleep:
        """What is said of the night before."""
        return self._sleep.sleep

    @property
    def text(self) -> str:
        """The line of text, without outer spaces."""
        return self._line.text().strip()

    def show_note(self, feeling: Feeling) -> None:
        """Show what is added to a feeling."""
        self._distress.show_number(feeling.distress)
        self._sleep.show_sleep(feeling.sleep)
        self._line.setText(feeling.note)

    def clear(self) -> None:
        """Say nothing."""
        self._distress.show_number(None)
        self._sleep.show_sleep(Sleep())
        self._line.clear()
