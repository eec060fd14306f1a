"""Privacy and safety of the words: checks, backups, locking, and what opens them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from journal.domain.moment import Clock
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.widgets.backups_card import BackupsCard
from journal.ui.widgets.change_keys import ChangePassword, NewPhrase
from journal.ui.widgets.check_words import CheckWords
from journal.ui.widgets.controls import heading
from journal.ui.widgets.health_card import HealthCard
from journal.ui.widgets.keys_card import KeysCard
from journal.ui.widgets.locking_card import LockingCard
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.side_by_side import SideBySide


class PrivacyPage(QWidget):
    """Whether all is whole, what is kept where, when it locks, and what opens it.

    Signals:
        restore_wanted: the Path of the backup to go back to.
        chosen: the name of one of the Preferences, and whether it is wanted.
    """

    restore_wanted = Signal(Path)
    chosen = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        prompts: Prompts,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._health = HealthCard(desk, appearance, clock)
        self._backups = BackupsCard(desk, appearance, clock, prompts)
        self._backups.restore_wanted.connect(self.restore_wanted)
        self._locking = LockingCard(desk, preferences)
        self._locking.chosen.connect(self.chosen)
        self._keys = KeysCard(desk, preferences.folder)
        self._change_password = ChangePassword(desk, appearance)
        self._new_phrase = NewPhrase(desk, appearance, prompts)
        self._check_words = CheckWords(desk)
        self._keys.password_wanted.connect(self._change_password.begin)
        self._keys.phrase_wanted.connect(self._new_phrase.begin)
        self._keys.check_wanted.connect(self._check_words.begin)
        self._arrange()

    def forget(self) -> None:
        """Drop what was typed and any phrase that is shown; stop a backup."""
        for card in (
            self._change_password,
            self._new_phrase,
            self._check_words,
            self._backups,
        ):
            card.forget()

    def _bring_into_sight(self, widget: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            # Not before the layout knows how high everything is.
            QTimer.singleShot(0, widget, partial(area.ensureWidgetVisible, widget))

    def _arrange(self) -> None:
        page = scrolled_column(self)
        page.addWidget(heading(self.tr("Privacy and safety of your words")))
        for cards in ((self._health, self._backups), (self._locking, self._keys)):
            row = SideBySide(gap=18)
            for card in cards:
                row.add(card, 1)
            page.addWidget(row)
        for form in (self._change_password, self._new_phrase, self._check_words):
            page.addWidget(form)
            form.grown.connect(self._bring_into_sight)
        page.addStretch(1)
