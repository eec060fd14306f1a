"""Whether the journal on the disk is whole, checked on request."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from journal.domain.errors import JournalError
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.controls import Card, outline_button, paragraph, subheading


class HealthCard(Card):
    """Checks every page of the journal, and says what it found."""

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__()
        self._desk = desk
        self._is_checking = False
        self._health = subheading(self.tr("Not checked since the journal was opened"))
        self._findings = paragraph(
            self.tr(
                "Checks every encrypted page, the structure, the references, the"
                " search index and both copies of the key file."
            )
        )
        self._findings.setProperty("look", "caption")
        check = outline_button(
            self.tr("Check now"), icon=appearance.icon("shield-check", "accent")
        )
        check.clicked.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._health)
        column.addWidget(self._findings)
        column.addStretch(1)
        column.addWidget(check, 0, Qt.AlignmentFlag.AlignLeft)

    def _check(self) -> None:
        if self._is_checking:
            return
        self._is_checking = True
        self._health.setText(self.tr("Checking…"))
        self._desk.ask(
            self,
            lambda journal: journal.verify(),
            self._show_findings,
            otherwise=self._not_checked,
        )

    def _show_findings(self, problems: tuple[str, ...]) -> None:
        if problems:
            self._say(self.tr("Something is wrong"), "\n".join(problems))
            return
        self._say(
            self.tr("Everything is as it should be"),
            self.tr(
                "Every page is intact, every entry readable, the search index agrees."
            ),
        )

    def _not_checked(self, error: Exception) -> None:
        is_expected = isinstance(error, JournalError)
        self._say(self.tr("Not checked"), str(error) if is_expected else "")
        if not is_expected:
            raise error

    def _say(self, health: str, findings: str) -> None:
        self._is_checking = False
        for label, text in ((self._health, health), (self._findings, findings)):
            label.setText(text)
            label.setAccessibleName(text)
