"""The comforts of writing as the journal keeps them, and their way to the editor."""

from functools import partial

from PySide6.QtCore import QObject

from journal.domain.changes import Changes
from journal.services.comforts import Comforts, comforts, keep_typewriter
from journal.services.spelling import keep_word
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.way_out import open_link
from journal.ui.widgets.editor_comfort import EditorComfort


class WritingComfort(QObject):
    """Reads what was chosen, keeps what is chosen by key, and opens links."""

    def __init__(
        self, desk: Desk, comfort: EditorComfort, prompts: Prompts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._comfort = comfort
        comfort.link_wanted.connect(lambda link: open_link(link, prompts))
        comfort.typewriter_turned.connect(self._keep_typewriter)
        comfort.spelling.word_kept.connect(self._keep_word)
        desk.changed.connect(self._note_change)
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, lambda journal: comforts(journal.settings), self._take)

    def _take(self, wanted: Comforts) -> None:
        self._comfort.typewriter.turn(on=wanted.typewriter)
        self._comfort.spelling.choose(wanted.spelling, wanted.own_words)

    def _keep_typewriter(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        keep = partial(keep_typewriter, on=on)
        self._desk.do(lambda journal: keep(journal.settings))

    def _keep_word(self, word: str) -> None:
        self._desk.do(lambda journal: keep_word(journal.settings, word))

    def _note_change(self, changes: Changes) -> None:
        if changes.settings:
            self._ask()
