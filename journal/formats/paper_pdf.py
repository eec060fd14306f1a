"""Pages as PDF: with their words as text, without a date, a name or a program in it."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import singledispatchmethod

from fpdf import FPDF
from fpdf.enums import AccessPermission, EncryptionMethod
from fpdf.fonts import TTFFont

from journal.domain.page import Bar, Dot, Ground, Ink, Mark, Paper, Run, Stroke
from journal.domain.progress import Progress, unheard
from journal.formats.paper_faces import Faces

_DASHES = 3.0
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)  # one is asked for; it tells nothing
_TITLE = "Notes"  # neutral: a viewer shows it in its window


def pdf_of(
    paper: Paper,
    faces: Faces,
    colours: Mapping[Ink, str],
    *,
    password: str = "",
    progress: Progress = unheard,
) -> bytes:
    """Return a PDF of these pages; with a password it is encrypted by AES-256.

    colours are "#RRGGBB". The format derives the key from the password too quickly for
    one that somebody thinks up: give one that was drawn. Raises CancelledError.
    """
    drawing = _Drawing(faces, colours)
    names: defaultdict[int, list[str]] = defaultdict(list)
    for heading in paper.headings:
        names[heading.page].append(heading.name)
    try:
        if password:
            drawing.lock(password)
        for number, page in enumerate(paper.pages):
            progress(number, len(paper.pages))
            drawing.begin_page(page.width, page.height)
            for mark in page.marks:
                drawing.draw(mark)
            for name in names[number]:
                drawing.name(name)
        return drawing.data()
    finally:
        drawing.close()


class _Drawing:
    """A PDF that is being drawn."""

    def __init__(self, faces: Faces, colours: Mapping[Ink, str]) -> None:
        self._faces = faces
        self._colours = colours
        self._pdf = FPDF(unit="pt")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.set_title(_TITLE)
        self._pdf.set_producer("")
        self._pdf.set_creation_date(_NO_DATE)
        self._known: set[str] = set()

    def lock(self, password: str) -> None:
        """Let only this password open it."""
        self._pdf.set_encryption(
            owner_password=password,
            user_password=password,
            encryption_method=EncryptionMethod.AES_256,
            permissions=AccessPermission.all(),
            encrypt_metadata=True,
        )

    def begin_page(self, width: float, height: float) -> None:
        """Begin a page of this size."""
        self._pdf.add_page(format=(width, height))

    def name(self, words: str) -> None:
        """Let the outline lead to the page that is being drawn."""
        self._pdf.start_section(words or "-")

    def data(self) -> bytes:
        """Return the whole file."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Close the files of the fonts, which the library leaves open."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    @singledispatchmethod
    def draw(self, mark: Mark) -> None:
        """Draw one mark on the page."""
        raise TypeError(type(mark).__name__)

    @draw.register
    def _run(self, run: Run) -> None:
        if not run.text.strip():
            return
        family = run.face.name
        if family not in self._known:
            self._known.add(family)
            self._pdf.add_font(family, fname=self._faces.path(run.face))
        self._pdf.set_font(family, size=run.size)
        self._pdf.set_text_color(self._colours[run.ink])
        self._pdf.text(run.x, run.y, run.text)

    @draw.register
    def _bar(self, bar: Bar) -> None:
        self._pdf.set_fill_color(self._colours[Ink.TEXT])
        self._pdf.rect(bar.x, bar.y, bar.width, bar.height, style="F")

    @draw.register
    def _ground(self, ground: Ground) -> None:
        self._pdf.set_fill_color(self._colours[ground.ink])
        self._pdf.rect(ground.x, ground.y, ground.width, ground.height, style="F")

    @draw.register
    def _stroke(self, stroke: Stroke) -> None:
        dash = _DASHES if stroke.dashed else 0
        self._pdf.set_draw_color(self._colours[stroke.ink])
        self._pdf.set_line_width(stroke.width)
        self._pdf.set_dash_pattern(dash=dash, gap=dash)
        self._pdf.polyline(stroke.places)

    @draw.register
    def _dot(self, dot: Dot) -> None:
        self._pdf.set_fill_color(self._colours[dot.ink])
        self._pdf.circle(dot.x, dot.y, dot.radius, style="F")
