"""The check-in: how a person is right now, in one click and one key."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.check_in_draft import Kept
from journal.domain.errors import JournalError, NotFoundError
from journal.domain.feelings import FeelingWord
from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Clock, Moment
from journal.domain.mood import CheckIn
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_form import CheckInForm, Said
from journal.ui.widgets.check_in_left import CheckInLeft, Command, Drafts
from journal.ui.widgets.controls import Card, primary_button, subheading
from journal.ui.widgets.dates import clock_time, full_day
from journal.ui.widgets.undo_line import UndoLine


@dataclass(slots=True, kw_only=True)
class _Flight:
    """What is on its way into the journal, and whether it has arrived."""

    said: Said
    has_landed: bool = False


class CheckInCard(Card):
    """A pad or two sliders, words, and if wanted sleep and a note; Return saves.

    What was said stays in the card until it is in the journal; a lock keeps it.

    Signals:
        help_wanted: the person wants the help page.
    """

    help_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        words: tuple[FeelingWord, ...],
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._flight: _Flight | None = None
        self._changing: Kept | None = None
        self._entry: EntryId | None = None
        self._save = primary_button(self.tr("Save check-in"))
        self._form = CheckInForm(appearance, clock, words, (self._save,))
        self._left = CheckInLeft(desk, self)
        self._said = UndoLine(self.tr("One click on the pad, and Return saves it."))
        self._care = CareLine(desk, clock, at_hand)
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._form.save_wanted.connect(self.save)
        self._form.chosen.connect(self._begin_anew)
        self._left.found.connect(self._show_left)
        self._care.help_wanted.connect(self.help_wanted)
        self.clear()

    def refresh(self) -> None:
        """Put away what belongs to an earlier day; look once for what was left."""
        self._care.refresh()
        self._left.read_once()

    def pending(self, others: Drafts = ()) -> Command | None:
        """Return what keeps what is said and not saved, or None.

        others are what was begun in other places.
        """
        draft = self._form.draft(self._clock())
        if draft is not None:
            draft = draft.of(self._entry, self._changing)
        flight = self._flight
        if flight is not None and not self._form.still_says(flight.said):
            flight = None
        return self._left.pending(
            draft, lambda: flight is not None and flight.has_landed, others
        )

    def clear(self) -> None:
        """Empty the card for the next check-in."""
        self._changing, self._entry = None, None
        self._form.clear()
        self._allow_saving()

    def forget(self) -> None:
        """Drop everything that was said, as before a lock."""
        self.clear()
        self._said.clear()
        self._left.forget()
        self._care.put_away()

    def save(self) -> None:
        """Put what was said into the journal; does nothing without a place."""
        if self._flight is not None:
            return
        self._form.take_own_word()
        try:
            said = self._form.said()
        except JournalError as error:
            self._said.refuse(error)
            return
        if said is not None:
            self._keep(said, self._clock() if said.at is None else said.at)

    def _keep(self, said: Said, at: Moment) -> None:
        if self._save.hasFocus():
            # The button goes grey; the keyboard would jump to whatever is next.
            self._form.take_focus_back()
        flight, old, entry = _Flight(said=said), self._changing, self._entry
        self._flight = flight
        self._allow_saving()

        def keep(journal: Journal) -> Changes:
            if old is None:
                there = _still_there(journal, entry)
                changes = journal.moods.check_in(said.feeling, at=at, entry=there)
            else:
                changes = journal.moods.change(old.id, said.feeling, at=at)
            flight.has_landed = True
            return changes

        self._desk.do(
            keep,
            then=lambda changes: self._saved(changes, said, at, old),
            otherwise=self._refuse,
        )

    def _saved(
        self, changes: Changes, said: Said, at: Moment, old: Kept | None
    ) -> None:
        if not isValid(self):
            return
        self._flight = None
        self._allow_saving()
        if self._form.still_says(said):
            self._form.take_focus_back()
            self.clear()
        (check_in,) = changes.check_ins
        kept = Kept(id=check_in, feeling=said.feeling, at=at)
        self._said.tell(
            self._told(at),
            lambda: self._take_back(kept, said, old),
            [(self.tr("Change"), lambda: self._change(kept))],
        )
        self._care.consider(said.feeling, at)
        self._left.drop()

    def _told(self, at: Moment) -> str:
        if at.day == self._clock().day:
            return self.tr("Saved at {0}").format(clock_time(at))
        return self.tr("Saved for {0}, {1}").format(full_day(at.day), clock_time(at))

    def _change(self, kept: Kept) -> None:
        """Show what is in the journal here, to be saved as another text of it."""
        self._form.show_kept(kept.feeling, kept.at)
        self._changing = kept
        self._form.place.setFocus()
        self._offer_to_clear(self.tr("Saved as it was, until you save this."))

    def _take_back(self, kept: Kept, said: Said, old: Kept | None) -> None:
        """Take the last step back; what was new is shown here again."""

        def undo(journal: Journal) -> Changes:
            if old is None:
                return journal.moods.remove(frozenset({kept.id}))
            return journal.moods.change(old.id, old.feeling, at=old.at)

        def undone(_: Changes) -> None:
            if not isValid(self):
                return
            told = self.tr("It is as it was before.")
            if old is None:
                told = self.tr("Not saved: it is here again.")
                if self._form.choice is None:
                    self._form.show_said(said)
            self._said.tell(told)

        self._desk.do(undo, then=undone, otherwise=self._refuse)

    def _show_left(self) -> None:
        """Show what a lock kept, unless something else was begun meanwhile."""
        now = self._clock()
        if self._form.draft(now) is not None or (draft := self._left.take()) is None:
            return
        self._form.show_draft(draft, now.day)
        self._entry = draft.entry
        changes = draft.changes
        if changes is not None:
            at = draft.at or draft.left
            self._changing = Kept(id=changes, feeling=draft.feeling, at=at)
            self._desk.ask(
                self,
                lambda journal: journal.moods.one(changes),
                self._change_this,
                otherwise=lambda _: self._change_nothing(changes),
            )
        self._offer_to_clear(self.tr("Begun earlier, not saved yet."))

    def _change_this(self, old: CheckIn) -> None:
        if self._changing is not None and self._changing.id == old.id:
            self._changing = Kept(id=old.id, feeling=old.feeling, at=old.at)

    def _change_nothing(self, gone: CheckInId) -> None:
        """Make a new one of what was to change one that was deleted."""
        if self._changing is not None and self._changing.id == gone:
            self._changing = None

    def _offer_to_clear(self, sentence: str) -> None:
        self._said.tell(sentence, offers=[(self.tr("Clear"), self._clear_left)])

    def _clear_left(self) -> None:
        self.clear()
        self._left.drop()
        self._form.place.setFocus()

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._flight = None
            self._allow_saving()
            self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _begin_anew(self) -> None:
        if self._changing is None:
            self._said.clear()
        self._allow_saving()

    def _allow_saving(self) -> None:
        is_chosen = self._form.choice is not None
        self._save.setEnabled(is_chosen and self._flight is None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 12)
        column.setSpacing(10)
        column.addWidget(subheading(self.tr("How are you right now?")))
        column.addWidget(self._form)
        after = QVBoxLayout()
        after.setSpacing(8)
        after.addWidget(self._said)
        after.addWidget(self._care)
        column.addLayout(after)
        column.addStretch()


def _still_there(journal: Journal, entry: EntryId | None) -> EntryId | None:
    """Return the entry, or None where it was erased meanwhile."""
    try:
        return None if entry is None else journal.writing.read(entry).id
    except NotFoundError:
        return None
