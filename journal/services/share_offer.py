"""What a person could give to somebody else, as far as it can be ticked."""

from dataclasses import dataclass
from datetime import date, timedelta

from journal.domain.entry import Entry, Filter, Summary
from journal.domain.ids import EntryId
from journal.domain.measure import Measure
from journal.services import measures
from journal.services.journal import Journal

FIRST_ENTRIES, MORE_ENTRIES = 6, 30
"""So many entries are offered at first, and each time that older ones are wanted."""
_USUAL_SPAN = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is there to tick. first is where a span of moods might begin.

    entries are newest day first; more is what to hand in to read on, or None. results
    says how often each questionnaire was taken; one that never was is not there.
    """

    entries: tuple[Summary, ...] = ()
    more: int | None = None
    first: date
    check_ins: int = 0
    results: tuple[tuple[Measure, int], ...] = ()
    questions: int = 0


def offer(
    journal: Journal,
    today: date,
    opened: EntryId | None = None,
    *,
    after: int | None = None,
) -> Offer:
    """Return what could be ticked; opened is an entry that must be among the first.

    after is what an earlier offer gave as more: then its entries are older ones.
    """
    limit = FIRST_ENTRIES if after is None else MORE_ENTRIES
    page = journal.writing.list(Filter(), after=after, limit=limit, counted=False)
    entries = page.entries
    if opened is not None and all(each.id != opened for each in entries):
        whole = journal.writing.read(opened)
        entries = (_in_short(whole), *entries)
    line = next(iter(journal.courses.lines()), None)
    begun = None if line is None else line.course.first_day
    usual = today - _USUAL_SPAN
    taken = (
        (measure, len(journal.measuring.finished(measure)))
        for measure in measures.measures()
    )
    return Offer(
        entries=entries,
        more=page.after,
        first=begun if begun is not None and begun < today else usual,
        check_ins=len(journal.moods.check_ins()),
        results=tuple((measure, count) for measure, count in taken if count),
        questions=len(journal.questions.to_bring()),
    )


def _in_short(entry: Entry) -> Summary:
    return Summary(
        id=entry.id,
        kind=entry.kind,
        day=entry.day,
        created=entry.created,
        title=entry.title,
        excerpt="",
        folded=entry.folded,
    )
