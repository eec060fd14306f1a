"""The recovery words on paper: printed, or saved as a page for that."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.services import plain_files
from journal.ui.appearance import Appearance
from journal.ui.errands import Errands
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import FlowLayout, caption, outline_button

if TYPE_CHECKING:  # the front is there before what lays out pages
    from journal.domain.page import Paper

_NAME = "words.pdf"  # neutral, since others may see it


class PhraseSheet(QWidget):
    """Buttons beside the words; phrase gives those that are shown now."""

    def __init__(
        self, appearance: Appearance, prompts: Prompts, phrase: Callable[[], str]
    ) -> None:
        super().__init__()
        self._prompts = prompts
        self._phrase = phrase
        self._errands = Errands(self)
        self._named = QCheckBox(self.tr("Say on the page what the words are for"))
        self._said = caption("")
        self._said.setWordWrap(True)
        to_print = outline_button(
            self.tr("Print…"), icon=appearance.icon("printer", "accent")
        )
        save = outline_button(
            self.tr("Save to print elsewhere…"),
            icon=appearance.icon("file-down", "accent"),
        )
        to_print.clicked.connect(self._print)
        save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._named)
        row = FlowLayout(gap=10, row_gap=8)
        row.addWidget(to_print)
        row.addWidget(save)
        column.addLayout(row)
        column.addWidget(self._said)

    def forget(self) -> None:
        """Say nothing of an earlier page."""
        self._tell("")

    def _print(self) -> None:
        from journal.ui.widgets.paper_paint import (  # noqa: PLC0415 - slow to load
            print_paper,
        )

        printer = self._prompts.printer(self.tr("Words"))
        if printer is not None and isValid(self):
            print_paper(printer, self._sheet())
            self._tell(self.tr("Printed. Check the words against the paper."))

    def _save(self) -> None:
        from journal.services import recovery_sheet  # noqa: PLC0415 - as above

        agreed = self._prompts.confirm(
            self.tr(
                "Whoever has this page and a copy of the journal can read all of it."
                " Print it, and delete the file then."
            ),
            action=self.tr("Choose where"),
        )
        path = (
            self._prompts.path_to_save(Path.home() / _NAME, kind=self.tr("PDF"))
            if agreed and isValid(self)
            else None
        )
        if path is None or not isValid(self):
            return
        sheet = self._sheet()
        told = self.tr("Saved as {0}. Delete it once it is printed.").format(path.name)
        self._errands.run(
            lambda: plain_files.save(path, recovery_sheet.pdf(sheet)),
            lambda _: self._tell(told),
            lambda error: self._tell(reason_of(error)),
        )

    def _sheet(self) -> "Paper":
        from journal.services import recovery_sheet  # noqa: PLC0415 - as above

        named = self._named.isChecked()
        told = [
            self.tr("Keep this page where only you look. Nobody can make it again."),
        ]
        if named:
            told.insert(
                0,
                self.tr(
                    "These 24 words open the journal on my computer if I forget the"
                    " password. In the program: Use recovery phrase."
                ),
            )
        return recovery_sheet.recovery_sheet(
            self._phrase().split(),
            self.tr("24 words"),
            told,
            self.tr("Session Journal") if named else "",
        )

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
