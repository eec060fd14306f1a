"""Making paper: from what is ticked to pages, and from pages to a file."""

from collections.abc import Mapping, Sequence

from journal.crypto.six_words import six_words
from journal.domain.ids import RandomBytes
from journal.domain.page import Ink, Paper
from journal.domain.paper import Part, Passage, left_out
from journal.domain.progress import Progress, unheard
from journal.formats.paper_faces import Faces
from journal.formats.paper_layout import lay_out
from journal.formats.paper_pdf import pdf_of
from journal.formats.paper_press import Form
from journal.services import resources


def laid_out(
    parts: Sequence[Part],
    passages: Sequence[Passage] = (),
    *,
    contents: str = "",
    progress: Progress = unheard,
) -> Paper:
    """Return the pages of these parts without these passages.

    contents is the title of a page of contents; then the parts follow each other, else
    each has pages of its own. Raises CancelledError.
    """
    kept = [left_out(part, passages) for part in parts]
    form = Form(apart=not contents, contents=contents)
    return lay_out(kept, _faces(), form, progress)


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
