"""A page that scrolls when it is taller than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_SIDE, _TOP, _BOTTOM = 36, 28, 28
_BETWEEN = 18


def scrolled_column(page: QWidget) -> QVBoxLayout:
    """Fill a page with a scrolling column and return the column's layout."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(_SIDE, _TOP, _SIDE, _BOTTOM)
    column.setSpacing(_BETWEEN)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    # What is inside takes the focus; the area itself would be an idle Tab stop.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    return column
