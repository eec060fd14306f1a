"""A calm line that says what was done and offers to take it back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from journal.domain.errors import JournalError
from journal.ui import announcing
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import link_button

Undo = Callable[[], None]
Offer = tuple[str, Undo]
"""What else can be done, by its name."""


class UndoLine(QWidget):
    """One sentence, read out when it comes; its room stays when it is empty.

    rest is what stands there while there is nothing to say.
    """

    def __init__(self, rest: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = rest
        self._said = ""
        self._undo: Undo | None = None
        self._offers: list[QPushButton] = []
        self._sentence = _Sentence()
        self._button = link_button(self.tr("Undo"))
        self._button.clicked.connect(self._take_back)
        kept = self._button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._button.setSizePolicy(kept)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._sentence)
        self._row.addWidget(self._button)
        self._row.addStretch()
        self.clear()

    @property
    def sentence(self) -> str:
        """What the line says at present."""
        return self._said

    def tell(
        self, sentence: str, undo: Undo | None = None, offers: Sequence[Offer] = ()
    ) -> None:
        """Say what was done; undo is called when the person wants it back."""
        self._say(sentence, "caption", undo)
        for name, act in offers:
            self._offer(name, act)

    def refuse(self, error: Exception) -> None:
        """Say in one sentence why something was not done."""
        expected = isinstance(error, JournalError)
        unsaid = self.tr("That did not work. Nothing was changed.")
        self._say(reason_of(error) if expected else unsaid, "problem", None)

    def clear(self) -> None:
        """Say nothing."""
        self._say("", "caption", None)

    def _say(self, sentence: str, look: str, undo: Undo | None) -> None:
        self._said = sentence
        self._undo = undo
        for offer in self._offers:
            offer.hide()
            offer.deleteLater()
        self._offers = []
        self._button.setVisible(undo is not None)
        self._sentence.setProperty("look", look)
        # A style sheet looks at properties only when it meets a widget anew.
        self.style().unpolish(self._sentence)
        self.style().polish(self._sentence)
        shown = sentence or self._rest
        self._sentence.setText(shown)
        self._sentence.setAccessibleName(shown)
        announcing.tell(self, sentence)

    def _offer(self, name: str, act: Undo) -> None:
        button = link_button(name)
        button.clicked.connect(lambda: self._act(act))
        self._row.insertWidget(1 + len(self._offers), button)
        button.show()  # at once: else a layout does it later
        self.setTabOrder(button, self._button)
        self._offers.append(button)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._act(undo)

    def _act(self, act: Undo) -> None:
        self.clear()
        act()


class _Sentence(QLabel):
    """Wants one line, and wraps only where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "caption")
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        line = self.fontMetrics().size(0, self.text())
        return line.grownBy(self.contentsMargins())
