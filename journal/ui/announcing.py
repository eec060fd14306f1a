"""What is said aloud to who listens to the window, and how pressing it is."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_PAUSE_MS = 2500


def tell(teller: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence when it has finished what it is saying."""
    _say(teller, sentence, QAccessible.AnnouncementPoliteness.Polite)


def warn(teller: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence at once: it must not be missed."""
    _say(teller, sentence, QAccessible.AnnouncementPoliteness.Assertive)


class QuietWord(QObject):
    """Says only the last of many sentences, once nothing new has come for a while."""

    def __init__(self, teller: QObject, *, pause_ms: int = 0) -> None:
        super().__init__(teller)
        self._teller = teller
        self._sentence = ""
        self._is_waiting = False
        self._pause = QTimer(self, singleShot=True, interval=pause_ms or _PAUSE_MS)
        self._pause.timeout.connect(self._say)

    @property
    def is_waiting(self) -> bool:
        """Whether something is to be said, or was begun with nothing to say yet."""
        return self._is_waiting

    def tell(self, sentence: str) -> None:
        """Say this in a while, in the place of what was to be said."""
        self._sentence = sentence
        self._is_waiting = True
        self._pause.start()

    def hush(self) -> None:
        """Say nothing after all."""
        self._is_waiting = False
        self._pause.stop()

    def _say(self) -> None:
        self._is_waiting = not self._sentence  # what it waits for is still to come
        tell(self._teller, self._sentence)


def _say(
    teller: QObject, sentence: str, politeness: QAccessible.AnnouncementPoliteness
) -> None:
    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(teller, sentence)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
