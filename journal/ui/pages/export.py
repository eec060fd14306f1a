"""Export: the journal, or a part of it, as files that anyone can read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.choice import Choice, Counts, Format
from journal.domain.course import Course
from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.moment import Clock
from journal.domain.progress import CancelledError
from journal.services.journal import Journal
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.export_output import ExportOutput
from journal.ui.gauge import Gauge
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import (
    Card,
    heading,
    paragraph,
    primary_button,
    subheading,
)
from journal.ui.widgets.export_choice import ExportChoice
from journal.ui.widgets.export_formats import ExportFormats
from journal.ui.widgets.progress_line import ProgressLine
from journal.ui.widgets.scrolled import scrolled_column


class ExportPage(QWidget):
    """Chooses what leaves and as what; says how much that is before anything leaves."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = ExportFormats()
        self._choice = ExportChoice(clock().day)
        self._asked: tuple[Choice, Format] | None = None
        self._can_export = False
        self._counts = subheading("")
        self._export = primary_button(
            self.tr("Export…"), icon=appearance.icon("file-down", "surface")
        )
        self._progress = ProgressLine()
        self._outcome = paragraph("")
        self._outcome.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._output = ExportOutput(desk, prompts, self)
        self._lay_out()
        self._connect()

    def stop_work(self) -> None:
        """Stop what is being written; nothing of it is left."""
        self._output.stop()

    def forget(self) -> None:
        """Drop the names of tags and courses, and where something was written."""
        self._choice.show_tags(())
        self._choice.show_courses(())
        self._say("")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_names()
        self._count()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page, not another window
            self._say("")

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        column.addWidget(heading(self.tr("Export")))
        column.addWidget(
            paragraph(
                self.tr("Your journal, or a part of it, in files for other programs.")
            )
        )
        column.addWidget(self._formats)
        column.addWidget(self._choice)
        column.addWidget(self._leaving())
        column.addStretch(1)

    def _leaving(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        self._counts.setWordWrap(True)
        column.addWidget(self._counts)
        column.addWidget(
            paragraph(
                self.tr(
                    "What you export is not encrypted. Anyone who comes across it can "
                    "read it."
                )
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._export)
        row.addWidget(self._progress, 1)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self._outcome)
        return card

    def _connect(self) -> None:
        self._formats.chosen.connect(self._take_format)
        self._choice.changed.connect(self._count)
        self._export.clicked.connect(self._begin)
        self._output.begun.connect(self._watch)
        self._output.written.connect(self._tell)
        self._output.refused.connect(self._refuse)
        self._desk.changed.connect(self._note)

    def _take_format(self, wanted: Format) -> None:
        self._choice.take_entries(entries=wanted is not Format.CSV)

    def _note(self, _: Changes) -> None:
        if self.isVisible():
            self._ask_names()
            self._count()

    def _ask_names(self) -> None:
        self._desk.ask(self, _tags, self._choice.show_tags)
        self._desk.ask(self, _courses, self._choice.show_courses)

    def _count(self) -> None:
        self._say("")
        if not self.isVisible():
            return
        wanted = self._formats.wanted
        try:
            choice = self._choice.choice()
        except InvalidInputError as error:
            self._asked = None
            self._show_counts(reason_of(error), can_export=False)
            return
        self._asked = asked = (choice, wanted)
        self._desk.ask(
            self,
            lambda journal: journal.exporting.count(choice, wanted),
            partial(self._answer, asked),
        )

    def _answer(self, asked: tuple[Choice, Format], counts: Counts) -> None:
        if asked is not self._asked:  # something else was chosen meanwhile
            return
        choice, wanted = asked
        may_be_empty = wanted is Format.JSON and choice.is_everything
        can_export = may_be_empty or counts.total > 0
        self._show_counts(self._in_words(counts), can_export=can_export)

    def _show_counts(self, words: str, *, can_export: bool) -> None:
        self._counts.setText(words)
        self._counts.setAccessibleName(words)
        self._can_export = can_export
        self._export.setEnabled(can_export and not self._output.is_busy)

    def _in_words(self, counts: Counts) -> str:
        parts = (
            (counts.entries, self.tr("1 entry"), self.tr("{count} entries")),
            (counts.check_ins, self.tr("1 check-in"), self.tr("{count} check-ins")),
            (
                counts.results,
                self.tr("1 questionnaire"),
                self.tr("{count} questionnaires"),
            ),
        )
        told = [
            one if count == 1 else several.format(count=count)
            for count, one, several in parts
            if count
        ]
        if counts.others:
            others = self.tr("{count} other things").format(count=counts.others)
            told.append(self.tr("1 other thing") if counts.others == 1 else others)
        return ", ".join(told) or self.tr("Nothing fits this choice.")

    def _begin(self) -> None:
        if self._asked is not None:
            self._say("")
            self._output.export(*self._asked)

    def _watch(self, gauge: Gauge) -> None:
        self._export.setEnabled(False)
        self._progress.watch(gauge, self.tr("Writing"))

    def _tell(self, path: Path) -> None:
        self._end(self.tr("Written. It is here: {path}").format(path=path))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            self._end("")
            raise error
        is_stopped = isinstance(error, CancelledError)
        stopped = self.tr("Stopped. Nothing was written.")
        self._end(stopped if is_stopped else reason_of(error))

    def _end(self, sentence: str) -> None:
        self._progress.clear()
        self._export.setEnabled(self._can_export)
        self._export.setFocus()
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._outcome.setText(sentence)
        self._outcome.setAccessibleName(sentence)
        self._outcome.setVisible(bool(sentence))


def _tags(journal: Journal) -> tuple[str, ...]:
    return journal.writing.tags()


def _courses(journal: Journal) -> tuple[Course, ...]:
    return tuple(line.course for line in journal.courses.lines())
