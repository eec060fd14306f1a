"""What cards of settings are made of: a name, what it means, and its control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.widgets.controls import Card, paragraph, subheading


def setting_card(title: str = "") -> tuple[Card, QVBoxLayout]:
    """Make a card, and the column that its rows go into."""
    card = Card()
    return card, setting_column(card, title)


def setting_column(card: Card, title: str = "") -> QVBoxLayout:
    """Give a card the column that its rows go into."""
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 18, 20, 18)
    column.setSpacing(12)
    if title:
        column.addWidget(subheading(title))
    return column


def setting_row(name: str, about: str, control: QWidget | None = None) -> QHBoxLayout:
    """Make one row; the control stands at its end."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 3, 0, 3)
    words = QVBoxLayout()
    words.setSpacing(2)
    label = QLabel(name)
    label.setWordWrap(True)
    words.addWidget(label)
    if about:
        hint = paragraph(about)
        hint.setProperty("look", "caption")
        hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(hint)
    row.addLayout(words, 1)
    if control is not None:
        label.setBuddy(control)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
