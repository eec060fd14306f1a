"""Choosing what an entry is about and which appointment it belongs to."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.course_line import CourseLine
from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, Chip, FlowLayout, caption
from journal.ui.widgets.course_words import stop_in_list
from journal.ui.widgets.kind_badge import kind_name

_HEIGHT = 240
_NONE = "none"
_APPOINTMENT = Qt.ItemDataRole.UserRole


class PlaceChooser(Card):
    """Kinds as chips and appointments as a list, both taken at once.

    Signals:
        kind_chosen: the Kind of the entry.
        appointment_chosen: the AppointmentId it belongs to, or None.
        left: the person is done here.
    """

    kind_chosen = Signal(Kind)
    appointment_chosen = Signal(object)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Kind, Chip] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Belongs to"))
        fits = QListWidget.SizeAdjustPolicy.AdjustToContents
        self.list.setSizeAdjustPolicy(fits)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.list.setMaximumHeight(appearance.pixels(_HEIGHT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        column.addLayout(self._kinds())
        column.addWidget(caption(self.tr("Belongs to")))
        column.addWidget(self.list)
        self.hide()

    def open(self, lines: tuple[CourseLine, ...], draft: Draft) -> None:
        """Offer these courses, the current one first, at the choice of a draft."""
        self._chips[draft.kind].setChecked(True)
        self.list.clear()
        self._add(self.tr("No appointment"), None, draft)
        for line in lines:
            if not line.course.is_current:
                self._add_heading(line.course.name)
            for stop in line.stops:
                self._add(stop_in_list(stop), stop.id, draft)
        self.show()
        self._chips[draft.kind].setFocus()

    def forget(self) -> None:
        """Let go of every word."""
        self.list.clear()
        self.hide()

    @override
    def event(self, event: QEvent) -> bool:
        # Before a shortcut takes it: here Escape leaves the choice and nothing else.
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _kinds(self) -> FlowLayout:
        flow = FlowLayout(gap=6, row_gap=6)
        group = QButtonGroup(self)
        for kind in Kind:
            chip = Chip(kind_name(kind), parent=self)
            chip.clicked.connect(lambda _, kind=kind: self.kind_chosen.emit(kind))
            group.addButton(chip)
            flow.addWidget(chip)
            self._chips[kind] = chip
        return flow

    def _add(self, text: str, appointment: AppointmentId | None, draft: Draft) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_APPOINTMENT, _NONE if appointment is None else appointment)
        if appointment == draft.appointment:
            self.list.setCurrentItem(item)

    def _add_heading(self, name: str) -> None:
        item = QListWidgetItem(name, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _take(self, item: QListWidgetItem) -> None:
        chosen = item.data(_APPOINTMENT)
        if chosen is not None and self.isVisible():
            self.left.emit()
            self.appointment_chosen.emit(None if chosen == _NONE else chosen)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
