"""Taking a questionnaire, resuming it, and what was taken before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from journal.domain.changes import Changes
from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.ids import RandomBytes, ResultId, uuid7
from journal.domain.measure import Answers, Measure, Result, score
from journal.domain.moment import FURTHEST_AHEAD, Clock, Moment
from journal.domain.taken import Taken
from journal.storage.database import Database, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A questionnaire that was finished, and what its answers add up to."""

    taken: Taken
    answers: Answers
    result: Result


class Measuring:
    """The questionnaires of an open journal."""

    def __init__(
        self, database: Database, clock: Clock, random_bytes: RandomBytes
    ) -> None:
        self._database = database
        self._clock = clock
        self._random_bytes = random_bytes

    def take(
        self, answers: Answers, *, language: str = "en", at: Moment | None = None
    ) -> Changes:
        """Keep a whole questionnaire at once.

        Raises InvalidInputError for a time more than a day ahead, NotSavedError.
        """
        now = self._clock()
        if at is not None and at.utc > now.utc + FURTHEST_AHEAD:
            raise InvalidInputError("A questionnaire cannot be of the future.")
        taken = self._begun(answers.measure, language, at or now, now)
        finished = replace(taken, answers=answers.values, finished=at or now)
        return self._put(finished)

    def begin(self, measure: Measure, language: str) -> Changes:
        """Begin a questionnaire that can be resumed; results holds its id."""
        now = self._clock()
        return self._put(self._begun(measure, language, now, now))

    def answer(
        self,
        result: ResultId,
        measure: Measure,
        answers: Mapping[str, int | None],
        *,
        finished: bool = False,
    ) -> Changes:
        """Keep what was answered so far, or for good.

        Raises InvalidInputError, NotFoundError, NotSavedError.
        """
        Answers(measure=measure, values=answers)
        now = self._clock()

        def change(store: Store) -> Changes:
            taken = store.results.get(result)
            if taken is None:
                raise NotFoundError("That questionnaire is not in the journal.")
            done = (taken.finished or now) if finished else taken.finished
            store.results.put(
                replace(taken, answers=answers, edited=now, finished=done)
            )
            return Changes(results=frozenset({result}))

        return self._database.write(change)

    def unfinished(self, measure: Measure) -> Taken | None:
        """Return the newest one that was begun and not finished, if any."""
        taken = self._database.read(lambda store: store.results.all(measure.id))
        return next((each for each in reversed(taken) if each.finished is None), None)

    def finished(self, measure: Measure) -> tuple[Scored, ...]:
        """Return what was finished, oldest first, scored by the rules of today."""
        taken = self._database.read(lambda store: store.results.all(measure.id))
        return tuple(
            _scored(each, measure) for each in taken if each.finished is not None
        )

    def remove(self, results: frozenset[ResultId]) -> Changes:
        """Remove results for good."""
        now = self._clock()
        self._database.write(lambda store: store.results.remove(results, now))
        return Changes(results=results)

    def _begun(self, measure: Measure, language: str, at: Moment, now: Moment) -> Taken:
        return Taken(
            id=ResultId(uuid7(now.utc, self._random_bytes)),
            measure=measure.id,
            language=language,
            day=at.day,
            begun=at,
            edited=now,
            answers={},
        )

    def _put(self, taken: Taken) -> Changes:
        self._database.write(lambda store: store.results.put(taken))
        return Changes(results=frozenset({taken.id}))


def _scored(taken: Taken, measure: Measure) -> Scored:
    known = {question.id for question in measure.questions}
    kept = {item: value for item, value in taken.answers.items() if item in known}
    answers = Answers(measure=measure, values=kept)
    return Scored(taken=taken, answers=answers, result=score(answers))
