"""The own plan where help is looked for: read quickly, or the way to write it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.domain.safety import Part, PartWords, Plan
from journal.services.plan_words import plan_words
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    outline_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.side_by_side import SideBySide

_LINES = 4
"""The most of a part that are shown where the page with all of them is near."""

_LEFT = (Part.SIGNS, Part.STEPS, Part.PLACES)


class PlanCard(Card):
    """What one can do and whom one can ask, in one's own words.

    The signs of a hard time are left out: here one knows. They come only where
    nothing else is written.

    Signals:
        plan_wanted: the person wants the page of the plan.
    """

    plan_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows = QWidget()
        self._shown: Plan | None = None
        title = plan_words().your_plan.said_in(language)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 17, 20, 18)
        self._column.setSpacing(10)
        self._column.addWidget(subheading(title))
        self._column.addWidget(self._rows)
        self.show_locked(None)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What Tab passes."""
        return tuple(self._rows.findChildren(QPushButton))

    def show_locked(self, copy: Plan | None) -> None:
        """Show the copy for a locked journal, or that there is a plan behind it."""
        self._shown = None
        if copy is None or copy.is_empty:
            self._put(quiet=plan_words().unlock_to_see.said_in(self._language))
        else:
            self._put(self._written(copy, most=None))

    def show_plan(self, plan: Plan) -> None:
        """Show the plan of the open journal, or how to begin one."""
        if plan == self._shown:  # a button that is made anew loses the keyboard
            return
        self._shown = plan
        words = plan_words()
        if plan.is_empty:
            begin = outline_button(words.make_plan.said_in(self._language))
            self._put(begin, quiet=words.none_yet.said_in(self._language))
        else:
            go = outline_button(words.open_plan.said_in(self._language))
            self._put(self._written(plan, most=_LINES), go)

    def _put(self, *parts: QWidget, quiet: str = "") -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if quiet:
            words = paragraph(quiet)
            words.setProperty("look", "quiet")
            column.addWidget(words)
        for part in parts:
            if isinstance(part, QPushButton):
                part.clicked.connect(self.plan_wanted)
                line = FlowLayout()
                line.addWidget(part)
                column.addLayout(line)
            else:
                column.addWidget(part)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _written(self, plan: Plan, *, most: int | None) -> QWidget:
        sides = SideBySide(gap=28)
        parts = [each for each in plan_words().parts if plan.of(each.part)]
        needed = [each for each in parts if each.part is not Part.SIGNS] or parts
        left = [each for each in needed if each.part in _LEFT]
        right = [each for each in needed if each.part not in _LEFT]
        for side in (left, right):
            if side:
                sides.add(self._side(side, plan, most), 1)
        return sides

    def _side(self, parts: list[PartWords], plan: Plan, most: int | None) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for place, part in enumerate(parts):
            if place:
                column.addSpacing(10)
            column.addWidget(caption(part.name.said_in(self._language)))
            for text in plan.of(part.part)[:most]:
                line = paragraph(text)
                line.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                )
                column.addWidget(line)
        column.addStretch(1)
        return side
