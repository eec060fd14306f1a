"""What the lines and dots of the mood chart mean, as text in their colours."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.mood_scale import MOST_HOURS, STROKES, Series

_BETWEEN = 18


class MoodLegend(QWidget):
    """Short texts; each starts with a sign that tells it without its colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = {
            Series.FEELING: self.tr("— Feeling (7-day mean)"),
            Series.ENERGY: self.tr("- - Energy (7-day mean)"),
            Series.DISTRESS: self.tr("··· Distress (right: 0 to 10)"),
            Series.SLEEP: self.tr("— · Sleep (right: 0 to {0} hours)").format(
                MOST_HOURS
            ),
        }
        self._labels = {series: QLabel(text) for series, text in self._texts.items()}
        self._dots = self.tr("• each check-in")
        row = FlowLayout(self, gap=_BETWEEN)
        for series in (Series.FEELING, Series.ENERGY):
            row.addWidget(self._labels[series])
        row.addWidget(caption(self._dots))
        for series in (Series.DISTRESS, Series.SLEEP):
            row.addWidget(self._labels[series])
        self.show_extras(frozenset())
        self._dress()
        appearance.changed.connect(self._dress)

    def show_extras(self, extras: frozenset[Series]) -> None:
        """Explain these lines too."""
        for series in (Series.DISTRESS, Series.SLEEP):
            self._labels[series].setVisible(series in extras)

    def entries(self, extras: frozenset[Series]) -> tuple[tuple[str, str], ...]:
        """Return each text with the role of its colour, for a picture."""
        shown = extras | {Series.FEELING, Series.ENERGY}
        lines = [
            (text, STROKES[series].role)
            for series, text in self._texts.items()
            if series in shown
        ]
        return (*lines, (self._dots, "mute"))

    def _dress(self) -> None:
        font = self._appearance.font("chosen")
        for series, label in self._labels.items():
            palette = label.palette()
            colour = self._appearance.colour(STROKES[series].role)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)
            label.setFont(font)
