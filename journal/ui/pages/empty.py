"""A page with nothing on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class EmptyPage(QWidget):
    """What a quick exit leaves to be seen: a window that is nothing in particular."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Nothing here"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
