"""The check-in: how a person is right now, in one click and one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.feelings import FeelingWord, calls_for_care
from journal.domain.moment import Clock, Moment
from journal.domain.mood import Feeling
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.care_line import CareLine
from journal.ui.widgets.check_in_note import CheckInNote
from journal.ui.widgets.controls import (
    Card,
    Chip,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.dates import clock_time
from journal.ui.widgets.feeling_pad import FeelingPad
from journal.ui.widgets.feeling_sliders import FeelingSliders
from journal.ui.widgets.feeling_words import (
    AllFeelingWords,
    ChosenWords,
    FeelingWords,
)
from journal.ui.widgets.undo_line import UndoLine

CARE_DAY = "care_day"
"""The setting that holds the day on which help was last offered, as ISO text."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckInCard(Card):
    """A pad or two sliders, words, and if wanted a note; Return saves.

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._saving: Feeling | None = None
        self._care_day = ""
        self._pad = FeelingPad(appearance)
        self._sliders = FeelingSliders()
        self._places = QStackedWidget()
        self._chosen = ChosenWords(self)
        self._words = FeelingWords(words, self._chosen)
        self._all_words = AllFeelingWords(words, self._chosen)
        self._note = CheckInNote()
        self._save = primary_button(self.tr("Save check-in"))
        self._add_note = quiet_button(self.tr("Add a note"))
        self._use_sliders = quiet_button(self.tr("Use sliders"))
        self._said = UndoLine()
        self._care = CareLine()
        self._lay_out()
        self._connect()
        self.clear()

    def refresh(self) -> None:
        """Learn on which day help was last offered; put an older offer away."""
        self._desk.ask(
            self,
            lambda journal: journal.settings.get(CARE_DAY, ""),
            self._take_care_day,
        )

    def clear(self) -> None:
        """Empty the card for the next check-in."""
        self._pad.clear()
        self._sliders.clear()
        self._chosen.replace(())
        self._words.clear()
        self._note.clear()
        self._note.hide()
        self._add_note.show()
        self._allow_saving()

    def forget(self) -> None:
        """Drop everything that was said, as before a lock."""
        self.clear()
        self._said.clear()
        self._care.hide()

    def save(self) -> None:
        """Put what was said into the journal; does nothing without a place."""
        if self._pad.choice is None or self._saving is not None:
            return
        self._all_words.take_own()
        try:
            feeling = self._feeling(*self._pad.choice)
        except JournalError as error:
            self._said.refuse(error)
            return
        if self._save.hasFocus():
            # The button goes grey; the keyboard would jump to whatever is next.
            self._place().setFocus()
        at = self._clock()
        self._saving = feeling
        self._allow_saving()
        self._desk.do(
            lambda journal: journal.moods.check_in(feeling, at=at),
            then=lambda changes: self._saved(changes, feeling, at),
            otherwise=self._refuse,
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self._all_words.is_typing:
            self._all_words.take_own()
        elif isinstance(focus, QPushButton) and not isinstance(focus, Chip):
            focus.click()
        else:
            self.save()

    def _feeling(self, pleasantness: int, energy: int) -> Feeling:
        return Feeling(
            pleasantness=pleasantness,
            energy=energy,
            words=self._chosen.words,
            distress=self._note.distress,
            note=self._note.text,
        )

    def _saved(self, changes: Changes, feeling: Feeling, at: Moment) -> None:
        if not isValid(self):
            return
        self._saving = None
        self._allow_saving()
        if self._pad.choice and self._feeling(*self._pad.choice) == feeling:
            self.clear()
        self._said.tell(
            self.tr("Saved at {0}").format(clock_time(at)),
            lambda: self._take_back(changes, feeling),
        )
        self._offer_care(feeling, at)

    def _take_back(self, changes: Changes, feeling: Feeling) -> None:
        """Remove it from the journal and show it here again."""

        def removed(_: Changes) -> None:
            if isValid(self):
                if self._pad.choice is None:
                    self._show(feeling)
                self._said.tell(self.tr("Not saved: it is here again."))

        self._desk.do(
            lambda journal: journal.moods.remove(changes.check_ins),
            then=removed,
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self._saving = None
            self._allow_saving()
            self._said.refuse(error)
        if not isinstance(error, JournalError):
            self._desk.failed.emit(error)

    def _show(self, feeling: Feeling) -> None:
        self._chosen.replace(feeling.words)
        self._pad.choose(feeling.pleasantness, feeling.energy)
        self._note.show_note(feeling.distress, feeling.note)
        if feeling.distress is not None or feeling.note:
            self._open_note()

    def _offer_care(self, feeling: Feeling, at: Moment) -> None:
        """Offer help after a very hard check-in, once a day at most."""
        today = at.day.isoformat()
        if calls_for_care(feeling) and self._care_day != today:
            self._care_day = today
            self._care.show()
            self._desk.do(lambda journal: journal.settings.put(CARE_DAY, today))

    def _take_care_day(self, day: str) -> None:
        self._care_day = max(self._care_day, day)
        if self._care_day != self._clock().day.isoformat():
            self._care.hide()

    def _choose(self, pleasantness: int, energy: int) -> None:
        """Keep pad, sliders and words in step."""
        self._pad.choose(pleasantness, energy)
        self._sliders.show_choice(pleasantness, energy)
        self._words.show_near(pleasantness, energy)
        self._said.clear()
        self._allow_saving()

    def _allow_saving(self) -> None:
        is_chosen = self._pad.choice is not None
        self._save.setEnabled(is_chosen and self._saving is None)

    def _place(self) -> QWidget:
        return self._sliders if self._places.currentIndex() else self._pad

    def _swap_places(self) -> None:
        to_sliders = self._place() is self._pad
        self._places.setCurrentIndex(int(to_sliders))
        name = self.tr("Use the pad") if to_sliders else self.tr("Use sliders")
        self._use_sliders.setText(name)
        self._use_sliders.setAccessibleName(name)

    def _open_note(self) -> None:
        self._note.show()
        self._add_note.hide()

    def _connect(self) -> None:
        self._pad.chosen.connect(self._choose)
        self._sliders.chosen.connect(self._choose)
        self._words.more_wanted.connect(self._all_words.setVisible)
        self._save.clicked.connect(self.save)
        self._add_note.clicked.connect(self._open_note)
        self._use_sliders.clicked.connect(self._swap_places)
        self._care.help_wanted.connect(self.help_wanted)

    def _lay_out(self) -> None:
        self._places.addWidget(self._pad)
        self._places.addWidget(self._sliders)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._places, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        for button in (self._save, self._add_note, self._use_sliders):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 12)
        column.setSpacing(10)
        column.addWidget(subheading(self.tr("How are you right now?")))
        column.addLayout(top)
        column.addWidget(self._all_words)
        column.addWidget(self._note)
        column.addLayout(buttons)
        after = QVBoxLayout()
        after.setSpacing(8)
        after.addWidget(self._said)
        after.addWidget(self._care)
        column.addLayout(after)
        column.addStretch()
        self._all_words.hide()
