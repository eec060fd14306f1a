"""The 24 words of a recovery phrase: shown to be written down, asked for after."""

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, caption
from journal.ui.widgets.forms import add_row

_COLUMNS = 4
_ASKED = 2


class PhraseCard(Card):
    """The words, numbered, four in a row."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(28, 24, 28, 24)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def phrase(self) -> str:
        """Return the words, separated by spaces."""
        return " ".join(self._words)

    def show_words(self, words: Sequence[str]) -> None:
        """Show other words; an empty list drops them."""
        self._words = list(words)
        while (item := self._grid.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.setParent(None)
                shown.deleteLater()
        for index, word in enumerate(self._words):
            row, column = divmod(index, _COLUMNS)
            shown = QLabel(word)
            shown.setFont(self._appearance.font("reading"))
            shown.setAccessibleName(f"{index + 1} {word}")
            self._grid.addWidget(caption(str(index + 1)), row, 2 * column)
            self._grid.addWidget(shown, row, 2 * column + 1)
        self.setAccessibleName(self.tr("Recovery phrase"))
        self.setAccessibleDescription(self.phrase())


class PhraseCheck(QWidget):
    """Asks for two of the words.

    Signals:
        entered: Return was pressed in the last field.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expected: list[str] = []
        self._fields: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def ask_for(self, words: Sequence[str], random: Random) -> None:
        """Ask for two of these words, chosen at random."""
        self.forget()
        places = sorted(random.sample(range(len(words)), _ASKED))
        for place in places:
            field = QLineEdit()
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
            )
            label = self.tr("Word {number}").format(number=place + 1)
            add_row(self._column, label, field)
            self._expected.append(words[place])
            self._fields.append(field)
        self._fields[-1].returnPressed.connect(self.entered)
        self._fields[0].returnPressed.connect(self._fields[1].setFocus)

    def problem(self) -> str:
        """Return a sentence if a word is not the one, or nothing."""
        typed = [field.text().strip().lower() for field in self._fields]
        if typed and typed == self._expected:
            return ""
        return self.tr("That is not what the phrase says. Look once more, at leisure.")

    def focus(self) -> None:
        """Make ready for typing."""
        if self._fields:
            self._fields[0].setFocus()

    def forget(self) -> None:
        """Drop the words and the fields."""
        self._expected, self._fields = [], []
        while (item := self._column.takeAt(0)) is not None:
            _drop(item.widget())
            layout = item.layout()
            while layout is not None and (inner := layout.takeAt(0)) is not None:
                _drop(inner.widget())


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setParent(None)
        widget.deleteLater()
