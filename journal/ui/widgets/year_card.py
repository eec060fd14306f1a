"""The card with a year in squares, the choice of the year, and the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from journal.domain.mood_line import Overview, days_of_year
from journal.domain.mood_patterns import Square
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, caption, subheading
from journal.ui.widgets.mood_table import MoodTable
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.table_toggle import table_toggle
from journal.ui.widgets.year_squares import YearSquares

_TABLE_ROOM = 220


class YearCard(Card):
    """Each day of a year as a square, and the same days in a table.

    Signals:
        day_chosen: the date of a day in the squares or the table.
    """

    day_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._record: Overview | None = None
        self._title = subheading("")
        self._years = QComboBox()
        self._years.setAccessibleName(self.tr("Year"))
        self.chart = YearSquares(appearance)
        self._told = caption("")
        self._told.setWordWrap(True)
        self.hint = self.tr("Empty squares are days without a check-in. That is fine.")
        self.key = self.tr(
            "Bar at the top: pleasant. At the bottom: unpleasant. Dot: between."
        )
        self._key = caption(self.key)
        self._key.setWordWrap(True)
        self._table = MoodTable(self.tr("Your year day by day"), brief=True)
        self._lay_out()
        self._tell("")
        self._years.currentIndexChanged.connect(self._show_year)
        self.chart.told.connect(self._tell)
        self.chart.day_chosen.connect(self.day_chosen)
        self._table.day_chosen.connect(self.day_chosen)
        appearance.changed.connect(self._dress)

    def hold(self, record: Overview) -> None:
        """Take everything there is to see; the chosen year stays, else the last."""
        self._record = record
        chosen = self._years.currentData()
        years = range(record.last.year, record.first.year - 1, -1)
        self._years.blockSignals(True)
        self._years.clear()
        for year in years:
            self._years.addItem(str(year), year)
        self._years.setCurrentIndex(max(0, self._years.findData(chosen)))
        self._years.blockSignals(False)
        self._years.setVisible(len(years) > 1)
        self._show_year()

    def squares(self) -> tuple[Square, ...]:
        """Return the squares that are shown."""
        return self.chart.drawing.squares

    @property
    def title(self) -> str:
        """What the squares are called where nobody knows this year."""
        return self.tr("{0}, day by day").format(self._years.currentData())

    def show_charts(self, *, wanted: bool) -> None:
        """Show the squares, or the table alone where that is wanted."""
        self.chart.setVisible(wanted)
        self._told.setVisible(wanted)
        self._key.setVisible(wanted)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._record = None
        self._years.blockSignals(True)
        self._years.clear()
        self._years.blockSignals(False)
        self.chart.clear()
        self._table.show_overview(None)

    def _show_year(self) -> None:
        year = self._years.currentData()
        if self._record is None or year is None:
            return
        is_last = year == self._record.last.year
        title = self.tr("This year, day by day") if is_last else self.title
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self.chart.show_year(self._record, year)
        self._table.show_overview(days_of_year(self._record, year))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence or self.hint)
        self._told.setAccessibleName(sentence or self.hint)

    def _dress(self) -> None:
        self._table.setFixedHeight(self._appearance.pixels(_TABLE_ROOM))

    def _lay_out(self) -> None:
        top = SideBySide(gap=12)
        top.add(self._title, 1)
        top.add(self._years)
        toggle = table_toggle(self._table, self.tr("your year, day by day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 10)
        column.setSpacing(8)
        for part in (top, self.chart, self._told, self._key, self._table):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()
