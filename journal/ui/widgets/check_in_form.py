"""Everything that a check-in can say: the pad, words, and what may be added."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.check_in_draft import CheckInDraft
from journal.domain.errors import InvalidInputError
from journal.domain.feelings import FeelingWord
from journal.domain.moment import Clock, Moment
from journal.domain.mood import Feeling
from journal.domain.prose import storable
from journal.ui.appearance import Appearance
from journal.ui.widgets.check_in_note import CheckInNote
from journal.ui.widgets.check_in_time import CheckInTime
from journal.ui.widgets.controls import Chip, FlowLayout, quiet_button
from journal.ui.widgets.feeling_pad import Cell, FeelingPad
from journal.ui.widgets.feeling_sliders import FeelingSliders
from journal.ui.widgets.feeling_words import (
    AllFeelingWords,
    ChosenWords,
    FeelingWords,
)
from journal.ui.widgets.side_by_side import SideBySide

_MORE_WIDTH = 480
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a form says: a feeling, and the moment it is about, or None for now."""

    feeling: Feeling
    at: Moment | None = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing was added to the place and the words."""
        feeling = self.feeling
        added = (feeling.distress is not None, feeling.note, self.at is not None)
        return feeling.sleep.is_blank and not any(added)


class CheckInForm(QWidget):
    """A pad or two sliders, words, and on demand the rest.

    buttons stand at the left of its own, below the rest.

    Signals:
        chosen: a place on the pad was chosen, or another one.
        save_wanted: Return was pressed where it means nothing else.
    """

    chosen = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        clock: Clock,
        words: tuple[FeelingWord, ...],
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pad = FeelingPad(appearance)
        self._sliders = FeelingSliders()
        self._places = QStackedWidget()
        self._chosen_words = ChosenWords(self)
        self._words = FeelingWords(words, self._chosen_words)
        self._all_words = AllFeelingWords(words, self._chosen_words)
        self._more = QWidget()
        self._note = CheckInNote()
        self._time = CheckInTime(clock)
        self._add_more = quiet_button(self.tr("Add sleep or a note"))
        self._use_sliders = quiet_button(self.tr("Use sliders"))
        self._lay_out(buttons)
        self._connect()
        self._dress()
        self.clear()

    @property
    def choice(self) -> Cell | None:
        """The chosen place, or None: then there is nothing to save."""
        return self._pad.choice

    @property
    def place(self) -> QWidget:
        """The pad, or the sliders where they are in use."""
        return self._sliders if self._places.currentIndex() else self._pad

    def said(self) -> Said | None:
        """Return what is said so far, or None without a place.

        Raises InvalidInputError for what no journal can hold.
        """
        if self._pad.choice is None:
            return None
        return Said(feeling=self._feeling(), at=self._time.moment)

    def draft(self, left: Moment) -> CheckInDraft | None:
        """Return what is said so far, with or without a place; None where nothing is.

        left is the moment it is left at. What no journal can hold is left out.
        """
        self.take_own_word()
        draft = CheckInDraft(
            feeling=replace(self._feeling(note=""), note=storable(self._note.text)),
            has_place=self._pad.choice is not None,
            left=left,
            at=self._time.moment,
        )
        return None if draft.is_blank else draft

    def still_says(self, said: Said) -> bool:
        """Whether nothing was changed since this was said."""
        try:
            return self.said() == said
        except InvalidInputError:
            return False

    def take_own_word(self) -> None:
        """Choose the own word that is being typed, if there is one."""
        self._all_words.take_own()

    def show_said(self, said: Said, *, has_place: bool = True) -> None:
        """Show what was said, as it was."""
        feeling = said.feeling
        self.clear()
        self._chosen_words.replace(feeling.words)
        if has_place:
            self._pad.choose(feeling.pleasantness, feeling.energy)
        self._note.show_note(feeling)
        if said.at is not None:
            self._time.show_moment(said.at)
        if not said.is_bare:
            self.open_more()

    def show_draft(self, draft: CheckInDraft, today: date) -> None:
        """Show what was left. Of an earlier day, it is about the time it was left."""
        feeling = draft.feeling
        self.show_said(Said(feeling=feeling, at=draft.at), has_place=draft.has_place)
        if draft.at is None and draft.left.day != today:
            self._time.show_moment(draft.left)
            self.open_more()

    def show_kept(self, feeling: Feeling, at: Moment) -> None:
        """Show what is kept of a moment; "now" is then no choice any more."""
        self.show_said(Said(feeling=feeling, at=at))
        self._time.show_moment(at, can_be_now=False)

    def take_focus_back(self) -> None:
        """Bring the keyboard back to the place, if it is anywhere in the form."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.place.setFocus()

    def clear(self) -> None:
        """Say nothing, of now."""
        self._pad.clear()
        self._sliders.clear()
        self._chosen_words.replace(())
        self._words.clear()
        self._note.clear()
        self._time.show_now()
        self._more.hide()
        self._add_more.show()

    def open_more(self) -> None:
        """Show what may be added."""
        self._more.show()
        self._add_more.hide()

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
            self.save_wanted.emit()

    def _feeling(self, note: str | None = None) -> Feeling:
        pleasantness, energy = self._pad.choice or (0, 0)
        return Feeling(
            pleasantness=pleasantness,
            energy=energy,
            words=self._chosen_words.words,
            distress=self._note.distress,
            sleep=self._note.sleep,
            note=self._note.text if note is None else note,
        )

    def _choose(self, pleasantness: int, energy: int) -> None:
        """Keep pad, sliders and words in step."""
        self._pad.choose(pleasantness, energy)
        self._sliders.show_choice(pleasantness, energy)
        self._words.show_near(pleasantness, energy)
        self.chosen.emit()

    def _swap_places(self) -> None:
        to_sliders = self.place is self._pad
        self._places.setCurrentIndex(int(to_sliders))
        name = self.tr("Use the pad") if to_sliders else self.tr("Use sliders")
        self._use_sliders.setText(name)
        self._use_sliders.setAccessibleName(name)

    def _open_more_and_go(self) -> None:
        had_focus = self._add_more.hasFocus()
        self.open_more()
        if had_focus:
            self._note.setFocus()

    def _connect(self) -> None:
        self._pad.chosen.connect(self._choose)
        self._sliders.chosen.connect(self._choose)
        self._words.more_wanted.connect(self._all_words.setVisible)
        self._add_more.clicked.connect(self._open_more_and_go)
        self._use_sliders.clicked.connect(self._swap_places)
        self._appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        self._more.setMaximumWidth(self._appearance.pixels(_MORE_WIDTH))

    def _lay_out(self, buttons: Sequence[QPushButton]) -> None:
        self._places.addWidget(self._pad)
        self._places.addWidget(self._sliders)
        pad = QWidget()
        at_top = QHBoxLayout(pad)
        at_top.setContentsMargins(0, 0, 0, 0)
        at_top.addWidget(self._places, 0, Qt.AlignmentFlag.AlignTop)
        top = SideBySide(gap=12)
        top.add(pad)
        top.add(self._words, 1)
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(10)
        more.addWidget(self._note)
        more.addWidget(self._time)
        row = FlowLayout(gap=4, row_gap=6)
        for button in (*buttons, self._add_more, self._use_sliders):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(top)
        column.addWidget(self._all_words)
        column.addWidget(self._more)
        column.addLayout(row)
        self._all_words.hide()
