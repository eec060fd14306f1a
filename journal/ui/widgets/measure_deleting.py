"""Deleting questionnaires, each time with a way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.ids import ResultId
from journal.services.measuring import Scored
from journal.ui.widgets.measure_desk import MeasureDesk
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.measure_view import (
    MeasureView,
    restore_begun,
    restore_finished,
)
from journal.ui.widgets.undo_line import UndoLine


class MeasureDeleting(QObject):
    """Deletes at once, without a question, and says so on a line with Undo.

    Signals:
        begun_restored: the id of a measure whose unfinished answers are back.
        result_restored: the ResultId of a result that is back.
    """

    begun_restored = Signal(str)
    result_restored = Signal(object)

    def __init__(
        self, desk: MeasureDesk, said: UndoLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said = said

    def delete_begun(self, sitting: Sitting) -> None:
        """Delete what was begun."""
        measure, language, answers = sitting.measure, sitting.language, sitting.answers

        def put_back() -> None:
            self._desk.do(
                lambda journal: restore_begun(journal, measure, language, answers),
                lambda _: self.begun_restored.emit(measure.id),
            )

        self._delete(sitting.result, put_back if answers else None)

    def delete_result(self, view: MeasureView, scored: Scored) -> None:
        """Delete a result."""

        def told(changes: Changes) -> None:
            (result,) = changes.results
            self.result_restored.emit(result)

        def put_back() -> None:
            self._desk.do(lambda journal: restore_finished(journal, view, scored), told)

        self._delete(scored.taken.id, put_back)

    def _delete(self, result: ResultId, put_back: Callable[[], None] | None) -> None:
        self._desk.do(
            lambda journal: journal.measuring.remove(frozenset({result})),
            lambda _: self._said.tell(self.tr("Deleted."), put_back),
        )
