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

from journal.domain.mood_line import DayMeans, Overview
from journal.ui.widgets.dates import at_start, full_day_and_year
from journal.ui.widgets.signed import plain_mean, signed_mean

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROWS_MEASURED = 20


class MoodDays(QAbstractTableModel):
    """Days with check-ins, newest first: their means, and where the lines stand.

    In brief it is only the day, feeling, energy and how many check-ins.
    """

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self._shown: Overview | None = None

    def show_overview(self, shown: Overview | None) -> None:
        """Hold the days of a stretch; None is none."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def day(self, row: int) -> date:
        """Return the day in a row."""
        return self._mood(row).day

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._shown is None else len(self._shown.days)

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
        text = self._cells(self._mood(index.row()))[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._names()[index.column()]}: {text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case _:
                return None

    def _mood(self, row: int) -> DayMeans:
        days = () if self._shown is None else self._shown.days
        return days[len(days) - 1 - row]

    def _names(self) -> tuple[str, ...]:
        feeling, energy = self.tr("Feeling"), self.tr("Energy")
        day, count = self.tr("Day"), self.tr("Check-ins")
        if self._brief:
            return day, feeling, energy, count
        return (
            day,
            feeling,
            energy,
            self.tr("Distress"),
            self.tr("Hours asleep"),
            count,
            self.tr("Feeling (7 days)"),
            self.tr("Energy (7 days)"),
        )

    def _cells(self, mood: DayMeans) -> tuple[str, ...]:
        day = at_start(full_day_and_year(mood.day))
        feeling, energy = signed_mean(mood.pleasantness), signed_mean(mood.energy)
        if self._brief or self._shown is None:
            return day, feeling, energy, str(mood.count)
        point = self._shown.point_of(mood.day)
        return (
            day,
            feeling,
            energy,
            _said(mood.distress),
            _said(mood.hours_asleep),
            str(mood.count),
            signed_mean(point.pleasantness or 0.0),
            signed_mean(point.energy or 0.0),
        )


class MoodTable(QTableView):
    """A table that is left with Tab and read row by row.

    Signals:
        day_chosen: the date of a row that was clicked or entered.
    """

    day_chosen = Signal(object)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, brief: bool = False
    ) -> None:
        super().__init__(parent)
        self._days = MoodDays(self, brief=brief)
        self.setModel(self._days)
        self.setAccessibleName(name)
        calm(self)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_overview(self, shown: Overview | None) -> None:
        """Show the days of a stretch; None is none."""
        self._days.show_overview(shown)

    def _choose(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self._days.day(index.row()))


def calm(table: QTableView) -> None:
    """Make a table one that is read row by row and left with Tab."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    # All rows of the longest journal would be measured for the width of a column.
    header.setResizeContentsPrecision(_ROWS_MEASURED)


def _said(number: float | None) -> str:
    return "" if number is None else plain_mean(number)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
