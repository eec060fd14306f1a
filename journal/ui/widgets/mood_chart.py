"""The mood chart. Import it only where a chart is shown: pyqtgraph takes its time."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.mood import AXIS
from journal.domain.mood_line import Overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption
from journal.ui.widgets.mood_line import LEVELS
from journal.ui.widgets.mood_ticks import time_ticks
from journal.ui.widgets.mood_told import course_in_words, day_in_words
from journal.ui.widgets.signed import signed

_HEIGHT = 264
_LEFT, _BELOW = 40, 26
_MARGIN = 0.5  # of the axis, above and below
_DOT, _DOT_ALPHA = 6, 0.33


class MoodChart(QWidget):
    """Feeling and energy as means of seven days, each check-in as a faint dot.

    The mouse, or the left and right keys, walk over the days; the line below says
    what is there. Gaps stay gaps.

    Signals:
        day_chosen: the date of a day that was clicked, or entered with Return.
    """

    day_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: Overview | None = None
        self._number: int | None = None
        self._plot: Any = _plot_widget()
        self._feeling: Any = pg.PlotDataItem(connect="finite", antialias=True)
        self._energy: Any = pg.PlotDataItem(connect="finite", antialias=True)
        self._dots: Any = pg.ScatterPlotItem(pxMode=True, size=_DOT, antialias=True)
        self._levels: list[Any] = [pg.InfiniteLine(level, angle=0) for level in LEVELS]
        self._marker: Any = pg.InfiniteLine(0, angle=90)
        self._told = caption("")
        self._told.setWordWrap(True)
        self._build()
        self._dress()
        appearance.changed.connect(self._dress)

    def show_overview(self, shown: Overview) -> None:
        """Draw these days."""
        self._shown = shown
        days = np.arange(len(shown.points)) + 0.5
        # numpy makes the None of a gap a NaN, which a "finite" line leaves out.
        feeling = [point.pleasantness for point in shown.points]
        energy = [point.energy for point in shown.points]
        self._feeling.setData(days, np.array(feeling, dtype=float))
        self._energy.setData(days, np.array(energy, dtype=float))
        self._dots.setData(*_dots(shown))
        self._plot.setXRange(0, shown.length, padding=0)
        self._plot.getAxis("bottom").setTicks([time_ticks(shown.first, shown.last)])
        self.setAccessibleDescription(course_in_words(shown))
        self._walk_to(None)

    def clear(self) -> None:
        """Draw nothing and know nothing."""
        self._shown = None
        for item in (self._feeling, self._energy, self._dots):
            item.clear()
        self.setAccessibleDescription("")
        self._walk_to(None)

    @property
    def told(self) -> str:
        """What the line below the chart says."""
        return self._told.text()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._shown is None:
            super().keyPressEvent(event)
            return
        end = self._shown.length - 1
        here = end + 1 if self._number is None else self._number
        places = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: end,
        }
        key = Qt.Key(event.key())
        if key in places:
            self._walk_to(max(0, min(end, places[key])), aloud=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._walk_to(None)
        super().focusOutEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._walk_to(None)
        super().leaveEvent(event)

    def _build(self) -> None:
        for item in (*self._levels, self._marker):
            self._plot.addItem(item, ignoreBounds=True)
        for item in (self._dots, self._energy, self._feeling):
            self._plot.addItem(item)
        self._plot.getAxis("left").setTicks(
            [[(level, signed(level)) for level in LEVELS]]
        )
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self._plot.scene().sigMouseClicked.connect(self._click)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Your mood over time"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._plot)
        column.addWidget(self._told)
        self._walk_to(None)

    def _dress(self) -> None:
        colour, pixels = self._appearance.colour, self._appearance.pixels
        for axis, room in (("left", _LEFT), ("bottom", _BELOW)):
            item = self._plot.getAxis(axis)
            item.setPen(pg.mkPen(None))
            item.setTextPen(colour("mute"))
            tiny = self._appearance.font("tiny")
            item.setStyle(tickFont=tiny, tickLength=0, tickAlpha=0)
            resize = item.setWidth if axis == "left" else item.setHeight
            resize(pixels(room))
        for line in self._levels:
            line.setPen(colour("line" if line.value() else "edge"))
        faint = QColor(colour("accent"))
        faint.setAlphaF(_DOT_ALPHA)
        self._dots.setPen(None)
        self._dots.setBrush(faint)
        self._marker.setPen(colour("faint"))
        self._feeling.setPen(pg.mkPen(colour("accent"), width=2.6))
        self._energy.setPen(pg.mkPen(colour("prep"), width=1.6, dash=[4, 3]))
        # None would be see-through, but a view under a style sheet is never that.
        self._plot.setBackground(colour("surface"))
        self._plot.setFixedHeight(pixels(_HEIGHT))

    def _hover(self, place: QPointF) -> None:
        if self._shown is None:
            return
        number = int(self._plot.getViewBox().mapSceneToView(place).x() // 1)
        self._walk_to(number if 0 <= number < self._shown.length else None)

    def _click(self, event: Any) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hover(event.scenePos())
        self._choose()

    def _choose(self) -> None:
        if self._shown is not None and self._number is not None:
            self.day_chosen.emit(self._shown.day(self._number))

    def _walk_to(self, number: int | None, *, aloud: bool = False) -> None:
        """Mark a day, by its number from the first one, and say what is there."""
        self._number = number
        if number is None or self._shown is None:
            self._marker.hide()
            told = self.tr("Point at a day, or walk with the left and right keys.")
        else:
            self._marker.setValue(number + 0.5)
            self._marker.show()
            told = day_in_words(self._shown, self._shown.day(number))
        self._told.setText(told)
        self._told.setAccessibleName(told)
        if aloud and QAccessible.isActive():
            spoken = QAccessibleAnnouncementEvent(self, told)
            QAccessible.updateAccessibility(spoken)


def _plot_widget() -> Any:
    plot: Any = pg.PlotWidget(background=None)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMouseEnabled(x=False, y=False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setYRange(AXIS[0] - _MARGIN, AXIS[-1] + _MARGIN, padding=0)
    return plot


def _dots(shown: Overview) -> tuple[list[float], list[int]]:
    """Return where the check-ins are: days since the first one, and pleasantness."""
    days = [
        (each.day - shown.first).days + each.at.local.hour / 24
        for each in shown.check_ins
    ]
    return days, [each.feeling.pleasantness for each in shown.check_ins]
