"""What questionnaires add up to, for exports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from journal.domain.errors import InvalidInputError
from journal.domain.measure import Answers, Measure, Result, score
from journal.domain.taken import Taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """One questionnaire that was finished."""

    measure: Measure
    day: date
    result: Result

    @property
    def name(self) -> str:
        """What the questionnaire is called."""
        return self.measure.name


def totals_of(
    results: Iterable[Taken], measures: Iterable[Measure]
) -> tuple[Total, ...]:
    """Return the totals of what was finished, by the rules of today.

    What these measures cannot make sense of, as it came from elsewhere, is left out.
    """
    by_id = {measure.id: measure for measure in measures}
    totals = []
    for taken in results:
        measure = by_id.get(taken.measure)
        if measure is None or taken.finished is None:
            continue
        try:
            answers = Answers(measure=measure, values=taken.answers)
        except InvalidInputError:
            continue
        totals.append(Total(measure=measure, day=taken.day, result=score(answers)))
    return tuple(totals)
