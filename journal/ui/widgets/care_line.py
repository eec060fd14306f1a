"""A soft line for a very hard moment: a small thing to do, and the way to help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal.ui.widgets.controls import help_button, paragraph, quiet_button


class CareLine(QFrame):
    """It blocks nothing, judges nothing and can be put away.

    Signals:
        help_wanted: the person wants the help page.
    """

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        to_help = help_button(self.tr("Help now"))
        to_help.clicked.connect(self.help_wanted)
        away = quiet_button(self.tr("Hide for today"))
        away.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addWidget(to_help)
        buttons.addWidget(away)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.addWidget(
            paragraph(
                self.tr(
                    "That sounds very hard. If it helps: feel both feet on the floor, "
                    "and name three things you can see where you are."
                )
            )
        )
        column.addLayout(buttons)
        self.hide()
