"""The entry at hand: read, shown, written, left, put away."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from journal.domain.belonging import Belonging
from journal.domain.changes import Changes
from journal.domain.entry import Draft, Entry, Kind
from journal.domain.errors import NotFoundError
from journal.domain.ids import EntryId, VersionId
from journal.domain.moment import Clock
from journal.ui.desk import Desk
from journal.ui.sheet import Save, Sheet, Which, WithEntry, draft_of
from journal.ui.sheets import Sheets
from journal.ui.widgets.entry_views import EntryViews

Bookmark = tuple[Which, int]
"""The entry at hand, as one may ask for it, and where the cursor is in its text."""


class EntryAtHand(QObject):
    """Brings entries from the journal to the page and their words back.

    Signals:
        shown: another entry is at hand, or it may belong elsewhere now.
        named: the EntryId of the entry at hand, once it has one.
        put_away: the Changes of moving it to the trash.
        missing: the entry that was asked for is not in the journal any more.
        left_unsaved: why an entry that was left is not saved yet; "" when all are.
    """

    shown = Signal()
    named = Signal(object)
    put_away = Signal(Changes)
    missing = Signal()
    left_unsaved = Signal(str)

    def __init__(
        self, desk: Desk, views: EntryViews, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._views = views
        self._pane = views.pane
        self._clock = clock
        self._asked = 0
        self._sheets = Sheets(desk, self)
        self._sheets.touched.connect(self._pane.show_saving)
        self._sheets.saved.connect(self._note_saved)
        self._sheets.refused.connect(self._pane.show_refused)
        self._sheets.left_unsaved.connect(self.left_unsaved)
        self._pane.edited.connect(self._note_edit)
        self._pane.versions_wanted.connect(self._open_versions)
        views.versions.restore_wanted.connect(self._restore_version)
        views.versions.left.connect(self.write_on)
        views.uncovered.connect(self.write_on)

    @property
    def id(self) -> EntryId | None:
        """The id of the entry at hand; None without one, or before its first save."""
        return None if self._sheets.current is None else self._sheets.current.id

    @property
    def is_there(self) -> bool:
        """Whether an entry is at hand, new or not."""
        return self._sheets.current is not None

    def begin(self, draft: Draft) -> None:
        """Begin an entry; it comes into being with the first words of the person."""
        self._asked += 1
        self._sheets.leave()
        sheet = self._sheets.begin(self._pane.paper.draft, self._clock())
        self._show_sheet(sheet, draft)
        self._pane.paper.begin()

    def place(self, belonging: Belonging, *, begun_as: Kind) -> None:
        """Let a new entry belong somewhere, where the person has not placed it yet."""
        sheet, paper = self._sheets.current, self._pane.paper
        draft = paper.draft()
        if sheet is None or draft.kind is not begun_as or draft.appointment:
            return
        placed = replace(draft, kind=belonging.kind, appointment=belonging.appointment)
        if sheet.id is None and sheet.is_settled:  # no words yet: nothing to save
            paper.show_place(placed)
        else:
            paper.set_facts(placed)
        self.shown.emit()

    def open(self, entry: EntryId) -> None:
        """Show an entry; the words of the one before are saved."""
        self._asked += 1
        left = self._sheets.left_sheet(entry)
        if left is not None:
            self._take_up(left)
        elif self.id == entry:
            self._views.back_to_entry()
        else:
            self._sheets.save()
            self._ask_for(entry)

    def bookmark(self) -> Bookmark | None:
        """Return where one is, to come back to on a page that is made anew."""
        sheet = self._sheets.current
        cursor = self._pane.paper.editor.textCursor().position()
        return None if sheet is None else (sheet.which(), cursor)

    def return_to(self, bookmark: Bookmark) -> None:
        """Show the entry that was at hand, with the cursor where it was."""
        which, cursor = bookmark
        self._desk.ask(self, which, lambda entry: self._open_at(entry, cursor))

    def open_left(self) -> None:
        """Go back to an entry that was left and is not saved yet."""
        if self._sheets.left:
            self._asked += 1
            self._take_up(self._sheets.left[0])

    def write_on(self) -> None:
        """Put the cursor in the text of the entry at hand."""
        if self.is_there:
            self._views.uncover()
            self._pane.paper.editor.setFocus()

    def do(
        self,
        command: WithEntry,
        *,
        then: Callable[[Changes], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Save the entry at hand, then do something about it."""
        if self._sheets.current is not None:
            save = self._sheets.current.with_entry(command)
            self._desk.do(save, then=then, otherwise=otherwise)

    def save(self) -> None:
        """Save what there is to save, without waiting for a pause."""
        self._sheets.save()

    def pending(self) -> Save | None:
        """Return the saves that still have to happen as one command, or None."""
        return self._sheets.pending()

    def move_to_trash(self) -> None:
        """Save the entry at hand, move it to the trash, show none."""
        sheet = self._sheets.current
        if sheet is None:
            return
        self._asked += 1
        self._sheets.leave()
        self._desk.do(sheet.put_away(), then=self.put_away.emit)
        self._pane.forget()
        self._views.show_empty()

    def look_again(self, changes: Changes) -> None:
        """Show the entry at hand anew where something else changed it."""
        sheet = self._sheets.current
        if sheet is None or sheet.id not in changes.entries or not sheet.is_settled:
            return
        entry = sheet.id
        self._desk.ask(
            self,
            lambda journal: journal.writing.read(entry),
            lambda found: self._compare(sheet, found),
            otherwise=self._note_missing,
        )

    def forget(self) -> None:
        """Let go of every word that is shown or kept."""
        self._asked += 1
        self._sheets.forget()
        self._views.forget()

    def _open_at(self, entry: EntryId | None, cursor: int) -> None:
        if entry is None:
            return

        def move(_: None) -> None:
            if self.id == entry:
                self.named.emit(entry)
                editor = self._pane.paper.editor
                there = editor.textCursor()
                there.setPosition(min(cursor, editor.document().characterCount() - 1))
                editor.setTextCursor(there)

        self.open(entry)
        self._desk.ask(self, lambda _: None, move)  # answered after the entry is read

    def _ask_for(self, entry: EntryId) -> None:
        asked = self._asked
        self._desk.ask(
            self,
            lambda journal: journal.writing.read(entry),
            lambda found: self._show_entry(found) if asked == self._asked else None,
            otherwise=self._note_missing,
        )

    def _show_entry(self, entry: Entry) -> None:
        self._sheets.leave()
        sheet = self._sheets.begin(self._pane.paper.draft, entry.created, entry)
        self._show_sheet(sheet, draft_of(entry), covered=entry.folded)
        self._pane.show_saved(entry.edited)

    def _show_sheet(self, sheet: Sheet, draft: Draft, *, covered: bool = False) -> None:
        self._pane.show_draft(draft, sheet.created)
        self._views.show_entry(covered=covered)
        self._show_mood()
        self.shown.emit()
        if sheet.problem:
            self._pane.show_refused(sheet.problem)

    def _take_up(self, sheet: Sheet) -> None:
        self._sheets.leave()
        draft = sheet.draft()
        self._sheets.take_up(sheet, self._pane.paper.draft)
        self._show_sheet(sheet, draft)
        self.named.emit(sheet.id)

    def _compare(self, sheet: Sheet, entry: Entry) -> None:
        if sheet is not self._sheets.current or not sheet.is_settled:
            return
        if entry.trashed is not None:
            self._sheets.leave()
            self._pane.forget()
            self._views.show_empty()
        elif self._pane.paper.draft().applied_to(entry, entry.edited) != entry:
            self._asked += 1
            self._show_entry(entry)

    def _note_edit(self) -> None:
        if self._sheets.current is not None:
            self._sheets.current.touch()

    def _note_saved(self) -> None:
        self._pane.show_saved(self._clock())
        self._show_mood()
        self.shown.emit()
        self.named.emit(self.id)

    def _show_mood(self) -> None:
        day = self._pane.paper.draft().day or self._clock().day
        self._views.mood.show_entry(self.id, day)

    def _note_missing(self, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._desk.failed.emit(error)
        self.missing.emit()

    def _open_versions(self) -> None:
        self._sheets.save()
        if self._sheets.current is not None:
            history = self._sheets.current.history()
            self._desk.ask(self, history, self._views.show_versions)

    def _restore_version(self, version: VersionId) -> None:
        sheet = self._sheets.current
        if sheet is None or not sheet.is_settled:
            self.write_on()  # what stands there must be in the journal first
            return
        self._desk.do(
            lambda journal: journal.writing.restore_version(version),
            then=self._show_restored,
        )

    def _show_restored(self, changes: Changes) -> None:
        self._sheets.leave()
        self._asked += 1
        for entry in changes.entries:
            self._ask_for(entry)
