"""The line that is being written stays in the middle of the page."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from journal.ui.widgets.markdown_editor import MarkdownEditor


class Typewriter(QObject):
    """Moves the text instead of the eyes, once there are lines enough."""

    def __init__(self, editor: MarkdownEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._is_on = False
        self._bar = editor.verticalScrollBar()
        self._bar.rangeChanged.connect(self._make_room)
        editor.cursorPositionChanged.connect(self._follow)
        editor.textChanged.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """Whether the line stays in the middle."""
        return self._is_on

    def turn(self, *, on: bool) -> None:
        """Keep the line in the middle from now on, or no longer."""
        if on == self._is_on:
            return
        self._is_on = on
        self._editor.set_filling(on=on)
        if on:
            self._make_room()
            self._follow()
        else:
            height = round(self._editor.document().size().height())
            room = self._editor.viewport().height()
            self._bar.setMaximum(max(height - room, 0))

    def _make_room(self) -> None:
        """Let the last line come up to the middle."""
        if not self._is_on:
            return
        height = round(self._editor.document().size().height())
        most = height - self._editor.viewport().height() // 2
        if most > self._bar.maximum():
            self._bar.setMaximum(most)

    def _follow(self) -> None:
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not self._is_on or pressed:  # a text that moves cannot be selected
            return
        middle = self._editor.viewport().height() // 2
        below = self._editor.cursorRect().center().y() - middle
        self._bar.setValue(self._bar.value() + below)
