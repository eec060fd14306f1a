"""A check box whose text goes on below where there is no room beside it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

_NARROWEST = 12  # characters


class WrappingCheckBox(QCheckBox):
    """Is as wide as its text on one line, or less, and then higher."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = self._beside() + self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._beside() + self.fontMetrics().averageCharWidth() * _NARROWEST
        return QSize(least, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _beside(self) -> int:
        """Return how wide all is but the text, in pixels."""
        lines, metrics = self.text().split("\n"), self.fontMetrics()
        return super().sizeHint().width() - max(map(metrics.horizontalAdvance, lines))

    def _fit(self) -> None:
        lines = wrapped(self._whole, self.width() - self._beside(), self.fontMetrics())
        if lines != self.text():
            self.setText(lines)


def wrapped(text: str, width: int, metrics: QFontMetrics) -> str:
    """Return a text with its lines broken between words; width is in pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
