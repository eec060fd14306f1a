"""What is inside a spin box or a date field: parts that need a name, and a wheel."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QWidget
from typing_extensions import override

_TEXT_INDENT = 11


class StillWheel(QObject):
    """Lets the wheel through to the page: scrolling must not change what was said."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def name_field(field: QWidget, name: str) -> None:
    """Name a field and whatever inside it a screen reader may come to."""
    field.setAccessibleName(name)
    for part in field.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setAccessibleName(name)


def indent_text(field: QAbstractSpinBox) -> None:
    """Move the text off the edge: the style sheet's padding does not reach it."""
    field.lineEdit().setTextMargins(_TEXT_INDENT, 0, 0, 0)
