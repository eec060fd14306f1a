"""The button that makes files of the totals of a questionnaire."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.domain.measure import Measure
from journal.services import mood_export
from journal.ui.appearance import Appearance
from journal.ui.widgets.chart_export import ChartExport, Picture, Source
from journal.ui.widgets.controls import link_button
from journal.ui.widgets.format_menu import FormatMenu
from journal.ui.widgets.measure_chart import MeasureChart

_SIZE = QSize(640, 200)


class MeasureExport(QWidget):
    """A menu below the chart; the file holds what the chart shows."""

    def __init__(
        self,
        measure: Measure,
        chart: MeasureChart,
        appearance: Appearance,
        export: ChartExport,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measure = measure
        self._chart = chart
        self._appearance = appearance
        self._menu = FormatMenu(measure.name, export, self._source, self)
        button = link_button(self.tr("Export"))
        button.setAccessibleName(self.tr("{0}: Export").format(measure.name))
        button.setAccessibleDescription(self.tr("Opens a menu"))
        button.clicked.connect(
            lambda: self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _source(self) -> Source | None:
        shown, measure = self._chart.shown, self._measure
        if not shown:
            return None
        band = self.tr("Shaded: less than {0} points from the first").format(
            measure.bands[1].least
        )
        return Source(
            name="totals",
            picture=Picture(
                title=measure.name,
                legend=((band, "mute"),),
                size=_SIZE * self._appearance.text_scale,
                paint=self._chart.paint,
            ),
            save_table=lambda path: mood_export.save_totals(path, measure, shown),
        )
