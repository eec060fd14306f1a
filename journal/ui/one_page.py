"""Printing a text on one sheet of paper, as large as it fits."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter

_LARGEST, _SMALLEST = 12, 5  # points
_MARGIN = 18.0  # millimetres


def print_on_one_page(html: str, font: QFont, printer: QPrinter) -> None:
    """Print a text in letters that are small enough for one page."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    fitted(html, font, printer).print_(printer)


def fitted(html: str, font: QFont, printer: QPrinter) -> QTextDocument:
    """Return the text laid out for a printer's page, in one page if that can be."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    letters = QFont(font)
    for points in range(_LARGEST, _SMALLEST - 1, -1):
        letters.setPointSize(points)
        document.setDefaultFont(letters)
        document.setHtml(html)
        document.setPageSize(printer.pageRect(QPrinter.Unit.Point).size())
        if document.pageCount() == 1:
            break
    return document
