"""The same totals as the chart, in a table that also leads to each result."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from journal.services.measuring import Scored
from journal.ui.widgets.measure_told import day_told, total_told
from journal.ui.widgets.measure_view import MeasureView, numbers_of
from journal.ui.widgets.signed import signed

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_ROWS = 6


class MeasureResults(QAbstractTableModel):
    """Results whose score may be seen, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Scored, tuple[str, ...]]] = []

    def show_view(self, view: MeasureView, today: date) -> None:
        """Hold the results of a questionnaire."""
        self.beginResetModel()
        self._rows = [
            (each, self._cells(view, each, today)) for each in reversed(view.shown)
        ]
        self.endResetModel()

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def scored(self, row: int) -> Scored:
        """Return the result in a row."""
        return self._rows[row][0]

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._names())

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._names()[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][1][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._names()[index.column()]}: {text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case _:
                return None

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Total"),
            self.tr("Since the one before"),
            self.tr("Skipped questions"),
        )

    def _cells(self, view: MeasureView, scored: Scored, today: date) -> tuple[str, ...]:
        before = view.compared(scored)[:1]
        numbers = numbers_of(view.measure, scored.result.missing)
        return (
            day_told(scored.taken.day, today),
            total_told(scored),
            signed(before[0].change.points) if before else "",
            ", ".join(str(number) for number in numbers),
        )


class MeasureTable(QTableView):
    """A table as high as its rows, up to six; left with Tab, read row by row.

    Signals:
        result_chosen: the ResultId of a row that was clicked or entered.
    """

    result_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = MeasureResults(self)
        self.setModel(self._results)
        self.setAccessibleName(self.tr("Results, newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_view(self, view: MeasureView, today: date) -> None:
        """Show the results of a questionnaire."""
        self._results.show_view(view, today)
        self.updateGeometry()

    def clear(self) -> None:
        """Show nothing."""
        self._results.clear()

    @override
    def sizeHint(self) -> QSize:
        rows = min(self._results.rowCount(), _MOST_ROWS)
        inside = sum(self.rowHeight(row) for row in range(rows))
        head = self.horizontalHeader().sizeHint().height()
        frame = 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), head + inside + 2 * frame + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _choose(self, index: QModelIndex) -> None:
        self.result_chosen.emit(self._results.scored(index.row()).taken.id)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
