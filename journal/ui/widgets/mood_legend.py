"""What the lines and dots of the mood chart mean, as text in their colours."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption

_BETWEEN = 18


class MoodLegend(QWidget):
    """Three short texts; each starts with a sign that tells it without its colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._feeling = QLabel(self.tr("— Feeling (7-day mean)"))
        self._energy = QLabel(self.tr("- - Energy (7-day mean)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._feeling)
        row.addWidget(self._energy)
        row.addWidget(caption(self.tr("• each check-in")))
        row.addStretch()
        self._dress()
        appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        font = self._appearance.font("small")
        font.setWeight(font.Weight.DemiBold)
        for label, role in ((self._feeling, "accent"), (self._energy, "prep")):
            palette = label.palette()
            colour = self._appearance.colour(role)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)
            label.setFont(font)
