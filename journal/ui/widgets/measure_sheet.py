"""Every question on one page, for who would rather see all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journal.domain.measure import Item
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, link_button, primary_button, rule
from journal.ui.widgets.measure_answers import AnswerRows
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.typeset import Typeset

_STEM = 16 / 14  # of the "interface" font


class SheetQuestion(QWidget):
    """One question of the page: its number, its words, its answers, a way to skip.

    Signals:
        answered: the value that was chosen, or None.
    """

    answered = Signal(object)

    def __init__(
        self,
        number: int,
        item: Item,
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._rows = AnswerRows(appearance, small=True)
        self._clear = link_button(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear question {0}").format(number))
        text = item.text.said_in(language)
        words = Typeset(text, appearance, "reading")
        words.setWordWrap(True)
        self._lay_out(str(number), words)
        self._rows.show_answers(item.anchors, language, None)
        self._rows.describe(text)
        self._rows.chosen.connect(self._choose)
        self._clear.clicked.connect(self._drop)
        kept = self._clear.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(kept)

    def _lay_out(self, number: str, words: QWidget) -> None:
        place = caption(number)
        place.setMinimumWidth(place.fontMetrics().horizontalAdvance("00"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        # The number is in smaller type than the words it stands before.
        place.setContentsMargins(0, 6, 0, 0)
        grid.addWidget(place, 0, 0, top)
        grid.addWidget(words, 0, 1)
        grid.addWidget(self._clear, 0, 2, top)
        grid.addWidget(self._rows, 1, 1, 1, 2)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [self._rows, *self._rows.rows, self._clear]

    def show_value(self, value: int | None) -> None:
        """Show which answer there is."""
        self._rows.show_value(value)
        self._clear.setVisible(value is not None)

    def answer(self, value: int) -> bool:
        """Answer with the key of an answer; return whether there is such a one."""
        return self._rows.choose(value)

    def take_focus(self) -> None:
        """Put the keyboard on the answers."""
        self._rows.take_focus()

    def _choose(self, value: int) -> None:
        self._clear.setVisible(True)
        self.answered.emit(value)

    def _drop(self) -> None:
        self.take_focus()
        self.show_value(None)
        self.answered.emit(None)


class MeasureSheet(QWidget):
    """All the questions, one below another, and a button at the end.

    Signals:
        answered: an Item, and the value that was chosen for it, or None.
        reached: the question, a QWidget, that the keyboard moved to.
        finish_wanted: the person is done.
    """

    answered = Signal(object, object)
    reached = Signal(QWidget)
    finish_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._questions: list[SheetQuestion] = []
        self._list = QWidget()
        self._finish = primary_button(self.tr("Finish"))
        self._finish.clicked.connect(self.finish_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self._list)
        self._column.addWidget(self._finish, 0, Qt.AlignmentFlag.AlignRight)

    def show_sitting(self, sitting: Sitting) -> None:
        """Show every question with the answers there are."""
        measure, language = sitting.measure, sitting.language
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        stem = Typeset(
            measure.stem.said_in(language), self._appearance, "interface", times=_STEM
        )
        stem.setProperty("look", "quiet")
        stem.setWordWrap(True)
        column.addWidget(stem)
        self._questions = []
        for number, item in enumerate(measure.questions, 1):
            if number > 1:
                column.addWidget(rule())
            column.addWidget(self._question(number, item, sitting))
        replace_rows(self._column, self._list, rows)
        self._list = rows

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        stops = [stop for question in self._questions for stop in question.stops]
        return [*stops, self._finish]

    def take_focus(self, place: int = 0) -> None:
        """Put the keyboard on a question, counted from 0, or on Finish behind it."""
        if place < len(self._questions):
            self._questions[place].take_focus()
            self.reached.emit(self._questions[place])
        else:
            self._finish.setFocus()
            self.reached.emit(self._finish)

    def answer(self, value: int) -> None:
        """Answer the question that has the keyboard, and go on to the next."""
        place = self._place()
        if place is not None and self._questions[place].answer(value):
            self.take_focus(place + 1)

    def go_on(self) -> None:
        """Put the keyboard on the question after the one it is on."""
        place = self._place()
        if place is not None:
            self.take_focus(place + 1)

    def go_back(self) -> None:
        """Put the keyboard on the question before."""
        place = self._place()
        last = len(self._questions) - 1
        self.take_focus(last if place is None else max(place - 1, 0))

    def clear(self) -> None:
        """Show nothing and know nothing."""
        rows = QWidget()
        replace_rows(self._column, self._list, rows)
        self._list = rows
        self._questions = []

    def _place(self) -> int | None:
        focus = self.focusWidget()
        for place, question in enumerate(self._questions):
            if question.isAncestorOf(focus):
                return place
        return None

    def _question(self, number: int, item: Item, sitting: Sitting) -> SheetQuestion:
        question = SheetQuestion(number, item, self._appearance, sitting.language)
        question.show_value(sitting.value_of(item))
        question.answered.connect(lambda value: self.answered.emit(item, value))
        self._questions.append(question)
        return question
