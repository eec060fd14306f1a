"""The page of the built-in guides: contents at the left, one guide at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.entry import Kind
from journal.domain.errors import NotFoundError
from journal.domain.guide import Guide
from journal.domain.reading import Place
from journal.services.preferences import READING_SIZES
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.guide_output import GuideOutput
from journal.ui.reading_memory import ReadingMemory
from journal.ui.reading_room import ReadingRoom
from journal.ui.widgets.guide_bar import GuideBar
from journal.ui.widgets.guide_finder import GuideFinder
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.way import Stop, Way

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

_FINDER_WIDTH = 300
_USUAL_SIZE = 100


class GuidesPage(QWidget):
    """Guides to read, offline and without a journal; an open one remembers the place.

    Signals:
        write_wanted: the Kind and the first words of an entry about a guide.
        language_chosen: "en" or "nb", by the switch on the page.
        size_chosen: how large the text is from now on, in per cent.
    """

    write_wanted = Signal(Kind, str)
    language_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, room: ReadingRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._guides = room.guides
        self._language = room.language
        self._size = room.size
        self._way = Way()
        self._memory = ReadingMemory(room.desk, self)
        self._is_untouched = True
        keeps = self._memory.is_kept
        self._finder = GuideFinder(room.guides, room.appearance, room.language)
        self._bar = GuideBar(room.appearance, keeps=keeps)
        self._reader = GuideReader(room.appearance, keeps=keeps)
        self._output = GuideOutput(room, self)
        self._guide = self._guides.contents(self._language)[0]
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.set_size(room.size)
        self._show(self._guide)

    def open_guide(self, slug: str) -> None:
        """Show a guide from its top; remember the way back. Raises NotFoundError."""
        guide = self._guides.guide(slug, self._language)
        self._leave()
        self._show(guide)

    def open_place(self, place: Place) -> None:
        """Show a heading of a guide; remember the way back."""
        self._follow(place.slug)
        self._reader.show_heading(place.heading)
        self._note_position()

    def set_size(self, percent: int) -> None:
        """Make the text so large."""
        self._size = percent
        self._reader.set_size(percent)
        self._bar.show_sizes(
            smaller=percent > READING_SIZES[0], larger=percent < READING_SIZES[-1]
        )

    def focus_search(self) -> None:
        """Put the cursor where one types what to search for."""
        self._finder.focus_search()

    def go_back(self) -> None:
        """Return to where the reader was before."""
        self._go(self._way.back)

    def go_forward(self) -> None:
        """Undo going back."""
        self._go(self._way.forward)

    def pending(self) -> "Callable[[Journal], Changes] | None":
        """Return how to save the place that is not saved yet, or None."""
        return self._memory.pending()

    def forget(self) -> None:
        """Let go of what the journal remembered."""
        self._memory.forget()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def _lay_out(self) -> None:
        self._finder.setFixedWidth(_FINDER_WIDTH - 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._bar)
        beside.addWidget(self._reader, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._finder)
        whole.addWidget(_Line(self._room.appearance))
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        finder, bar, reader = self._finder, self._bar, self._reader
        finder.chosen.connect(self._choose)
        finder.bookmark_chosen.connect(self.open_place)
        finder.language_chosen.connect(self._speak)
        finder.words_changed.connect(reader.mark)
        finder.reading_wanted.connect(reader.setFocus)
        bar.back_wanted.connect(self.go_back)
        bar.forward_wanted.connect(self.go_forward)
        bar.heading_wanted.connect(self._go_to_heading)
        bar.bookmark_wanted.connect(self._set_bookmark)
        bar.smaller_wanted.connect(lambda: self._step_size(-1))
        bar.larger_wanted.connect(lambda: self._step_size(1))
        bar.print_wanted.connect(self._print)
        bar.pdf_wanted.connect(lambda: self._output.save_pdf(self._guide))
        reader.guide_wanted.connect(self._follow)
        reader.source_wanted.connect(self._show_source)
        reader.write_wanted.connect(self.write_wanted)
        reader.read_marked.connect(self._mark_read)
        reader.scrolled.connect(self._note_position)
        reader.address_wanted.connect(self._output.browse)
        self._output.told.connect(bar.tell)
        self._output.unopened.connect(reader.tell)
        self._memory.recalled.connect(self._go_on)
        self._memory.changed.connect(self._show_remembered)

    def _bind_keys(self) -> None:
        bindings: dict[str, Callable[[], None]] = {
            "guide_back": self.go_back,
            "guide_forward": self.go_forward,
            "larger": lambda: self._step_size(1),
            "smaller": lambda: self._step_size(-1),
            "usual_size": lambda: self._choose_size(_USUAL_SIZE),
            "bookmark": self._toggle_bookmark,
            "print": self._print,
        }
        for name, act in bindings.items():
            keys.bind(name, act, self, within=True)

    def _show(self, guide: Guide) -> None:
        self._guide = guide
        page = self._guides.html(guide)
        self._reader.show_guide(
            guide,
            page,
            self._related(guide),
            stale=guide.is_stale(self._room.clock().day),
        )
        self._reader.mark(self._finder.words)
        self._finder.mark(guide.slug)
        self._bar.show_headings(guide.title, page.headings)
        self._bar.tell("")
        self._show_marks()

    def _related(self, guide: Guide) -> tuple[Guide, ...]:
        """Return the guides to read next, without those this version lacks."""
        there = {one.slug: one for one in self._guides.contents(self._language)}
        return tuple(there[slug] for slug in guide.related if slug in there)

    def _choose(self, slug: str) -> None:
        """Show a guide where it was left, or where the words are that were found."""
        if slug != self._guide.slug:
            self._follow(slug)
            self._reader.set_position(self._memory.position(slug))
        if self._finder.words:
            self._reader.show_first_mark()
        self._show_marks()

    def _follow(self, slug: str) -> None:
        try:
            self.open_guide(slug)
        except NotFoundError:
            return  # a link to a guide that this version does not have leads nowhere

    def _show_source(self, number: int) -> None:
        self._leave()
        self._reader.show_source(number)
        self._show_marks()

    def _go_to_heading(self, number: int) -> None:
        self._leave()
        self._reader.show_heading(number)
        self._reader.setFocus()
        self._note_position()

    def _leave(self) -> None:
        self._is_untouched = False
        self._way.leave(self._here())

    def _here(self) -> Stop:
        return Stop(self._guide.slug, self._reader.position)

    def _go(self, way: Callable[[Stop], Stop | None]) -> None:
        stop = way(self._here())
        if stop is None:
            return
        if stop.slug != self._guide.slug:
            self._show(self._guides.guide(stop.slug, self._language))
        self._reader.set_position(stop.position)
        self._show_marks()

    def _speak(self, language: str) -> None:
        position = self._reader.position
        self._language = language
        self._show(self._guides.guide(self._guide.slug, language))
        self._reader.set_position(position)
        self.language_chosen.emit(language)

    def _step_size(self, by: int) -> None:
        at = READING_SIZES.index(self._size) + by
        if 0 <= at < len(READING_SIZES):
            self._choose_size(READING_SIZES[at])

    def _choose_size(self, percent: int) -> None:
        self.set_size(percent)
        self.size_chosen.emit(percent)

    def _print(self) -> None:
        self._output.print_guide(self._guide)

    def _go_on(self) -> None:
        """Go on where the person left off, unless they chose a guide meanwhile."""
        remembered = self._memory.remembered
        there = [guide.slug for guide in self._guides.contents(self._language)]
        if self._is_untouched and remembered.last in there:
            self._show(self._guides.guide(remembered.last, self._language))
            self._reader.set_position(self._memory.position(remembered.last))

    def _show_remembered(self) -> None:
        self._finder.show_remembered(self._memory.remembered)
        self._show_marks()

    def _show_marks(self) -> None:
        remembered = self._memory.remembered
        self._bar.show_way(back=self._way.leads_back, forward=self._way.leads_forward)
        self._bar.show_bookmarked(on=self._place() in remembered.bookmarks)
        self._reader.show_read(is_read=self._guide.slug in remembered.read)

    def _place(self) -> Place:
        return Place(slug=self._guide.slug, heading=self._reader.heading)

    def _note_position(self) -> None:
        self._is_untouched = False
        self._memory.note_position(self._guide.slug, self._reader.position)
        self._show_marks()

    def _toggle_bookmark(self) -> None:
        place = self._place()
        on = place not in self._memory.remembered.bookmarks
        self._memory.set_bookmark(place, on=on)

    def _set_bookmark(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self._memory.set_bookmark(self._place(), on=on)

    def _mark_read(self, is_read: bool) -> None:  # noqa: FBT001 - a signal's value
        self._memory.mark_read(self._guide.slug, is_read=is_read)


class _Line(QWidget):
    """A hairline from top to bottom."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedWidth(1)
        self.setAutoFillBackground(True)
        appearance.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._appearance.colour("line"))
        self.setPalette(palette)
