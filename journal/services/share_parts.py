"""What is ticked in an open journal, as parts that can go on paper."""

from journal.domain.mood_line import overview
from journal.domain.paper import Part
from journal.domain.paper_words import PaperWords
from journal.domain.sharing import Ticked
from journal.services import measures, paper_parts
from journal.services.journal import Journal


def chosen_parts(
    journal: Journal, ticked: Ticked, words: PaperWords
) -> tuple[Part, ...]:
    """Return what is ticked, in its order. Raises NotFoundError."""
    parts = [
        paper_parts.entry_part(journal.writing.read(entry), words)
        for entry in ticked.entries
    ]
    if ticked.mood is not None:
        line = overview(journal.moods.check_ins(), *ticked.mood)
        parts.append(paper_parts.mood_part(line, journal.moods.markers(), words))
    if ticked.check_ins is not None:
        first, last = ticked.check_ins
        within = [
            each for each in journal.moods.check_ins() if first <= each.day <= last
        ]
        parts.append(paper_parts.check_ins_part(within, ticked.check_ins, words))
    for name in ticked.measures:
        measure = measures.measure(name)
        taken = journal.measuring.finished(measure)
        shown = [(each.taken.day, each.result) for each in taken]
        parts.append(paper_parts.measure_part(measure, shown, words))
    if ticked.questions:
        parts.append(paper_parts.questions_part(journal.questions.to_bring(), words))
    return tuple(parts)
