"""The questionnaires at the foot of the mood page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.services import measures
from journal.services.care_words import care_words
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.widgets.chart_export import ChartExport
from journal.ui.widgets.controls import Card, caption, rule, subheading
from journal.ui.widgets.measure_row import MeasureRow
from journal.ui.widgets.measure_view import MeasureView, look_at
from journal.ui.widgets.undo_line import UndoLine


class MeasuresCard(Card):
    """A row for each questionnaire; nothing asks to be taken.

    Signals:
        wanted: the id of a measure to take, or to go on with.
        result_wanted: the ResultId of a result to see.
        help_wanted: the person wants the help page.
    """

    wanted = Signal(str)
    result_wanted = Signal(object)
    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        language: str,
        prompts: Prompts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._measures = measures.measures()
        self._said = UndoLine()
        self._said.hide()
        export = None if prompts is None else self._exporting(appearance, prompts)
        self._rows = {
            measure.id: MeasureRow(measure, appearance, language, export)
            for measure in self._measures
        }
        self._about = caption(
            self.tr(
                "Published forms, for when you and your therapist find one useful. "
                "A total is not a diagnosis."
            )
        )
        self._rest = caption(care_words().rest_today.said_in(language))
        self._lay_out()
        for measure, row in self._rows.items():
            row.wanted.connect(lambda measure=measure: self.wanted.emit(measure))
            row.result_wanted.connect(self.result_wanted)
            row.help_wanted.connect(self.help_wanted)
        desk.changed.connect(self._hear)

    def _rest_if(self, *, quiet: bool) -> None:
        """Offer nothing on the day of a session; what was finished stays to see."""
        self._rest.setVisible(quiet)
        self._about.setVisible(not quiet)
        for row in self._rows.values():
            row.set_quiet(quiet=quiet)

    def refresh(self) -> None:
        """Read where each questionnaire stands."""
        asked = self._measures

        def look(journal: Journal) -> tuple[bool, tuple[MeasureView, ...]]:
            views = tuple(look_at(journal, measure) for measure in asked)
            return journal.courses.is_quiet_day(), views

        self._desk.ask(self, look, self._show)

    def forget(self) -> None:
        """Drop everything that is private, as before a lock."""
        self._said.clear()
        self._said.hide()
        for row in self._rows.values():
            row.clear()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _exporting(self, appearance: Appearance, prompts: Prompts) -> ChartExport:
        export = ChartExport(self._desk, appearance, prompts, self)
        export.saved.connect(self._said.tell)
        export.refused.connect(self._refuse)
        for done in (export.saved, export.refused):
            done.connect(self._said.show)
        return export

    def _refuse(self, error: Exception) -> None:
        self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _hear(self, changes: Changes) -> None:
        concerned = changes.results or changes.settings or changes.of_course
        if self.isVisible() and concerned:
            self.refresh()

    def _show(self, looked: tuple[bool, tuple[MeasureView, ...]]) -> None:
        today = self._clock().day
        is_quiet, views = looked
        self._rest_if(quiet=is_quiet)
        for view in views:
            self._rows[view.measure.id].show_view(view, today)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(subheading(self.tr("Questionnaires")))
        for label in (self._about, self._rest):
            label.setWordWrap(True)
            top.addWidget(label)
        self._rest.hide()
        column.addLayout(top)
        for row in self._rows.values():
            column.addWidget(rule())
            column.addWidget(row)
        column.addWidget(self._said)
