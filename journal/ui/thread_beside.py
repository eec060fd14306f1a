"""The thread beside the page: when it is open, and what it shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import Changes
from journal.domain.ids import AppointmentId
from journal.domain.moment import Clock
from journal.domain.thread import Thread, matters_now
from journal.ui.desk import Desk
from journal.ui.entry_at_hand import EntryAtHand
from journal.ui.widgets.entry_pane import EntryPane
from journal.ui.widgets.thread_panel import ThreadPanel

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

IS_OPEN = "thread_beside"
"""The setting that keeps the thread open beside every entry; off by default."""

STAYS_CLOSED = "thread_stays_closed"
"""The setting that tells where it does not open by itself: the id of the session it
was closed for last, or ALWAYS."""

ALWAYS = "always"

Answer = tuple[Thread | None, bool, str]


class ThreadBeside(QObject):
    """Opens and closes the panel, and keeps that as a setting.

    Signals:
        turned: whether the panel is open now.
    """

    turned = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        at_hand: EntryAtHand,
        pane: EntryPane,
        panel: ThreadPanel,
        clock: Clock,
    ) -> None:
        super().__init__(panel)
        self._desk = desk
        self._at_hand = at_hand
        self._pane = pane
        self._panel = panel
        self._clock = clock
        self._asked = 0
        self._thread: Thread | None = None
        self._is_open = False
        self._stays_closed = ""
        at_hand.shown.connect(self._ask)
        panel.left.connect(self.toggle)
        panel.quiet_wanted.connect(self._keep_quiet)
        desk.changed.connect(self._hear)

    def toggle(self) -> None:
        """Open the panel, or close it; what opened by itself stays closed then."""
        if not self._at_hand.is_there:
            return
        if self._panel.isHidden():
            self._is_open = True
            self._put(IS_OPEN, value=True)
        elif self._is_open:
            self._is_open = False
            self._put(IS_OPEN, value=False)
            self._stay_closed_here()
        else:
            self._stay_closed_here()
        self._turn()

    def forget(self) -> None:
        """Let go of every word."""
        self._asked += 1
        self._thread = None
        self._panel.forget()

    def _keep_quiet(self) -> None:
        self._stays_closed = ALWAYS
        self._put(STAYS_CLOSED, value=ALWAYS)
        self._turn()

    def _stay_closed_here(self) -> None:
        if self._opens_by_itself() and self._thread is not None:
            self._stays_closed = str(self._thread.stops.session.id)
            self._put(STAYS_CLOSED, value=self._stays_closed)

    def _put(self, name: str, *, value: bool | str) -> None:
        self._desk.do(lambda journal: journal.settings.put(name, value))
        self._ask()  # else an answer on its way would bring the old one back

    def _hear(self, changes: Changes) -> None:
        if (changes.entries or changes.of_course) and self._at_hand.is_there:
            self._ask()

    def _ask(self) -> None:
        self._asked += 1
        asked, place = self._asked, self._pane.paper.draft().appointment
        self._desk.ask(
            self,
            lambda journal: _look(journal, place),
            lambda answer: self._take(answer) if asked == self._asked else None,
        )

    def _take(self, answer: Answer) -> None:
        self._thread, self._is_open, self._stays_closed = answer
        self._panel.show_thread(self._thread, self._at_hand.id)
        self._turn()

    def _turn(self) -> None:
        by_itself = self._opens_by_itself()
        is_shown = self._is_open or by_itself
        self._panel.offer_quiet(on=by_itself and not self._is_open)
        self._panel.setVisible(is_shown)
        self.turned.emit(is_shown)

    def _opens_by_itself(self) -> bool:
        thread = self._thread
        if thread is None:
            return False
        closed = {ALWAYS, str(thread.stops.session.id)}
        kind = self._pane.paper.draft().kind
        matters = matters_now(thread, kind, self._clock().day)
        return matters and self._stays_closed not in closed


def _look(journal: "Journal", place: AppointmentId | None) -> Answer:
    settings = journal.settings
    return (
        journal.threads.of(place),
        settings.get(IS_OPEN, default=False),
        settings.get(STAYS_CLOSED, ""),
    )
