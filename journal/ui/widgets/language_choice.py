"""Choosing the language of the window: in the settings, and in front of a journal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from journal.ui.languages import LANGUAGES, OWN_NAMES, spoken_language
from journal.ui.widgets.controls import Chip, link_button


class LanguageChoice(QWidget):
    """Chips for the system's language and for each that there is.

    Signals:
        chosen: "en", "nb", or "" for the system's.
    """

    chosen = Signal(str)

    def __init__(self, wanted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        names = {"": self.tr("The system's"), **OWN_NAMES}
        for language, name in names.items():
            chip = Chip(name)
            chip.setAccessibleDescription(self.tr("Language"))
            chip.setProperty("language", language)
            chip.setChecked(language == wanted)
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self._group.buttonClicked.connect(
            lambda chip: self.chosen.emit(chip.property("language"))
        )

    def focus_chosen(self) -> None:
        """Put the keyboard on the language that is chosen."""
        chip = self._group.checkedButton()
        if chip is not None:
            chip.setFocus()


class LanguageSwitch(QWidget):
    """A quiet way to the other language, each by its own name.

    Signals:
        chosen: "en" or "nb".
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for language in LANGUAGES:
            if language != spoken_language():
                row.addWidget(self._way_to(language))
        row.addStretch(1)

    def _way_to(self, language: str) -> QWidget:
        way = link_button(OWN_NAMES[language])
        way.clicked.connect(lambda: self.chosen.emit(language))
        return way
