"""An open journal: the rail, the pages beside it, and what connects them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.entry import Kind
from journal.domain.errors import JournalError
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.idle import IdleTimer
from journal.ui.languages import chosen_language
from journal.ui.locking import Locking, locking
from journal.ui.own_plan import own_steps
from journal.ui.page_makers import PageMakers, Surroundings
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.journal import JournalPage
from journal.ui.pages.measure import MeasurePage
from journal.ui.pages.plan import PlanPage
from journal.ui.pages.safety import SafetyPage
from journal.ui.pages.settings import SettingsPage
from journal.ui.pages.today import TodayPage
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.notice import NoticeBar
from journal.ui.widgets.rail import Rail, RailItem

_UNDER = {
    "measure": "mood",
    "safety": "help",
    "share": "journal",
    "export": "settings",
    "privacy": "settings",
    "import": "settings",
}
"""Pages without a place in the rail, by the one they are reached from."""


class OpenJournal(QWidget):
    """The pages of an open journal; each is made when it is first shown.

    Signals:
        lock_wanted: by the rail, or after nobody was there for a while.
        language_chosen: "en", "nb", or "" for the system's.
        region_chosen: the region of Help now, two letters.
        reading_size_chosen: how large the text of a guide is, in per cent.
        page_shown: the key of the page that is shown now.
        restore_wanted: the Path of the backup to go back to.
        keys_wanted: the list of all keys.
        privacy_chosen: the name of one of the Preferences, and whether it is wanted.
    """

    lock_wanted = Signal()
    language_chosen = Signal(str)
    region_chosen = Signal(str)
    reading_size_chosen = Signal(int)
    page_shown = Signal(str)
    restore_wanted = Signal(Path)
    keys_wanted = Signal()
    privacy_chosen = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        prompts: Prompts,
        guides: Guides,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.locks_with_screen = True  # until the journal says otherwise
        help_at_hand = HelpAtHand(
            chosen_language(preferences.language), preferences.region, own_steps
        )
        self.region_chosen.connect(help_at_hand.choose_region)
        self.language = preferences.language or "en"
        around = Surroundings(
            desk=desk,
            appearance=appearance,
            clock=clock,
            prompts=prompts,
            guides=guides,
            preferences=preferences,
            help=help_at_hand,
        )
        self._makers = self._page_makers(around)
        self.writing = JournalPage(desk, appearance, prompts, clock, help_at_hand)
        self.writing.focus_mode_changed.connect(self._set_focus_mode)
        self.writing.help_wanted.connect(lambda: self.show_page("help"))
        self.writing.rights_wanted.connect(self._makers.show_rights)
        self.writing.share_wanted.connect(self._share)
        self.writing.export_wanted.connect(lambda: self.show_page("export"))
        self.writing.import_wanted.connect(lambda: self.show_page("import"))
        # Not in a maker: it saves what is written; without a parent it would leak.
        self._pages: dict[str, QWidget] = {"journal": self.writing}
        self._rail = Rail(appearance, self._items())
        self._rail.chosen.connect(self._choose)
        appearance.changed.connect(self._fit_rail)
        self._notice = NoticeBar(appearance)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.writing)
        self._arrange()
        self._bind_keys()
        self._idle = IdleTimer(self)
        self._idle.idle.connect(self.lock_wanted)
        self._watch_idleness()
        desk.changed.connect(self._note_settings)
        desk.failed.connect(self._tell)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def show_page(self, key: str) -> None:
        """Show the page of this key and put the cursor where one would begin."""
        if key not in self._pages:
            self._pages[key] = self._makers.make(key)
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self._rail.show_chosen(_UNDER.get(key, key))
        if key == "journal":
            self.writing.focus_list()
        else:
            _focus_first(page)
        self.page_shown.emit(key)

    @property
    def shown_page(self) -> str:
        """The key of the page that is shown."""
        shown = self._stack.currentWidget()
        return next(key for key, page in self._pages.items() if page is shown)

    def page(self, key: str) -> QWidget:
        """Return a page that was shown before. Raises KeyError."""
        return self._pages[key]

    def show_notice(self, sentence: str) -> None:
        """Show a sentence above the page until it is put away."""
        self._notice.show_sentence(sentence)

    def save(self) -> None:
        """Save what is being written and wait for it. Raises JournalError."""
        self._idle.stop()
        for each in self._pages.values():
            getattr(each, "stop_work", lambda: None)()
        self.desk.settle(self.writing.pending())
        today = self._pages.get("today")
        for key in ("measure", "plan", "safety", "guides"):
            page = self._pages.get(key)
            if isinstance(page, MeasurePage | PlanPage | SafetyPage | GuidesPage):
                self.desk.settle(page.pending())
        if isinstance(today, TodayPage):
            begun = (each.draft() for each in self.findChildren(CheckInEditor))
            others = tuple(draft for draft in begun if draft is not None)
            for command in today.pending(others):
                self.desk.settle(command)

    def follow(self, before: "OpenJournal") -> None:
        """Show what these pages before showed, whose words are saved."""
        self.writing.follow(before.writing)
        shown = before.shown_page
        self.show_page(shown)
        page = self.page(shown)
        if isinstance(page, SettingsPage):
            page.language.focus_chosen()

    def go_on(self) -> None:
        """Take up again what a lock could not save and close."""
        self._watch_idleness()
        self.writing.setFocus()

    def forget(self) -> None:
        """Drop everything that was shown of the journal; its desk is still open."""
        for page in self._pages.values():
            forget = getattr(page, "forget", None)
            if forget is not None:
                forget()

    def write(
        self, kind: Kind | None = None, question: str = "", *, prompt: str = ""
    ) -> None:
        """Begin an entry, with a question quoted above it if there is one.

        Without a kind it gets the one that fits where the course is. prompt is the id
        of the prompt that it answers.
        """
        self.show_page("journal")
        body = f"> {question}\n\n" if question else ""
        self.writing.new_entry(kind, body=body, prompt=prompt)

    def _page_makers(self, around: Surroundings) -> PageMakers:
        makers = PageMakers(around, self)
        makers.page_wanted.connect(self.show_page)
        makers.guide_wanted.connect(self.show_guide)
        makers.keys_wanted.connect(self.keys_wanted)
        makers.write_wanted.connect(self.write)
        makers.answer_wanted.connect(lambda prompt: self.write(prompt=prompt))
        makers.entry_wanted.connect(self._open_entry)
        makers.measure_wanted.connect(lambda one: self._measure().begin(one))
        makers.result_wanted.connect(lambda one: self._measure().show_result(one))
        makers.region_chosen.connect(self.region_chosen)
        makers.reading_size_chosen.connect(self.reading_size_chosen)
        makers.language_chosen.connect(self.language_chosen)
        makers.restore_wanted.connect(self.restore_wanted)
        makers.privacy_chosen.connect(self.privacy_chosen)
        return makers

    def _items(self) -> list[RailItem]:
        pages = (
            ("today", self.tr("Today"), "sun"),
            ("journal", self.tr("Journal"), "notebook-pen"),
            ("mood", self.tr("Mood"), "chart-line"),
            ("guides", self.tr("Guides"), "book-open"),
            ("plan", self.tr("Plan"), "life-buoy"),
        )
        return [
            RailItem(key=key, text=text, icon=icon, shortcut=keys.sequence(key))
            for key, text, icon in pages
        ]

    def _arrange(self) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._notice)
        beside.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(beside, 1)

    def _bind_keys(self) -> None:
        bindings: dict[str, Callable[[], None]] = {
            "new": self.write,
            "search": self._search,
            "search_all": self.search_entries,
        }
        for page in ("today", "journal", "mood", "guides", "plan", "settings"):
            bindings[page] = partial(self.show_page, page)
        for name, action in bindings.items():
            keys.bind(name, action, self)

    def _search(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, GuidesPage):
            shown.focus_search()
            return
        if shown is self.writing and self.writing.find_on_page():
            return
        self.search_entries()

    def search_entries(self) -> None:
        """Put the keyboard in the search of the journal."""
        self.show_page("journal")
        self.writing.focus_search()

    def _fit_rail(self) -> None:
        self._rail.fit(self.width())

    def _choose(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        else:
            self.show_page(key)

    def _set_focus_mode(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._rail.setVisible(not on)

    def _watch_idleness(self) -> None:
        self.desk.ask(self, locking, self._take_locking)

    def _take_locking(self, wanted: Locking) -> None:
        self.locks_with_screen = wanted.with_screen
        application = QApplication.instance()
        if application is not None:
            self._idle.watch(application, wanted.after)

    def _note_settings(self, changes: Changes) -> None:
        if changes.settings:
            self._watch_idleness()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self.show_notice(reason_of(error))

    def _measure(self) -> MeasurePage:
        """Show the page of questionnaires and return it."""
        self.show_page("measure")
        page = self.page("measure")
        if not isinstance(page, MeasurePage):
            raise TypeError(page)
        return page

    def show_guide(self, slug: str) -> None:
        """Show a guide."""
        self.show_page("guides")
        page = self.page("guides")
        if isinstance(page, GuidesPage):
            page.open_guide(slug)

    def _share(self, entry: EntryId | None) -> None:
        """Show the page of sharing, with one entry ticked if it was asked for there."""
        from journal.ui.pages.sharing import SharePage  # noqa: PLC0415 - rarely

        self.show_page("share")
        page = self.page("share")
        if isinstance(page, SharePage):
            page.begin(*(() if entry is None else (entry,)))

    def _open_entry(self, entry: EntryId) -> None:
        self.show_page("journal")
        self.writing.open_entry(entry)


def _focus_first(page: QWidget) -> None:
    """Put the keyboard on the first control of a page."""
    widget = page.nextInFocusChain()
    # Not all of a page stands together in the chain: parts may have come in later.
    while widget is not None and widget is not page:
        is_here = page.isAncestorOf(widget) and widget.isVisibleTo(page)
        if is_here and widget.isEnabled():
            policy = widget.focusPolicy()
            if policy & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        widget = widget.nextInFocusChain()
