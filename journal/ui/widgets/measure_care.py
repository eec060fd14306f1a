"""A quiet offer beside a score: people to reach, and the pages with more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.help_now import Need, Region
from journal.domain.measure import Answers, Care, care
from journal.services.care_words import care_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import help_button, paragraph, quiet_button
from journal.ui.widgets.help_lines import CopyButton, LineRows
from journal.ui.widgets.measure_column import row_of
from journal.ui.widgets.replaced import replace_rows


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
        self._appearance = appearance
        self._language = language
        self._words = paragraph("")
        self._lines = self._rows(region)
        words = care_words()
        self._help = help_button(words.help_now.said_in(language))
        self._rights = quiet_button(words.crisis_guide.said_in(language))
        self._help.clicked.connect(self.help_wanted)
        self._rights.clicked.connect(self.rights_wanted)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._lines)
        column.addLayout(row_of(self._help, self._rights))
        self.hide()

    def show_region(self, region: Region) -> None:
        """Show the people of another region."""
        rows, is_hidden = self._rows(region), self._lines.isHidden()
        replace_rows(self._column, self._lines, rows)
        rows.setHidden(is_hidden)
        self._lines = rows

    def lead_to_rights(self) -> None:
        """Say that the page to read is the one about a person's rights."""
        name = care_words().rights.said_in(self._language)
        self._rights.setText(name)
        self._rights.setAccessibleName(name)

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
            words = care_words().whenever.said_in(self._language)
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

    def _rows(self, region: Region) -> LineRows:
        talk = tuple(line for line in region.lines if line.need is Need.TALK)
        return LineRows(talk, self._appearance, self._language)
