"""All questions that stop the person: asked in one place, answered by tests."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMessageBox,
    QWidget,
)
from shiboken6 import delete

from journal.ui.traces import forget_visited_folders

if TYPE_CHECKING:  # printing is rare, and loading what it takes is slow
    from PySide6.QtPrintSupport import QPrinter


class Prompts:
    """Questions and sentences shown over a window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self._boxes: list[QDialog] = []

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

    def tell(self, sentence: str, *, details: str = "") -> None:
        """Show a sentence until it is put away; details on request."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "",
            sentence,
            QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.setDetailedText(details)
        self._show(box)

    def dismiss(self) -> None:
        """Put away every dialog and menu that is shown, as if by Escape."""
        for menu in iter(QApplication.activePopupWidget, None):
            menu.close()
        for box in reversed(self._boxes):
            box.reject()

    def folder_to_open(self, title: str, start: Path) -> Path | None:
        """Ask for a folder that is there."""
        dialog = self._file_dialog(title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog)

    def file_to_open(self, title: str, start: Path) -> Path | None:
        """Ask for a file that is there."""
        dialog = self._file_dialog(title, start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._chosen(dialog)

    def path_to_save(self, suggested: Path, *, kind: str) -> Path | None:
        """Ask where to write a file; kind names what it is, such as "Picture".

        The end of the suggested name is kept. A file that is there is replaced only if
        the person says so.
        """
        dialog = self._file_dialog("", suggested.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(f"{kind} (*{suggested.suffix})")
        # Before the check for a file of that name, which would miss one added later.
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.selectFile(suggested.name)
        return self._chosen(dialog)

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

    def _file_dialog(self, title: str, folder: Path) -> QFileDialog:
        """Make a dialog of Qt's own.

        The system's would note what was chosen among the files used last, and could
        not be put away by a lock.
        """
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        accepted = self._show(dialog)
        chosen = dialog.selectedFiles() if accepted else []
        # Not later: what it writes of itself as it goes must not be left behind.
        delete(dialog)
        forget_visited_folders()
        return Path(chosen[0]) if chosen else None

    def _show(self, box: QDialog) -> int:
        self._boxes.append(box)
        try:
            return box.exec()
        finally:
            self._boxes.remove(box)
