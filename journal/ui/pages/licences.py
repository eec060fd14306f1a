"""The licences of everything that ships with the program."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from journal.services import resources
from journal.ui.widgets.controls import heading


class LicencesPage(QWidget):
    """The notices, then every licence in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Licences of what is inside"))
        text.setPlainText(_all_notices())
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(18)
        column.addWidget(heading(self.tr("Licences of what is inside")))
        column.addWidget(text, 1)


def _all_notices() -> str:
    folder = resources.folder() / "licences"
    first = folder / "NOTICES.md"
    rest = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = [first, *(path for path in rest if path != first)]
    return "\n\n\n".join(path.read_text(encoding="utf-8") for path in texts)
