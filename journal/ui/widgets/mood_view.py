"""Which stretch of time a chart shows, however it is zoomed and moved."""

import math
from dataclasses import dataclass, replace
from datetime import date

SHORTEST_DAYS = 7
"""One cannot zoom in further: the line is a mean of so many days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A stretch of time in days, from start on; whole numbers are midnights.

    start counts as date.toordinal() does, with a fraction of a day.
    """

    start: float
    length: float

    @classmethod
    def of(cls, first: date, last: date) -> "View":
        """Return the view of these days, both included."""
        return cls(
            start=first.toordinal(), length=last.toordinal() - first.toordinal() + 1
        )

    @property
    def end(self) -> float:
        """Where the view ends."""
        return self.start + self.length

    @property
    def first(self) -> date:
        """The first day whose middle can be seen."""
        return date.fromordinal(math.ceil(self.start - 0.5))

    @property
    def last(self) -> date:
        """The last day whose middle can be seen."""
        return max(self.first, date.fromordinal(math.ceil(self.end - 0.5) - 1))

    def moved(self, days: float, limits: "View") -> "View":
        """Return the view so many days later, but not beyond the limits."""
        return replace(self, start=self.start + days).within(limits)

    def zoomed(self, factor: float, around: float, limits: "View") -> "View":
        """Return a view so many times as long, with one place where it was."""
        least = min(SHORTEST_DAYS, self.length)
        length = min(max(self.length * factor, least), max(limits.length, least))
        share = (around - self.start) / self.length
        return View(start=around - share * length, length=length).within(limits)

    def showing(self, day: date, limits: "View") -> "View":
        """Return the view moved as little as is needed to have all of a day in it."""
        place = day.toordinal()
        if place < self.start:
            return self.moved(place - self.start, limits)
        return self.moved(max(0.0, place + 1 - self.end), limits)

    def joined(self, other: "View") -> "View":
        """Return the view that holds both."""
        start = min(self.start, other.start)
        return View(start=start, length=max(self.end, other.end) - start)

    def within(self, limits: "View") -> "View":
        """Return the view moved into the limits, as far as it fits."""
        latest = max(limits.start, limits.end - self.length)
        return replace(self, start=min(max(self.start, limits.start), latest))
