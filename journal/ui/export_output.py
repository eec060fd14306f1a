"""Exports on their way to the disk: where to, how far, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from journal.domain.choice import Choice, Format
from journal.services import plain_files
from journal.services.exporting import Form
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.gauge import Gauge
from journal.ui.paper_words import paper_words
from journal.ui.prompts import Prompts
from journal.ui.translation import wording

_NAME = "journal"  # neutral, as others may see it
_FOLDER_NAME = "journal-export"
_KINDS = {Format.JSON: "JSON", Format.HTML: "HTML", Format.PDF: "PDF"}

_Write = Callable[[Journal], Path]


class ExportOutput(QObject):
    """Writes one export at a time where the person says.

    Signals:
        begun: the Gauge of what is under way now.
        written: the Path where it is.
        refused: the Exception of one that could not be written, or was stopped.
    """

    begun = Signal(object)
    written = Signal(object)
    refused = Signal(Exception)

    def __init__(self, desk: Desk, prompts: Prompts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._prompts = prompts
        self._folder = Path.home()
        self._gauge: Gauge | None = None

    @property
    def is_busy(self) -> bool:
        """Whether one is under way."""
        return self._gauge is not None

    def export(self, choice: Choice, wanted: Format) -> None:
        """Ask where to, and write there; does nothing while one is under way."""
        if self._gauge is not None:
            return
        ask = self._ask_folder if wanted.is_folder else self._ask_file
        gauge = Gauge()
        write = ask(choice, wanted, gauge)
        if write is None or not isValid(self):
            return
        self._gauge = gauge
        self.begun.emit(gauge)
        self._desk.ask(self, write, self._tell, otherwise=self._refuse)

    def stop(self) -> None:
        """Stop what is under way, so that nobody waits for it."""
        if self._gauge is not None:
            self._gauge.cancel()

    def _ask_file(self, choice: Choice, wanted: Format, gauge: Gauge) -> _Write | None:
        suggested = self._folder / f"{_NAME}.{wanted}"
        path = self._prompts.path_to_save(suggested, kind=_KINDS[wanted])
        if path is None:
            return None
        self._folder = path.parent
        form = Form(words=paper_words(), wording=wording())

        def write(journal: Journal) -> Path:
            # The question has asked already whether a file may be replaced.
            journal.exporting.export(
                path,
                wanted,
                choice,
                gauge.tell,
                replace=True,
                form=form,
            )
            return path

        return write

    def _ask_folder(
        self, choice: Choice, wanted: Format, gauge: Gauge
    ) -> _Write | None:
        title = self.tr("Where should the new folder go?")
        folder = self._prompts.folder_to_open(title, self._folder)
        if folder is None:
            return None
        self._folder = folder
        form = Form(wording=wording())

        def write(journal: Journal) -> Path:
            path = plain_files.free_path(folder, _FOLDER_NAME)
            journal.exporting.export(path, wanted, choice, gauge.tell, form=form)
            return path

        return write

    def _tell(self, path: Path) -> None:
        self._gauge = None
        self.written.emit(path)

    def _refuse(self, error: Exception) -> None:
        self._gauge = None
        self.refused.emit(error)
