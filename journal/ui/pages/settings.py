"""Settings: how it looks, what comes and goes, and the way to what keeps it safe."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal import __version__
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    caption,
    heading,
    link_button,
    outline_button,
    rule,
)
from journal.ui.widgets.language_choice import LanguageChoice
from journal.ui.widgets.look_card import LookCard
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.setting_rows import setting_card, setting_row
from journal.ui.widgets.tab_order import tab_in_reading_order
from journal.ui.widgets.writing_card import WritingCard


class SettingsPage(QWidget):
    """What a person can set; locking and keys have a page of their own.

    Signals:
        privacy_wanted: the page of locking, keys and backups.
        keys_wanted: the list of all keys.
        licences_wanted: the licences of what ships with the program.
        export_wanted: the page that writes the journal into other files.
        import_wanted: bringing in another program's journal.
    """

    privacy_wanted = Signal()
    keys_wanted = Signal()
    licences_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, appearance: Appearance, language: str = "") -> None:
        super().__init__()
        self._appearance = appearance
        self.language = LanguageChoice(language)
        page = scrolled_column(self)
        page.addWidget(heading(self.tr("Settings")))
        for card in (
            self._privacy_card(),
            LookCard(appearance),
            self._language_card(),
            self._ways_in_card(),
        ):
            page.addWidget(card)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(18)
        page.addLayout(self._cards)
        page.addLayout(self._about())
        page.addStretch(1)

    def add_card(self, card: QWidget) -> None:
        """Put one more card below the others."""
        self._cards.addWidget(card)
        tab_in_reading_order(self)

    def forget(self) -> None:
        """Let go of what the journal keeps."""
        for card in self.findChildren(WritingCard):
            card.forget()

    def _privacy_card(self) -> Card:
        card, column = setting_card()
        show = outline_button(
            self.tr("Show"), icon=self._appearance.icon("shield-check", "accent")
        )
        show.setAccessibleName(self.tr("Show privacy and safety of your words"))
        show.clicked.connect(self.privacy_wanted)
        column.addLayout(
            setting_row(
                self.tr("Privacy and safety of your words"),
                self.tr("Locking, password, recovery phrase, backups, and a check"),
                show,
            )
        )
        return card

    def _language_card(self) -> Card:
        card, column = setting_card()
        column.addLayout(setting_row(self.tr("Language"), "", self.language))
        return card

    def _export_row(self) -> QHBoxLayout:
        export = link_button(self.tr("Export…"))
        export.setAccessibleName(self.tr("Export the journal"))
        export.clicked.connect(self.export_wanted)
        about = self.tr("Write it, or a part of it, into files for other programs")
        return setting_row(self.tr("Export"), about, export)

    def _ways_in_card(self) -> Card:
        card, column = setting_card()
        bring = link_button(self.tr("Bring in…"))
        bring.setAccessibleName(self.tr("Bring in a journal from another program"))
        bring.clicked.connect(self.import_wanted)
        column.addLayout(
            setting_row(
                self.tr("From another program"),
                self.tr("Day One, jrnl and others, or your own text files"),
                bring,
            )
        )
        column.addWidget(rule())
        column.addLayout(self._export_row())
        return card

    def _about(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(
            caption(self.tr("Session Journal {version}").format(version=__version__))
        )
        licences = link_button(self.tr("Licences of what is inside"))
        licences.clicked.connect(self.licences_wanted)
        every_key = link_button(self.tr("All keys"))
        every_key.clicked.connect(self.keys_wanted)
        row.addSpacing(16)
        row.addWidget(every_key)
        row.addSpacing(16)
        row.addWidget(licences)
        row.addStretch(1)
        return row
