"""Choosing a password: typed twice, with plain words on how strong it is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from journal.services.passwords import SHORTEST, Judgement, Strength, judge
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import paragraph
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.secret_field import SecretField

_MOST_DIGITS = 20  # guesses as a power of ten; the bar is full there


class NewPassword(QWidget):
    """Two fields and a word on strength; any password of 8 characters will do.

    Signals:
        entered: Return was pressed in the second field.
    """

    entered = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = SecretField(appearance)
        self._second = SecretField(appearance)
        self._bar = QProgressBar()
        self._bar.setRange(0, _MOST_DIGITS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the password"))
        self._words = paragraph("")
        self._words.setProperty("look", "caption")
        # Room for two lines, so that nothing moves while one types.
        line = QFontMetrics(appearance.font("small")).lineSpacing()
        self._words.setMinimumHeight(2 * line)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The estimate takes some milliseconds: not at every key.
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self._judge)
        self._first.textChanged.connect(self._pause.start)
        self._first.returnPressed.connect(self._second.setFocus)
        self._second.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        add_row(column, self.tr("New password"), self._first)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addSpacing(8)
        add_row(column, self.tr("The same once more"), self._second)
        self._judge()

    def problem(self) -> str:
        """Return why the password cannot be taken, in one sentence, or nothing."""
        if len(self._first.text()) < SHORTEST:
            return self.tr("Please use at least {count} characters.").format(
                count=SHORTEST
            )
        if self._first.text() != self._second.text():
            return self.tr("The two passwords are not the same.")
        return ""

    def take(self) -> str:
        """Return the password and forget it."""
        self._second.forget()
        return self._first.take()

    def forget(self) -> None:
        """Empty both fields for good."""
        self._first.forget()
        self._second.forget()

    def focus(self) -> None:
        """Make ready for typing."""
        self._first.setFocus()

    def _judge(self) -> None:
        typed = self._first.text()
        if not typed:
            self._bar.setValue(0)
            self._words.setText(
                self.tr("Four or five unrelated words are strong and easy to keep.")
            )
            return
        judgement = judge(typed)
        self._bar.setValue(min(_MOST_DIGITS, round(judgement.guesses_log10)))
        self._words.setText(self._in_words(typed, judgement))

    def _in_words(self, typed: str, judgement: Judgement) -> str:
        if len(typed) < SHORTEST:
            return self.tr("At least {count} characters.").format(count=SHORTEST)
        if judgement.strength is Strength.STRONG:
            return self.tr("Strong: guessing it would take very long.")
        if judgement.strength is Strength.FAIR:
            return self.tr("Fair: it resists someone who guesses, not a laboratory.")
        return self.tr(
            "Easy to guess for someone who tries. You can still use it; a few more"
            " words would make it strong."
        )
