"""What is looked at beside the list for a while: a heading, and a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, heading, quiet_button
from journal.ui.widgets.scrolled import scrolled_column


class AsidePage(QWidget):
    """Scrolls; Escape and the first button lead back. column takes what it shows.

    Signals:
        left: the person goes back to the journal.
    """

    left = Signal()

    def __init__(
        self, appearance: Appearance, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._back: QPushButton = quiet_button(
            self.tr("Back to the journal"), icon=appearance.icon("arrow-left")
        )
        self._back.clicked.connect(self.left)
        self._hint = caption("")
        self._hint.setWordWrap(True)
        keys.bind("back", self.left.emit, self, within=True)
        self.column: QVBoxLayout = scrolled_column(self)
        self.column.setSpacing(12)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(heading(title))
        self.column.addWidget(self._hint)

    def focus_back(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def say(self, hint: str) -> None:
        """Say what is shown here."""
        self._hint.setText(hint)
        self._hint.setAccessibleName(hint)
