"""Saying something aloud that the eye can see, for who listens to the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def speak(teller: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence, if one is there."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(teller, sentence))
