"""The check-ins that belong to an entry, as a chip beside its tags."""

from datetime import date
from html import escape

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from journal.domain.changes import Changes
from journal.domain.feelings import FeelingWord
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.domain.mood import CheckIn
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.check_in_window import CheckInWindow
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.dates import short_day
from journal.ui.widgets.feeling_told import at_time, in_lines, in_short

_WIDEST = 230
_ICON_GAP = 5
_BETWEEN = " · "

Found = tuple[CheckIn, ...]


class EntryMood(Chip):
    """A chip that says how it felt; a menu of the day's check-ins to choose from.

    Signals:
        help_wanted: the person wants the help page.
    """

    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        words: tuple[FeelingWord, ...],
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", checkable=False, parent=parent)
        self._desk = desk
        self._appearance = appearance
        self._clock = clock
        self._words = words
        self._at_hand = at_hand
        self._entry: EntryId | None = None
        self._day = date.min
        self._attached: Found = ()
        self._windows: dict[EntryId, CheckInWindow] = {}
        self._menu = QMenu(self)
        self.setIcon(appearance.icon("smile", "ink"))
        self.clicked.connect(self._ask_for_choices)
        desk.changed.connect(self._hear)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_entry(self, entry_id: EntryId | None, day: date) -> None:
        """Show what belongs to an entry about a day; nothing before its first save."""
        is_other = entry_id != self._entry
        self._entry, self._day = entry_id, day
        if is_other:
            self._menu.close()
            self._attached = ()
            self.hide()
        self._read()

    def forget(self) -> None:
        """Let go of every word."""
        for window in tuple(self._windows.values()):
            window.close()
        self._menu.clear()
        self.show_entry(None, date.min)
        self._say("", "")

    def _hear(self, changes: Changes) -> None:
        if changes.check_ins:
            self._read()

    def _read(self) -> None:
        entry = self._entry
        if entry is not None:
            self._desk.ask(
                self,
                lambda journal: journal.moods.of_entry(entry),
                lambda found: self._show(entry, found),
            )

    def _show(self, entry: EntryId, found: Found) -> None:
        if entry == self._entry:
            self._attached = found
            self._dress()
            self.show()

    def _dress(self) -> None:
        self.ensurePolished()
        line = self.fontMetrics().height()
        self.setIconSize(QSize(line + _ICON_GAP, line))
        if not self._attached:
            add = self.tr("add a check-in")
            self._say(add, self.tr("Add a check-in to this entry"))
            return
        parts = [in_short(each.feeling, self._words) for each in self._attached]
        told = [in_lines(each.feeling, self._words) for each in self._attached]
        name = self.tr("Check-in of this entry: {0}")
        self._say(", ".join(parts), name.format("; ".join(told)))

    def _say(self, text: str, name: str) -> None:
        metrics = self.fontMetrics()
        most = self._appearance.pixels(_WIDEST)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        self.setText(_plain(shown))
        self.setAccessibleName(name)
        # Else a word with a < in it might be taken for HTML.
        self.setToolTip(f"<p>{escape(text)}</p>" if shown != text else "")

    def _ask_for_choices(self) -> None:
        entry, day = self._entry, self._day
        if entry is not None:
            self._desk.ask(
                self,
                lambda journal: _choices(journal, entry, day),
                lambda found: self._open_menu(entry, found),
            )

    def _open_menu(self, entry: EntryId, found: Found) -> None:
        if entry != self._entry:
            return
        self._menu.clear()
        for check_in in found:
            self._add_choice(entry, check_in)
        if not found:
            self._menu.addAction(self.tr("No check-in on this day")).setEnabled(False)
        self._menu.addSeparator()
        new = self._menu.addAction(self.tr("New check-in…"))
        new.triggered.connect(lambda: self._open_window(entry))
        attached = [each for each in found if each.entry == entry]
        if len(attached) == 1:
            off = self._menu.addAction(self.tr("Take it off this entry"))
            off.triggered.connect(lambda: self._attach(attached[0], None))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _add_choice(self, entry: EntryId, check_in: CheckIn) -> None:
        is_here = check_in.entry == entry
        text = at_time(check_in, self._words)
        if check_in.day != self._day:
            text = _BETWEEN.join((short_day(check_in.day), text))
        if check_in.entry is not None and not is_here:
            text = self.tr("{0} (of another entry)").format(text)
        action = self._menu.addAction(_plain(text))
        action.setCheckable(True)
        action.setChecked(is_here)
        to = None if is_here else entry
        action.triggered.connect(lambda: self._attach(check_in, to))

    def _attach(self, check_in: CheckIn, entry: EntryId | None) -> None:
        self._desk.do(lambda journal: journal.moods.attach(check_in.id, entry))

    def _open_window(self, entry: EntryId) -> None:
        if entry not in self._windows:
            editor = CheckInEditor(
                self._desk, self._appearance, self._clock, self._words, self._at_hand
            )
            editor.begin(entry)
            editor.help_wanted.connect(self.help_wanted)
            window = CheckInWindow(editor, self._day, self._appearance, self)
            window.finished.connect(lambda: self._windows.pop(entry, None))
            self._windows[entry] = window
        self._windows[entry].show()
        self._windows[entry].raise_()
        self._windows[entry].activateWindow()


def _choices(journal: Journal, entry: EntryId, day: date) -> Found:
    """Return the day's check-ins, and those of the entry from other days."""
    of_day = journal.moods.check_ins(day, day)
    others = [each for each in journal.moods.of_entry(entry) if each.day != day]
    return tuple(sorted((*of_day, *others), key=lambda each: (each.day, each.at)))


def _plain(text: str) -> str:
    return text.replace("&", "&&")  # a single & would become an access key
