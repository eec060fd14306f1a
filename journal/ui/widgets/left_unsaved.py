"""A line about an entry that was left before it could be saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.ui.widgets.controls import caption, link_button


class LeftUnsaved(QWidget):
    """Tells why, and leads back to its words; hidden while all is well.

    Signals:
        wanted: the person wants to see the entry.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = caption("")
        self._sentence.setProperty("look", "problem")
        self._sentence.setWordWrap(True)
        back = link_button(self.tr("Show it"))
        back.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._sentence)
        column.addWidget(back)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it tells, or "" while all is well."""
        return self._sentence.text()

    def show_problem(self, problem: str) -> None:
        """Tell why an entry is not saved; "" when all are."""
        said = self.tr("Another entry is not saved yet. {problem}. Trying again.")
        said = said.format(problem=problem) if problem else ""
        self._sentence.setText(said)
        self._sentence.setAccessibleName(said)
        self.setVisible(bool(problem))
