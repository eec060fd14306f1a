"""What belongs to the session of the entry, beside its page."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.entry import Kind, Summary
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.intention import Intention
from journal.domain.thread import Thread
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.beside_reading import BesideReading
from journal.ui.widgets.controls import caption, icon_button, link_button, paragraph
from journal.ui.widgets.course_told import stop_name
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.thread_rows import ThreadRows, thread_part

_WIDTH, _NARROWEST = 270, 200
_GROWTH = 0.4  # of what the text grows by


class ThreadPanel(QFrame):
    """The intention on top, then the entries of the thread; titles only.

    Signals:
        entry_wanted: the EntryId of the entry to open.
        left: the person wants the panel closed.
        quiet_wanted: it should not open by itself any more.
    """

    entry_wanted = Signal(object)
    left = Signal()
    quiet_wanted = Signal()

    def __init__(
        self, desk: Desk, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "beside")
        self._appearance = appearance
        self._thread: Thread | None = None
        self._here: EntryId | None = None
        self._session: AppointmentId | None = None
        self._name = caption("")
        self._name.setWordWrap(True)
        self._back = icon_button(
            appearance.icon("chevron-up"), self.tr("Previous in the thread (Alt+PgUp)")
        )
        self._on = icon_button(
            appearance.icon("chevron-down"), self.tr("Next in the thread (Alt+PgDown)")
        )
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self._intention = QWidget()
        self._reading = BesideReading(desk)
        self._rows = QWidget()
        self._quiet = link_button(self.tr("Do not open by itself"))
        self._quiet.clicked.connect(self.quiet_wanted)
        self._lay_out()
        self._fit()
        appearance.changed.connect(self._fit)
        self._say_name(None)
        self._enable_steps()
        self.hide()

    def show_thread(self, thread: Thread | None, here: EntryId | None) -> None:
        """Show the thread of the entry that is open, or that it has none."""
        if _seen(thread) == _seen(self._thread) and here == self._here:
            self._thread = thread
            return
        self._thread, self._here = thread, here
        session = None if thread is None else thread.stops.session.id
        if session != self._session or session is None:
            self._reading.clear()
        self._session = session
        self._say_name(thread)
        self._replace_intention(None if thread is None else thread.intention)
        self._replace_rows(thread)
        self._enable_steps()

    def offer_quiet(self, *, on: bool) -> None:
        """Offer that it does not open by itself, where it just did."""
        self._quiet.setVisible(on)

    def go_back(self) -> None:
        """Open the entry before, if there is one."""
        self._open(self._before())

    def go_on(self) -> None:
        """Open the entry after, if there is one."""
        self._open(self._after())

    def forget(self) -> None:
        """Let go of every word."""
        self.show_thread(None, None)
        self._reading.clear()
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def _open(self, entry: Summary | None) -> None:
        if entry is not None:
            self.entry_wanted.emit(entry.id)

    def _enable_steps(self) -> None:
        self._back.setEnabled(self._before() is not None)
        self._on.setEnabled(self._after() is not None)

    def _before(self) -> Summary | None:
        if self._thread is None or self._here is None:
            return None
        return self._thread.before(self._here)

    def _after(self) -> Summary | None:
        if self._thread is None or self._here is None:
            return None
        return self._thread.after(self._here)

    def _say_name(self, thread: Thread | None) -> None:
        said = self.tr("This entry belongs to no session.")
        if thread is not None:
            session = thread.stops.session
            parts = [stop_name(session)]
            if session.day is not None:
                parts.append(short_day(session.day))
            said = " · ".join(parts)
        self._name.setText(said)
        self._name.setAccessibleName(said)

    def _replace_intention(self, intention: Intention | None) -> None:
        shown = QWidget() if intention is None else _intention_part(intention)
        replace_rows(self._column, self._intention, shown)
        shown.setVisible(intention is not None)
        self._intention = shown

    def _replace_rows(self, thread: Thread | None) -> None:
        rows = QWidget()
        if thread is not None:
            rows = ThreadRows(thread, self._here, self._appearance)
            rows.entry_wanted.connect(self.entry_wanted)
            rows.reading_wanted.connect(self._reading.show_entry)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        close = icon_button(
            self._appearance.icon("x"), self.tr("Close the thread (Ctrl+T)")
        )
        close.clicked.connect(self.left)
        top.addWidget(self._back)
        top.addWidget(self._on)
        top.addStretch(1)
        top.addWidget(close)
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(16, 6, 16, 16)
        column.setSpacing(14)
        for part in (self._name, self._intention, self._reading, self._rows):
            column.addWidget(part)
        column.addWidget(self._quiet, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 0)
        around.setSpacing(0)
        head = QWidget()
        head.setLayout(top)
        top.setContentsMargins(8, 0, 8, 0)
        around.addWidget(head)
        around.addWidget(area, 1)

    def _fit(self) -> None:
        """Grow with the text, but leave the most of the room to the page."""
        factor = 1 + max(self._appearance.text_scale - 1, 0) * _GROWTH
        self.setMaximumWidth(round(_WIDTH * factor))
        self.setMinimumWidth(round(_NARROWEST * factor))


def _intention_part(intention: Intention) -> QFrame:
    part = thread_part(Kind.PREPARATION)
    column = QVBoxLayout(part)
    column.setContentsMargins(12, 2, 0, 2)
    column.setSpacing(3)
    written = QCoreApplication.translate("ThreadPanel", "Intention, written {day}")
    when = caption(written.format(day=short_day(intention.written.day)))
    when.setWordWrap(True)
    column.addWidget(when)
    words = paragraph(intention.text)
    words.setProperty("look", "reading")
    words.setTextFormat(Qt.TextFormat.PlainText)
    column.addWidget(words)
    return part


def _seen(thread: Thread | None) -> object:
    """Return what the panel shows of a thread: saved words alone change nothing."""
    if thread is None:
        return None
    parts = (thread.preparation, thread.reflections, thread.since)
    titles = [[(each.id, each.title, each.folded) for each in part] for part in parts]
    return thread.stops.session, thread.intention, titles
