"""The line above a title: what the entry is about, where it belongs, its day."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.course_line import CourseLine
from journal.domain.entry import Draft, Kind
from journal.domain.whereabouts import Whereabouts, whereabouts
from journal.ui.widgets.course_words import place_words
from journal.ui.widgets.kind_badge import KindBadge, kind_name

_BETWEEN = " · "
_NARROWEST = 60
_SLACK = 4
"""Pixels: widths of text are rounded here and there."""


class EntryPlace(QWidget):
    """A badge and a line of words; a press on either opens the choice of another place.

    Signals:
        choice_wanted: the person wants to choose another kind or appointment.
    """

    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CourseLine, ...] = ()
        self._badge = KindBadge(Kind.NOTE)
        self.button = _PlaceButton()
        self.button.clicked.connect(self.choice_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._badge)
        row.addWidget(self.button)

    @property
    def words(self) -> str:
        """What the line says, cut or not."""
        return self.button.words

    def set_lines(self, lines: tuple[CourseLine, ...]) -> None:
        """Take over the courses that an entry can belong to."""
        self._lines = lines

    def show_draft(self, draft: Draft, day: date, when: str) -> None:
        """Show where an entry of a day belongs; when is its day in words."""
        self._badge.set_kind(draft.kind)
        place = self._place_of(draft, day)
        said = _BETWEEN.join((*place_words(place), when))
        self.button.show_words(said)
        name = self.tr("{kind}, {place}. Change where this entry belongs")
        spoken = name.format(kind=kind_name(draft.kind), place=said)
        self.button.setAccessibleName(spoken)

    def forget(self) -> None:
        """Let go of every word."""
        self._lines = ()
        self.button.show_words("")
        self.button.setAccessibleName("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._badge.geometry().contains(event.position().toPoint()):
            self.choice_wanted.emit()
        else:
            event.ignore()

    def _place_of(self, draft: Draft, day: date) -> Whereabouts | None:
        found = (whereabouts(line, draft.appointment, day) for line in self._lines)
        return next((place for place in found if place is not None), None)


class _PlaceButton(QPushButton):
    """As wide as its words, and cut with an ellipsis where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setProperty("look", "place")
        self.setProperty("elided", True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        self.words = words
        self.setToolTip(self.tr("Change the kind or the appointment") if words else "")
        self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self._frame() + self._width_of(self.words) + _SLACK
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        shown = self.words
        if self.width() < self.sizeHint().width():
            room = max(self.width() - self._frame(), _NARROWEST)
            right = Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(self.words, right, room)
        self.setText(shown.replace("&", "&&"))  # a single & would become an access key

    def _frame(self) -> int:
        return super().sizeHint().width() - self._width_of(self.text())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
