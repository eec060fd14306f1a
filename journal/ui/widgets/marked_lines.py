"""Words in lines of a width, with a ground behind those that were searched for."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from journal.domain.found_words import places_of


class MarkedLines:
    """A short text, wrapped between words; paint it at any place."""

    def __init__(self, text: str, font: QFont, width: int) -> None:
        self._text = text
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_wrapping())
        self._height = _lay_out(self._layout, max(width, 1))

    @property
    def height(self) -> int:
        """How tall the lines are together."""
        return round(self._height)

    def paint(
        self, painter: QPainter, at: QPoint, ink: QColor, *, words: str, ground: QColor
    ) -> None:
        """Draw the text, with this ground behind each of these words."""
        painter.setPen(ink)
        marks = list(_marks(words, self._text, ground))
        self._layout.draw(painter, QPointF(at), marks)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _lay_out(layout: QTextLayout, width: int) -> float:
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


def _marks(words: str, text: str, ground: QColor) -> Iterator[QTextLayout.FormatRange]:
    form = QTextCharFormat()
    form.setBackground(ground)
    for start, end in places_of(words, text):
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, end - start, form
        yield mark
