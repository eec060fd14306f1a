"""All questions that stop the person: asked in one place, answered by tests."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

if TYPE_CHECKING:  # printing is rare, and loading what it takes is slow
    from PySide6.QtPrintSupport import QPrinter


class Prompts:
    """Questions and sentences shown over a window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self._box: QDialog | None = None

    def over(self, window: QWidget) -> "Prompts":
        """Return prompts that are shown over this window."""
        return Prompts(window)

    def confirm(self, question: str, *, action: str) -> bool:
        """Ask whether to go on; action names the button that does."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "",
            question,
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        agreed = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        self._show(box)
        return box.clickedButton() is agreed

    def tell(self, sentence: str) -> None:
        """Show a sentence until it is put away."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "",
            sentence,
            QMessageBox.StandardButton.Ok,
            self._window,
        )
        self._show(box)

    def dismiss(self) -> None:
        """Put away the question or sentence that is shown, as if by Escape."""
        if self._box is not None:
            self._box.reject()

    def folder_to_open(self, title: str, start: Path) -> Path | None:
        """Ask for a folder that is there."""
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(start))
        return Path(chosen) if chosen else None

    def file_to_open(self, title: str, start: Path) -> Path | None:
        """Ask for a file that is there."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(start))
        return Path(chosen) if chosen else None

    def path_to_save(self, suggested: Path, *, kind: str) -> Path | None:
        """Ask where to write a file; kind names what it is, such as "Picture".

        The end of the suggested name is kept. A file that is there is replaced only if
        the person says so.
        """
        dialog = QFileDialog(self._window, "", str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(f"{kind} (*{suggested.suffix})")
        # Before the check for a file of that name, which would miss one added later.
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.selectFile(suggested.name)
        if not dialog.exec():
            return None
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if chosen else None

    def printer(self, document: str) -> "QPrinter | None":
        """Ask for a printer; document is what its list of jobs says."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - as above
            QPrintDialog,
            QPrinter,
        )

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document)
        printer.setCreator("")
        dialog = QPrintDialog(printer, self._window)
        return printer if self._show(dialog) else None

    def _show(self, box: QDialog) -> int:
        before, self._box = self._box, box
        answer = box.exec()
        self._box = before
        return answer
