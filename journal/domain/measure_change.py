"""How far two results of one questionnaire lie apart, in neutral words."""

from dataclasses import dataclass

from journal.domain.measure import Band, Measure, Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The difference between two totals; neither direction is called good or bad.

    points is after minus before. band.sentence is what may be said of it. partial says
    that a question was skipped either time, so that the points may come from that.
    """

    points: int
    band: Band
    partial: bool

    @property
    def rose(self) -> bool:
        """Whether the total is higher than before; the measure's `rise` then fits."""
        return self.points > 0


def change(before: Result, after: Result, measure: Measure) -> Change | None:
    """Return how far two results lie apart, or None where one has no total."""
    if before.total is None or after.total is None:
        return None
    points = after.total - before.total
    return Change(
        points=points,
        band=[band for band in measure.bands if band.least <= abs(points)][-1],
        partial=bool(before.missing or after.missing),
    )
