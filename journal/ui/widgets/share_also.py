"""What else can be ticked: moods of a span of days, results, questions."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QVBoxLayout, QWidget

from journal.domain.ids import EntryId
from journal.domain.sharing import Ticked
from journal.services.share_offer import Offer
from journal.ui.widgets.controls import FlowLayout, caption, date_field


class ShareAlso(QWidget):
    """Boxes below the entries; what there is nothing of is not offered.

    Signals:
        changed: something else is ticked, or the days are others.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mood = QCheckBox(self.tr("Mood, as a chart"))
        self._table = QCheckBox(self.tr("Check-ins, as a table"))
        self._questions = QCheckBox(self.tr("Questions for next time"))
        self._measures: dict[str, QCheckBox] = {}
        self._first, self._last = date_field(today), date_field(today)
        self._first.setAccessibleName(self.tr("Moods from this day"))
        self._last.setAccessibleName(self.tr("Moods up to this day"))
        for box in (self._mood, self._table, self._questions):
            box.toggled.connect(self._hear)
            box.hide()  # until the journal says that there is something
        for field in (self._first, self._last):
            field.dateChanged.connect(self.changed)
        self._span = self._span_row()
        self._results = QVBoxLayout()
        self._results.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._mood)
        column.addWidget(self._table)
        column.addWidget(self._span)
        column.addLayout(self._results)
        column.addWidget(self._questions)
        self._show_span()

    def show_offer(self, offer: Offer) -> None:
        """Offer what is there; nothing is ticked."""
        self.forget()
        for box in (self._mood, self._table):
            box.setVisible(bool(offer.check_ins))
        first = offer.first
        self._first.setDate(QDate(first.year, first.month, first.day))
        for measure, count in offer.results:
            words = (
                self.tr("{measure}, one result")
                if count == 1
                else self.tr("{measure}, {count} results")
            )
            box = QCheckBox(words.format(measure=measure.name, count=count))
            box.toggled.connect(self.changed)
            self._measures[measure.id] = box
            self._results.addWidget(box)
            box.show()
        self._questions.setVisible(bool(offer.questions))

    def ticked(self, entries: tuple[EntryId, ...]) -> Ticked:
        """Return what is ticked here, with these entries."""
        first, last = _day(self._first), _day(self._last)
        span = (min(first, last), max(first, last))
        return Ticked(
            entries=entries,
            mood=span if self._mood.isChecked() else None,
            check_ins=span if self._table.isChecked() else None,
            measures=tuple(
                name for name, box in self._measures.items() if box.isChecked()
            ),
            questions=self._questions.isChecked(),
        )

    def forget(self) -> None:
        """Untick everything, and drop the results."""
        for box in (self._mood, self._table, self._questions):
            box.setChecked(False)
        boxes: Mapping[str, QCheckBox] = self._measures
        for box in boxes.values():
            self._results.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._measures = {}

    def _span_row(self) -> QWidget:
        row = QWidget()
        line = FlowLayout(row, gap=8, row_gap=8)
        line.setContentsMargins(34, 0, 0, 0)
        for part in (
            caption(self.tr("from")),
            self._first,
            caption(self.tr("to")),
            self._last,
        ):
            line.addWidget(part)
        return row

    def _hear(self) -> None:
        self._show_span()
        self.changed.emit()

    def _show_span(self) -> None:
        is_asked = self._mood.isChecked() or self._table.isChecked()
        # Alone, before it has a place in a window, it would open one of its own.
        self._span.setVisible(is_asked and not self._span.isWindow())


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
