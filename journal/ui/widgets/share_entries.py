"""The entries that can be ticked, newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.entry import Summary
from journal.domain.ids import EntryId
from journal.ui.widgets.controls import caption, link_button
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.kind_badge import KindBadge, kind_name


class ShareEntries(QWidget):
    """A row an entry, and a way to the older ones.

    Signals:
        changed: another set of entries is ticked.
        more_wanted: the person wants to see older entries.
    """

    changed = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[EntryId, QCheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._more = link_button(self.tr("Show older entries"))
        self._more.clicked.connect(self.more_wanted)
        self._none = caption(self.tr("Nothing is written yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._rows)
        column.addWidget(self._none)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def ticked(self) -> tuple[EntryId, ...]:
        """The entries that are ticked, in the order they are shown."""
        return tuple(each for each, box in self._boxes.items() if box.isChecked())

    def show_entries(self, entries: tuple[Summary, ...], *, more: bool) -> None:
        """Show these in place of what is there; none is ticked."""
        self.forget()
        self.add_entries(entries, more=more)

    def add_entries(self, entries: tuple[Summary, ...], *, more: bool) -> None:
        """Show these below what is there."""
        for entry in entries:
            if entry.id not in self._boxes:
                self._add(entry)
        self._more.setVisible(more)
        self._none.setVisible(not self._boxes)

    def tick(self, entry: EntryId) -> None:
        """Tick one, as if by hand; one that is not shown does not matter."""
        box = self._boxes.get(entry)
        if box is not None:
            box.setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the first entry, where there is one."""
        for box in self._boxes.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def forget(self) -> None:
        """Drop every title."""
        self._boxes.clear()
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()

    def _add(self, entry: Summary) -> None:
        title = entry.title or self.tr("Untitled")
        day = short_day(entry.day)
        box = QCheckBox()
        box.setAccessibleName(
            self.tr("{kind}, {title}, {day}").format(
                kind=kind_name(entry.kind), title=title, day=day
            )
        )
        box.toggled.connect(self.changed)
        words = _Words(title, box)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(box)
        line.addWidget(KindBadge(entry.kind))
        line.addWidget(words, 1)
        line.addWidget(caption(day))
        self._boxes[entry.id] = box
        self._rows.addWidget(row)
        row.show()


class _Words(QLabel):
    """A title that ticks its box when it is pressed."""

    def __init__(self, title: str, box: QCheckBox) -> None:
        super().__init__(title)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self._box.toggle()
