"""From what is ticked to pages, and from pages to a file: at the desk, in order."""

import secrets
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.page import Paper
from journal.domain.paper import Part, Passage
from journal.domain.sharing import Ticked, Way
from journal.services import paper as paper_making
from journal.services import plain_files, share_parts
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.gauge import Gauge
from journal.ui.paper_words import paper_words


class ShareMaking(QObject):
    """Lays out what is ticked; the newest wish is the only one that is shown.

    Signals:
        laid_out: the tuple of Parts and the Paper that they make.
        saved: the six words that open the file, and its name.
        noted: what was given is in the journal, or nothing was asked for.
        refused: the Exception of what could not be done.
    """

    laid_out = Signal(tuple, Paper)
    saved = Signal(str, str)
    noted = Signal()
    refused = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish = 0

    def lay_out(self, ticked: Ticked, passages: tuple[Passage, ...]) -> None:
        """Make the pages of what is ticked without these passages."""
        self._wish += 1
        wish, words = self._wish, paper_words()

        def make(journal: Journal) -> tuple[tuple[Part, ...], Paper]:
            parts = share_parts.chosen_parts(journal, ticked, words)
            return parts, paper_making.laid_out(parts, passages)

        def show(made: tuple[tuple[Part, ...], Paper]) -> None:
            if wish == self._wish:
                self.laid_out.emit(*made)

        self._desk.ask(self, make, show, otherwise=self._refuse)

    def save(
        self, paper: Paper, path: Path, note: tuple[Ticked, str], gauge: Gauge
    ) -> None:
        """Write an encrypted file of these pages, and note what was given to whom."""
        six_words = paper_making.passphrase(secrets.token_bytes)
        ticked, whom = note

        def make(journal: Journal) -> Changes:
            data = paper_making.pdf(paper, six_words, gauge.tell)
            plain_files.save(path, data)
            return journal.sharing.note(ticked, Way.FILE, whom)

        def done(_: Changes) -> None:
            if isValid(self):
                self.saved.emit(six_words, path.name)

        self._desk.do(make, then=done, otherwise=self._refuse)

    def note_printed(self, ticked: Ticked, whom: str) -> None:
        """Note what was given on paper."""

        def done(_: Changes) -> None:
            if isValid(self):
                self.noted.emit()

        self._desk.do(
            lambda journal: journal.sharing.note(ticked, Way.PAPER, whom),
            then=done,
            otherwise=self._refuse,
        )

    def let_go(self) -> None:
        """Show nothing that is on its way."""
        self._wish += 1

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self.refused.emit(error)
