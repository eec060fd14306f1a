"""The thread of a session: its intention, what was written on it, and since then."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.belonging import kind_at
from journal.domain.course import Phase
from journal.domain.course_line import Stop
from journal.domain.entry import Summary
from journal.domain.intention import Intention
from journal.domain.thread import Thread
from journal.ui.desk import Desk
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    paragraph,
)
from journal.ui.widgets.course_told import stop_day, stop_name
from journal.ui.widgets.dates import day_told, full_day
from journal.ui.widgets.entry_link import EntryLink, OneLine
from journal.ui.widgets.intention_field import Command, IntentionField
from journal.ui.widgets.kind_badge import KindBadge
from journal.ui.widgets.replaced import replace_rows

_EDGE = 3  # puts what is above a link in line with its text


class ThreadCard(Card):
    """Entries of one session by their titles, each a way to the entry.

    Signals:
        entry_wanted: the EntryId of the entry to open.
    """

    entry_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._badge = KindBadge(kind_at(Phase.SESSION))
        self._about = caption("")
        self._intention = IntentionField(desk)
        self._rows = QWidget()
        self._none = paragraph(
            self.tr("A session and what leads to it and from it will stand here.")
        )
        self._held = thread_block(Phase.PREPARATION, self._intention)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show_parts(has_thread=False)

    def show_thread(
        self, thread: Thread | None, intentions: tuple[Intention, ...], today: date
    ) -> None:
        """Show a thread with all intentions of its session, newest first."""
        self._show_parts(has_thread=thread is not None)
        if thread is None:
            self._intention.forget()
            self._replace(QWidget())
        else:
            self._tell(thread.stops.session, today)
            self._intention.show_intentions(thread.stops.session.id, intentions)
            if thread != self._thread:
                self._replace(self._entries(thread))
        self._thread = thread

    def pending(self) -> Command | None:
        """Return what saves an intention that is not saved yet, or None."""
        return self._intention.pending()

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self.show_thread(None, (), date.min)
        self._badge.clear()
        self._badge.setAccessibleName("")
        self._about.clear()
        self._about.setAccessibleName("")

    def _show_parts(self, *, has_thread: bool) -> None:
        for part in (self._badge, self._about, self._held):
            part.setVisible(has_thread)
        self._none.setVisible(not has_thread)

    def _tell(self, session: Stop, today: date) -> None:
        self._badge.setText(stop_name(session))
        self._badge.setAccessibleName(stop_name(session))
        is_open = session.day is None
        day = stop_day(session) if is_open else day_told(session.day or today, today)
        label = session.appointment.label
        told = self.tr("{0} · the thread").format(f"{label} · {day}" if label else day)
        self._about.setText(told)
        self._about.setAccessibleName(told)

    def _entries(self, thread: Thread) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if thread.preparation:
            title = self.tr("Before it")
            block = self._titles(title, thread.preparation, Phase.PREPARATION)
            column.addWidget(block)
        if thread.reflections:
            column.addWidget(self._reflections(thread.reflections))
        if thread.since:
            title = self.tr("Since then")
            column.addWidget(self._titles(title, thread.since, Phase.INTEGRATION))
        return rows

    def _reflections(self, entries: tuple[Summary, ...]) -> QWidget:
        """Return a row for each, with how it begins; of a folded one only the title."""
        inside, column = _column(self.tr("That evening · next day"))
        for entry in entries:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(self._link(entry))
            folded = self.tr("folded, hard to reread")
            row.addWidget(OneLine(folded if entry.folded else entry.excerpt), 1)
            column.addLayout(row)
        return thread_block(Phase.SESSION, inside)

    def _titles(
        self, title: str, entries: tuple[Summary, ...], phase: Phase
    ) -> QWidget:
        inside, column = _column(title)
        titles = QWidget()
        flow = FlowLayout(titles, gap=6, row_gap=2)
        for number, entry in enumerate(entries):
            if number:
                flow.addWidget(_dot())
            flow.addWidget(self._link(entry))
        column.addWidget(titles)
        return thread_block(phase, inside)

    def _link(self, entry: Summary) -> QWidget:
        name = entry.title or self.tr("Untitled")
        said = self.tr("Open the entry {0}, {1}").format(name, full_day(entry.day))
        link = EntryLink(name, said)
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return link

    def _replace(self, rows: QWidget) -> None:
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._badge)
        top.addWidget(self._about, 1)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(12)
        self._column.addLayout(top)
        for part in (self._none, self._held, self._rows):
            self._column.addWidget(part)
        self._column.addStretch()


def thread_block(phase: Phase, inside: QWidget) -> QFrame:
    """Return something beside an upright line in the colour of a phase."""
    block = QFrame()
    block.setProperty("look", "thread")
    block.setProperty("phase", phase.value)
    column = QVBoxLayout(block)
    column.setContentsMargins(16, 4, 0, 4)
    column.addWidget(inside)
    return block


def _column(title: str) -> tuple[QWidget, QVBoxLayout]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    name = caption(title)
    name.setContentsMargins(_EDGE, 0, 0, 0)
    column.addWidget(name)
    return inside, column


def _dot() -> QLabel:
    dot = QLabel("·")
    dot.setProperty("look", "quiet")
    dot.setContentsMargins(0, 2, 0, 2)
    return dot
