"""A guide on its way out of the program: to a printer, a PDF, the browser."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from shiboken6 import isValid

from journal.domain.guide import Guide
from journal.services import plain_files
from journal.ui import guide_paper
from journal.ui.errands import Errands
from journal.ui.reading_room import ReadingRoom
from journal.ui.translation import reason_of

_NAME = "guide.pdf"  # neutral, since others may see it


class GuideOutput(QObject):
    """Prints, saves and opens what a person asked for, and nothing by itself.

    Signals:
        told: a sentence on what came of it.
        unopened: a sentence: nothing took an address.
    """

    told = Signal(str)
    unopened = Signal(str)

    def __init__(self, room: ReadingRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._errands = Errands(self)
        self._folder = Path.home()

    def print_guide(self, guide: Guide) -> None:
        """Ask for a printer, and print there."""
        printer = self._room.prompts.printer(self.tr("Reading"))
        if printer is not None and isValid(self):
            html = self._room.guides.paper(guide)
            guide_paper.print_on(printer, html, self._room.appearance)

    def save_pdf(self, guide: Guide) -> None:
        """Ask where to, and save the guide there."""
        path = self._room.prompts.path_to_save(
            self._folder / _NAME, kind=self.tr("PDF")
        )
        if path is None or not isValid(self):
            return
        self._folder = path.parent
        html = self._room.guides.paper(guide)
        data = guide_paper.as_pdf(html, self._room.appearance)
        told = self.tr("Saved as {0}.").format(path.name)
        self._errands.run(
            lambda: plain_files.save(path, data),
            lambda _: self.told.emit(told),
            lambda error: self.told.emit(reason_of(error)),
        )

    def browse(self, address: QUrl) -> None:
        """Open an address outside this program: the person was told what that does."""
        if not self._room.browse(address):
            self.unopened.emit(self.tr("No browser answered."))
