"""Whether the journal on the disk is whole, checked on request."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal.domain.errors import JournalError
from journal.domain.health import Health
from journal.domain.moment import Clock
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.translation import in_words, reason_of
from journal.ui.widgets.controls import (
    Card,
    outline_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.dates import moment_told


class HealthCard(Card):
    """Checks every page of the journal, and says what it found."""

    def __init__(self, desk: Desk, appearance: Appearance, clock: Clock) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._is_checking = False
        self._health = subheading(self.tr("Not checked since the journal was opened"))
        self._findings = paragraph("")
        self._checked = paragraph(
            self.tr(
                "Both copies of the key file; the seal of every encrypted page; the"
                " structure of the file and its tables; that nothing refers to what is"
                " not there; that the search index says what the entries say; that no"
                " file in the folder holds words of the newest entries in the clear."
                " Nothing is changed."
            )
        )
        for label in (self._findings, self._checked):
            label.setProperty("look", "caption")
            label.hide()
        self._check = outline_button(
            self.tr("Check now"), icon=appearance.icon("shield-check", "accent")
        )
        self._check.clicked.connect(self._begin)
        self._explain = quiet_button(self.tr("What is checked?"))
        self._explain.setCheckable(True)
        self._explain.toggled.connect(self._checked.setVisible)
        self._arrange()

    def _begin(self) -> None:
        if self._is_checking:
            return
        self._is_checking = True
        self._health.setText(self.tr("Checking…"))
        self._desk.ask(
            self,
            lambda journal: journal.health(),
            self._show_health,
            otherwise=self._not_checked,
        )

    def _show_health(self, health: Health) -> None:
        if health.problems:
            self._say(
                self.tr("Something is wrong"), "\n".join(map(in_words, health.problems))
            )
            return
        when = moment_told(self._clock(), self._clock())
        words = self.tr(
            "{pages} pages intact · {entries} entries readable · search index agrees ·"
            " no readable text on disk"
        )
        pages, entries = map(QLocale().toString, (health.pages, health.entries))
        self._say(
            self.tr("Everything checked out {when}").format(when=when),
            words.format(pages=pages, entries=entries),
        )

    def _not_checked(self, error: Exception) -> None:
        is_expected = isinstance(error, JournalError)
        self._say(self.tr("Not checked"), reason_of(error) if is_expected else "")
        if not is_expected:
            raise error

    def _say(self, health: str, findings: str) -> None:
        self._is_checking = False
        for label, text in ((self._health, health), (self._findings, findings)):
            label.setText(text)
            label.setAccessibleName(text)
        self._findings.setVisible(bool(findings))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        self._health.setWordWrap(True)
        for part in (self._health, self._findings, self._checked):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._check)
        row.addWidget(self._explain)
        row.addStretch(1)
        column.addLayout(row)
