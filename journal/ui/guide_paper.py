"""Guides on paper and as PDF: black on white, whatever the window looks like."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from journal.ui.appearance import Appearance

_POINTS = 11
_LINE = 135  # per cent
_GAP = 6
_NO_MARGINS = QMarginsF(0, 0, 0, 0)  # the document has margins of its own


def document(html: str, appearance: Appearance) -> QTextDocument:
    """Return a guide laid out for paper."""
    paper = QTextDocument()
    font = QFont(appearance.font("reading").family())
    font.setPointSize(_POINTS)
    paper.setDefaultFont(font)
    paper.setHtml(html)
    form = QTextBlockFormat()
    form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(_GAP)
    cursor = QTextCursor(paper)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
    return paper


def print_on(device: QPagedPaintDevice, html: str, appearance: Appearance) -> None:
    """Draw a guide page by page, with the number of each page below it."""
    document(html, appearance).print_(device)


def as_pdf(html: str, appearance: Appearance) -> bytes:
    """Return a guide as PDF on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_NO_MARGINS, QPageLayout.Unit.Millimeter)
    print_on(writer, html, appearance)
    return bytes(buffer.data().data())
