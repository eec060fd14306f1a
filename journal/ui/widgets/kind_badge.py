"""The coloured word that tells what an entry is about."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journal.domain.entry import Kind

KIND_ROLES: Mapping[Kind, tuple[str, str]] = {
    Kind.PREPARATION: ("prep", "prepbg"),
    Kind.SESSION: ("sess", "sessbg"),
    Kind.INTEGRATION: ("integ", "integbg"),
    Kind.NOTE: ("mute", "sunk"),
}
"""For each kind the roles of its text and of what is behind it."""


def kind_name(kind: Kind) -> str:
    """Return the word for a kind of entry, in the person's language."""
    match kind:
        case Kind.PREPARATION:
            return QCoreApplication.translate("KindBadge", "Preparation")
        case Kind.SESSION:
            return QCoreApplication.translate("KindBadge", "Session")
        case Kind.INTEGRATION:
            return QCoreApplication.translate("KindBadge", "Integration")
        case Kind.NOTE:
            return QCoreApplication.translate("KindBadge", "Note")


class KindBadge(QLabel):
    """A small label in the colours of a kind; without a kind it is hidden."""

    def __init__(self, kind: Kind | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "badge")
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    def set_kind(self, kind: Kind | None) -> None:
        """Show this kind's word and colours."""
        self.setProperty("kind", kind.value if kind else "")
        self.setText(kind_name(kind) if kind else "")
        self.setAccessibleName(self.text())
        if kind is None or not self.isWindow():  # alone it would open a window
            self.setVisible(kind is not None)
        # A style sheet looks at properties only when it meets a widget anew.
        self.style().unpolish(self)
        self.style().polish(self)
