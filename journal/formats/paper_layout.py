"""Parts laid out into pages: for the preview, the printer and the PDF alike."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from journal.domain.page import Face, Heading, Ink, Page, Paper, Run
from journal.domain.paper import Block, Part, Piece, Style
from journal.domain.progress import Progress, unheard
from journal.formats.paper_faces import Faces
from journal.formats.paper_press import FOOT, Form, Press


def lay_out(
    parts: Sequence[Part], faces: Faces, form: Form, progress: Progress = unheard
) -> Paper:
    """Return the pages of these parts, in order. Raises CancelledError."""
    press = Press(faces, form)
    headings = []
    for number, part in enumerate(parts):
        progress(number, len(parts))
        press.begin_part()
        headings.append(Heading(name=part.name, page=press.page, y=press.y))
        for place, block in enumerate(part.blocks):
            press.put(block, part.key, place)
    if form.contents:
        before = _contents(press, form, headings)
        headings = [replace(each, page=each.page + len(before)) for each in headings]
        pages = [*before, *press.pages()]
    else:
        pages = press.pages()
    numbered = tuple(_numbered(pages, faces))
    return Paper(pages=numbered, headings=tuple(headings), unknown=press.unknown)


def _contents(press: Press, form: Form, headings: Sequence[Heading]) -> list[Page]:
    """Return the pages of contents; their own count is found by laying them out."""
    count = 1
    while True:
        pages = _contents_with(press, form.contents, headings, count)
        if len(pages) == count:
            return pages
        count = len(pages)


def _contents_with(
    press: Press, title: str, headings: Sequence[Heading], before: int
) -> list[Page]:
    contents = press.another()
    contents.put(Block(style=Style.TITLE, pieces=_plain(title)), "", 0)
    for each in headings:
        line = _plain(f"{each.name}\t{each.page + before + 1}")
        contents.put(Block(style=Style.ROW, pieces=line, shares=(0.92, 0.08)), "", 0)
    return contents.pages()


def _plain(text: str) -> tuple[Piece, ...]:
    return (Piece(text=text),)


def _numbered(pages: Sequence[Page], faces: Faces) -> Iterator[Page]:
    """Give each page its number at its foot."""
    face, size = Face.INTERFACE, 8.0
    for number, page in enumerate(pages, start=1):
        words = f"{number} / {len(pages)}"
        width = faces.width(words, face, size)
        foot = Run(
            x=(page.width - width) / 2,
            y=page.height - FOOT,
            width=width,
            text=words,
            face=face,
            size=size,
            ink=Ink.MUTE,
        )
        yield replace(page, marks=(*page.marks, foot))
