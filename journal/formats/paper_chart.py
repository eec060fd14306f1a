"""A chart as strokes and words: readable in grey, no red and no green."""

from collections.abc import Iterator
from datetime import date

from journal.domain.page import Dot, Face, Ground, Ink, Mark, Run, Stroke
from journal.domain.paper import Chart, ChartLine
from journal.formats.paper_faces import Faces

HEIGHT = 190.0
_LEFT, _ABOVE, _BELOW = 70.0, 30.0, 22.0
_SMALL = 7.5
_FACE = Face.INTERFACE


def chart_marks(
    chart: Chart, x: float, y: float, width: float, faces: Faces
) -> Iterator[Mark]:
    """Give what a chart is drawn of, its left upper corner at a place of the page."""
    yield from _Drawing(chart, x, y, width, faces).marks()


class _Drawing:
    """One chart at its place."""

    def __init__(
        self, chart: Chart, x: float, y: float, width: float, faces: Faces
    ) -> None:
        self._chart = chart
        self._faces = faces
        self._x, self._y = x, y
        self._left, self._top = x + _LEFT, y + _ABOVE
        self._width = width - _LEFT - 6
        self._height = HEIGHT - _ABOVE - _BELOW

    def marks(self) -> Iterator[Mark]:
        """Give everything, what lies behind first."""
        yield from self._band()
        yield from self._ticks()
        yield from self._markers()
        for line in self._chart.lines:
            yield from self._line(line)
        yield from self._legend()

    def _across(self, day: date) -> float:
        days = max(1, (self._chart.last - self._chart.first).days)
        return self._left + self._width * (day - self._chart.first).days / days

    def _down(self, value: float) -> float:
        span = self._chart.high - self._chart.low
        return self._top + self._height * (self._chart.high - value) / span

    def _band(self) -> Iterator[Mark]:
        if self._chart.band is None:
            return
        low, high = self._chart.band
        top = self._down(min(high, self._chart.high))
        yield Ground(
            x=self._left,
            y=top,
            width=self._width,
            height=self._down(max(low, self._chart.low)) - top,
            ink=Ink.GROUND,
        )

    def _ticks(self) -> Iterator[Mark]:
        for value, words in self._chart.ticks:
            y = self._down(value)
            ends = ((self._left, y), (self._left + self._width, y))
            yield Stroke(places=ends, width=0.6, ink=Ink.LINE)
            yield self._words(words, self._left - 6, y + 2.5, right=True)

    def _markers(self) -> Iterator[Mark]:
        for day, name in self._chart.marks:
            x = self._across(day)
            ends = ((x, self._top - 4), (x, self._top + self._height))
            yield Stroke(places=ends, width=0.8, ink=Ink.SESSION, dashed=True)
            yield self._words(name, x + 2, self._top - 6, ink=Ink.SESSION)

    def _line(self, line: ChartLine) -> Iterator[Mark]:
        ink = Ink.MUTE if line.dashed else Ink.ACCENT
        stretch: list[tuple[float, float]] = []
        for day, value in line.points:
            if value is None:
                yield from _stroke(stretch, ink, dashed=line.dashed)
                stretch = []
                continue
            place = (self._across(day), self._down(value))
            stretch.append(place)
            if line.dots:
                yield Dot(x=place[0], y=place[1], radius=2.4, ink=ink)
        yield from _stroke(stretch, ink, dashed=line.dashed)

    def _legend(self) -> Iterator[Mark]:
        y = self._y + 8
        x = self._left
        named = [line for line in self._chart.lines if line.name]
        for line in named:
            ink = Ink.MUTE if line.dashed else Ink.ACCENT
            ends = ((x, y - 2.5), (x + 16, y - 2.5))
            yield Stroke(places=ends, width=1.4, ink=ink, dashed=line.dashed)
            words = self._words(line.name, x + 20, y)
            yield words
            x += 34 + words.width
        foot = self._top + self._height + 12
        first, last = self._chart.ends
        yield self._words(first, self._left, foot)
        yield self._words(last, self._left + self._width, foot, right=True)

    def _words(
        self, text: str, x: float, y: float, *, right: bool = False, ink: Ink = Ink.MUTE
    ) -> Run:
        drawn, _ = self._faces.drawable(text, _FACE)
        width = self._faces.width(drawn, _FACE, _SMALL)
        return Run(
            x=x - width if right else x,
            y=y,
            width=width,
            text=drawn,
            face=_FACE,
            size=_SMALL,
            ink=ink,
        )


def _stroke(
    places: list[tuple[float, float]], ink: Ink, *, dashed: bool
) -> Iterator[Mark]:
    if len(places) > 1:
        yield Stroke(places=tuple(places), width=1.3, ink=ink, dashed=dashed)
    elif places:
        yield Dot(x=places[0][0], y=places[0][1], radius=1, ink=ink)
