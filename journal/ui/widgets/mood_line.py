"""A small line of moods with its sessions: the drawing of the mood page, to look at."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_drawing import MoodDrawing
from journal.ui.widgets.mood_told import course_in_words
from journal.ui.widgets.mood_view import View

_SIZE = QSize(480, 196)


class MoodLine(QWidget):
    """Feeling and energy as means of seven days, and each check-in as a faint dot."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = MoodDrawing(appearance)
        self._view: View | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your mood as a line"))
        appearance.changed.connect(self._dress)

    def show_overview(self, shown: Overview, markers: tuple[Marker, ...] = ()) -> None:
        """Draw these days, and the sessions and own events among them."""
        self._view = View.of(shown.first, shown.last)
        self._drawing.hold(shown, markers)
        self.setAccessibleDescription(course_in_words(shown))
        self.update()

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._view = None
        self._drawing.forget()
        self.setAccessibleDescription("")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return _SIZE * self._appearance.text_scale

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is not None:
            painter = QPainter(self)
            self._drawing.paint(painter, QRectF(self.rect()), self._view)
            painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
