"""What needs neither a password nor a journal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.centred import centred
from journal.ui.widgets.controls import help_button, outline_button


class OpenToAll(QWidget):
    """The way to the guides and to Help now.

    Signals:
        guides_wanted, help_wanted: by its button.
    """

    guides_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        guides = outline_button(
            self.tr("Read the guides"), icon=appearance.icon("book-open", "accent")
        )
        guides.clicked.connect(self.guides_wanted)
        helps = help_button(self.tr("Help now"), icon=appearance.icon("phone", "help"))
        helps.clicked.connect(self.help_wanted)
        self.setLayout(centred(guides, helps, gap=14))
