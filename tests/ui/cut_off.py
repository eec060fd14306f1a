"""What cannot be read in a window because there is no room for it."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from journal.ui.widgets.wrapping_check_box import WrappingCheckBox

SLACK = 1
"""Pixels that rounding may take."""

Texts = QLabel | QAbstractButton | QComboBox | QLineEdit
ELIDED = "elided"
"""A property of what is shortened on purpose, with the whole text at hand."""


def cut_off(window: QWidget) -> list[str]:
    """Return a line about each text in sight that is cut, covered or squeezed."""
    return [
        f"{type(widget).__name__} {text(widget)[:40]!r}: {problem}"
        for widget in texts_in_sight(window)
        for problem in _problems(widget)
    ] + [
        f"{type(area.parentWidget()).__name__} is wider than its place by"
        f" {area.horizontalScrollBar().maximum()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > SLACK
    ]


def texts_in_sight(window: QWidget) -> list[Texts]:
    """Return every label, button and field with a text that is shown."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit)
        and widget.isVisible()
        and text(widget)
        and not widget.objectName().startswith("qt_")
    ]


def text(widget: Texts) -> str:
    """Return what a widget says."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text()


def _problems(widget: Texts) -> Iterator[str]:
    if not widget.property(ELIDED):
        yield from _too_small(widget)
    yield from _cut_by_what_is_around(widget)
    yield from _covered(widget)


def _too_small(widget: Texts) -> Iterator[str]:
    have, needed = widget.size(), needed_width(widget)
    if have.width() + SLACK < needed:
        yield f"{have.width()} wide, {needed} needed"
    high = needed_height(widget)
    if have.height() + SLACK < high:
        yield f"{have.height()} high, {high} needed"


def needed_width(widget: Texts) -> int:
    """How wide a widget must be to show its text, in pixels."""
    metrics = QFontMetrics(widget.font())
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = widget.text().replace("/", "/ ").split() or [""]
        longest = max(metrics.horizontalAdvance(word) for word in words)
        return 0 if "<" in widget.text() else longest
    if isinstance(widget, QLineEdit):
        frame = widget.width() - widget.contentsRect().width()
        asks = metrics.horizontalAdvance(widget.placeholderText()) + frame
        return 0 if widget.text() else asks  # a text scrolls
    if isinstance(widget, QComboBox):
        return metrics.horizontalAdvance(widget.currentText()) + metrics.height()
    wraps = isinstance(widget, WrappingCheckBox)
    return (widget.minimumSizeHint() if wraps else widget.sizeHint()).width()


def needed_height(widget: Texts) -> int:
    """How high a widget must be to show its text at its width, in pixels."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit | QComboBox):
        return QFontMetrics(widget.font()).height()
    return widget.sizeHint().height()


def _cut_by_what_is_around(widget: Texts) -> Iterator[str]:
    """Look at everything around a widget, up to the next thing that scrolls."""
    around = widget.parentWidget()
    while around is not None and not _scrolls(around):
        place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
        inside = around.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not inside.contains(place):
            yield f"reaches out of {type(around).__name__}"
            return
        if around.isWindow():
            return
        around = around.parentWidget()


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is widget


def _covered(widget: Texts) -> Iterator[str]:
    above = widget.parentWidget()
    if above is None or above.layout() is None:
        return
    others = [
        each
        for each in above.findChildren(QWidget)
        if each.parentWidget() is above and each.isVisible() and each is not widget
    ]
    for one, other in combinations([widget, *others], 2):
        common = one.geometry().intersected(other.geometry())
        if one is widget and min(common.width(), common.height()) > SLACK:
            yield f"lies over {type(other).__name__}"
