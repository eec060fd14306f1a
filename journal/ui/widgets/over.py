"""A small surface over the window, which Escape leads back from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

_FROM_TOP = 0.12  # of the height of the window


class Over(QDialog):
    """Stands over a window until it is left; the keyboard goes back where it was.

    The window hears nothing meanwhile.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setProperty("look", "over")
        self._window = window
        self._before = QApplication.focusWidget()
        self.finished.connect(self._give_back)

    def call(self, name: str) -> None:
        """Give it the name by which a screen reader tells of it."""
        self.setWindowTitle(name)
        self.setAccessibleName(name)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        around = self._window.frameGeometry()
        left = around.left() + (around.width() - self.width()) // 2
        self.move(left, around.top() + round(around.height() * _FROM_TOP))

    def _give_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            self._window.activateWindow()
            before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
