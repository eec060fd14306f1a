"""A quiet offer beside a score: people to reach, and the pages with more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.help_now import Need, Region
from journal.domain.measure import Answers, Care, care
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import help_button, paragraph, quiet_button
from journal.ui.widgets.help_lines import CopyButton, LineRows
from journal.ui.widgets.measure_column import row_of


class MeasureCare(QWidget):
    """Says nothing at all where there is nothing to offer: never a reassurance.

    Signals:
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
    """

    help_wanted = Signal()
    rights_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        language: str,
        region: Region,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._words = paragraph("")
        talk = tuple(line for line in region.lines if line.need is Need.TALK)
        self._lines = LineRows(talk, appearance, language)
        self._help = help_button(self.tr("Help now"))
        self._rights = quiet_button(self.tr("Crisis help"))
        self._help.clicked.connect(self.help_wanted)
        self._rights.clicked.connect(self.rights_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._lines)
        column.addLayout(row_of(self._help, self._rights))
        self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [*self._lines.findChildren(CopyButton), self._help, self._rights]

    def show_answers(self, answers: Answers) -> None:
        """Offer what these answers call for, or nothing."""
        rule = care(answers)
        if rule is None:
            self.clear()
            return
        words = rule.text.said_in(self._language)
        if rule.care is Care.CARD:  # its own words were said before the score
            words = self.tr("Help is here whenever you want it.")
        self._words.setText(words)
        self._words.setAccessibleName(words)
        has_contacts = rule.care is Care.CONTACTS
        self._lines.setVisible(has_contacts)
        self._rights.setVisible(has_contacts and rule.item is not None)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()
        self._words.clear()
        self._words.setAccessibleName("")
