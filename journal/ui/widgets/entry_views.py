"""What can stand beside the list: an entry, its cover, what is aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal.domain.entry import Version
from journal.domain.moment import Clock
from journal.services import feelings
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.prompts import Prompts
from journal.ui.widgets.empty_state import EmptyState
from journal.ui.widgets.entry_mood import EntryMood
from journal.ui.widgets.entry_pane import EntryPane
from journal.ui.widgets.look_back_view import LookBackView
from journal.ui.widgets.templates_view import TemplatesView
from journal.ui.widgets.thread_panel import ThreadPanel
from journal.ui.widgets.trash_view import TrashView
from journal.ui.widgets.versions_view import VersionsView

Aside = TrashView | LookBackView | TemplatesView


class EntryViews(QStackedWidget):
    """One of them at a time; to begin with an invitation to write.

    Signals:
        uncovered: the person wants to read the folded entry after all.
        new_wanted: the person takes the invitation.
    """

    uncovered = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        clock: Clock,
        at_hand: HelpAtHand | None = None,
    ) -> None:
        super().__init__()
        self._is_covered = False
        at_hand = at_hand or HelpAtHand()
        self.pane = EntryPane(appearance, clock, at_hand.language)
        words = feelings.words(at_hand.language)
        self.mood = EntryMood(desk, appearance, clock, words, at_hand)
        self.pane.paper.put_before_tags(self.mood)
        self.beside = ThreadPanel(desk, appearance)
        self.pane.put_beside(self.beside)
        self.versions = VersionsView(appearance, clock)
        self.trash = TrashView(desk, appearance, prompts, clock)
        self.look_back = LookBackView(desk, appearance, clock)
        self.templates = TemplatesView(desk, appearance)
        self._empty = EmptyState("", "")
        self._empty.acted.connect(self.new_wanted)
        self._cover = EmptyState(
            self.tr("This entry is folded, since it may be hard to read again."),
            self.tr("Open it"),
        )
        self._cover.acted.connect(self.uncovered)
        views: tuple[QWidget, ...] = (
            self._empty,
            self.pane,
            self._cover,
            self.versions,
            self.trash,
            self.look_back,
            self.templates,
        )
        for view in views:
            self.addWidget(view)
        self.invite(is_first=True)

    @property
    def shows_entry(self) -> bool:
        """Whether the entry itself is in sight."""
        return self.currentWidget() is self.pane

    def show_entry(self, *, covered: bool = False) -> None:
        """Show another entry; covered asks once before its words are shown."""
        self._is_covered = covered
        self.back_to_entry()

    def uncover(self) -> None:
        """Show the words of the entry."""
        self.show_entry()

    def back_to_entry(self) -> None:
        """Show the entry again, as it was."""
        self.setCurrentWidget(self._cover if self._is_covered else self.pane)

    def show_empty(self) -> None:
        """Show that no entry is open."""
        self.setCurrentWidget(self._empty)

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show these versions of the entry."""
        self.versions.show_versions(versions)
        self.setCurrentWidget(self.versions)
        self.versions.focus()

    def show_aside(self, view: Aside) -> None:
        """Show the trash, the look back or the templates, as they are now."""
        self.setCurrentWidget(view)
        view.open()

    def invite(self, *, is_first: bool) -> None:
        """Set what is said while no entry is open; is_first where there is none."""
        if is_first:
            self._empty.say(
                self.tr("Nothing is written here yet. One sentence is enough."),
                self.tr("Write the first entry"),
            )
        else:
            self._empty.say(
                self.tr("Choose an entry, or begin a new one."), self.tr("New entry")
            )

    def forget(self) -> None:
        """Let go of every word."""
        self.pane.forget()
        self.mood.forget()
        self.versions.forget()
        self.trash.forget()
        self.look_back.forget()
        self.templates.forget()
        self.beside.forget()
        self.show_empty()
