"""A circle to breathe with, or, where motion is not wanted, words and seconds."""

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.help_now import Exercise, breath_at
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, subheading

_FRAME_MS, _SECOND_MS = 40, 250
_SIDE = 120
_SMALLEST = 0.35  # of the whole circle, so that it never vanishes


class Breathing(QWidget):
    """Leads through the breaths of one exercise, once.

    Signals:
        finished: the last breath is over.
    """

    finished = Signal()

    def __init__(
        self,
        exercise: Exercise,
        appearance: Appearance,
        language: str,
        *,
        reduced_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercise = exercise
        self._language = language
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS if reduced_motion else _FRAME_MS)
        self._timer.timeout.connect(self._go_on)
        self._circle = _Circle(appearance)
        self._circle.setVisible(not reduced_motion)
        self._words = subheading("")
        self._seconds = caption("")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._words)
        words.addWidget(self._seconds)
        words.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(24)
        box.addWidget(self._circle)
        box.addLayout(words, 1)
        self.show_moment(0)

    def start(self) -> None:
        """Begin with the first breath."""
        self._clock.start()
        self._timer.start()
        self.show_moment(0)

    def show_moment(self, seconds: float) -> None:
        """Show how it looks so many seconds in; emit `finished` after the last."""
        breath = breath_at(self._exercise, seconds)
        if breath is None:
            self._timer.stop()
            self.finished.emit()
            return
        self._words.setText(breath.words.said_in(self._language))
        self._seconds.setText(str(breath.seconds_left))
        self._circle.show_fullness(breath.fullness)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _go_on(self) -> None:
        self.show_moment(self._clock.elapsed() / 1000)


class _Circle(QLabel):
    """A circle between small and whole; it says nothing to a screen reader."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._fullness = 0.0
        side = appearance.pixels(_SIDE)
        self.setFixedSize(QSize(side, side))

    def show_fullness(self, fullness: float) -> None:
        self._fullness = fullness
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = min(self.width(), self.height()) / 2 - 1
        radius = whole * (_SMALLEST + (1 - _SMALLEST) * self._fullness)
        centre = QPointF(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.colour("accentbg"))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(self._appearance.colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        painter.end()
