"""A label in a type that no style rule has."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance


class Typeset(QLabel):
    """A text in the font of a use, so many times as large, in a colour of the palette.

    It keeps its font where Qt would take it away: with a style sheet in force, a
    change of parent sets the fonts of a whole branch back.
    """

    def __init__(
        self,
        text: str,
        appearance: Appearance,
        use: str,
        *,
        times: float = 1.0,
        ink: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._use = use
        self._times = times
        self.setForegroundRole(ink)
        appearance.changed.connect(self._set_font)
        self._set_font()

    def set_times(self, times: float) -> None:
        """Make the text so many times as large as its use is designed."""
        self._times = times
        self._set_font()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_font()

    def _set_font(self) -> None:
        font = QFont(self._appearance.font(self._use))
        font.setPixelSize(round(font.pixelSize() * self._times))
        if font != self.font():
            self.setFont(font)
