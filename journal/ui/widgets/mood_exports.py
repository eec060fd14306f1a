"""The button that makes files of the charts of the mood page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from journal.domain.mood import Marker
from journal.domain.mood_line import Overview
from journal.services import mood_export
from journal.ui.appearance import Appearance
from journal.ui.widgets.around_card import AroundCard
from journal.ui.widgets.around_sessions import AROUND_SIZE
from journal.ui.widgets.chart_export import ChartExport, Picture, Source
from journal.ui.widgets.controls import outline_button
from journal.ui.widgets.format_menu import FormatMenu
from journal.ui.widgets.mood_card import MoodCard
from journal.ui.widgets.mood_chart import CHART_SIZE
from journal.ui.widgets.mood_told import span_in_words
from journal.ui.widgets.year_card import YearCard
from journal.ui.widgets.year_squares import YEAR_SIZE

_WIDER = 2


class MoodExports(QWidget):
    """A menu of charts, and of what each can be saved as.

    The cards say what is shown at the moment one chooses.
    """

    def __init__(
        self,
        appearance: Appearance,
        export: ChartExport,
        line: MoodCard,
        year: YearCard,
        around: AroundCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._export = export
        self._line, self._year, self._around = line, year, around
        self._menu = QMenu(self)
        self._button = outline_button(
            self.tr("Export"), icon=appearance.icon("share", "accent")
        )
        self._button.setAccessibleDescription(self.tr("Opens a menu"))
        self._button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        self._add(self.tr("Mood over time"), self._of_line)
        self._add(self.tr("The year in squares"), self._of_year)
        self._around_menu = self._add(self.tr("Around each session"), self._of_around)

    def _add(self, title: str, source: Callable[[], Source | None]) -> QMenu:
        menu = FormatMenu(title, self._export, source, self)
        self._menu.addMenu(menu)
        return menu

    def _open(self) -> None:
        self._around_menu.setEnabled(bool(self._around.sessions))
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _of_line(self) -> Source | None:
        shown, markers = self._line.shown, self._line.markers
        if shown is None:
            return None
        return _line_source(self._line, shown, markers, self._size(CHART_SIZE))

    def _of_year(self) -> Source:
        squares = self._year.squares()
        return Source(
            name="year",
            picture=Picture(
                title=self._year.title,
                legend=((self._year.key, "mute"), (self._year.hint, "mute")),
                size=self._size(YEAR_SIZE),
                paint=self._year.chart.drawing.paint,
            ),
            save_table=lambda path: mood_export.save_year(path, squares),
        )

    def _of_around(self) -> Source:
        sessions = self._around.sessions
        return Source(
            name="days",
            picture=Picture(
                title=self.tr("Around each session"),
                legend=(),
                size=self._size(AROUND_SIZE) * _WIDER,
                paint=self._around.chart.drawing.paint,
            ),
            save_table=lambda path: mood_export.save_around(path, sessions),
        )

    def _size(self, designed: QSize) -> QSize:
        return designed * self._appearance.text_scale


def _line_source(
    card: MoodCard, shown: Overview, markers: Sequence[Marker], size: QSize
) -> Source:
    return Source(
        name="chart",
        picture=Picture(
            title=span_in_words(shown),
            legend=card.legend(),
            size=size,
            paint=card.chart.paint,
        ),
        save_table=lambda path: mood_export.save_line(path, shown, markers),
    )
