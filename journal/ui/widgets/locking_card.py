"""When the journal locks by itself, and what others see of it meanwhile."""

import sys
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout

from journal.services.preferences import Preferences
from journal.ui.desk import Desk
from journal.ui.locking import (
    IDLE_MINUTES,
    MINUTES_SETTING,
    SCREEN_SETTING,
    Locking,
    locking,
)
from journal.ui.widgets.controls import Card, caption, rule, switch
from journal.ui.widgets.setting_rows import setting_column, setting_row


class LockingCard(Card):
    """The journal keeps when it locks; the program keeps what the window shows.

    Signals:
        chosen: the name of one of the Preferences, and whether it is wanted.
    """

    chosen = Signal(str, bool)

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk
        self._minutes = self._minutes_choice()
        self._with_screen = switch(
            self.tr("Lock when the screen locks or the computer sleeps")
        )
        self._with_screen.setChecked(True)
        self._with_screen.clicked.connect(self._keep_with_screen)
        self._preferences = preferences
        self._arrange()
        desk.ask(self, locking, self._show)

    def _show(self, locking: Locking) -> None:
        minutes = locking.after // timedelta(minutes=1)
        self._minutes.setCurrentIndex(self._minutes.findData(minutes))
        self._with_screen.setChecked(locking.with_screen)

    def _keep_minutes(self, index: int) -> None:
        minutes = int(self._minutes.itemData(index))
        self._desk.do(lambda journal: journal.settings.put(MINUTES_SETTING, minutes))

    def _keep_with_screen(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._desk.do(lambda journal: journal.settings.put(SCREEN_SETTING, wanted))

    def _minutes_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Lock when nobody is here"))
        for minutes in IDLE_MINUTES:
            text = (
                self.tr("1 minute")
                if minutes == 1
                else self.tr("{count} minutes").format(count=minutes)
            )
            choice.addItem(text, minutes)
        choice.activated.connect(self._keep_minutes)
        return choice

    def _preference(self, name: str, words: str) -> QCheckBox:
        control = switch(words)
        control.setChecked(bool(getattr(self._preferences, name)))
        control.clicked.connect(lambda wanted: self.chosen.emit(name, wanted))
        return control

    def _arrange(self) -> None:
        column = setting_column(self, self.tr("Locking"))
        words = self.tr("Lock when nobody is here")
        about = self.tr("No key or mouse for a while")
        column.addLayout(setting_row(words, about, self._minutes))
        column.addWidget(rule())
        words = self._with_screen.accessibleName()
        column.addLayout(setting_row(words, "", self._with_screen))
        column.addWidget(rule())
        words = self.tr("Quiet cover when the window loses focus")
        cover = self._preference("covered", words)
        column.addLayout(setting_row(words, "", cover))
        column.addWidget(rule())
        words = self.tr("A plain name")
        about = self.tr("The window is called “Notes”, with an icon to match")
        plain = self._preference("plain_name", words)
        column.addLayout(setting_row(words, about, plain))
        column.addWidget(rule())
        self._add_capture(column)
        column.addWidget(rule())
        about = self.tr("Locks and shows an empty window; once more brings it back")
        keys = caption(self.tr("Ctrl Shift X"))
        column.addLayout(setting_row(self.tr("Quick exit"), about, keys))
        column.addStretch(1)

    def _add_capture(self, column: QVBoxLayout) -> None:
        words = self.tr("Pictures of the screen")
        if sys.platform == "win32":
            about = self.tr("Other programs see a black window. Remote help does too.")
            hidden = self._preference("hidden_from_capture", words)
            column.addLayout(setting_row(words, about, hidden))
        else:
            about = self.tr(
                "This system lets other programs take them; no program can prevent it."
            )
            column.addLayout(setting_row(words, about))
