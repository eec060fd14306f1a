"""The narrow column in the middle of the page, where questionnaires are taken."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.scrolled import scrolled_column

_WIDTH = 680
_BETWEEN = 16


class Middle(QWidget):
    """As wide as reads well, at any size of text; give it a layout."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self._appearance.pixels(_WIDTH))


def in_the_middle(widget: QWidget) -> QHBoxLayout:
    """Put a widget between two equal spaces, as wide as it may be."""
    row = QHBoxLayout()
    # An alignment instead of room at both sides would squeeze texts that wrap.
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def measure_column(view: QWidget, appearance: Appearance) -> QVBoxLayout:
    """Fill a view with a column that scrolls; return the layout to fill."""
    middle = Middle(appearance)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_BETWEEN)
    around = scrolled_column(view)
    around.addLayout(in_the_middle(middle))
    around.addStretch(1)
    return column


def block(gap: int = 12) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget and its layout, a column without margins."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return widget, column


def row_of(*widgets: QWidget, gap: int = 10) -> QHBoxLayout:
    """Put widgets side by side, from the left."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def in_order(*widgets: QWidget) -> None:
    """Let Tab pass these one after another."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def fill(column: QLayout, *widgets: QWidget) -> None:
    """Add widgets one below another."""
    for widget in widgets:
        column.addWidget(widget)
