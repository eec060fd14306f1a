"""What is shown of a questionnaire: what was finished, and what was begun."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal.domain.changes import Changes
from journal.domain.ids import ResultId
from journal.domain.measure import Measure, needs_care
from journal.domain.measure_change import Change, change
from journal.domain.taken import Taken
from journal.services import measures
from journal.services.journal import Journal
from journal.services.measuring import Scored

CARE_SHOWN = "care_shown"
"""The setting that holds the newest result whose card was read before its score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How far a result lies from an earlier one."""

    before: Scored
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureView:
    """A questionnaire and what the journal holds of it, oldest first.

    unfinished has at least one answer. care_shown is the value of CARE_SHOWN.
    """

    measure: Measure
    unfinished: Taken | None
    finished: tuple[Scored, ...]
    care_shown: str

    def holds_back(self, scored: Scored) -> bool:
        """Say whether the card must come before this score: it was not read yet."""
        # Ids are version 7, so that their texts sort by the time they were made.
        return needs_care(scored.answers) and str(scored.taken.id) > self.care_shown

    @property
    def shown(self) -> tuple[Scored, ...]:
        """The results whose score may be seen."""
        return tuple(each for each in self.finished if not self.holds_back(each))

    def find(self, result: ResultId) -> Scored | None:
        """Return a finished one by its id."""
        found = (each for each in self.finished if each.taken.id == result)
        return next(found, None)

    def compared(self, scored: Scored) -> tuple[Compared, ...]:
        """Return how far it lies from the one before it and from the first.

        Only results with a total count; the first is left out where it is the same.
        """
        number = self.finished.index(scored)
        earlier = [
            each
            for each in self.finished[:number]
            if each.result.total is not None and not self.holds_back(each)
        ]
        chosen = earlier[-1:] + (earlier[:1] if len(earlier) > 1 else [])
        compared = []
        for before in chosen:
            points = change(before.result, scored.result, self.measure)
            if points is not None:
                compared.append(Compared(before=before, change=points))
        return tuple(compared)


def look_at(journal: Journal, measure: Measure) -> MeasureView:
    """Return what the journal holds of a questionnaire."""
    unfinished = journal.measuring.unfinished(measure)
    if unfinished is not None and not unfinished.answers:
        unfinished = None
    return MeasureView(
        measure=measure,
        unfinished=unfinished,
        finished=journal.measuring.finished(measure),
        care_shown=journal.settings.get(CARE_SHOWN, ""),
    )


def look_for(journal: Journal, result: ResultId) -> MeasureView | None:
    """Return the questionnaire a finished result is of, or None if it is gone."""
    for measure in measures.measures():
        view = look_at(journal, measure)
        if view.find(result) is not None:
            return view
    return None


def drop_unbegun(journal: Journal, measure: Measure) -> Changes:
    """Remove what was begun and left without a single answer."""
    gone = Changes()
    taken = journal.measuring.unfinished(measure)
    while taken is not None and not taken.answers:
        gone = journal.measuring.remove(frozenset({taken.id}))
        taken = journal.measuring.unfinished(measure)
    return gone


def finish(
    journal: Journal,
    measure: Measure,
    result: ResultId,
    answers: Mapping[str, int | None],
) -> Changes:
    """Keep the answers for good, and let go of older ones that were left unfinished."""
    done = journal.measuring.answer(result, measure, answers, finished=True)
    while (left := journal.measuring.unfinished(measure)) is not None:
        journal.measuring.remove(frozenset({left.id}))
    return done


def restore_begun(
    journal: Journal, measure: Measure, language: str, answers: Mapping[str, int | None]
) -> Changes:
    """Put back what was begun and deleted; it counts as begun today."""
    begun = journal.measuring.begin(measure, language)
    (result,) = begun.results
    return journal.measuring.answer(result, measure, answers)


def restore_finished(journal: Journal, view: MeasureView, scored: Scored) -> Changes:
    """Put back a finished one that was deleted, on its own day."""
    taken = scored.taken
    changes = journal.measuring.take(
        scored.answers, language=taken.language, at=taken.begun
    )
    if not view.holds_back(scored):
        (result,) = changes.results
        journal.settings.put(CARE_SHOWN, str(result))
    return changes


def numbers_of(measure: Measure, items: tuple[str, ...]) -> tuple[int, ...]:
    """Return the numbers of questions on the form, from 1, by their ids."""
    places: Mapping[str, int] = {
        question.id: number for number, question in enumerate(measure.questions, 1)
    }
    return tuple(places[name] for name in items)


def language_for(measure: Measure, language: str) -> str:
    """Return the language its questions are in for a person who reads this one."""
    return language if language in measure.languages else "en"
