"""A widget in the middle of a page, as wide as it is designed or as there is room."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_ALL_BUT_THE_REST = 1000


class Middle(QHBoxLayout):
    """Holds one widget; width is what it takes at most, in pixels at a size of 100 %.

    It takes more where its parts need it.
    """

    def __init__(self, widget: QWidget, width: int, appearance: Appearance) -> None:
        super().__init__()
        self._widget = widget
        self._width = width
        self._appearance = appearance
        self.setContentsMargins(0, 0, 0, 0)
        self.addStretch(1)
        self.addWidget(widget, _ALL_BUT_THE_REST)
        self.addStretch(1)
        widget.installEventFilter(self)
        appearance.changed.connect(self._fit)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # what came into sight may need more
        return False

    def _fit(self) -> None:
        least = self._widget.minimumSizeHint().width()
        most = self._appearance.pixels(self._width)
        self._widget.setMaximumWidth(max(most, least))
