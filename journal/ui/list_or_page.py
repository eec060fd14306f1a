"""Where there is no room for the list and the page: one of them at a time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journal.ui.appearance import Appearance

_LEAST_PAGE = 300
"""The least that a page can be read and written in, in pixels at a size of 100 %."""


class ListOrPage(QObject):
    """Shows both while there is room, else the one that was asked for last.

    beside is what may stand at the right of the page and takes room from it.
    """

    def __init__(
        self,
        around: QWidget,
        parts: tuple[QWidget, QWidget],
        beside: QWidget,
        appearance: Appearance,
    ) -> None:
        super().__init__(around)
        self._around = around
        self._list, self._page = parts
        self._beside = beside
        self._appearance = appearance
        self._wants_list = True
        self._is_page_alone = False
        for each in (around, beside):
            each.installEventFilter(self)
        appearance.changed.connect(self.fit)

    def show_list(self) -> None:
        """Let the list be seen."""
        self._wants_list = True
        self.fit()

    def show_page(self) -> None:
        """Let the page be seen."""
        self._wants_list = False
        self.fit()

    def leave_page_alone(self, *, alone: bool) -> None:
        """Show the page and nothing else, or as before."""
        self._is_page_alone = alone
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        is_crowded = self._is_crowded()
        page_only = self._is_page_alone or (is_crowded and not self._wants_list)
        self._page.setVisible(page_only or not is_crowded)
        self._list.setVisible(not page_only)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turns = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
        if (watched is self._around and event.type() == QEvent.Type.Resize) or (
            watched is self._beside and event.type() in turns
        ):
            self.fit()
        return False

    def _is_crowded(self) -> bool:
        beside = 0 if self._beside.isHidden() else self._beside.minimumWidth()
        needed = self._list.minimumWidth() + self._appearance.pixels(_LEAST_PAGE)
        return self._around.width() < needed + beside
