"""Noting how strong the distress is before and after an exercise, if one likes."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.grounding import Grounding
from journal.domain.help_now import Exercise, Phrase
from journal.services.care_words import care_words
from journal.ui.desk import Desk
from journal.ui.widgets.controls import FlowLayout, caption, outline_button
from journal.ui.widgets.number_scale import NumberScale

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal


class _Filing:
    """One exercise's place in the journal; used on the journal's thread only."""

    def __init__(self, exercise: str) -> None:
        self._exercise = exercise
        self._kept: Grounding | None = None

    def put(self, journal: "Journal", before: int | None, after: int | None) -> Changes:
        """Keep the numbers; without one, and without a note, keep nothing."""
        says_something = before is not None or after is not None
        if self._kept is None and not says_something:
            return Changes()
        now = replace(self._current(journal), before=before, after=after)
        self._kept = now
        if says_something or now.entry is not None:
            return journal.grounding.put(now)
        return journal.grounding.remove(now.id)

    def write_about(self, journal: "Journal", title: str) -> Changes:
        """Begin a note that belongs to the exercise."""
        changes = journal.grounding.write_about(self._current(journal), title)
        (entry,) = changes.entries
        self._kept = replace(self._current(journal), entry=entry)
        return changes

    def _current(self, journal: "Journal") -> Grounding:
        if self._kept is None:
            self._kept = journal.grounding.begin(self._exercise)
        return self._kept


class AroundExercise(QObject):
    """Two widgets, to be shown before and after; what is chosen is kept at once.

    Signals:
        entry_wanted: the EntryId of the note that was begun.
    """

    entry_wanted = Signal(object)

    def __init__(
        self, exercise: Exercise, desk: Desk, language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._title = exercise.name.said_in(language)
        self._filing = _Filing(exercise.id)
        words = care_words()
        self.before = self._scale(words.before, words.before_number, words.clear_before)
        self._number = self._scale(words.after, words.after_number, words.clear_after)
        self._said = caption("")
        self._write = outline_button(words.write_about.said_in(language))
        self._write.clicked.connect(self._begin_note)
        self.after = QWidget()
        buttons = FlowLayout()
        buttons.addWidget(self._write)
        column = QVBoxLayout(self.after)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._number)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self._say()

    def _scale(self, title: Phrase, each: Phrase, clear: Phrase) -> NumberScale:
        scale = NumberScale(
            title.said_in(self._language),
            each=each.said_in(self._language),
            clear=clear.said_in(self._language),
        )
        # Tab would come to the proxy where the scale was made, past all before it.
        # The stubs do not know that None takes a proxy away.
        scale.setFocusProxy(None)  # type: ignore[arg-type]
        scale.changed.connect(self._keep)
        return scale

    def _keep(self) -> None:
        before, after, filing = self.before.number, self._number.number, self._filing
        self._desk.do(lambda journal: filing.put(journal, before, after))
        self._say()

    def _say(self) -> None:
        said = told(self.before.number, self._number.number, self._language)
        self._said.setText(said)
        self._said.setAccessibleName(said)
        self._said.setVisible(self._number.number is not None)

    def _begin_note(self) -> None:
        title, filing = self._title, self._filing
        self._write.setEnabled(False)  # one note is enough
        self._desk.do(
            lambda journal: filing.write_about(journal, title), then=self._show_note
        )

    def _show_note(self, changes: Changes) -> None:
        if isValid(self):
            (entry,) = changes.entries
            self.entry_wanted.emit(entry)


def told(before: int | None, after: int | None, language: str) -> str:
    """Return the numbers beside each other, or "" where there are none."""
    words = care_words()
    if before is None and after is None:
        return ""
    if after is None:
        phrase = words.only_before
    else:
        phrase = words.only_after if before is None else words.from_to
    return phrase.said_in(language).format(before=before, after=after)
