"""The field for the 24 words of a recovery phrase, typed from paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def words_field() -> QPlainTextEdit:
    """Make a field that no keyboard learns from; Tab leaves it."""
    words = QPlainTextEdit()
    words.setTabChangesFocus(True)
    words.setUndoRedoEnabled(False)
    words.setFixedHeight(words.fontMetrics().lineSpacing() * 4 + 24)
    words.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhMultiLine
    )
    return words
