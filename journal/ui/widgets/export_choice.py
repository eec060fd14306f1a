"""What of a journal is to leave: everything, or a part that is described here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from journal.domain.choice import EVERYTHING, Choice
from journal.domain.course import Course
from journal.domain.entry import Kind
from journal.ui.widgets.controls import (
    Card,
    Chip,
    FlowLayout,
    caption,
    paragraph,
    subheading,
)
from journal.ui.widgets.field_parts import StillWheel
from journal.ui.widgets.kind_badge import kind_name
from journal.ui.widgets.optional_day import OptionalDay

_SHORTEST = 14  # characters of a list


class ExportChoice(Card):
    """Two chips; the second opens what a part can be chosen by.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everything = Chip(self.tr("Everything"))
        self._part = Chip(self.tr("A part"))
        self._kinds = {kind: Chip(kind_name(kind)) for kind in Kind}
        self._first = OptionalDay(self.tr("First day"), self.tr("From"))
        self._last = OptionalDay(self.tr("Last day"), self.tr("To"))
        for field in (self._first, self._last):
            field.show_day(None, today)
        self._tag = _list(self.tr("Tag"))
        self._course = _list(self.tr("Course"))
        self._shareable = _box(self.tr("Only what is marked as shareable"))
        self._beside = _box(self.tr("Check-ins and questionnaires too"))
        self._about = paragraph("")
        self._of_entries = QWidget()
        self._opened = QWidget()
        self._lay_out()
        self._connect()
        self.show_courses(())
        self.show_tags(())
        self._everything.setChecked(True)
        self._open()

    def choice(self) -> Choice:
        """Return what is chosen. Raises InvalidInputError for days in wrong order."""
        if self._everything.isChecked():
            return EVERYTHING
        first, last = self._first.day, self._last.day
        if self._of_entries.isHidden():
            return Choice(first=first, last=last)
        tag = self._tag.currentData()
        return Choice(
            kinds=frozenset(k for k, chip in self._kinds.items() if chip.isChecked()),
            first=first,
            last=last,
            tags=frozenset(() if tag is None else (tag,)),
            course=self._course.currentData(),
            shareable_only=self._shareable.isChecked(),
            beside=self._beside.isChecked(),
        )

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags."""
        _fill(self._tag, self.tr("Any tag"), [(tag, tag) for tag in tags])

    def show_courses(self, courses: Sequence[Course]) -> None:
        """Offer these courses; without one there is nothing to choose."""
        named = [(course.name, course.id) for course in courses]
        _fill(self._course, self.tr("Any course"), named)
        self._course.setVisible(bool(named))

    def take_entries(self, *, entries: bool) -> None:
        """Offer what only entries have, or days alone."""
        self._of_entries.setVisible(entries)
        self._tell()
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(subheading(self.tr("What to take")))
        group = QButtonGroup(self)
        chips = FlowLayout(gap=8, row_gap=8)
        for chip in (self._everything, self._part):
            group.addButton(chip)
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addWidget(self._opened)
        inner = _column(self._opened)
        days = FlowLayout(gap=28, row_gap=8)
        days.addWidget(self._first)
        days.addWidget(self._last)
        inner.addWidget(caption(self.tr("Days")))
        inner.addLayout(days)
        inner.addWidget(self._of_entries)
        self._lay_out_entries(_column(self._of_entries))
        inner.addWidget(self._about)

    def _lay_out_entries(self, inner: QVBoxLayout) -> None:
        kinds = FlowLayout(gap=8, row_gap=8)
        for chip in self._kinds.values():
            kinds.addWidget(chip)
        lists = FlowLayout(gap=12, row_gap=8)
        lists.addWidget(self._tag)
        lists.addWidget(self._course)
        inner.addWidget(caption(self.tr("Entries of these kinds")))
        inner.addLayout(kinds)
        inner.addWidget(caption(self.tr("Entries with this tag, of this course")))
        inner.addLayout(lists)
        inner.addWidget(self._shareable)
        inner.addWidget(self._beside)

    def _connect(self) -> None:
        for chip in (self._everything, self._part):
            chip.clicked.connect(self._open)
        for box in (*self._kinds.values(), self._shareable, self._beside):
            box.toggled.connect(self._note)
        for day in (self._first, self._last):
            day.changed.connect(self._note)
        for offered in (self._tag, self._course):
            offered.currentIndexChanged.connect(self._note)

    def _open(self) -> None:
        self._opened.setVisible(self._part.isChecked())
        self._note()

    def _note(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if self._of_entries.isHidden():
            about = self.tr("Without a day, all of them are taken.")
        elif self._shareable.isChecked():
            about = self.tr(
                "Only entries that fit all of this are taken and nothing else, unless "
                "you tick the last box."
            )
        elif self._narrows_entries():
            about = self.tr(
                "Only entries that fit all of this are taken, with the appointments "
                "they belong to; the rest stays here, unless you tick the last box."
            )
        elif self._first.day is None and self._last.day is None:
            about = self.tr("Nothing is chosen yet: everything is taken.")
        else:
            about = self.tr(
                "Days alone take entries, check-ins, questionnaires and exercises of "
                "these days; plan, questions, practices and the trash stay here."
            )
        self._about.setText(about)
        self._about.setAccessibleName(about)

    def _narrows_entries(self) -> bool:
        return (
            any(chip.isChecked() for chip in self._kinds.values())
            or self._tag.currentData() is not None
            or self._course.currentData() is not None
        )


def _column(of: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(of)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column


def _box(name: str) -> QCheckBox:
    box = QCheckBox(name)
    box.setAccessibleName(name)
    return box


def _list(name: str) -> QComboBox:
    offered = QComboBox()
    offered.setAccessibleName(name)
    offered.setMinimumContentsLength(_SHORTEST)
    offered.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    StillWheel(offered)
    return offered


def _fill(
    offered: QComboBox, nothing: str, named: Sequence[tuple[str, object]]
) -> None:
    """Offer these; what was chosen stays so, if it is among them."""
    chosen = offered.currentData()
    was_blocked = offered.blockSignals(True)
    offered.clear()
    offered.addItem(nothing, None)
    for name, value in named:
        offered.addItem(name, value)
    offered.setCurrentIndex(max(offered.findData(chosen), 0) if chosen else 0)
    offered.blockSignals(was_blocked)
