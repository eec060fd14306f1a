"""Bringing in another program's journal: choose it, look at it, bring it in, undo."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from journal.domain.bringing_in import Batch, BroughtIn, Format, Preview, TakenBack
from journal.domain.changes import Changes
from journal.domain.errors import JournalError, WrongPasswordError
from journal.domain.ids import ImportId
from journal.domain.progress import CancelledError, Progress
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.gauge import Gauge
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import heading
from journal.ui.widgets.earlier_imports import EarlierImports
from journal.ui.widgets.import_preview import ImportPreview
from journal.ui.widgets.import_report import ImportReport
from journal.ui.widgets.import_source import ImportSource
from journal.ui.widgets.progress_line import ProgressLine
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.undo_line import UndoLine

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

T = TypeVar("T")
Looked = tuple[tuple[Format, ...], Format | None]


@dataclass(frozen=True, kw_only=True)
class _Source:
    """What is to be brought in; without a format it is the one that it looks like."""

    path: Path
    format: str = ""


class ImportPage(QWidget):
    """One thing at a time: while it works it can only be stopped, by Escape too."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._prompts = prompts
        self._gauge: Gauge | None = None
        self._chosen: _Source | None = None
        self._read: Preview | None = None
        self._source = ImportSource(appearance, prompts)
        self._progress = ProgressLine()
        self._said = UndoLine()
        self._preview = ImportPreview(appearance)
        self._report = ImportReport(appearance)
        self._earlier = EarlierImports()
        self.setAccessibleName(self.tr("Bring in a journal"))
        self._lay_out()
        self._connect()

    def stop_work(self) -> None:
        """Let what is under way end soon; nothing of it is kept."""
        if self._gauge is not None:
            self._gauge.cancel()

    def forget(self) -> None:
        """Let go of every word that came from the source."""
        self.stop_work()
        self._gauge = None
        self._chosen = None
        self._read = None
        self._progress.clear()
        self._say_nothing()
        self._source.forget()
        self._preview.forget()
        self._report.forget()
        self._earlier.show_batches(())
        self._allow(choosing=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gauge is not None:
            self.stop_work()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_earlier()

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        column.addWidget(heading(self.tr("Bring in a journal")))
        for part in (
            self._source,
            self._progress,
            self._said,
            self._preview,
            self._report,
            self._earlier,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._said.hide()

    def _connect(self) -> None:
        self._source.chosen.connect(self._look)
        self._source.format_chosen.connect(self._choose_format)
        self._source.password_given.connect(self._read_source)
        self._preview.wanted.connect(self._bring)
        self._report.undo_wanted.connect(self._undo)
        self._earlier.undo_wanted.connect(self._ask_undo)
        self._desk.changed.connect(self._hear)

    def _look(self, path: Path) -> None:
        """Find out what was chosen, then read it if that is clear."""
        self._clear()
        gauge = self._begin(self.tr("Looking at it"))
        self._desk.ask(
            self,
            lambda journal: _looked(journal, path),
            lambda looked: self._if_still(gauge, self._show_look, (path, looked)),
            otherwise=lambda error: self._if_still(gauge, self._refuse, error),
        )

    def _show_look(self, found: tuple[Path, Looked]) -> None:
        path, (formats, looks_like) = found
        self._chosen = _Source(path=path)
        self._source.show_source(path, formats, looks_like)
        if looks_like is None:
            self._say(
                self.tr("It is not clear which program this is from. Choose it above.")
            )
            self._source.focus_format()
        else:
            self._choose_format(looks_like.name)

    def _choose_format(self, name: str) -> None:
        if self._chosen is None:
            return
        self._chosen = _Source(path=self._chosen.path, format=name)
        self._source.ask_password(wanted=False)
        self._read_source("")

    def _read_source(self, password: str) -> None:
        source = self._chosen
        if source is None:
            return
        self._clear()
        gauge = self._begin(self.tr("Reading"))
        read = partial(_read, source, password, gauge.tell)
        self._desk.ask(
            self,
            read,
            lambda preview: self._if_still(gauge, self._show_preview, preview),
            otherwise=lambda error: self._if_still(gauge, self._refuse, error),
        )

    def _show_preview(self, preview: Preview) -> None:
        self._read = preview
        self._source.ask_password(wanted=False)
        self._preview.show_preview(preview)
        if preview.is_empty:
            self._say(self.tr("There is nothing new in there."))
            self._source.focus_first()

    def _bring(self) -> None:
        preview = self._read
        if preview is None:
            return
        choices = self._preview.choices
        gauge = self._begin(self.tr("Bringing them in"))
        self._do(
            gauge,
            lambda journal: journal.importing.bring_in(preview, choices, gauge.tell),
        )

    def _ask_undo(self, batch: Batch) -> None:
        question = self.tr(
            "Take out what this import brought? What you changed or used since stays."
        )
        if self._prompts.confirm(question, action=self.tr("Take it out")):
            self._undo(batch.id)

    def _undo(self, batch: ImportId) -> None:
        gauge = self._begin(self.tr("Taking it out"))
        self._do(gauge, lambda journal: journal.importing.undo(batch, gauge.tell))

    def _do(self, gauge: Gauge, command: "Callable[[Journal], Changes]") -> None:
        self._desk.do(
            command,
            then=lambda changes: self._if_still(gauge, self._tell, changes),
            otherwise=lambda error: self._if_still(gauge, self._refuse, error),
        )

    def _tell(self, changes: Changes) -> None:
        self._clear()
        self._chosen = None
        self._source.forget()
        if isinstance(changes, BroughtIn):
            self._report.show_brought(changes)
        elif isinstance(changes, TakenBack):
            self._report.show_taken_back(changes)
            self._source.focus_first()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, WrongPasswordError):
            self._source.ask_password(wanted=True)
        else:
            self._source.focus_first()
        if isinstance(error, CancelledError):
            self._say(reason_of(error))
            return
        self._said.show()
        self._said.refuse(error)
        if not isinstance(error, JournalError):
            raise error

    def _say(self, sentence: str) -> None:
        self._said.show()
        self._said.tell(sentence)

    def _say_nothing(self) -> None:
        self._said.clear()
        self._said.hide()

    def _clear(self) -> None:
        self._read = None
        self._say_nothing()
        self._preview.forget()
        self._report.forget()

    def _begin(self, what: str) -> Gauge:
        gauge = Gauge()
        self._gauge = gauge
        self._progress.watch(gauge, what)
        self.setFocus()  # else nobody hears the keyboard while the rest is disabled
        self._allow(choosing=False)
        return gauge

    def _if_still(self, gauge: Gauge, then: Callable[[T], None], answer: T) -> None:
        """Go on with an answer, unless a lock came before it."""
        if not isValid(self) or self._gauge is not gauge:
            return
        self._gauge = None
        self._progress.clear()
        self._allow(choosing=True)
        then(answer)

    def _allow(self, *, choosing: bool) -> None:
        for part in (self._source, self._preview, self._report, self._earlier):
            part.setEnabled(choosing)

    def _hear(self, changes: Changes) -> None:
        if (changes.imports or changes.entries) and self.isVisible():
            self._ask_earlier()

    def _ask_earlier(self) -> None:
        self._desk.ask(self, _batches, self._earlier.show_batches)


def _looked(journal: "Journal", path: Path) -> Looked:
    return journal.importing.formats(), journal.importing.recognise(path)


def _read(
    source: _Source, password: str, progress: Progress, journal: "Journal"
) -> Preview:
    return journal.importing.read(
        source.path, source.format, password=password, progress=progress
    )


def _batches(journal: "Journal") -> tuple[Batch, ...]:
    return journal.importing.batches()
