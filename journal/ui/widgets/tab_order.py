"""Letting Tab pass what was laid out anew in the order in which it is read."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def tab_in_reading_order(page: QWidget) -> None:
    """Let Tab pass the controls of a page in the order of its layouts.

    Qt keeps the order in which they were made, and rows come later than what is below.
    """
    for before, after in pairwise(_controls(page)):
        QWidget.setTabOrder(before, after)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes_tab and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _controls(content)
    elif not isinstance(widget, QAbstractScrollArea):
        layout = widget.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inside, widget = item.layout(), item.widget()
        if inside is not None:
            yield from _laid_out(inside)
        elif widget is not None:
            yield from _controls(widget)
