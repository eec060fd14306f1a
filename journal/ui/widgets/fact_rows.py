"""Facts beside their names, two by two; a fact may wrap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from journal.ui.widgets.controls import caption, paragraph
from journal.ui.widgets.replaced import replace_rows

Fact = tuple[str, str]
_GAP, _BETWEEN = 16, 6


class FactRows(QWidget):
    """Shows name and fact in each row; those without a fact are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QWidget()
        self._column = QFormLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addRow(self._rows)

    def show_facts(self, *facts: Fact) -> None:
        """Show these facts instead of those before."""
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(_GAP)
        form.setVerticalSpacing(_BETWEEN)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, fact in facts:
            if fact:
                form.addRow(caption(name), paragraph(fact))
        replace_rows(self._column, self._rows, rows)
        self._rows = rows
