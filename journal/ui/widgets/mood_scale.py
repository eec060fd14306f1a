"""Where days and values lie on a chart, in pixels."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QRectF

from journal.domain.mood import AXIS, DISTRESS
from journal.domain.mood_line import LinePoint
from journal.ui.widgets.mood_view import View

_REACH = AXIS[-1]
MOST_HOURS = 12
"""Hours of sleep at the top of the chart; longer ones are drawn there."""


class Series(Enum):
    """A line of the chart: a thing that check-ins say, as a mean of seven days."""

    FEELING = "feeling"
    ENERGY = "energy"
    DISTRESS = "distress"
    SLEEP = "sleep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """How a line is told from the others: a role for colour, a width, and dashes.

    corners is of the mark for a day alone, which has no line: 0 is a round dot.
    """

    role: str
    width: float
    dash: tuple[float, ...] = ()
    corners: int = 0


STROKES: Mapping[Series, Stroke] = {
    Series.FEELING: Stroke(role="accent", width=2.6),
    Series.ENERGY: Stroke(role="prep", width=1.6, dash=(4, 3)),
    Series.DISTRESS: Stroke(role="ink", width=1.6, dash=(1, 2)),
    Series.SLEEP: Stroke(role="integ", width=1.6, dash=(8, 3, 1, 3)),
}


def level_of(series: Series, point: LinePoint) -> float | None:
    """Return where a line stands on the axis from -5 to +5 that all are drawn on.

    Distress from 0 to 10, and sleep from 0 to 12 hours, fill the same height.
    """
    match series:
        case Series.FEELING:
            return point.pleasantness
        case Series.ENERGY:
            return point.energy
        case Series.DISTRESS:
            return _stretched(point.distress, DISTRESS[-1])
        case Series.SLEEP:
            return _stretched(point.hours_asleep, MOST_HOURS)


def _stretched(value: float | None, most: float) -> float | None:
    if value is None:
        return None
    return min(value, most) / most * 2 * _REACH - _REACH


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A view and the rectangle it fills, axes and labels not counted."""

    view: View
    plot: QRectF

    @property
    def day_width(self) -> float:
        """How wide a day is, in pixels."""
        return self.plot.width() / self.view.length

    def x(self, place: float) -> float:
        """Return where a time lies, given as days like View.start."""
        return self.plot.left() + (place - self.view.start) * self.day_width

    def y(self, level: float) -> float:
        """Return where a value from -5 to +5 lies."""
        share = (_REACH - level) / (2 * _REACH)
        return self.plot.top() + self.plot.height() * share

    def place(self, x: float) -> float:
        """Return the time that lies at a place."""
        return self.view.start + (x - self.plot.left()) / self.day_width

    def day(self, x: float) -> date:
        """Return the day that lies at a place, the nearest one outside of the view."""
        number = int(self.place(x) // 1)
        first, last = self.view.first.toordinal(), self.view.last.toordinal()
        return date.fromordinal(min(max(number, first), last))
