"""Things that stand in the middle of a page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def centred(*widgets: QWidget, gap: int = 12) -> QHBoxLayout:
    """Put widgets beside one another, with the same room at both sides.

    An alignment would do, but then a text that wraps gets the height it would have if
    it were as wide as the page, and what stands above it is squeezed.
    """
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
