"""The card with the mood chart, what it can show besides, and its twin, the table."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    Chip,
    FlowLayout,
    caption,
    link_button,
)
from journal.ui.widgets.event_editor import EventEditor, MarkedDays
from journal.ui.widgets.mood_chart import MoodChart
from journal.ui.widgets.mood_legend import MoodLegend
from journal.ui.widgets.mood_scale import Series
from journal.ui.widgets.mood_table import MoodTable
from journal.ui.widgets.mood_told import counted
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.table_toggle import table_toggle

_TABLE_ROOM = 280


class MoodCard(Card):
    """A chart that can be hidden, and a table that can be shown; both say the same.

    about is what stands below the chart while no day is told there.

    Signals:
        day_chosen: the date of a day in the chart or the table.
        view_changed: one zoomed or moved along in the chart.
        home_wanted: the person wants the chosen stretch of days back.
        charts_wanted: whether the person wants to see charts from now on.
        event_named: the date and the line of an own event to add.
        removal_wanted: the Marker of an own event to remove.
    """

    day_chosen = Signal(object)
    view_changed = Signal()
    home_wanted = Signal()
    charts_wanted = Signal(bool)
    event_named = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        today: date,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._about = about
        self._appearance = appearance
        self.shown: Overview | None = None
        self.markers: tuple[Marker, ...] = ()
        self.chart = MoodChart(appearance)
        self._counted = caption("")
        self._legend = MoodLegend(appearance)
        self._told = caption("")
        self._told.setWordWrap(True)
        self._tell("")
        self._chips = {
            Series.DISTRESS: Chip(self.tr("Distress")),
            Series.SLEEP: Chip(self.tr("Sleep")),
        }
        self._home = Chip(self.tr("Back"), checkable=False)
        self._table = MoodTable(self.tr("Your mood day by day"))
        self._marked = MarkedDays()
        self._twin = self._twin_of_chart()
        self._editor = EventEditor(today)
        self._add_event = link_button(self.tr("Add an event…"))
        self._hide_charts = link_button(self.tr("Hide charts"))
        self._below = QWidget()
        self._lay_out()
        self._connect()

    def hold(self, record: Overview, markers: tuple[Marker, ...], today: date) -> None:
        """Take everything there is to see; show_stretch() says what is in view."""
        self.markers = markers
        self.chart.hold(record, markers)
        self._editor.set_today(max(today, record.last))
        for series, chip in self._chips.items():
            chip.setVisible(_is_said(record, series))
            if chip.isHidden():
                chip.setChecked(False)

    def show_stretch(self, shown: Overview, *, home: str = "") -> None:
        """Say what is in view; home is the text of the way back, if one went away."""
        self.shown = shown
        self._counted.setText(counted(shown))
        self._counted.setAccessibleName(counted(shown))
        self._table.show_overview(shown)
        self._marked.show_markers(
            tuple(
                marker
                for marker in self.markers
                if shown.first <= marker.day <= shown.last
            )
        )
        self.chart.describe(shown)
        self._home.setVisible(bool(home))
        if home:
            self._home.setText(home)
            self._home.setAccessibleName(home)

    def show_charts(self, *, wanted: bool) -> None:
        """Show the chart and what belongs to it, or the words and the table alone."""
        self._tell("")
        for part in (self._legend, self.chart, self._below):
            part.setVisible(wanted)
        name = self.tr("Hide charts") if wanted else self.tr("Show charts")
        self._hide_charts.setText(name)
        self._hide_charts.setAccessibleName(name)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self.shown, self.markers = None, ()
        self.chart.clear()
        self._table.show_overview(None)
        self._marked.show_markers(())
        self._editor.begin()
        self._editor.hide()
        self._counted.clear()
        self._counted.setAccessibleName("")

    def legend(self) -> tuple[tuple[str, str], ...]:
        """Return what explains the lines, each text with the role of its colour."""
        return self._legend.entries(self.chart.drawing.extras)

    def _choose_extras(self) -> None:
        chosen = {series for series, chip in self._chips.items() if chip.isChecked()}
        self.chart.set_extras(frozenset(chosen))
        self._legend.show_extras(frozenset(chosen))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence or self._about)
        self._told.setAccessibleName(sentence or self._about)

    def _edit_event(self) -> None:
        self._editor.show()
        self._editor.take_focus()

    def _connect(self) -> None:
        self.chart.told.connect(self._tell)
        self.chart.day_chosen.connect(self.day_chosen)
        self.chart.view_changed.connect(self.view_changed)
        self._table.day_chosen.connect(self.day_chosen)
        for chip in self._chips.values():
            chip.toggled.connect(self._choose_extras)
        self._home.clicked.connect(self.home_wanted)
        self._add_event.clicked.connect(self._edit_event)
        self._editor.event_named.connect(self.event_named)
        self._editor.left.connect(self._editor.hide)
        self._editor.left.connect(self._add_event.setFocus)
        self._marked.removal_wanted.connect(self.removal_wanted)
        self._hide_charts.clicked.connect(
            lambda: self.charts_wanted.emit(self.chart.isHidden())
        )
        self._appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        self._table.setFixedHeight(self._appearance.pixels(_TABLE_ROOM))

    def _twin_of_chart(self) -> QWidget:
        twin = QWidget()
        column = QVBoxLayout(twin)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        column.addWidget(self._marked)
        return twin

    def _lay_out(self) -> None:
        top = SideBySide(gap=12)
        top.add(self._legend, 1)
        top.add(self._counted)
        below = FlowLayout(self._below, gap=6)
        for chip in self._chips.values():
            chip.setAccessibleName(self.tr("Also show: {0}").format(chip.text()))
            below.addWidget(chip)
        below.addWidget(self._home)
        below.addWidget(self._hint())
        self._home.hide()
        feet = SideBySide(gap=12)
        feet.add(self._links())
        feet.add(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        parts: tuple[QWidget, ...] = (top, self.chart, self._told, feet)
        for part in (*parts, self._editor, self._twin):
            column.addWidget(part)
        self._editor.hide()
        self._dress()

    def _hint(self) -> QWidget:
        hint = caption(self.tr("Arrow keys walk, + and − zoom."))  # noqa: RUF001 - a minus
        hint.setToolTip(self.tr("Point at a day to read it; dragging moves along."))
        hint.setContentsMargins(12, 6, 0, 0)
        return hint

    def _links(self) -> QWidget:
        toggle = table_toggle(self._twin, self.tr("your mood over time"))
        links = QWidget()
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for link in (toggle, self._add_event, self._hide_charts):
            row.addWidget(link)
        row.addStretch()
        return links


def _is_said(record: Overview, series: Series) -> bool:
    if series is Series.DISTRESS:
        return any(day.distress is not None for day in record.days)
    return any(day.hours_asleep is not None for day in record.days)
