"""An open journal: the rail, the pages beside it, and what connects them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.domain.changes import Changes
from journal.domain.entry import Kind
from journal.domain.errors import JournalError
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.idle import IdleTimer
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.pages.journal import JournalPage
from journal.ui.pages.measure import MeasurePage
from journal.ui.pages.mood import MoodPage
from journal.ui.pages.settings import SettingsPage, idle_time
from journal.ui.pages.today import TodayPage
from journal.ui.prompts import Prompts
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.measures_card import MeasuresCard
from journal.ui.widgets.notice import NoticeBar
from journal.ui.widgets.rail import Rail, RailItem

RIGHTS = "choosing-a-provider"
"""The guide that says what a person may expect of a treatment, and refuse."""


_UNDER = {"measure": "mood"}
"""Pages without a place in the rail, by the one they are reached from."""


class OpenJournal(QWidget):
    """The pages of an open journal; each is made when it is first shown.

    Signals:
        lock_wanted: by the rail, or after nobody was there for a while.
        scheme_chosen: "system", "light" or "dark".
        region_chosen: the region of Help now, two letters.
        page_shown: the key of the page that is shown now.
    """

    lock_wanted = Signal()
    scheme_chosen = Signal(str)
    region_chosen = Signal(str)
    page_shown = Signal(str)

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
        self._appearance = appearance
        self._clock = clock
        self._prompts = prompts
        self._guides = guides
        self._preferences = preferences
        self._help = HelpAtHand(self._language(), preferences.region)
        self.region_chosen.connect(self._help.choose_region)
        self.writing = JournalPage(desk, appearance, prompts, clock, self._help)
        self.writing.focus_mode_changed.connect(self._set_focus_mode)
        self.writing.help_wanted.connect(lambda: self.show_page("help"))
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "mood": self._make_mood,
            "guides": self._make_guides,
            "help": self._make_help,
            "settings": self._make_settings,
            "measure": self._make_measure,
        }
        # Not in a maker: it saves what is written; without a parent it would leak.
        self._pages: dict[str, QWidget] = {"journal": self.writing}
        self._rail = Rail(appearance, self._items())
        self._rail.chosen.connect(self._choose)
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

    def show_page(self, key: str) -> None:
        """Show the page of this key and put the cursor where one would begin."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self._rail.show_chosen(_UNDER.get(key, key))
        if key == "journal":
            self.writing.focus_list()
        else:
            _focus_first(page)
        self.page_shown.emit(key)

    def page(self, key: str) -> QWidget:
        """Return a page that was shown before. Raises KeyError."""
        return self._pages[key]

    def show_notice(self, sentence: str) -> None:
        """Show a sentence above the page until it is put away."""
        self._notice.show_sentence(sentence)

    def save(self) -> None:
        """Save what is being written and wait for it. Raises JournalError."""
        self._idle.stop()
        self.desk.settle(self.writing.pending())
        measure, today = self._pages.get("measure"), self._pages.get("today")
        if isinstance(measure, MeasurePage):
            self.desk.settle(measure.pending())
        if isinstance(today, TodayPage):
            begun = (each.draft() for each in self.findChildren(CheckInEditor))
            others = tuple(draft for draft in begun if draft is not None)
            self.desk.settle(today.pending(others))

    def go_on(self) -> None:
        """Take up again what a lock could not save and close."""
        self._watch_idleness()
        self.writing.setFocus()

    def close_journal(self) -> None:
        """Close the journal and drop everything that was shown of it."""
        for page in self._pages.values():
            forget = getattr(page, "forget", None)
            if forget is not None:
                forget()
        self.desk.close()
        self.desk.deleteLater()

    def write(self, kind: Kind, question: str = "") -> None:
        """Begin an entry, with a question quoted above it if there is one."""
        self.show_page("journal")
        self.writing.new_entry(kind, body=f"> {question}\n\n" if question else "")

    def _items(self) -> list[RailItem]:
        return [
            RailItem(key="today", text=self.tr("Today"), icon="sun", shortcut="Ctrl+1"),
            RailItem(
                key="journal",
                text=self.tr("Journal"),
                icon="notebook-pen",
                shortcut="Ctrl+2",
            ),
            RailItem(
                key="mood", text=self.tr("Mood"), icon="chart-line", shortcut="Ctrl+3"
            ),
            RailItem(
                key="guides",
                text=self.tr("Guides"),
                icon="book-open",
                shortcut="Ctrl+4",
            ),
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
            "Ctrl+1": lambda: self.show_page("today"),
            "Ctrl+2": lambda: self.show_page("journal"),
            "Ctrl+3": lambda: self.show_page("mood"),
            "Ctrl+4": lambda: self.show_page("guides"),
            "Ctrl+,": lambda: self.show_page("settings"),
            "Ctrl+N": lambda: self.write(Kind.NOTE),
            "Ctrl+F": self._search,
        }
        for keys, action in bindings.items():
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _search(self) -> None:
        self.show_page("journal")
        self.writing.focus_search()

    def _choose(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        else:
            self.show_page(key)

    def _set_focus_mode(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._rail.setVisible(not on)

    def _watch_idleness(self) -> None:
        application = QApplication.instance()
        if application is not None:
            self.desk.ask(
                self, idle_time, lambda after: self._idle.watch(application, after)
            )

    def _note_settings(self, changes: Changes) -> None:
        if changes.settings:
            self._watch_idleness()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            raise error
        self.show_notice(str(error))

    def _make_today(self) -> TodayPage:
        page = TodayPage(
            self.desk, self._appearance, self._clock, self._language(), self._help
        )
        page.write_wanted.connect(self.write)
        page.entry_wanted.connect(self._open_entry)
        page.mood_wanted.connect(lambda: self.show_page("mood"))
        page.help_wanted.connect(lambda: self.show_page("help"))
        return page

    def _make_mood(self) -> MoodPage:
        page = MoodPage(
            self.desk, self._appearance, self._clock, self._prompts, self._help
        )
        page.check_in_wanted.connect(lambda: self.show_page("today"))
        page.entry_wanted.connect(self._open_entry)
        page.help_wanted.connect(lambda: self.show_page("help"))
        card = MeasuresCard(
            self.desk, self._appearance, self._clock, self._language(), self._prompts
        )
        card.wanted.connect(lambda measure: self._measure().begin(measure))
        card.result_wanted.connect(lambda result: self._measure().show_result(result))
        card.help_wanted.connect(lambda: self.show_page("help"))
        page.add_card(card)
        return page

    def _make_measure(self) -> MeasurePage:
        page = MeasurePage(
            self.desk,
            self._appearance,
            self._clock,
            self._language(),
            region=self._help.region.code,
        )
        self.region_chosen.connect(page.show_region)
        page.lead_to(rights=self._rights_guide() == RIGHTS)
        page.left.connect(lambda: self.show_page("mood"))
        page.help_wanted.connect(lambda: self.show_page("help"))
        page.rights_wanted.connect(self._show_rights)
        return page

    def _measure(self) -> MeasurePage:
        """Show the page of questionnaires and return it."""
        self.show_page("measure")
        page = self.page("measure")
        if not isinstance(page, MeasurePage):
            raise TypeError(page)
        return page

    def _show_rights(self) -> None:
        self.show_page("guides")
        page = self.page("guides")
        if isinstance(page, GuidesPage):
            page.open_guide(self._rights_guide())

    def _rights_guide(self) -> str:
        """Return the guide about rights, or where to get help while there is none."""
        known = {guide.slug for guide in self._guides.contents(self._language())}
        return RIGHTS if RIGHTS in known else "crisis-help"

    def _make_guides(self) -> GuidesPage:
        page = GuidesPage(self._guides, self._appearance, self._clock, self._language())
        page.write_wanted.connect(self.write)
        return page

    def _make_help(self) -> HelpNowPage:
        page = HelpNowPage(self._appearance, self._language(), self._preferences.region)
        page.region_chosen.connect(self.region_chosen)
        return page

    def _make_settings(self) -> SettingsPage:
        page = SettingsPage(self.desk, self._appearance, self._preferences.folder)
        page.scheme_chosen.connect(self.scheme_chosen)
        page.licences_wanted.connect(self._show_licences)
        return page

    def _show_licences(self) -> None:
        from journal.ui.pages.licences import LicencesPage  # noqa: PLC0415 - rarely

        if "licences" not in self._makers:
            self._makers["licences"] = LicencesPage
        self.show_page("licences")

    def _open_entry(self, entry: EntryId) -> None:
        self.show_page("journal")
        self.writing.open_entry(entry)

    def _language(self) -> str:
        return self._preferences.language or "en"


def _focus_first(page: QWidget) -> None:
    """Put the keyboard on the first control of a page."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page and page.isAncestorOf(widget):
        if widget.isVisibleTo(page) and widget.isEnabled():
            policy = widget.focusPolicy()
            if policy & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        widget = widget.nextInFocusChain()
