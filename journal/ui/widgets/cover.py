"""A quiet cover over the window while another program has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_SIDE = 32


class Cover(QWidget):
    """Hides what stands in a window, and says nothing; a click takes it away."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self.hide()
        self.setProperty("look", "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name_itself()
        sign = QLabel()
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(appearance.icon("eye-off", "faint").pixmap(_SIDE, _SIDE))
        QVBoxLayout(self).addWidget(sign)
        window.installEventFilter(self)

    def lie(self, *, over: bool) -> None:
        """Lie over the whole window, or no longer."""
        if over:
            self.resize(self._window.size())
            self.raise_()
        self.setVisible(over)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_itself()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._window.size())
        return False

    def _name_itself(self) -> None:
        self.setAccessibleName(self.tr("Covered"))
