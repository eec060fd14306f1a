"""The side of the guides where one finds one: a search, the contents, the languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.errors import NotFoundError
from journal.domain.reading import NOTHING, TOP, Place, Remembered
from journal.services.guides import Guides
from journal.ui.announcing import QuietWord
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip, caption, search_field
from journal.ui.widgets.guide_contents import Bookmark, GuideContents

_MARGIN, _TOP = 16, 20
_LIST_BORDER = 2  # drawn when the list has the focus
_SAY_AFTER_MS = 700


class GuideFinder(QWidget):
    """Contents by section with the bookmarks above them, or what a search found.

    Signals:
        chosen: the slug of a guide to show.
        bookmark_chosen: the Place to show.
        language_chosen: "en" or "nb".
        words_changed: what is searched for; empty where nothing is.
        reading_wanted: the person chose, and wants to go on in the text.
    """

    chosen = Signal(str)
    bookmark_chosen = Signal(Place)
    language_chosen = Signal(str)
    words_changed = Signal(str)
    reading_wanted = Signal()

    def __init__(
        self,
        guides: Guides,
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._guides = guides
        self._language = language
        self._slug = ""
        self._remembered = NOTHING
        self._search = search_field(
            appearance.icon("search"), self.tr("Search the guides")
        )
        self._nothing = caption(self.tr("No guide has these words."))
        self._aloud = QuietWord(self, pause_ms=_SAY_AFTER_MS)
        self._contents = GuideContents(appearance)
        self._switches = self._make_switches()
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self._search.text().strip()

    def show_language(self, language: str) -> None:
        """List the guides in another language."""
        self._language = language
        self._fill()

    def show_remembered(self, remembered: Remembered) -> None:
        """Show bookmarks, and which guides are read."""
        self._remembered = remembered
        self._fill()

    def mark(self, slug: str) -> None:
        """Show which guide is open."""
        self._slug = slug
        self._contents.mark(slug)

    def focus_search(self) -> None:
        """Put the cursor where one types what to search for."""
        self._search.setFocus()
        self._search.selectAll()

    def _make_switches(self) -> dict[str, QPushButton]:
        switches: dict[str, QPushButton] = {"en": Chip("EN"), "nb": Chip("NB")}
        switches["en"].setAccessibleName(self.tr("Guides in English"))
        switches["nb"].setAccessibleName(self.tr("Guides in Norwegian"))
        group = QButtonGroup(self)
        for language, button in switches.items():
            button.setToolTip(button.accessibleName())
            button.setChecked(language == self._language)
            group.addButton(button)
        return switches

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        beside_list = _MARGIN - _LIST_BORDER
        box.setContentsMargins(beside_list, _TOP, beside_list, _MARGIN)
        box.setSpacing(4)
        for widget in (self._search, self._nothing):
            line = QHBoxLayout()
            line.setContentsMargins(_LIST_BORDER, 0, _LIST_BORDER, 0)
            line.addWidget(widget)
            box.addLayout(line)
        box.addWidget(self._contents, 1)
        row = QHBoxLayout()
        row.setContentsMargins(_LIST_BORDER, 0, _LIST_BORDER, 0)
        row.setSpacing(6)
        for button in self._switches.values():
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._search_on)
        self._search.returnPressed.connect(self._open_first)
        self._contents.chosen.connect(self.chosen)
        self._contents.bookmark_chosen.connect(self.bookmark_chosen)
        self._contents.itemActivated.connect(self.reading_wanted)
        for language, button in self._switches.items():
            button.clicked.connect(lambda _=False, to=language: self._switch(to))

    def _search_on(self) -> None:
        self._fill()
        found = self._guides.search(self.words, self._language)
        nothing = self._nothing.text()
        said = self.tr("{n} found").format(n=len(found)) if found else nothing
        self._aloud.tell(said if self.words else "")
        self.words_changed.emit(self.words)

    def _fill(self) -> None:
        found = self._guides.search(self.words, self._language)
        if self.words:
            read = self._remembered.read
            self._contents.show_found(found, self.words, read=read)
        else:
            self._contents.show_contents(
                self._guides.contents(self._language),
                bookmarks=self._bookmarks(),
                read=self._remembered.read,
            )
        self._nothing.setVisible(bool(self.words) and not found)
        self._contents.mark(self._slug)

    def _bookmarks(self) -> list[Bookmark]:
        told = (self._told(place) for place in self._remembered.bookmarks)
        return [bookmark for bookmark in told if bookmark is not None]

    def _told(self, place: Place) -> Bookmark | None:
        """Return a bookmark in words; None where this version has no such place."""
        try:
            guide = self._guides.guide(place.slug, self._language)
        except NotFoundError:
            return None
        if place.heading == TOP:
            return Bookmark(place=place, heading=guide.title, guide="")
        headings = self._guides.headings(guide)
        if place.heading > len(headings):
            return None
        words = headings[place.heading - 1]
        return Bookmark(place=place, heading=words, guide=guide.title)

    def _open_first(self) -> None:
        found = self._guides.search(self.words, self._language)
        if found:
            self.chosen.emit(found[0].guide.slug)

    def _switch(self, language: str) -> None:
        if language != self._language:
            self.show_language(language)
            self.language_chosen.emit(language)
