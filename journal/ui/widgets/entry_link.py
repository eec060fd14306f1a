"""The title of an entry as a way to it, and words beside it, cut where a line ends."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

_NARROWEST = 40
_WORDS = 8  # characters that must have room beside a title
_EDGES = 3  # the border that shows the focus


class EntryLink(QPushButton):
    """A title that wants its whole width and is cut where there is less.

    said is what a screen reader says of it. most is the number of characters that it
    takes room for, where that is not all.
    """

    def __init__(
        self,
        title: str,
        said: str,
        parent: QWidget | None = None,
        *,
        most: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self._most = most
        self.setProperty("look", "entry")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_title(title, said)

    def show_title(self, title: str, said: str) -> None:
        """Show another title."""
        self._whole = title
        self.setAccessibleName(said)
        self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        whole = self.fontMetrics().horizontalAdvance(self._whole)
        if self._most is not None:
            whole = min(whole, self._most * self.fontMetrics().averageCharWidth())
        return QSize(whole + 2 * _EDGES + 1, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        wide = min(_NARROWEST, self.sizeHint().width())
        return QSize(wide, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 2 * _EDGES, _NARROWEST)
        elide = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(self._whole, elide, room)
        self.setToolTip("" if cut == self._whole else self._whole)
        # A single & would become an access key.
        self.setText(cut.replace("&", "&&"))


class OneLine(QLabel):
    """Quiet words that take what room is left, and are read out whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("look", "quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        least = _WORDS * self.fontMetrics().averageCharWidth()
        return QSize(least, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, self.width()))
