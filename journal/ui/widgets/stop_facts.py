"""What there is at an appointment: entries, check-ins of its day, questionnaires."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from journal.domain.entry import Summary
from journal.domain.feelings import FeelingWord, shown_as
from journal.domain.mood import CheckIn
from journal.services.measuring import Scored
from journal.ui.widgets.controls import caption, link_button, paragraph
from journal.ui.widgets.dates import full_day
from journal.ui.widgets.last_written import ElidedLink
from journal.ui.widgets.measure_told import day_told, total_told
from journal.ui.widgets.plan_view import StopView
from journal.ui.widgets.replaced import replace_rows


class StopFacts(QWidget):
    """Rows with a name and what there is; a row with nothing is left out.

    Signals:
        entry_wanted: the EntryId of the entry to open.
        result_wanted: the ResultId of the result to show.
    """

    entry_wanted = Signal(object)
    result_wanted = Signal(object)

    def __init__(
        self, words: tuple[FeelingWord, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[StopView | None, date] | None = None
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rows)

    def show_stop(self, view: StopView | None, today: date) -> None:
        """Show what belongs to an appointment, or nothing."""
        if (view, today) == self._shown:
            return
        self._shown = (view, today)
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        if view is not None:
            self._fill(form, view, today)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _fill(self, form: QFormLayout, view: StopView, today: date) -> None:
        if view.entries:
            links = [self._entry(entry) for entry in view.entries]
            form.addRow(caption(self.tr("Written for it")), _below(links))
        if view.check_ins:
            told = paragraph(self._felt(view.check_ins))
            form.addRow(caption(self.tr("That day")), told)
        if view.results:
            results = [self._result(scored, today) for scored in view.results]
            form.addRow(caption(self.tr("Questionnaires since")), _below(results))
        if not form.rowCount():
            form.addRow(caption(self.tr("Nothing is written for it yet.")))

    def _entry(self, entry: Summary) -> QWidget:
        name = entry.title or self.tr("Untitled")
        link = ElidedLink(name)
        said = self.tr("Open the entry {0}, {1}").format(name, full_day(entry.day))
        link.setAccessibleName(said)
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return link

    def _felt(self, check_ins: tuple[CheckIn, ...]) -> str:
        many = self.tr("{0} check-ins").format(len(check_ins))
        count = self.tr("1 check-in") if len(check_ins) == 1 else many
        said = [word for each in check_ins for word in each.feeling.words]
        words = ", ".join(shown_as(word, self._words) for word in dict.fromkeys(said))
        return self.tr("{0}: {1}").format(count, words) if words else count

    def _result(self, scored: Scored, today: date) -> QWidget:
        day = day_told(scored.taken.day, today)
        name = scored.answers.measure.name
        text = self.tr("{0} · {1} · {2}").format(name, total_told(scored), day)
        link = link_button(text)
        link.clicked.connect(lambda: self.result_wanted.emit(scored.taken.id))
        return link


def _below(parts: list[QWidget]) -> QWidget:
    """Return parts one below another."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for part in parts:
        is_link = isinstance(part, ElidedLink)
        # An elided link takes what room there is; the others keep their own width.
        column.addWidget(
            part, 0, Qt.AlignmentFlag(0) if is_link else Qt.AlignmentFlag.AlignLeft
        )
    return block
