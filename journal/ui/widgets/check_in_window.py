"""A small window for a check-in beside what is being written."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.ui.appearance import Appearance
from journal.ui.widgets.check_in_editor import CheckInEditor
from journal.ui.widgets.controls import subheading
from journal.ui.widgets.dates import full_day

_WIDTH = 560
_LEFT_FREE = 0.1  # of the height of the screen


class CheckInWindow(QDialog):
    """It blocks nothing, grows with what is said, and scrolls where the screen ends.

    day is that of the entry the check-in is for.
    """

    def __init__(
        self,
        editor: CheckInEditor,
        day: date,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check-in"))
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        about = self.tr("A check-in for the entry of {0}").format(full_day(day))
        column.addWidget(subheading(about))
        column.addWidget(editor)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        # What is inside takes the focus; the area itself would be an idle Tab stop.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        self.resize(appearance.pixels(_WIDTH), 0)
        self._fit()
        self._content.installEventFilter(self)
        editor.closed.connect(self.close)
        editor.focus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.screen().availableGeometry().height()
        wanted = self._content.heightForWidth(self.width())
        height = min(wanted, round(room * (1 - _LEFT_FREE)))
        if height > self.height():
            self.resize(self.width(), height)
