"""The card with the days around each session, and the same in a table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from journal.domain.mood_patterns import AFTER, BEFORE, AroundSession
from journal.ui.appearance import Appearance
from journal.ui.widgets.around_sessions import AroundSessions, drawn
from journal.ui.widgets.around_told import offset_cell
from journal.ui.widgets.controls import Card, caption, paragraph, subheading
from journal.ui.widgets.mood_table import calm
from journal.ui.widgets.mood_told import session_name
from journal.ui.widgets.signed import signed_mean
from journal.ui.widgets.table_toggle import table_toggle

_TABLE_ROOM = 220
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AroundCard(Card):
    """Feeling from 14 days before each session to 28 days after, one line each."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._wants_charts = True
        self.sessions: tuple[AroundSession, ...] = ()
        self.chart = AroundSessions(appearance)
        self._told = caption("")
        self._told.setWordWrap(True)
        self._none = paragraph(
            self.tr(
                "Once you have reflected on a session, the days around it can be seen "
                "here."
            )
        )
        self._rows = QStandardItemModel(self)
        self._table = QTableView()
        self._table.setModel(self._rows)
        self._table.setAccessibleName(self.tr("Your mood around each session"))
        calm(self._table)
        self._toggle = table_toggle(self._table, self.tr("around each session"))
        self._lay_out()
        self._tell("")
        self.chart.told.connect(self._tell)
        appearance.changed.connect(self._dress)

    def show_sessions(self, sessions: tuple[AroundSession, ...]) -> None:
        """Show these sessions; with many of them the chart has the newest only."""
        self.sessions = sessions
        self.chart.show_sessions(sessions)
        self._fill_table()
        self._settle()
        self._tell("")

    def show_charts(self, *, wanted: bool) -> None:
        """Show the lines, or the table alone where that is wanted."""
        self._wants_charts = wanted
        self._settle()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self.show_sessions(())

    def _settle(self) -> None:
        has_lines = bool(self.sessions)
        self._none.setVisible(not has_lines)
        self._toggle.setVisible(has_lines)
        self._table.setVisible(has_lines and not self._table.isHidden())
        self.chart.setVisible(has_lines and self._wants_charts)
        self._told.setVisible(has_lines and self._wants_charts)

    def _tell(self, sentence: str) -> None:
        hint = self.tr("Day means of feeling.")
        if len(self.sessions) > len(drawn(self.sessions)):
            hint = self.tr(
                "Day means of feeling. Drawn are the last {0} sessions of {1}; "
                "the table has all."
            ).format(len(drawn(self.sessions)), len(self.sessions))
        self._told.setText(sentence or hint)
        self._told.setAccessibleName(sentence or hint)

    def _fill_table(self) -> None:
        self._rows.clear()
        names = [session_name(session.label) for session in self.sessions]
        self._rows.setHorizontalHeaderLabels([self.tr("Day"), *names])
        if not self.sessions:
            return
        for offset in range(-BEFORE, AFTER + 1):
            means = [session.means[offset + BEFORE] for session in self.sessions]
            cells = ["" if mean is None else signed_mean(mean) for mean in means]
            row = [QStandardItem(text) for text in (offset_cell(offset), *cells)]
            for item, name, text in zip(row[1:], names, cells, strict=True):
                said = f"{name}: {text or self.tr('no check-in')}"
                item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
                item.setTextAlignment(_RIGHT)
            self._rows.appendRow(row)

    def _dress(self) -> None:
        self._table.setFixedHeight(self._appearance.pixels(_TABLE_ROOM))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 10)
        column.setSpacing(8)
        title = subheading(self.tr("Around each session"))
        for part in (title, self.chart, self._none, self._told, self._table):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()
