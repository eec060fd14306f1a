"""A soft card for a very hard time: a small thing to do, and the way to help."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.care import Reason
from journal.domain.moment import Clock, Moment
from journal.domain.mood import Feeling
from journal.services import care
from journal.services.care_words import care_words
from journal.services.journal import Journal
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.widgets.controls import (
    caption,
    help_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.help_lines import CopyButton
from journal.ui.widgets.replaced import replace_rows

_Offer = tuple[Reason | None, tuple[str, ...]]


class CareLine(QFrame):
    """It comes once a day at most, blocks nothing, judges nothing, can be put away.

    Signals:
        help_wanted: the person wants the help page.
        passed: nothing was to be offered, or it was put away.
    """

    help_wanted = Signal()
    passed = Signal()

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        at_hand: HelpAtHand | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._clock = clock
        self._at_hand = at_hand or HelpAtHand()
        self._day: date | None = None
        self._words = paragraph("")
        self._contacts = QWidget()
        self._lay_out()
        self.hide()

    def consider(self, feeling: Feeling, at: Moment) -> None:
        """Offer help after a check-in that is kept, where there is a reason to."""
        today = self._clock().day
        what_helps = self._at_hand.what_helps

        def look(journal: Journal) -> _Offer:
            reason = care.reason_to_offer(journal, feeling, at, today)
            return reason, () if reason is None else what_helps(journal)

        self._desk.ask(self, look, lambda offer: self._offer(*offer, today))

    def refresh(self) -> None:
        """Put an offer of an earlier day away."""
        if self._day is not None and self._day != self._clock().day:
            self.put_away()

    def put_away(self) -> None:
        """Say no more of it today, and know none of it."""
        self._day = None
        self.hide()
        self._show_contacts(QWidget())
        self.passed.emit()

    def _offer(self, reason: Reason | None, own: tuple[str, ...], today: date) -> None:
        if reason is None:
            self.passed.emit()
            return
        self._day = today
        words = self._said_after(reason)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._show_contacts(self._whom_to_call(own))
        self.show()
        self._desk.do(lambda journal: care.keep_offered(journal, today))

    def _said_after(self, reason: Reason) -> str:
        words = care_words()
        phrase = words.hard_moment if reason is Reason.MOMENT else words.hard_days
        return phrase.said_in(self._at_hand.language)

    def _whom_to_call(self, own: tuple[str, ...]) -> QWidget:
        """Return what the person has written to help, and the numbers below it."""
        language = self._at_hand.language
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        told = [care_words().what_helps.said_in(language), *own] if own else []
        for text in told:
            grid.addWidget(paragraph(text), grid.rowCount(), 0, 1, 3)
        for line in self._at_hand.region.big_lines:
            row = grid.rowCount()
            who = caption(line.name.said_in(language))
            who.setWordWrap(True)
            grid.addWidget(subheading(line.number), row, 0)
            grid.addWidget(who, row, 1)
            grid.addWidget(CopyButton(line, language), row, 2)
        return rows

    def _show_contacts(self, rows: QWidget) -> None:
        replace_rows(self._column, self._contacts, rows)
        self._contacts = rows
        for copy in rows.findChildren(CopyButton):
            self.setTabOrder(copy, self._help)

    def _lay_out(self) -> None:
        words, language = care_words(), self._at_hand.language
        self._help = help_button(words.help_now.said_in(language))
        self._help.clicked.connect(self.help_wanted)
        away = quiet_button(words.hide_today.said_in(language))
        away.clicked.connect(self.put_away)
        buttons = QHBoxLayout()
        buttons.addWidget(self._help)
        buttons.addWidget(away)
        buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 12)
        self._column.setSpacing(10)
        self._column.addWidget(self._words)
        self._column.addWidget(self._contacts)
        self._column.addLayout(buttons)
