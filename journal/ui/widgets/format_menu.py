"""The menu of what a chart can be saved as."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from journal.ui.widgets.chart_export import ChartExport, Format, Source


class FormatMenu(QMenu):
    """Picture, drawing or table; source says what is shown as one chooses."""

    def __init__(
        self,
        title: str,
        export: ChartExport,
        source: Callable[[], Source | None],
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent)
        self._export = export
        self._source = source
        for wanted, name in (
            (Format.PNG, self.tr("Picture (PNG)")),
            (Format.SVG, self.tr("Drawing (SVG)")),
            (Format.CSV, self.tr("Table (CSV)")),
        ):
            action = self.addAction(name)
            action.triggered.connect(lambda _, wanted=wanted: self._save(wanted))

    def _save(self, wanted: Format) -> None:
        source = self._source()
        if source is not None:
            self._export.export(source, wanted)
