"""A soft card for a very hard time: a small thing to do, and the way to help."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.care import Reason
from journal.domain.help_now import Region
from journal.domain.moment import Clock, Moment
from journal.domain.mood import Feeling
from journal.services import care
from journal.ui.desk import Desk
from journal.ui.widgets.controls import (
    caption,
    help_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.help_lines import CopyButton
from journal.ui.widgets.replaced import replace_rows


class CareLine(QFrame):
    """It comes once a day at most, blocks nothing, judges nothing, can be put away.

    Signals:
        help_wanted: the person wants the help page.
        passed: nothing was to be offered, or it was put away.
    """

    help_wanted = Signal()
    passed = Signal()

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._desk = desk
        self._clock = clock
        self._day: date | None = None
        self._words = paragraph("")
        self._contacts = QWidget()
        self._lay_out()
        self.hide()

    def consider(self, feeling: Feeling, at: Moment) -> None:
        """Offer help after a check-in that is kept, where there is a reason to."""
        today = self._clock().day
        self._desk.ask(
            self,
            lambda journal: care.reason_to_offer(journal, feeling, at, today),
            lambda reason: self._offer(reason, today),
        )

    def refresh(self) -> None:
        """Put an offer of an earlier day away."""
        if self._day is not None and self._day != self._clock().day:
            self.put_away()

    def put_away(self) -> None:
        """Say no more of it today."""
        self._day = None
        self.hide()
        self.passed.emit()

    def show_contacts(self, region: Region, language: str) -> None:
        """Show also whom to call in a region."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(region.big_lines):
            who = caption(line.name.said_in(language))
            who.setWordWrap(True)
            grid.addWidget(subheading(line.number), number, 0)
            grid.addWidget(who, number, 1)
            grid.addWidget(CopyButton(line, language), number, 2)
        replace_rows(self._column, self._contacts, rows)
        self._contacts = rows

    def _offer(self, reason: Reason | None, today: date) -> None:
        if reason is None:
            self.passed.emit()
            return
        self._day = today
        words = self._said_after(reason)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.show()
        self._desk.do(lambda journal: care.keep_offered(journal, today))

    def _said_after(self, reason: Reason) -> str:
        if reason is Reason.MOMENT:
            return self.tr(
                "That sounds very hard. If it helps: feel both feet on the floor, and "
                "name three things you can see where you are."
            )
        return self.tr(
            "Some of the last days sound very hard. If it helps: feel both feet on the "
            "floor, and name three things you can see where you are."
        )

    def _lay_out(self) -> None:
        to_help = help_button(self.tr("Help now"))
        to_help.clicked.connect(self.help_wanted)
        away = quiet_button(self.tr("Hide for today"))
        away.clicked.connect(self.put_away)
        buttons = QHBoxLayout()
        buttons.addWidget(to_help)
        buttons.addWidget(away)
        buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 12)
        self._column.setSpacing(10)
        self._column.addWidget(self._words)
        self._column.addWidget(self._contacts)
        self._column.addLayout(buttons)
