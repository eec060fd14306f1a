"""The quiet button at the end of a row, with what else can be done to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import IconButton

Act = Callable[[], object]


class RowMenu(IconButton):
    """Opens a menu; what it offers can be done by a key in the row as well.

    row is the widget in which the keys are heard.
    """

    def __init__(self, appearance: Appearance, name: str, row: QWidget) -> None:
        super().__init__(appearance.icon("ellipsis", "faint"), name)
        self._row = row
        self.setProperty("look", "row")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def offer(self, text: str, act: Act, *, key: str = "") -> QAction:
        """Offer one more thing to do, by its text and a key of the table; return it."""
        action = self._menu.addAction(text)
        action.triggered.connect(lambda _: act())
        if key:
            action.setShortcut(keys.sequence(key))
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            action.setShortcutContext(within)
            self._row.addAction(action)
        return action
