"""Answers to questions, handed in before they are asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journal.ui.prompts import Prompts


class ScriptedPrompts(Prompts):
    """Asks nobody: gives the answers it was made with and keeps what was asked.

    meanwhile is done while a question stands, as things go on behind a dialog.
    """

    def __init__(
        self,
        *,
        agree: bool = True,
        folder: Path | None = None,
        file: Path | None = None,
        meanwhile: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.agree = agree
        self.folder = folder
        self.file = file
        self.meanwhile = meanwhile
        self.paper: QPrinter | None = None
        self.asked: list[str] = []
        self.told: list[str] = []
        self.details = ""
        self.dismissed = 0

    @override
    def over(self, window: QWidget) -> "ScriptedPrompts":
        return self

    @override
    def confirm(self, question: str, *, action: str) -> bool:
        self.asked.append(question)
        if self.meanwhile is not None:
            self.meanwhile()
        return self.agree

    @override
    def tell(self, sentence: str, *, details: str = "") -> None:
        self.told.append(sentence)
        self.details = details

    @override
    def dismiss(self) -> None:
        self.dismissed += 1

    @override
    def folder_to_open(self, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self.folder

    @override
    def file_to_open(self, title: str, start: Path) -> Path | None:
        self.asked.append(title)
        return self.file

    @override
    def printer(self, document: str) -> QPrinter | None:
        self.asked.append(document)
        return self.paper

    @override
    def path_to_save(self, suggested: Path, *, kind: str) -> Path | None:
        self.asked.append(f"{kind}: {suggested.name}")
        return self.file
