"""Pages drawn by QPainter: what the preview shows and the printer gets."""

from collections.abc import Mapping
from functools import singledispatchmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtPrintSupport import QPrinter

from journal.domain.page import (
    Bar,
    Dot,
    Face,
    Ground,
    Ink,
    Mark,
    Page,
    Paper,
    Run,
    Stroke,
)
from journal.services import paper as paper_making

_FINE = 8
"""Letters are drawn so many times larger and scaled down: Qt rounds sizes of fonts."""

_FACES: Mapping[Face, tuple[str, bool, bool]] = {
    Face.READING: ("Literata", False, False),
    Face.READING_BOLD: ("Literata", True, False),
    Face.READING_ITALIC: ("Literata", False, True),
    Face.READING_BOLD_ITALIC: ("Literata", True, True),
    Face.INTERFACE: ("Inter", False, False),
    Face.INTERFACE_BOLD: ("Inter", True, False),
}


def font_of(run: Run) -> QFont:
    """Return the font of words, _FINE times as large as they stand on the page."""
    family, bold, italic = _FACES[run.face]
    font = QFont(family)
    font.setPixelSize(round(run.size * _FINE))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setKerning(False)  # nor does the PDF
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def offset_of(run: Run, letters: int) -> float:
    """Return how far right of a run's beginning so many letters reach, in points."""
    metrics = QFontMetricsF(font_of(run))
    whole = metrics.horizontalAdvance(run.text)
    part = metrics.horizontalAdvance(run.text[:letters])
    return run.width * part / whole if whole else 0.0


class PagePainter:
    """Draws marks in points; scale the painter to what it draws on."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._colours = {
            ink: QColor(colour) for ink, colour in paper_making.colours().items()
        }

    def draw_page(self, page: Page) -> None:
        """Draw a sheet and all that stands on it."""
        self._fill(0, 0, page.width, page.height, Ink.SHEET)
        for mark in page.marks:
            self.draw(mark)

    @singledispatchmethod
    def draw(self, mark: Mark) -> None:
        """Draw one mark."""
        raise TypeError(type(mark).__name__)

    @draw.register
    def _run(self, run: Run) -> None:
        self._painter.save()
        font = font_of(run)
        self._painter.setFont(font)
        self._painter.setPen(self._colours[run.ink])
        self._painter.translate(run.x, run.y)
        drawn = QFontMetricsF(font).horizontalAdvance(run.text)
        across = run.width / drawn if drawn else 1 / _FINE
        self._painter.scale(across, 1 / _FINE)
        self._painter.drawText(QPointF(0, 0), run.text)
        self._painter.restore()

    @draw.register
    def _bar(self, bar: Bar) -> None:
        self._fill(bar.x, bar.y, bar.width, bar.height, Ink.TEXT)

    @draw.register
    def _ground(self, ground: Ground) -> None:
        self._fill(ground.x, ground.y, ground.width, ground.height, ground.ink)

    @draw.register
    def _stroke(self, stroke: Stroke) -> None:
        pen = QPen(self._colours[stroke.ink], stroke.width)
        if stroke.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([QPointF(*at) for at in stroke.places]))

    @draw.register
    def _dot(self, dot: Dot) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours[dot.ink])
        self._painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)

    def _fill(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        self._painter.fillRect(QRectF(x, y, width, height), self._colours[ink])


def print_paper(printer: QPrinter, paper: Paper) -> None:
    """Print pages, each as large as its sheet allows."""
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, page in enumerate(paper.pages):
        if number:
            printer.newPage()
        painter.save()
        _fit(painter, printer, page.width, page.height)
        PagePainter(painter).draw_page(page)
        painter.restore()
    painter.end()


def _fit(
    painter: QPainter, device: QPagedPaintDevice, width: float, height: float
) -> None:
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    scale = min(room.width() / width, room.height() / height)
    painter.translate(
        (room.width() - width * scale) / 2, (room.height() - height * scale) / 2
    )
    painter.scale(scale, scale)
