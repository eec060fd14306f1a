"""The entries of a thread in three parts, as ways to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.entry import Kind, Summary
from journal.domain.ids import EntryId
from journal.domain.thread import Thread
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, icon_button
from journal.ui.widgets.last_written import ElidedLink


class ThreadRows(QWidget):
    """Titles only; each entry of the preparation can be read beside the page.

    Signals:
        entry_wanted: the EntryId of the entry to open.
        reading_wanted: the Summary of the entry to read beside the page.
    """

    entry_wanted = Signal(object)
    reading_wanted = Signal(object)

    def __init__(
        self,
        thread: Thread,
        here: EntryId | None,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._here = here
        self._appearance = appearance
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for kind, title, entries in (
            (Kind.PREPARATION, self.tr("Preparation"), thread.preparation),
            (Kind.SESSION, self.tr("Reflection"), thread.reflections),
            (Kind.INTEGRATION, self.tr("Since then"), thread.since),
        ):
            if entries:
                column.addWidget(self._part(kind, title, entries))

    def _part(self, kind: Kind, title: str, entries: tuple[Summary, ...]) -> QFrame:
        part = thread_part(kind)
        column = QVBoxLayout(part)
        column.setContentsMargins(12, 2, 0, 2)
        column.setSpacing(3)
        column.addWidget(caption(title))
        for entry in entries:
            column.addLayout(self._row(kind, entry))
        return part

    def _row(self, kind: Kind, entry: Summary) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        name = entry.title or self.tr("Untitled")
        if entry.id == self._here:
            row.addWidget(self._here_label(name), 1)
            return row
        link = ElidedLink(name)
        link.setAccessibleName(self.tr("Open the entry {0}").format(name))
        link.setToolTip(name)
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        row.addWidget(link, 1)
        if entry.folded:
            row.addWidget(caption(self.tr("folded")))
        if kind is Kind.PREPARATION:
            beside = self.tr("Read {0} beside the page").format(name)
            eye = icon_button(self._appearance.icon("eye"), beside)
            eye.clicked.connect(lambda: self.reading_wanted.emit(entry))
            row.addWidget(eye)
        return row

    def _here_label(self, name: str) -> QLabel:
        label = QLabel(name)
        label.setProperty("look", "subheading")
        label.setWordWrap(True)
        label.setAccessibleName(self.tr("{0}, the entry you are in").format(name))
        return label


def thread_part(kind: Kind) -> QFrame:
    """Make a frame with a bar in the colour of a kind at its left."""
    part = QFrame()
    part.setProperty("look", "part")
    part.setProperty("kind", kind.value)
    return part
