"""The questions to bring along, on plain pages for the printer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCursor, QTextDocument, QTextListFormat

from journal.domain.question import Question

_POINTS, _HEADING_POINTS = 12, 15


def questions_sheet(
    questions: tuple[Question, ...], title: str, font: QFont
) -> QTextDocument:
    """Return a page that names neither the program nor what the questions are for.

    title stands above them; font gives the letters, at the sizes of paper.
    """
    letters = QFont(font.family())
    letters.setPointSize(_POINTS)
    sheet = QTextDocument()
    sheet.setDefaultFont(letters)
    sheet.setMetaInformation(
        QTextDocument.MetaInformation.DocumentTitle, document_name()
    )
    cursor = QTextCursor(sheet)
    heading = cursor.charFormat()
    heading.setFontPointSize(_HEADING_POINTS)
    heading.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(title, heading)
    plain = cursor.charFormat()
    plain.setFontPointSize(_POINTS)
    plain.setFontWeight(QFont.Weight.Normal)
    as_list = QTextListFormat()
    as_list.setStyle(QTextListFormat.Style.ListSquare)
    for number, question in enumerate(questions):
        cursor.insertBlock()
        if not number:
            cursor.createList(as_list)
        # A question of several lines stays one point of the list.
        cursor.insertText(question.text.replace("\n", "\u2028"), plain)
    return sheet


def document_name() -> str:
    """Return what the printer's list of jobs may say."""
    return QCoreApplication.translate("QuestionsSheet", "Questions")
