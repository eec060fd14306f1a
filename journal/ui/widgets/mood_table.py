"""The same days as the chart, in a table."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from journal.domain.mood import MoodDay
from journal.ui.widgets.dates import full_day_and_year
from journal.ui.widgets.signed import signed_mean

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MoodDays(QAbstractTableModel):
    """Days with check-ins, newest first: day, feeling, energy, how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[MoodDay, ...] = ()

    def show_days(self, days: tuple[MoodDay, ...]) -> None:
        """Hold these days, given oldest first."""
        self.beginResetModel()
        self._days = tuple(reversed(days))
        self.endResetModel()

    def day(self, row: int) -> date:
        """Return the day in a row."""
        return self._days[row].day

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days)

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
        text = self._cells(self._days[index.row()])[index.column()]
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
            self.tr("Feeling"),
            self.tr("Energy"),
            self.tr("Check-ins"),
        )

    def _cells(self, mood: MoodDay) -> tuple[str, ...]:
        return (
            full_day_and_year(mood.day),
            signed_mean(mood.pleasantness),
            signed_mean(mood.energy),
            str(mood.count),
        )


class MoodTable(QTableView):
    """A table that is left with Tab and read row by row.

    Signals:
        day_chosen: the date of a row that was clicked or entered.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = MoodDays(self)
        self.setModel(self._days)
        self.setAccessibleName(self.tr("Your mood day by day"))
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

    def show_days(self, days: tuple[MoodDay, ...]) -> None:
        """Show these days, given oldest first."""
        self._days.show_days(days)

    def _choose(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self._days.day(index.row()))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
