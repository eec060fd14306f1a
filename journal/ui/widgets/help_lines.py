"""Numbers to call, large on a card or in a row: to be copied, never dialled."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.help_now import Line, Need, Phrase
from journal.services.care_words import care_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, caption, paragraph, rule
from journal.ui.widgets.typeset import Typeset

_COPIED_MS = 2000
_LARGE, _LONG = 4 / 3, 0.8  # of the "title" font; an address is too long to be large
_PAD = 20
_ACROSS, _CARD_GAP = 3, 18


class CopyButton(QPushButton):
    """Puts a number on the clipboard, and says so for a moment."""

    def __init__(
        self, line: Line, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = line.number
        self._name = line.name.said_in(language)
        self._language = language
        self._timer = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._timer.timeout.connect(self._offer)
        self.clicked.connect(self._copy)
        self._offer()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        words = care_words()
        self._say(words.copied, words.copied_number)
        self._timer.start()

    def _offer(self) -> None:
        words = care_words()
        self._say(words.copy, words.copy_number)

    def _say(self, text: Phrase, spoken: Phrase) -> None:
        self.setText(text.said_in(self._language))
        self.setAccessibleName(spoken.said_in(self._language).format(name=self._name))


class NumberCard(Card):
    """One of the three great needs: its number, large, and who answers."""

    def __init__(
        self,
        line: Line,
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._language = language
        purpose = line.purpose.said_in(language)
        self.setToolTip(purpose)
        self.setAccessibleDescription(purpose)
        self.setAccessibleName(
            self.tr("{need}: {number}").format(need=self._need(), number=line.number)
        )
        if line.need is Need.LIFE:
            self.setProperty("tone", "help")
        box = QVBoxLayout(self)
        box.setContentsMargins(_PAD, 16, _PAD, 18)
        box.setSpacing(4)
        box.addLayout(self._top())
        box.addWidget(self._number(appearance))
        box.addWidget(paragraph(self._who()))
        if line.uncertain:
            box.addWidget(_Doubt(appearance, language))
        box.addStretch(1)

    def _top(self) -> QHBoxLayout:
        need = caption(self._need())
        need.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(need, 1)
        top.addWidget(CopyButton(self._line, self._language))
        return top

    def _number(self, appearance: Appearance) -> QLabel:
        written = self._line.number
        is_danger = self._line.need is Need.LIFE
        ink = QPalette.ColorRole.BrightText if is_danger else QPalette.ColorRole.Text
        times = _LARGE if written.replace(" ", "").isdigit() else _LONG
        number = Typeset(written, appearance, "title", times=times, ink=ink)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return number

    def _who(self) -> str:
        return self.tr("{name}, {hours}").format(
            name=self._line.name.said_in(self._language),
            hours=self._line.hours.said_in(self._language),
        )

    def _need(self) -> str:
        words = care_words()
        names = {
            Need.LIFE: words.need_life,
            Need.URGENT: words.need_urgent,
            Need.TALK: words.need_talk,
        }
        return names[self._line.need].said_in(self._language)


class NumberCards(QWidget):
    """Up to three cards side by side, of one width; fewer where they would be cut."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._across = 0
        self._cards = [NumberCard(line, appearance, language) for line in lines]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_CARD_GAP)
        self._arrange(_ACROSS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = max(card.minimumSizeHint().width() for card in self._cards)
        room = (event.size().width() + _CARD_GAP) // (needed + _CARD_GAP)
        self._arrange(min(max(room, 1), _ACROSS))

    @override
    def minimumSizeHint(self) -> QSize:
        """Be as narrow as one card: more than that is not needed."""
        hint = super().minimumSizeHint()
        narrowest = max(card.minimumSizeHint().width() for card in self._cards)
        return QSize(narrowest, hint.height())

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // across, place % across)


class LineRows(Card):
    """The quieter numbers, one row each."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(care_words().more_numbers.said_in(language))
        self._appearance = appearance
        self._language = language
        grid = QGridLayout(self)
        grid.setContentsMargins(_PAD, 6, _PAD, 6)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(lines):
            if place:
                grid.addWidget(rule(), 2 * place - 1, 0, 1, 3)
            self._add(grid, 2 * place, line)

    def _add(self, grid: QGridLayout, row: int, line: Line) -> None:
        language = self._language
        number = Typeset(line.number, self._appearance, "label")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setContentsMargins(0, 6, 0, 5)
        words.setSpacing(1)
        words.addWidget(paragraph(line.name.said_in(language)))
        purpose = caption(line.purpose.said_in(language))
        purpose.setWordWrap(True)
        words.addWidget(purpose)
        if line.uncertain:
            words.addWidget(_Doubt(self._appearance, language))
        left = QVBoxLayout()
        left.setContentsMargins(0, 6, 0, 5)
        left.setSpacing(1)
        left.addWidget(number)
        left.addWidget(caption(line.hours.said_in(language)))
        left.addStretch(1)
        grid.addLayout(left, row, 0)
        grid.addLayout(words, row, 1)
        grid.addWidget(CopyButton(line, language), row, 2)


class _Doubt(Typeset):
    """Says that a number could not be confirmed."""

    def __init__(self, appearance: Appearance, language: str) -> None:
        warning = QPalette.ColorRole.BrightText
        super().__init__("", appearance, "small", ink=warning)
        self.setText(care_words().unconfirmed.said_in(language))
        self.setWordWrap(True)
