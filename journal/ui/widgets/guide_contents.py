"""The list of guides: by section, or what a search found."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from journal.domain.guide import Found, Guide
from journal.domain.reading import Place
from journal.ui.appearance import Appearance
from journal.ui.widgets.guide_rows import GuideRows, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A bookmark in words: the heading, and the guide it is in unless that is said."""

    place: Place
    heading: str
    guide: str


class GuideContents(QListWidget):
    """The guides to choose from. Arrow keys choose, and skip the names of sections.

    Signals:
        chosen: the slug of the guide that became the current one.
        bookmark_chosen: the Place of the bookmark that became the current one.
    """

    chosen = Signal(str)
    bookmark_chosen = Signal(Place)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setItemDelegate(GuideRows(appearance, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._choose)
        appearance.changed.connect(self.scheduleDelayedItemsLayout)

    def show_contents(
        self,
        guides: Sequence[Guide],
        *,
        bookmarks: Sequence[Bookmark] = (),
        read: Collection[str] = (),
    ) -> None:
        """List bookmarks, then these guides under the names of their sections."""
        down = self.verticalScrollBar().value()
        self._empty()
        if bookmarks:
            self._add_section(self.tr("Bookmarks"))
        for bookmark in bookmarks:
            self._add_bookmark(bookmark)
        section = None
        for guide in guides:
            if guide.section is not section:
                section = guide.section
                self._add_section(guide.section_name)
            self._add(guide, is_read=guide.slug in read)
        self.verticalScrollBar().setValue(down)

    def show_found(
        self, found: Sequence[Found], words: str, *, read: Collection[str] = ()
    ) -> None:
        """List what a search for these words found, the closest first."""
        self._empty()
        for one in found:
            item = self._add(one.guide, is_read=one.guide.slug in read)
            item.setData(Role.SNIPPET, one.snippet)
            item.setData(Role.WORDS, words)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one.snippet)

    def mark(self, slug: str) -> None:
        """Make a guide the current one without saying that it was chosen.

        A bookmark in that guide may stay the current one.
        """
        if self.currentIndex().data(Role.SLUG) == slug:
            return
        for row in range(self.count()):
            item = self.item(row)
            if item.data(Role.SLUG) == slug and item.data(Role.HEADING) is None:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)
                return

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in {Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton}:
            event.ignore()  # the page around it goes there
        else:
            super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _empty(self) -> None:
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def _add_section(self, name: str) -> None:
        item = QListWidgetItem(name, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, guide: Guide, *, is_read: bool) -> QListWidgetItem:
        item = QListWidgetItem(guide.title, self)
        item.setData(Role.SLUG, guide.slug)
        item.setData(Role.IS_READ, is_read)
        if is_read:
            said = self.tr("{title}, read").format(title=guide.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _add_bookmark(self, bookmark: Bookmark) -> None:
        item = QListWidgetItem(bookmark.heading, self)
        item.setData(Role.SLUG, bookmark.place.slug)
        item.setData(Role.HEADING, bookmark.place.heading)
        item.setData(Role.SNIPPET, bookmark.guide)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, bookmark.guide)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.data(Role.SLUG):
            return
        slug, heading = item.data(Role.SLUG), item.data(Role.HEADING)
        if heading is None:
            self.chosen.emit(slug)
        else:
            self.bookmark_chosen.emit(Place(slug=slug, heading=heading))
