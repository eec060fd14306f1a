"""Giving a template its name, above the page that it is made from."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from journal.domain.template import NAME_LENGTH
from journal.ui.widgets.controls import (
    FlowLayout,
    caption,
    outline_button,
    quiet_button,
)


class TemplateForm(QFrame):
    """One field and one check box; Return keeps, Escape leaves.

    Signals:
        kept: the name, and whether it is made with the therapist.
    """

    kept = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the template"))
        self._name.setMaxLength(NAME_LENGTH)
        self._name.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._name.returnPressed.connect(self._keep)
        self._together = QCheckBox(self.tr("Made with my therapist"))
        self._together.setAccessibleName(self._together.text())
        keep = outline_button(self.tr("Keep the template"))
        keep.clicked.connect(self._keep)
        leave = quiet_button(self.tr("Not now"))
        leave.clicked.connect(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 12, 28, 12)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("Name of the template")))
        column.addWidget(self._name)
        row = FlowLayout(gap=12, row_gap=6)
        for widget in (self._together, keep, leave):
            row.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def open(self, name: str) -> None:
        """Ask for a name; this one is offered."""
        self._name.setText(name[:NAME_LENGTH])
        self._name.selectAll()
        self._together.setChecked(False)
        self.show()
        self._name.setFocus()

    def clear(self) -> None:
        """Ask nothing."""
        self._name.clear()
        self.hide()

    @override
    def event(self, event: QEvent) -> bool:
        # Before a shortcut takes it: here Escape leaves the form and nothing else.
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        name = self._name.text().strip()
        if name:
            together = self._together.isChecked()
            self.clear()
            self.kept.emit(name, together)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
