"""One question a screen, with its answers and what one can do instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.measure import Item
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import primary_button, quiet_button
from journal.ui.widgets.measure_answers import AnswerRows
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.typeset import Typeset

_STEM = 16 / 14  # of the "interface" font
_ITEM = 26 / 17  # of the "reading" font


class MeasureQuestion(QWidget):
    """The stem, the question in the reading type, and its answers as rows.

    Signals:
        answered: the value that was chosen, or None for a question that is skipped.
        next_wanted: the person wants the next question.
        back_wanted: the person wants the one before.
    """

    answered = Signal(object)
    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stem = Typeset("", appearance, "interface", times=_STEM)
        self._stem.setProperty("look", "quiet")
        self._item = Typeset("", appearance, "reading", times=_ITEM)
        for label in (self._stem, self._item):
            label.setWordWrap(True)
        self._rows = AnswerRows(appearance)
        icon = appearance.icon("arrow-left")
        self._back = quiet_button(self.tr("Back"), icon=icon)
        self._skip = quiet_button(self.tr("Skip this one"))
        self._next = primary_button(self.tr("Next"))
        self._lay_out()
        self._connect()

    def show_question(self, sitting: Sitting, item: Item) -> None:
        """Show a question and the answer it has, if any."""
        # Two texts: the wording of a form is never joined or changed.
        stem = sitting.measure.stem.said_in(sitting.language)
        text = item.text.said_in(sitting.language)
        if item in sitting.measure.extras:
            stem = self.tr("This one is not counted.")
        value = sitting.value_of(item)
        for label, words in ((self._stem, stem), (self._item, text)):
            label.setText(words)
            label.setAccessibleName(words)
            label.setVisible(bool(words))
        self._rows.show_answers(item.anchors, sitting.language, value)
        self._rows.describe(text, stem)
        self._back.setEnabled(sitting.place > 0)
        self._next.setEnabled(value is not None)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [self._rows, *self._rows.rows, self._next, self._skip, self._back]

    def take_focus(self) -> None:
        """Put the keyboard on the answers."""
        self._rows.take_focus()

    def answer(self, value: int) -> None:
        """Answer with the key of an answer, and go on; other values do nothing."""
        if self._rows.choose(value):
            self.next_wanted.emit()

    def go_on(self) -> None:
        """Go on, where there is an answer: a key too many must not give one."""
        if self._next.isEnabled():
            self.next_wanted.emit()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        for label in (self._stem, self._item):
            label.clear()
            label.setAccessibleName("")
        self._rows.clear()

    def _skip_it(self) -> None:
        self._rows.show_value(None)
        self.answered.emit(None)
        self.next_wanted.emit()

    def _choose(self, value: int) -> None:
        self._next.setEnabled(True)
        self.answered.emit(value)

    def _connect(self) -> None:
        self._rows.chosen.connect(self._choose)
        self._back.clicked.connect(self.back_wanted)
        self._skip.clicked.connect(self._skip_it)
        self._next.clicked.connect(self.next_wanted)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._stem)
        words.addWidget(self._item)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(26)
        column.addLayout(words)
        column.addWidget(self._rows)
        column.addLayout(buttons)
