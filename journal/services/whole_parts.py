"""What leaves a journal, as parts that can go on paper."""

from collections.abc import Iterator

from journal.domain.course import Phase
from journal.domain.mood import CheckIn, Marker, MarkerKind
from journal.domain.mood_line import overview
from journal.domain.paper import Part
from journal.domain.paper_words import PaperWords
from journal.domain.whole import Whole
from journal.formats.whole_results import totals_of
from journal.services import paper_parts
from journal.services.measures import measures


def parts_of(whole: Whole, words: PaperWords) -> tuple[Part, ...]:
    """Return entries, moods, results and open questions, in this order."""
    parts = [paper_parts.entry_part(each.entry, words) for each in whole.written]
    check_ins = tuple(whole.check_ins)
    if check_ins:
        parts += _moods(whole, check_ins, words)
    parts += _results(whole, words)
    questions = tuple(each for each in whole.questions if each.done is None)
    if questions:
        parts.append(paper_parts.questions_part(questions, words))
    return tuple(parts)


def _moods(
    whole: Whole, check_ins: tuple[CheckIn, ...], words: PaperWords
) -> Iterator[Part]:
    days = [each.day for each in check_ins]
    span = (min(days), max(days))
    markers = (
        *(
            Marker(day=stop.day, kind=MarkerKind.SESSION, label=str(stop.ordinal))
            for stop in whole.stops.values()
            if stop.phase is Phase.SESSION and stop.day is not None
        ),
        *(
            Marker(day=each.day, kind=MarkerKind.EVENT, label=each.label)
            for each in whole.own_events
        ),
    )
    yield paper_parts.mood_part(overview(check_ins, *span), markers, words)
    yield paper_parts.check_ins_part(check_ins, span, words)


def _results(whole: Whole, words: PaperWords) -> Iterator[Part]:
    totals = totals_of(whole.results, measures())
    for measure in measures():
        shown = [
            (each.day, each.result) for each in totals if each.measure.id == measure.id
        ]
        if shown:
            yield paper_parts.measure_part(measure, shown, words)
