"""The check-in: how a person is right now, in one click and one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.feelings import FeelingWord
from journal.domain.moment import Clock, Moment
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_form import CheckInForm, Said
from journal.ui.widgets.controls import Card, primary_button, subheading
from journal.ui.widgets.dates import clock_time, full_day
from journal.ui.widgets.undo_line import UndoLine


class CheckInCard(Card):
    """A pad or two sliders, words, and if wanted sleep and a note; Return saves.

    What was said stays in the card until it is in the journal.

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
        self._is_saving = False
        self._save = primary_button(self.tr("Save check-in"))
        self._form = CheckInForm(appearance, clock, words, (self._save,))
        self._said = UndoLine()
        self._care = CareLine(desk, clock, at_hand)
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._form.save_wanted.connect(self.save)
        self._form.chosen.connect(self._begin_anew)
        self._care.help_wanted.connect(self.help_wanted)
        self.clear()

    def refresh(self) -> None:
        """Put away what belongs to an earlier day."""
        self._care.refresh()

    def clear(self) -> None:
        """Empty the card for the next check-in."""
        self._form.clear()
        self._allow_saving()

    def forget(self) -> None:
        """Drop everything that was said, as before a lock."""
        self.clear()
        self._said.clear()
        self._care.put_away()

    def save(self) -> None:
        """Put what was said into the journal; does nothing without a place."""
        if self._is_saving:
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
        self._is_saving = True
        self._allow_saving()
        self._desk.do(
            lambda journal: journal.moods.check_in(said.feeling, at=at),
            then=lambda changes: self._saved(changes, said, at),
            otherwise=self._refuse,
        )

    def _saved(self, changes: Changes, said: Said, at: Moment) -> None:
        if not isValid(self):
            return
        self._is_saving = False
        self._allow_saving()
        if self._form.still_says(said):
            self._form.take_focus_back()
            self.clear()
        self._said.tell(self._told(said, at), lambda: self._take_back(changes, said))
        self._care.consider(said.feeling, at)

    def _told(self, said: Said, at: Moment) -> str:
        if said.at is None:
            return self.tr("Saved at {0}").format(clock_time(at))
        return self.tr("Saved for {0}, {1}").format(full_day(at.day), clock_time(at))

    def _take_back(self, changes: Changes, said: Said) -> None:
        """Remove it from the journal and show it here again."""

        def removed(_: Changes) -> None:
            if isValid(self):
                if self._form.choice is None:
                    self._form.show_said(said)
                self._said.tell(self.tr("Not saved: it is here again."))

        self._desk.do(
            lambda journal: journal.moods.remove(changes.check_ins),
            then=removed,
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._is_saving = False
            self._allow_saving()
            self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _begin_anew(self) -> None:
        self._said.clear()
        self._allow_saving()

    def _allow_saving(self) -> None:
        is_chosen = self._form.choice is not None
        self._save.setEnabled(is_chosen and not self._is_saving)

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
