"""What tends to be there on pleasant days and on unpleasant ones, with the counts."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.feelings import FeelingWord, shown_as
from journal.domain.mood_patterns import (
    FEWEST_DAYS,
    SeenTogether,
    Together,
    Trait,
    TraitKind,
    tends_to_pleasant,
)
from journal.ui.widgets.controls import Card, caption, paragraph, subheading
from journal.ui.widgets.replaced import replace_rows


class SeenTogetherCard(Card):
    """Words, tags and writing beside pleasant and unpleasant days; no reasons."""

    def __init__(
        self, words: tuple[FeelingWord, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._rows = QWidget()
        rule = caption(
            self.tr(
                "A day is pleasant from a mean of +1 on, unpleasant from −1 down. "  # noqa: RUF001 - a minus
                "Listed is what was there on {0} of these days or more, where the "
                "shares differ by a quarter or more. Seen together does not say why, "
                "and some of it comes about by chance."
            ).format(FEWEST_DAYS)
        )
        rule.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(subheading(self.tr("Seen together")))
        self._column.addWidget(self._rows)
        self._column.addWidget(rule)

    def show_seen(self, seen: SeenTogether) -> None:
        """Show what was seen in a stretch of days."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not seen.has_enough:
            column.addWidget(paragraph(self._too_few(seen)))
        elif not seen.found:
            column.addWidget(paragraph(self.tr("Nothing stands out in this time.")))
        else:
            pleasant = [each for each in seen.found if tends_to_pleasant(each, seen)]
            unpleasant = [each for each in seen.found if each not in pleasant]
            mostly = self.tr("More often there on pleasant days")
            self._add(column, mostly, pleasant, seen)
            mostly = self.tr("More often there on unpleasant days")
            self._add(column, mostly, unpleasant, seen)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def clear(self) -> None:
        """Show nothing and know nothing."""
        rows = QWidget()
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _add(
        self,
        column: QVBoxLayout,
        title: str,
        found: Iterable[Together],
        seen: SeenTogether,
    ) -> None:
        told = [self._in_words(each, seen) for each in found]
        if told:
            column.addWidget(caption(title))
            for sentence in told:
                column.addWidget(paragraph(sentence))

    def _in_words(self, together: Together, seen: SeenTogether) -> str:
        text = self.tr("{0}: on {1} of {2} pleasant days, {3} of {4} unpleasant")
        return text.format(
            self._named(together.trait),
            together.pleasant,
            seen.pleasant_days,
            together.unpleasant,
            seen.unpleasant_days,
        )

    def _named(self, trait: Trait) -> str:
        match trait.kind:
            case TraitKind.WORD:
                return shown_as(trait.name, self._words)
            case TraitKind.TAG:
                return f"#{trait.name}"
            case TraitKind.WROTE:
                return self.tr("You wrote")

    def _too_few(self, seen: SeenTogether) -> str:
        text = self.tr(
            "This needs {0} pleasant and {0} unpleasant days. "
            "In this time there are {1} and {2}."
        )
        return text.format(FEWEST_DAYS, seen.pleasant_days, seen.unpleasant_days)
