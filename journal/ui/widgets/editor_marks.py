"""What is marked in a text without being part of it, by who marks it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

Place = tuple[int, int]
"""Where a mark begins and ends, in UTF-16 units."""


class EditorMarks(QObject):
    """Holds several layers of marks of one editor; the last one lies on top."""

    def __init__(self, editor: QTextEdit, *layers: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._layers: dict[str, list[QTextEdit.ExtraSelection]] = {
            layer: [] for layer in layers
        }

    def show_marks(
        self, layer: str, marks: Iterable[tuple[Place, QTextCharFormat]]
    ) -> None:
        """Show these marks in the place of those of the layer. Raises KeyError."""
        before = self._layers[layer]
        made = [self._made(place, format_) for place, format_ in marks]
        if not before and not made:
            return
        self._layers[layer] = made
        self._editor.setExtraSelections(
            [one for marked in self._layers.values() for one in marked]
        )

    def clear(self, layer: str) -> None:
        """Show no marks of the layer. Raises KeyError."""
        self.show_marks(layer, ())

    def _made(self, place: Place, format_: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = format_
        return made


def in_sight(editor: QTextEdit) -> Place:
    """Return the first and the last place of the text that is in sight."""
    area = editor.viewport().rect()
    first = editor.cursorForPosition(area.topLeft()).block()
    last = editor.cursorForPosition(area.bottomRight()).block()
    return first.position(), last.position() + last.length() - 1
