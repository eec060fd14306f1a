"""All questions that stop the person: asked in one place, answered by tests."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class Prompts:
    """Questions and sentences shown over a window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self._box: QMessageBox | None = None

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

    def _show(self, box: QMessageBox) -> None:
        before, self._box = self._box, box
        box.exec()
        self._box = before
