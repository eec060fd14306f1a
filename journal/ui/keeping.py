"""Words of an entry that are kept: to bring along, or to practise."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.domain.changes import Changes
from journal.domain.ids import EntryId
from journal.domain.prose import word_count
from journal.ui.desk import Desk
from journal.ui.entry_at_hand import EntryAtHand
from journal.ui.widgets.keep_commands import KeepCommands
from journal.ui.widgets.passing_line import PassingLine

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal


class Keeping(QObject):
    """Keeps words with the entry they come from, and says so in a passing line."""

    def __init__(
        self,
        desk: Desk,
        at_hand: EntryAtHand,
        commands: KeepCommands,
        line: PassingLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at_hand = at_hand
        self._line = line
        commands.question_wanted.connect(self.keep_question)
        commands.practice_wanted.connect(self.keep_practice)

    def keep_question(self, words: str) -> None:
        """Keep words for the next appointment."""
        if self._has_words(words):
            self._at_hand.do(
                partial(_ask, words),
                then=self._tell_question,
                otherwise=self._line.refuse,
            )

    def keep_practice(self, words: str) -> None:
        """Keep words as something to practise."""
        if self._has_words(words):
            self._at_hand.do(
                partial(_begin, words),
                then=self._tell_practice,
                otherwise=self._line.refuse,
            )

    def _has_words(self, words: str) -> bool:
        if word_count(words):
            return True
        self._line.tell(self.tr("There are no words here to keep."))
        return False

    def _tell_question(self, changes: Changes) -> None:
        (kept,) = changes.questions
        self._line.tell(
            self.tr("Kept for your next appointment."),
            lambda: self._desk.do(lambda journal: journal.questions.remove(kept)),
        )

    def _tell_practice(self, changes: Changes) -> None:
        (kept,) = changes.practices
        self._line.tell(
            self.tr("Kept as something to practise."),
            lambda: self._desk.do(lambda journal: journal.practising.remove(kept)),
        )


def _ask(words: str, journal: "Journal", entry: EntryId | None) -> Changes:
    return journal.questions.ask(words, entry=entry)


def _begin(words: str, journal: "Journal", entry: EntryId | None) -> Changes:
    return journal.practising.begin(words, entry=entry)
