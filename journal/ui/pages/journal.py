"""The journal: the list of entries and the one that is being written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Filter, Kind, Page
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.domain.template import Template
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.course_at_hand import CourseAtHand
from journal.ui.desk import Desk
from journal.ui.entry_at_hand import EntryAtHand
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.keeping import Keeping
from journal.ui.list_or_page import ListOrPage
from journal.ui.prompts import Prompts
from journal.ui.putting_away import PuttingAway
from journal.ui.sheet import Save
from journal.ui.template_making import TemplateMaking
from journal.ui.thread_beside import ThreadBeside
from journal.ui.widgets.entry_finder import EntryFinder
from journal.ui.widgets.entry_views import Aside, EntryViews
from journal.ui.writing_comfort import WritingComfort

Begun = tuple[Kind | None, Kind]
"""The kind that was asked for, and the one an entry was begun with."""


class JournalPage(QWidget):
    """Entries to find, read and write; what is written is saved by itself.

    Signals:
        focus_mode_changed: whether only the text is shown now.
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
        share_wanted: the EntryId to give to someone, or None to choose first.
        export_wanted: the person wants to write the journal into other files.
        import_wanted: the person wants to bring in another program's journal.
    """

    focus_mode_changed = Signal(bool)
    help_wanted = Signal()
    rights_wanted = Signal()
    share_wanted = Signal(object)
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        clock: Clock,
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_focused = False
        self._finder = EntryFinder(desk, appearance, clock)
        self._views = EntryViews(desk, appearance, prompts, clock, at_hand)
        self._at_hand = EntryAtHand(desk, self._views, clock, self)
        self._course = CourseAtHand(desk, clock, self)
        self._unplaced: Begun | None = None
        pane = self._views.pane
        WritingComfort(desk, pane.comfort, prompts, self)
        Keeping(desk, self._at_hand, pane.keeping, pane.passing, self)
        TemplateMaking(desk, pane, self)
        self._trash = PuttingAway(desk, self._finder, self._at_hand, self)
        self._beside = ThreadBeside(
            desk, self._at_hand, pane, self._views.beside, clock
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._finder)
        row.addWidget(self._views, 1)
        self._room = ListOrPage(
            self, (self._finder, self._views), self._views.beside, appearance
        )
        self._connect_list()
        self._connect_entry()
        self._key("only_text", self._toggle_focus_mode)
        self._key("thread", self.turn_thread)
        self._key("thread_back", self._views.beside.go_back)
        self._key("thread_on", self._views.beside.go_on)
        self._escape = self._key("back", self._toggle_focus_mode)
        self._escape.setEnabled(False)

    def new_entry(
        self,
        kind: Kind | None = None,
        *,
        title: str = "",
        body: str = "",
        prompt: str = "",
    ) -> None:
        """Begin an entry; it comes into being with the first words of the person.

        Without a kind it gets the one that fits where the course is. prompt is the id
        of the prompt that it answers.
        """
        self._room.show_page()
        place = self._course.proposal(kind)
        is_known = self._course.is_known
        self._unplaced = None if is_known else (kind, place.kind)
        self._finder.clear_undo()
        self._finder.make_room_for(place.kind)
        self._finder.list.choose(None)
        self._at_hand.begin(
            Draft(
                kind=place.kind,
                appointment=place.appointment,
                title=title,
                body=body,
                prompt=prompt,
            )
        )

    def open_entry(self, entry: EntryId) -> None:
        """Show an entry; the words of the one before are saved."""
        self._unplaced = None
        self._room.show_page()
        self._finder.list.choose(entry)
        self._at_hand.open(entry)

    def follow(self, before: "JournalPage") -> None:
        """Show the entry that the page before showed, once its words are saved."""
        bookmark = before._at_hand.bookmark()  # noqa: SLF001 - of this class
        if bookmark is not None:
            self._at_hand.return_to(bookmark)

    def open_newest(self) -> None:
        """Show the newest entry, if there is one."""
        self._desk.ask(
            self,
            lambda journal: journal.writing.list(Filter(), limit=1, counted=False),
            self._open_first,
        )

    def focus_list(self) -> None:
        """Put the keyboard on the list of entries."""
        self._room.show_list()
        self._finder.list.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard in the search field."""
        self.set_focus_mode(on=False)
        self._room.show_list()
        self._finder.search.setFocus()
        self._finder.search.selectAll()

    def show_aside(self, which: str) -> None:
        """Show the "trash", the "look back" or the "templates". Raises KeyError."""
        views = self._views
        asides: dict[str, Aside] = {
            "trash": views.trash,
            "look back": views.look_back,
            "templates": views.templates,
        }
        self._show_aside(asides[which])

    def find_on_page(self) -> bool:
        """Find words in the text someone is in; say whether someone is."""
        return self._views.pane.comfort.find()

    def turn_thread(self) -> None:
        """Open the thread beside the page, or close it."""
        self._beside.toggle()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show nothing but the text of an entry, or everything again."""
        if on == self._is_focused or (on and not self._views.shows_entry):
            return
        self._is_focused = on
        self._room.leave_page_alone(alone=on)
        self._views.pane.set_focus_mode(on=on)
        self._escape.setEnabled(on)
        self.focus_mode_changed.emit(on)
        if on:
            self._at_hand.write_on()

    def pending(self) -> Save | None:
        """Return the saves that still have to happen as one command, or None.

        It may be asked for again where the command failed.
        """
        return self._at_hand.pending()

    def forget(self) -> None:
        """Let go of every word that is shown or kept."""
        self.set_focus_mode(on=False)
        self._at_hand.forget()
        self._course.forget()
        self._beside.forget()
        self._finder.forget()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._finder.model.reload()
        self._ask_tags()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._at_hand.save()
        if not event.spontaneous():  # another page, not another window
            self.set_focus_mode(on=False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._at_hand.save()

    def _connect_list(self) -> None:
        finder = self._finder
        finder.new_wanted.connect(self.new_entry)
        finder.trash_wanted.connect(partial(self.show_aside, "trash"))
        finder.look_back_wanted.connect(partial(self.show_aside, "look back"))
        finder.template_wanted.connect(self._begin_with)
        finder.import_wanted.connect(self.import_wanted)
        finder.templates_wanted.connect(partial(self.show_aside, "templates"))
        finder.share_wanted.connect(lambda: self.share_wanted.emit(None))
        finder.export_wanted.connect(self.export_wanted)
        finder.list.chosen.connect(self._choose)
        finder.list.clicked.connect(self._room.show_page)
        finder.list.opened.connect(self._room.show_page)
        finder.list.opened.connect(self._at_hand.write_on)
        finder.list.put_away.connect(self._trash.put_away)
        finder.model.answered.connect(self._invite)
        finder.left_unsaved.wanted.connect(self._at_hand.open_left)
        self._desk.changed.connect(self._note_change)

    def _connect_entry(self) -> None:
        at_hand, views = self._at_hand, self._views
        at_hand.named.connect(self._finder.list.choose)
        self._trash.open_wanted.connect(self.open_entry)
        at_hand.missing.connect(self._finder.model.reload)
        at_hand.left_unsaved.connect(self._finder.left_unsaved.show_problem)
        views.beside.entry_wanted.connect(self.open_entry)
        views.pane.thread_wanted.connect(self.turn_thread)
        self._beside.turned.connect(views.pane.show_thread_open)
        views.pane.focus_wanted.connect(self._toggle_focus_mode)
        views.pane.trash_wanted.connect(self._trash.put_current_away)
        views.pane.menu.share_wanted.connect(self._share)
        for aside in (views.trash, views.look_back, views.templates):
            aside.left.connect(self._leave_aside)
        views.look_back.entry_wanted.connect(self.open_entry)
        views.templates.begin_wanted.connect(self._begin_with)
        views.mood.help_wanted.connect(self.help_wanted)
        views.pane.paper.answered.help_wanted.connect(self.help_wanted)
        views.pane.paper.answered.rights_wanted.connect(self.rights_wanted)
        views.new_wanted.connect(self.new_entry)
        self._course.changed.connect(self._note_courses)
        views.currentChanged.connect(self._leave_focus_mode)

    def _share(self) -> None:
        """Ask to give away the page at hand, once what is typed is saved."""
        self._at_hand.do(
            lambda _, entry: Changes(entries=frozenset([entry] if entry else [])),
            then=lambda changes: self.share_wanted.emit(next(iter(changes.entries))),
            otherwise=self._views.pane.passing.refuse,
        )

    def _key(self, name: str, action: Callable[[], None]) -> QShortcut:
        return keys.bind(name, action, self, within=True)[0]

    def _toggle_focus_mode(self) -> None:
        self.set_focus_mode(on=not self._is_focused)

    def _leave_focus_mode(self) -> None:
        if not self._views.shows_entry:
            self.set_focus_mode(on=False)

    def _choose(self, entry: EntryId) -> None:
        self._unplaced = None
        self._finder.clear_undo()
        self._at_hand.open(entry)

    def _open_first(self, page: Page) -> None:
        if page.entries:
            self.open_entry(page.entries[0].id)

    def _note_change(self, changes: Changes) -> None:
        if changes.entries:
            self._finder.model.reload()
            self._at_hand.look_again(changes)
        if changes.tags:
            self._ask_tags()

    def _note_courses(self) -> None:
        self._views.pane.paper.set_lines(self._course.lines)
        if self._unplaced:  # begun before the journal could say where it belongs
            kind, begun_as = self._unplaced
            self._unplaced = None
            self._at_hand.place(self._course.proposal(kind), begun_as=begun_as)

    def _ask_tags(self) -> None:
        self._desk.ask(
            self,
            lambda journal: journal.writing.tags(),
            self._views.pane.paper.tags.set_known,
        )

    def _show_aside(self, view: Aside) -> None:
        self._at_hand.save()
        self._room.show_page()
        self._views.show_aside(view)

    def _leave_aside(self) -> None:
        if self._at_hand.is_there:
            self._views.back_to_entry()
        else:
            self._views.show_empty()
        self.focus_list()

    def _begin_with(self, template: Template) -> None:
        self.new_entry(body=template.body)

    def _invite(self) -> None:
        model = self._finder.model
        self._views.invite(is_first=not (model.rowCount() or model.is_narrowed))
