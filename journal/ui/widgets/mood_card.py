"""The card with the mood chart and its twin, the table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.mood_line import Overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, caption, quiet_button
from journal.ui.widgets.mood_legend import MoodLegend
from journal.ui.widgets.mood_table import MoodTable
from journal.ui.widgets.mood_told import counted
from journal.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from journal.ui.widgets.mood_chart import MoodChart

_CHART_ROOM = 288
_TABLE_ROOM = 280


class MoodCard(Card):
    """A chart that can be hidden, and a table that can be shown; both say the same.

    The chart library is loaded only after the rest is on the screen.

    Signals:
        day_chosen: the date of a day in the chart or the table.
        chart_wanted: whether the person wants to see the chart from now on.
    """

    day_chosen = Signal(object)
    chart_wanted = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: Overview | None = None
        self._has_chart = True
        self._chart: MoodChart | None = None
        self._counted = caption("")
        self._legend = MoodLegend(appearance)
        self._place = QWidget()
        self._place_column = QVBoxLayout(self._place)
        self._place_column.setContentsMargins(0, 0, 0, 0)
        self._table = MoodTable()
        self._show_table = quiet_button(self.tr("Show as table"))
        self._show_chart = quiet_button(self.tr("Hide chart"))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()

    def show_overview(self, shown: Overview, *, has_chart: bool) -> None:
        """Show these days, with or without the chart."""
        self._shown = shown
        self._has_chart = has_chart
        self._counted.setText(counted(shown))
        self._counted.setAccessibleName(counted(shown))
        self._table.show_days(shown.days)
        self._legend.setVisible(has_chart)
        self._place.setVisible(has_chart)
        name = self.tr("Hide chart") if has_chart else self.tr("Show chart")
        self._show_chart.setText(name)
        self._show_chart.setAccessibleName(name)
        if has_chart:
            self._later.start()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._shown = None
        self._later.stop()
        self._table.show_days(())
        self._counted.clear()
        self._counted.setAccessibleName("")
        if self._chart is not None:
            self._chart.clear()

    def _draw(self) -> None:
        if self._shown is None:
            return
        if self._chart is None:
            self._chart = self._make_chart()
        self._chart.show_overview(self._shown)

    def _make_chart(self) -> "MoodChart":
        # Loading pyqtgraph takes half a second: only where a chart is wanted.
        from journal.ui.widgets.mood_chart import MoodChart  # noqa: PLC0415

        chart = MoodChart(self._appearance)
        chart.day_chosen.connect(self.day_chosen)
        self._place_column.addWidget(chart)
        return chart

    def _toggle_table(self) -> None:
        is_shown = not self._table.isVisible()
        self._table.setVisible(is_shown)
        name = self.tr("Hide table") if is_shown else self.tr("Show as table")
        self._show_table.setText(name)
        self._show_table.setAccessibleName(name)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._place.setFixedHeight(pixels(_CHART_ROOM))
        self._table.setFixedHeight(pixels(_TABLE_ROOM))

    def _connect(self) -> None:
        self._later.timeout.connect(self._draw)
        self._table.day_chosen.connect(self.day_chosen)
        self._show_table.clicked.connect(self._toggle_table)
        self._show_chart.clicked.connect(
            lambda: self.chart_wanted.emit(not self._has_chart)
        )
        self._appearance.changed.connect(self._dress)

    def _lay_out(self) -> None:
        top = SideBySide(gap=12)
        top.add(self._legend, 1)
        top.add(self._counted)
        buttons = QHBoxLayout()
        buttons.addWidget(self._show_table)
        buttons.addWidget(self._show_chart)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(top)
        column.addWidget(self._place)
        column.addWidget(self._table)
        column.addLayout(buttons)
        self._table.hide()
        self._dress()
