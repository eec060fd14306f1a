"""One part of the safety plan: a kind question and as many lines as one likes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.safety import PLAN_LENGTH, Part, PartWords
from journal.services.plan_words import plan_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Card, paragraph, subheading
from journal.ui.widgets.plan_line import PlanLine
from journal.ui.widgets.undo_line import UndoLine


class PlanPart(Card):
    """Lines that can be written, moved and removed; an empty one waits below them.

    The fields stay where they are and the words move through them, so that the
    keyboard never loses its place.

    Signals:
        changed: the Part, and its lines as they are now.
    """

    changed = Signal(Part, tuple)

    def __init__(
        self,
        words: PartWords,
        appearance: Appearance,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._language = language
        self._words = words
        self._name = words.name.said_in(language)
        self._fields: list[PlanLine] = []
        self._said = UndoLine()
        self._said.hide()
        self.setAccessibleName(self._name)
        question = paragraph(words.question.said_in(language))
        question.setProperty("look", "quiet")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 17, 20, 18)
        column.setSpacing(8)
        column.addWidget(subheading(self._name))
        column.addWidget(question)
        column.addLayout(self._rows)
        column.addWidget(self._said)
        self.show_lines(())

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written, in order, without blank lines."""
        return tuple(field.text for field in self._fields if field.text)

    @property
    def part(self) -> Part:
        """Which part this is."""
        return self._words.part

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines and an empty one, and offer nothing to take back."""
        self._said.clear()
        self._said.hide()
        self._fill(list(lines))

    def _fill(self, texts: list[str]) -> None:
        while texts and not texts[-1]:
            texts.pop()
        wanted = min(len(texts) + 1, PLAN_LENGTH)
        while len(self._fields) > wanted:
            last = self._fields.pop()
            self._rows.removeWidget(last)
            last.hide()
            last.deleteLater()
        while len(self._fields) < wanted:
            self._add_field()
        for place, field in enumerate(self._fields):
            field.show_text(texts[place] if place < len(texts) else "")
        self._say_places()

    def _add_field(self) -> None:
        field = PlanLine(self._appearance, self._language)
        field.edited.connect(self._note_edit)
        field.returned.connect(lambda: self._go_on(field))
        field.move_wanted.connect(lambda by: self._move(field, by))
        field.removal_wanted.connect(lambda: self._remove(field))
        before = self._fields[-1].stops[-1] if self._fields else None
        self._fields.append(field)
        self._rows.addWidget(field)
        for stop in field.stops:
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop
        field.show()

    def _note_edit(self) -> None:
        if self._fields[-1].text and len(self._fields) < PLAN_LENGTH:
            self._add_field()
        self._said.hide()
        self._say_places()
        self._tell()

    def _go_on(self, field: PlanLine) -> None:
        after = self._fields.index(field) + 1
        if after < len(self._fields):
            self._fields[after].take_focus()

    def _move(self, field: PlanLine, by: int) -> None:
        place, texts = self._fields.index(field), self._texts()
        to = place + by
        if not (0 <= to < len(texts) and texts[place] and texts[to]):
            return
        on_arrow = not field.stops[0].hasFocus()
        texts[place], texts[to] = texts[to], texts[place]
        self._fill(texts)
        self._fields[to].take_focus(by if on_arrow else 0)
        self._tell()

    def _remove(self, field: PlanLine) -> None:
        place, texts = self._fields.index(field), self._texts()
        before = list(texts)
        del texts[place]
        self._fill(texts)
        self._fields[min(place, len(self._fields) - 1)].take_focus()
        removed = plan_words().removed.said_in(self._language)
        self._said.tell(removed, lambda: self._take_back(before, place))
        self._said.show()
        self._tell()

    def _take_back(self, texts: list[str], place: int) -> None:
        self._said.hide()
        self._fill(texts)
        self._fields[place].take_focus()
        self._tell()

    def _texts(self) -> list[str]:
        return [field.text for field in self._fields]

    def _tell(self) -> None:
        self.changed.emit(self.part, self.lines)

    def _say_places(self) -> None:
        words, texts = plan_words(), self._texts()
        example = self._words.example if not self.lines else words.another
        for place, field in enumerate(self._fields):
            name = words.line if texts[place] else words.new_line
            field.show_place(
                name.said_in(self._language).format(part=self._name, number=place + 1),
                example.said_in(self._language),
                first=place == 0 or not texts[place - 1],
                last=place + 1 == len(texts) or not texts[place + 1],
            )
