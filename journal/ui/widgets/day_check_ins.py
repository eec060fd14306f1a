"""The check-ins of one day, each of which can be deleted."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.feelings import FeelingWord, shown_as
from journal.domain.mood import CheckIn, Feeling
from journal.ui.widgets.controls import (
    Card,
    caption,
    link_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.dates import clock_time, full_day
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.signed import signed

_LINK_EDGE = 4


class DayCheckIns(Card):
    """A card with the check-ins of a day, in the order of the day.

    Signals:
        delete_wanted: the CheckIn to delete.
    """

    delete_wanted = Signal(object)

    def __init__(
        self, words: tuple[FeelingWord, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[date, tuple[CheckIn, ...]] | None = None
        self._day = subheading("")
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(10)
        self._column.addWidget(self._day)
        self._column.addWidget(self._rows)

    def show_day(self, day: date, check_ins: tuple[CheckIn, ...]) -> None:
        """Show a day and what was said on it."""
        if self._shown == (day, check_ins):
            return
        self._shown = (day, check_ins)
        self._day.setText(full_day(day))
        self._day.setAccessibleName(full_day(day))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, check_in in enumerate(check_ins):
            self._add_row(grid, number, check_in)
        if not check_ins:
            grid.addWidget(caption(self.tr("No check-in on this day.")), 0, 1)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._shown = None
        self._day.clear()
        self._day.setAccessibleName("")
        rows = QWidget()
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _add_row(self, grid: QGridLayout, number: int, check_in: CheckIn) -> None:
        time = clock_time(check_in.at)
        delete = link_button(self.tr("Delete"))
        delete.setAccessibleName(self.tr("Delete the check-in of {0}").format(time))
        delete.clicked.connect(lambda: self.delete_wanted.emit(check_in))
        told = paragraph(self._in_words(check_in.feeling))
        for column, widget in enumerate((caption(time), told, delete)):
            grid.addWidget(widget, number, column)
            if column != 1:
                grid.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignTop)
                # The link has a border for its focus; this lines the texts up.
                widget.setContentsMargins(0, _LINK_EDGE, 0, _LINK_EDGE)

    def _in_words(self, feeling: Feeling) -> str:
        parts = [shown_as(word, self._words) for word in feeling.words]
        told = self.tr("Feeling {0}, energy {1}").format(
            signed(feeling.pleasantness), signed(feeling.energy)
        )
        first = [", ".join(parts)] if parts else []
        first.append(told)
        if feeling.distress is not None:
            first.append(self.tr("distress {0} of 10").format(feeling.distress))
        lines = [" · ".join(first)]
        if feeling.note:
            lines.append(feeling.note)
        return "\n".join(lines)
