"""Choosing words for a feeling: a handful first, all of them and own ones on demand."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.domain.entry import TAG_LENGTH
from journal.domain.feelings import (
    FeelingWord,
    Quadrant,
    first_words,
    near_words,
    shown_as,
    stored_as,
)
from journal.ui.widgets.controls import Chip, FlowLayout, caption, quiet_button

Words = tuple[FeelingWord, ...]


class ChosenWords(QObject):
    """The words of one check-in, in the order in which they were chosen.

    Signals:
        changed: a word came or went.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The chosen words as a journal stores them."""
        return self._words

    def choose(self, word: str, *, on: bool) -> None:
        """Add a word or take it away."""
        others = tuple(other for other in self._words if other != word)
        self.replace((*others, word) if on else others)

    def replace(self, words: tuple[str, ...]) -> None:
        """Choose these words and no others."""
        if set(words) != set(self._words):
            self._words = words
            self.changed.emit()


class WordChips(QWidget):
    """Words as chips, each on or off; a last widget may follow them."""

    def __init__(self, chosen: ChosenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._last: QWidget | None = None
        self._chips: list[Chip] = []
        self._offered: list[str] = []
        self._flow = FlowLayout(self, gap=6, row_gap=7)
        chosen.changed.connect(self._sync)

    def end_with(self, last: QWidget) -> None:
        """Put a widget after the words, also after those that will come."""
        self._last = last
        self._flow.addWidget(last)

    @property
    def offered(self) -> tuple[str, ...]:
        """The words on the chips, as a journal stores them."""
        return tuple(self._offered)

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Show these words, each given as it is stored and as it is shown."""
        while len(self._chips) < len(words):
            self._add_chip()
        self._offered = [stored for stored, _ in words]
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(words))
            if number < len(words):
                chip.setText(words[number][1])
                chip.setAccessibleName(words[number][1])
        self._sync()

    def _add_chip(self) -> None:
        number, chip = len(self._chips), Chip("")
        # clicked, unlike toggled, is silent while the chips follow the choice.
        chip.clicked.connect(lambda: self._toggle(number))
        if self._last is not None:
            self._flow.removeWidget(self._last)
        self._flow.addWidget(chip)
        if self._last is not None:
            self._flow.addWidget(self._last)
        if self._chips:
            self.setTabOrder(self._chips[-1], chip)
        self._chips.append(chip)

    def _toggle(self, number: int) -> None:
        self._chosen.choose(self._offered[number], on=self._chips[number].isChecked())

    def _sync(self) -> None:
        for stored, chip in zip(self._offered, self._chips, strict=False):
            chip.setChecked(stored in self._chosen.words)


class FeelingWords(QWidget):
    """A handful of words that lie near the chosen place, and a way to all of them.

    Signals:
        more_wanted: whether all words should be shown.
    """

    more_wanted = Signal(bool)

    def __init__(
        self, words: Words, chosen: ChosenWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._chosen = chosen
        self._more = Chip(self.tr("more…"))
        self._more.setAccessibleName(self.tr("More words"))
        self._more.toggled.connect(self._toggle_more)
        self._chips = WordChips(chosen)
        # The Tab key goes by the order of adding, so the words come first.
        self.clear()
        self._chips.end_with(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("Words for it (optional)")))
        column.addWidget(self._chips)
        column.addStretch()
        chosen.changed.connect(self._offer_own)

    def show_near(self, pleasantness: int, energy: int) -> None:
        """Offer the words near a cell of the pad, and those that are chosen."""
        self._offer(near_words(self._words, pleasantness, energy))

    def clear(self) -> None:
        """Offer the first words again."""
        self._more.setChecked(False)
        self._offer(first_words(self._words))

    def _offer(self, near: Words) -> None:
        names = {word.id: word.text for word in near}
        for stored in self._chosen.words:
            names.setdefault(stored, shown_as(stored, self._words))
        self._chips.offer(tuple(names.items()))

    def _offer_own(self) -> None:
        """Add what was chosen elsewhere; nothing under the hand goes away."""
        offered = self._chips.offered
        names = dict.fromkeys((*offered, *self._chosen.words))
        if len(names) > len(offered):
            self._chips.offer([(word, shown_as(word, self._words)) for word in names])

    def _toggle_more(self) -> None:
        on = self._more.isChecked()
        self._more.setText(self.tr("fewer") if on else self.tr("more…"))
        self.more_wanted.emit(on)


class AllFeelingWords(QWidget):
    """All words in their groups, none better than another, and a field for own ones."""

    def __init__(
        self, words: Words, chosen: ChosenWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._chosen = chosen
        self._own = QLineEdit(maxLength=TAG_LENGTH)
        self._own.setPlaceholderText(self.tr("A word of your own"))
        self._own.setAccessibleName(self.tr("A word of your own"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for quadrant in Quadrant:
            chips = WordChips(chosen)
            group = [word for word in words if word.quadrant is quadrant]
            chips.offer([(word.id, word.text) for word in group])
            column.addWidget(caption(self._name(quadrant)))
            column.addWidget(chips)
        column.addLayout(self._own_row())

    @property
    def is_typing(self) -> bool:
        """Whether an own word is being typed, so that Return means this word."""
        return self._own.hasFocus() and bool(self._own.text().strip())

    def take_own(self) -> None:
        """Choose the word in the field, if there is one, and empty the field."""
        word = stored_as(self._own.text(), self._words)
        self._own.clear()
        if word:
            self._chosen.choose(word, on=True)

    def _own_row(self) -> QHBoxLayout:
        add = quiet_button(self.tr("Add word"))
        add.clicked.connect(self.take_own)
        row = QHBoxLayout()
        row.addWidget(self._own, 1)
        row.addWidget(add)
        return row

    def _name(self, quadrant: Quadrant) -> str:
        match quadrant:
            case Quadrant.PLEASANT_HIGH:
                return self.tr("Pleasant, activated")
            case Quadrant.PLEASANT_LOW:
                return self.tr("Pleasant, calm")
            case Quadrant.UNPLEASANT_HIGH:
                return self.tr("Unpleasant, activated")
            case Quadrant.UNPLEASANT_LOW:
                return self.tr("Unpleasant, calm")
            case Quadrant.CENTRE:
                return self.tr("In between")
