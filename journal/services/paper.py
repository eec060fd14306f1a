"""Making paper: from what is ticked to pages, and from pages to a file."""

from collections.abc import Mapping, Sequence

from journal.crypto.six_words import six_words
from journal.domain.ids import RandomBytes
from journal.domain.mood_line import overview
from journal.domain.page import Ink, Paper
from journal.domain.paper import Part, Passage, left_out
from journal.domain.paper_words import PaperWords
from journal.domain.progress import Progress, unheard
from journal.domain.sharing import Ticked
from journal.formats.paper_faces import Faces
from journal.formats.paper_layout import lay_out
from journal.formats.paper_pdf import pdf_of
from journal.formats.paper_press import Form
from journal.services import measures, paper_parts, resources
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
        shown = overview(journal.moods.check_ins(), *ticked.mood)
        parts.append(paper_parts.mood_part(shown, journal.moods.markers(), words))
    if ticked.check_ins is not None:
        first, last = ticked.check_ins
        within = [
            each for each in journal.moods.check_ins() if first <= each.day <= last
        ]
        parts.append(paper_parts.check_ins_part(within, ticked.check_ins, words))
    for name in ticked.measures:
        measure = measures.measure(name)
        taken = journal.measuring.finished(measure)
        parts.append(paper_parts.measure_part(measure, taken, words))
    if ticked.questions:
        parts.append(paper_parts.questions_part(journal.questions.to_bring(), words))
    return tuple(parts)


def laid_out(
    parts: Sequence[Part],
    passages: Sequence[Passage] = (),
    *,
    form: Form | None = None,
    progress: Progress = unheard,
) -> Paper:
    """Return the pages of these parts without these passages. Raises CancelledError."""
    kept = [left_out(part, passages) for part in parts]
    return lay_out(kept, _faces(), form or Form(apart=True), progress)


def pdf(paper: Paper, password: str = "", progress: Progress = unheard) -> bytes:
    """Return pages as PDF; with a password it is encrypted. Raises CancelledError."""
    return pdf_of(paper, _faces(), colours(), password=password, progress=progress)


def colours() -> Mapping[Ink, str]:
    """Return the colours of paper as "#RRGGBB": those of the light theme."""
    theme = resources.read_toml(resources.folder() / "themes" / "light.toml")
    return {ink: theme["colours"][ink.value] for ink in Ink}


def passphrase(random_bytes: RandomBytes) -> str:
    """Return six plain words that open one file."""
    return six_words(random_bytes)


def _faces() -> Faces:
    return Faces(resources.folder() / "fonts")
