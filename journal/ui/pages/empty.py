"""A page with nothing on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class EmptyPage(QWidget):
    """What a quick exit leaves to be seen: a window that is nothing in particular."""

    def __init__(self) -> None:
        super().__init__()
        self._name_itself()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_itself()

    def _name_itself(self) -> None:
        self.setAccessibleName(self.tr("Nothing here"))
