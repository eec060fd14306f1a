"""A field for a password: dots, an eye to look at it, and no way to keep it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import icon_button

_BESIDE_EYE = 5


class SecretField(QLineEdit):
    """A line of dots; the eye at its end shows what they are.

    The eye is a button of its own: that of a QAction cannot be reached by Tab.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = icon_button(appearance.icon("eye"), self.tr("Show the password"))
        self._eye.setParent(self)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.clicked.connect(self._look_or_hide)
        self._show_letters(shown=False)

    def take(self) -> str:
        """Return what was typed and forget it, undo history included."""
        typed = self.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty the field for good; clear() alone could be undone."""
        self.setText("")
        self._show_letters(shown=False)

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        side = self._eye.sizeHint()
        top = (self.height() - side.height()) // 2
        self._eye.resize(side)
        self._eye.move(self.width() - side.width() - _BESIDE_EYE, top)
        self.setTextMargins(0, 0, side.width(), 0)

    def _look_or_hide(self) -> None:
        self._show_letters(shown=self.echoMode() == QLineEdit.EchoMode.Password)

    def _show_letters(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        name = self.tr("Hide the password") if shown else self.tr("Show the password")
        self._eye.setIcon(self._appearance.icon("eye-off" if shown else "eye"))
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
