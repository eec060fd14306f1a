"""A field for a password: dots, an eye to look at it, and no way to keep it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.ui.appearance import Appearance


class SecretField(QLineEdit):
    """A line of dots; the eye at its end shows what they are."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_or_hide)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_or_hide(shown=False)

    def take(self) -> str:
        """Return what was typed and forget it, undo history included."""
        typed = self.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty the field for good; clear() alone could be undone."""
        self.setText("")
        self._eye.setChecked(False)

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(self._appearance.icon("eye-off" if shown else "eye"))
        self._eye.setText(
            self.tr("Hide the password") if shown else self.tr("Show the password")
        )
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
