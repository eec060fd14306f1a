"""The plain controls that every page is made of; their look is in app.qss."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from journal.ui.widgets.flow_layout import FlowLayout

__all__ = [
    "Card",
    "Chip",
    "FlowLayout",
    "caption",
    "date_field",
    "heading",
    "help_button",
    "icon_button",
    "link_button",
    "number_field",
    "outline_button",
    "paragraph",
    "primary_button",
    "quiet_button",
    "rule",
    "search_field",
    "subheading",
    "switch",
]

_TEXT_INDENT = 11


class Card(QFrame):
    """A surface with a hairline around it; give it a layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")


class Chip(QPushButton):
    """A small rounded choice that can be on or off."""

    def __init__(
        self, text: str, *, checkable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("look", "chip")
        self.setCheckable(checkable)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Leave room for the heavier text of a chosen chip: its row stays still."""
        hint = super().sizeHint()
        if not self.isCheckable():
            return hint
        self.ensurePolished()
        return hint + QSize(_room_to_be_chosen(self.text(), self.font()), 0)


@lru_cache(maxsize=1024)
def _room_to_be_chosen(text: str, font: QFont) -> int:
    """Return how much wider a text is when its chip is chosen, in pixels.

    Chips are measured many times while a page is laid out.
    """
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    shown = QFontMetrics(font).horizontalAdvance(text)
    return max(0, QFontMetrics(heavy).horizontalAdvance(text) - shown)


class TextButton(QPushButton):
    """A button whose icon is as high as its line of text."""

    def __init__(self, text: str, *, look: str, icon: QIcon | None = None) -> None:
        super().__init__(text)
        self.setProperty("look", look)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        if icon is not None:
            self.setIcon(icon)
            fit_icon(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            fit_icon(self)


class IconButton(QToolButton):
    """A button without text; its icon is a little higher than a line of text."""

    def __init__(self, icon: QIcon, name: str) -> None:
        super().__init__()
        self.setIcon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = round(self.fontMetrics().height() * 1.06)
        self.setIconSize(QSize(side, side))


def fit_icon(button: QPushButton, *, share: float = 1.0, gap: float = 0.25) -> None:
    """Make a button's icon as high as its text, with some room before the text.

    share is of the height of a line, gap of the icon's height.
    """
    side = round(button.fontMetrics().height() * share)
    button.setIconSize(QSize(round(side * (1 + gap)), side))


def primary_button(text: str, *, icon: QIcon | None = None) -> QPushButton:
    """Make the one button of a page that goes on; its icon is in role "surface"."""
    return TextButton(text, look="primary", icon=icon)


def outline_button(text: str, *, icon: QIcon | None = None) -> QPushButton:
    """Make a button beside the primary one; its icon is in role "accent"."""
    return TextButton(text, look="outline", icon=icon)


def quiet_button(text: str, *, icon: QIcon | None = None) -> QPushButton:
    """Make a button that does not ask for attention; its icon is in role "mute"."""
    return TextButton(text, look="quiet", icon=icon)


def link_button(text: str, *, icon: QIcon | None = None) -> QPushButton:
    """Make a button that looks like a link in a text; its icon is in role "accent"."""
    button = TextButton(text, look="link", icon=icon)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def help_button(text: str, *, icon: QIcon | None = None) -> QPushButton:
    """Make a button that leads to help; its icon is in role "help"."""
    return TextButton(text, look="help", icon=icon)


def icon_button(icon: QIcon, name: str) -> QToolButton:
    """Make a button without text; name is what a screen reader and a tooltip say."""
    return IconButton(icon, name)


def switch(name: str) -> QCheckBox:
    """Make an on-or-off control without text; name is what a screen reader says."""
    box = QCheckBox()
    box.setProperty("look", "switch")
    box.setAccessibleName(name)
    return box


def search_field(icon: QIcon, name: str) -> QLineEdit:
    """Make a line to search with; name stands in it while it is empty."""
    field = QLineEdit()
    field.setProperty("look", "search")
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
    return field


def number_field(first: int, last: int) -> QSpinBox:
    """Make a field for a whole number from first to last."""
    field = QSpinBox()
    field.setRange(first, last)
    # The style sheet's left padding does not reach the text of a spin box.
    for line in field.findChildren(QLineEdit):
        line.setTextMargins(_TEXT_INDENT, 0, 0, 0)
    return field


def date_field(day: date) -> QDateEdit:
    """Make a field for a calendar day, with a calendar to choose it from."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    calendar = field.calendarWidget()
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # else red
    return field


def heading(text: str) -> QLabel:
    """Make the title of a page."""
    return _label(text, "page")


def subheading(text: str) -> QLabel:
    """Make the title of a card or a group."""
    return _label(text, "subheading")


def caption(text: str) -> QLabel:
    """Make a small text that explains what it stands beside."""
    return _label(text, "caption")


def paragraph(text: str) -> QLabel:
    """Make a plain text that wraps at the width it is given."""
    label = _label(text, "paragraph")
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    """Make a hairline between two things, one above the other."""
    line = QFrame()
    line.setProperty("look", "line")
    return line


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", look)
    label.setIndent(0)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(text)
    return label
