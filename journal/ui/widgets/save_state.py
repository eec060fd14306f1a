"""Whether what is written is in the journal yet, in a word or two."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.elided import ElidedCaption

_ICON = 14


class SaveState(QWidget):
    """A quiet sign beside the tools; it says nothing before there is something."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_compact = False
        self._icon = QLabel()
        self._icon.hide()
        self._words = ElidedCaption()  # in a narrow window the tools come first
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def set_compact(self, *, compact: bool) -> None:
        """Leave the words about a save that succeeded to a tooltip."""
        self._is_compact = compact
        self._fit()

    @property
    def full_width(self) -> int:
        """How much room all of it takes, in pixels."""
        return self._words.sizeHint().width() + 2 * self._appearance.pixels(_ICON)

    def show_saving(self) -> None:
        """Say that a save is on its way."""
        self._say(self.tr("Saving…"))

    def show_saved(self, time: str) -> None:
        """Say since when everything is in the journal."""
        self._say(self.tr("Saved {time}").format(time=time), is_done=True)

    def show_refused(self) -> None:
        """Say that the last words are not in the journal."""
        self._say(self.tr("Not saved"))

    def clear(self) -> None:
        """Say nothing: nothing was written yet."""
        self._say("")

    def _say(self, words: str, *, is_done: bool = False) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setToolTip(words)
        self._icon.setVisible(is_done)
        self._fit()

    def _fit(self) -> None:
        self._words.setVisible(self._icon.isHidden() or not self._is_compact)

    def _draw(self) -> None:
        size = QSize(self._appearance.pixels(_ICON), self._appearance.pixels(_ICON))
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._appearance.icon("check").pixmap(size, ratio))
