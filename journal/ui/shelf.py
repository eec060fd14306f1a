"""What can be read in front of a locked journal: the guides and the numbers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal.domain.moment import Clock
from journal.services.folder import holds_journal
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.languages import chosen_language
from journal.ui.prompts import Prompts
from journal.ui.widgets.controls import quiet_button

if TYPE_CHECKING:  # the front is there before what is read behind it
    from journal.ui.pages.guides import GuidesPage
    from journal.ui.pages.help_now import HelpNowPage
    from journal.ui.reading_room import ReadingRoom


class Shelf(QWidget):
    """Guides and Help now, without a journal, and the way back.

    The pages are made when they are first wanted, so that the front is there at once.

    Signals:
        left: back to the page in front of the journal.
        region_chosen: the region whose numbers were chosen, two letters.
        size_chosen: how large the text of a guide is, in per cent.
    """

    left = Signal()
    region_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        guides: Guides,
        clock: Clock,
        preferences: Preferences,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._guides = guides
        self._clock = clock
        self._language = chosen_language(preferences.language)
        self._region = preferences.region
        self._folder = preferences.folder
        self._size = preferences.reading_size
        self._prompts = prompts
        self._guides_page: GuidesPage | None = None
        self._help_page: HelpNowPage | None = None
        self._back = quiet_button(
            self.tr("Back"), icon=appearance.icon("arrow-left", "mute")
        )
        self._back.clicked.connect(self.left)
        keys.bind("back", self.left.emit, self)
        keys.bind("search", self._search, self)
        self._stack = QStackedWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 0)
        bar.addWidget(self._back)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    @property
    def shown(self) -> str:
        """What is open on it: "help" or "guides"."""
        is_help = self._stack.currentWidget() is self._help_page
        return "help" if is_help and self._help_page is not None else "guides"

    def show_guides(self) -> None:
        """Show the guides."""
        from journal.ui.pages.guides import GuidesPage  # noqa: PLC0415 - when wanted

        if self._guides_page is None:
            page = GuidesPage(self._room())
            page.size_chosen.connect(self.size_chosen)
            self._guides_page = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._guides_page)
        self._back.setFocus()

    def show_help(self) -> None:
        """Show the numbers and the grounding steps."""
        from journal.services import plan_copy  # noqa: PLC0415 - when wanted
        from journal.ui.pages.help_now import HelpNowPage  # noqa: PLC0415 - as above

        if self._help_page is None:
            page = HelpNowPage(
                self._appearance, self._language, self._region, clock=self._clock
            )
            page.region_chosen.connect(self.region_chosen)
            self._help_page = page
            self._stack.addWidget(page)
        if holds_journal(self._folder):
            self._help_page.show_locked(plan_copy.read(self._folder))
        else:
            self._help_page.hide_plan()
        self._stack.setCurrentWidget(self._help_page)
        self._back.setFocus()

    def set_reading_size(self, percent: int) -> None:
        """Show guides in this size, which was chosen anywhere."""
        self._size = percent
        if self._guides_page is not None:
            self._guides_page.set_size(percent)

    def speak(self, language: str) -> None:
        """Make what is read anew in this language, when it is next wanted."""
        self._language = language
        self._back.setText(self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back"))
        for page in (self._guides_page, self._help_page):
            if page is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self._guides_page = self._help_page = None

    def set_region(self, region: str) -> None:
        """Show the numbers of this region, which was chosen anywhere."""
        self._region = region
        if self._help_page is not None:
            self._help_page.show_region(region)

    def set_folder(self, folder: Path) -> None:
        """Show the plan of this journal from now on, if it may be read while locked."""
        self._folder = folder

    def _room(self) -> "ReadingRoom":
        from journal.ui.reading_room import ReadingRoom  # noqa: PLC0415 - as above

        return ReadingRoom(
            guides=self._guides,
            appearance=self._appearance,
            clock=self._clock,
            prompts=self._prompts,
            language=self._language,
            size=self._size,
        )

    def _search(self) -> None:
        page = self._guides_page
        if page is not None and page is self._stack.currentWidget():
            page.focus_search()
