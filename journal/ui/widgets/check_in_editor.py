"""A check-in to be changed, or a new one for an entry: all that it can say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.check_in_draft import CheckInDraft, Kept
from journal.domain.errors import JournalError
from journal.domain.feelings import FeelingWord
from journal.domain.ids import EntryId
from journal.domain.moment import Clock, Moment
from journal.domain.mood import CheckIn
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_form import CheckInForm, Said
from journal.ui.widgets.controls import primary_button, quiet_button
from journal.ui.widgets.undo_line import UndoLine


class CheckInEditor(QWidget):
    """The check-in's form with its own Save and Cancel; Return saves, Escape leaves.

    What was said stays in it until it is in the journal.

    Signals:
        kept: it is in the journal now, or unchanged.
        closed: there is nothing more to show here.
        help_wanted: the person wants the help page.
    """

    kept = Signal()
    closed = Signal()
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
        self._old: CheckIn | None = None
        self._entry: EntryId | None = None
        self._is_saving = False
        self._save = primary_button(self.tr("Save check-in"))
        self._cancel = quiet_button(self.tr("Cancel"))
        buttons = (self._save, self._cancel)
        self._form = CheckInForm(appearance, clock, words, buttons)
        self._problem = UndoLine()
        self._care = CareLine(desk, clock, at_hand)
        self._lay_out()
        self._connect()
        self._allow_saving()

    def begin(self, entry: EntryId) -> None:
        """Make a new check-in that belongs to an entry."""
        self._start(None, entry)
        self._form.clear()
        self._allow_saving()

    def edit(self, check_in: CheckIn) -> None:
        """Change a check-in."""
        self._start(check_in, check_in.entry)
        self._form.show_kept(check_in.feeling, check_in.at)
        self._allow_saving()

    def draft(self) -> CheckInDraft | None:
        """Return what is said here and not saved, or None."""
        if self._form.isHidden() or self._is_saving:
            return None
        draft, old = self._form.draft(self._clock()), self._old
        if draft is None or old is None:
            return None if draft is None else draft.of(self._entry, None)
        return draft.of(None, Kept(id=old.id, feeling=old.feeling, at=old.at))

    def focus(self) -> None:
        """Put the keyboard on the pad."""
        self._form.place.setFocus()

    def save(self) -> None:
        """Put what is said into the journal; does nothing without a place."""
        if self._is_saving:
            return
        self._form.take_own_word()
        try:
            said = self._form.said()
        except JournalError as error:
            self._say(error)
            return
        if said is not None:
            self._keep(said, self._clock() if said.at is None else said.at)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._is_saving:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _start(self, old: CheckIn | None, entry: EntryId | None) -> None:
        self._old, self._entry = old, entry
        self._problem.hide()
        self._form.show()

    def _keep(self, said: Said, at: Moment) -> None:
        old, entry = self._old, self._entry

        def change(journal: Journal) -> Changes:
            if old is not None:
                return journal.moods.change(old.id, said.feeling, at=at)
            if entry is not None:
                journal.writing.read(entry)  # it may have been erased meanwhile
            return journal.moods.check_in(said.feeling, at=at, entry=entry)

        if old is not None and (old.feeling, old.at) == (said.feeling, at):
            self.kept.emit()
            self.closed.emit()
            return
        self._is_saving = True
        self._allow_saving()
        self._desk.do(
            change, then=lambda _: self._saved(said, at), otherwise=self._refuse
        )

    def _saved(self, said: Said, at: Moment) -> None:
        if not isValid(self):
            return
        self._is_saving = False
        self._form.hide()
        self.kept.emit()
        self._care.consider(said.feeling, at)

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._is_saving = False
            self._allow_saving()
            self._say(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _say(self, error: Exception) -> None:
        self._problem.refuse(error)
        self._problem.show()

    def _allow_saving(self) -> None:
        is_chosen = self._form.choice is not None
        self._save.setEnabled(is_chosen and not self._is_saving)

    def _hear_choice(self) -> None:
        self._problem.hide()
        self._allow_saving()

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.closed)
        self._form.save_wanted.connect(self.save)
        self._form.chosen.connect(self._hear_choice)
        self._care.passed.connect(self.closed)
        self._care.help_wanted.connect(self.help_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._form)
        column.addWidget(self._problem)
        column.addWidget(self._care)
