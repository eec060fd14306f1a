"""What can be read in front of a locked journal: the guides and the numbers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal.domain.moment import Clock
from journal.services import plan_copy
from journal.services.folder import holds_journal
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import quiet_button

if TYPE_CHECKING:  # the front is there before what is read behind it
    from journal.ui.pages.guides import GuidesPage
    from journal.ui.pages.help_now import HelpNowPage


class Shelf(QWidget):
    """Guides and Help now, without a journal, and the way back.

    The pages are made when they are first wanted, so that the front is there at once.

    Signals:
        left: back to the page in front of the journal.
        region_chosen: the region whose numbers were chosen, two letters.
    """

    left = Signal()
    region_chosen = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        guides: Guides,
        clock: Clock,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._guides = guides
        self._clock = clock
        self._language = preferences.language or "en"
        self._region = preferences.region
        self._folder = preferences.folder
        self._guides_page: GuidesPage | None = None
        self._help_page: HelpNowPage | None = None
        self._back = quiet_button(
            self.tr("Back"), icon=appearance.icon("arrow-left", "mute")
        )
        self._back.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.left)
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

    def show_guides(self) -> None:
        """Show the guides."""
        from journal.ui.pages.guides import GuidesPage  # noqa: PLC0415 - when wanted

        if self._guides_page is None:
            page = GuidesPage(
                self._guides, self._appearance, self._clock, self._language
            )
            page.set_locked(True)
            self._guides_page = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._guides_page)
        self._back.setFocus()

    def show_help(self) -> None:
        """Show the numbers and the grounding steps."""
        from journal.ui.pages.help_now import HelpNowPage  # noqa: PLC0415 - as above

        if self._help_page is None:
            page = HelpNowPage(self._appearance, self._language, self._region)
            page.region_chosen.connect(self.region_chosen)
            self._help_page = page
            self._stack.addWidget(page)
        if holds_journal(self._folder):
            self._help_page.show_locked(plan_copy.read(self._folder))
        else:
            self._help_page.hide_plan()
        self._stack.setCurrentWidget(self._help_page)
        self._back.setFocus()

    def set_region(self, region: str) -> None:
        """Show the numbers of this region, which was chosen anywhere."""
        self._region = region
        if self._help_page is not None:
            self._help_page.show_region(region)

    def set_folder(self, folder: Path) -> None:
        """Show the plan of this journal from now on, if it may be read while locked."""
        self._folder = folder
