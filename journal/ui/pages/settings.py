"""Settings: how it looks, when it locks, what opens it, whether it is whole."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal import __version__
from journal.domain.moment import Clock
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.widgets.backups_card import BackupsCard
from journal.ui.widgets.change_keys import ChangePassword, NewPhrase
from journal.ui.widgets.check_words import CheckWords
from journal.ui.widgets.controls import (
    Card,
    caption,
    heading,
    link_button,
    paragraph,
    rule,
    subheading,
)
from journal.ui.widgets.health_card import HealthCard
from journal.ui.widgets.look_card import LookCard
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
USUAL_IDLE = timedelta(minutes=5)
_MINUTES_SETTING = "idle_minutes"


def idle_time(journal: "Journal") -> timedelta:
    """Return after how long without input the journal locks itself.

    A setting that makes no sense is the usual five minutes: locking fails closed.
    """
    usual = USUAL_IDLE // timedelta(minutes=1)
    minutes = journal.settings.get(_MINUTES_SETTING, usual)
    return timedelta(minutes=minutes if minutes in IDLE_MINUTES else usual)


class SettingsPage(QWidget):
    """What a person can set and check.

    Signals:
        licences_wanted: the licences of what ships with the program.
        export_wanted: the page that writes the journal into other files.
        import_wanted: bringing in another program's journal.
        restore_wanted: the Path of the backup to go back to.
    """

    licences_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    restore_wanted = Signal(Path)

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        folder: Path,
        clock: Clock,
        prompts: Prompts,
    ) -> None:
        super().__init__()
        self._health = HealthCard(desk, appearance, clock)
        self._backups = BackupsCard(desk, appearance, clock, prompts)
        self._backups.restore_wanted.connect(self.restore_wanted)
        self._check_words = CheckWords(desk)
        self._desk = desk
        self._appearance = appearance
        self._folder = folder
        self._change_password = ChangePassword(desk, appearance)
        self._new_phrase = NewPhrase(desk, appearance, prompts)
        self._minutes = self._minutes_choice()
        self._arrange()
        desk.ask(self, idle_time, self._show_idle_time)

    def forget(self) -> None:
        """Drop what was typed and any phrase that is shown."""
        for card in (
            self._change_password,
            self._new_phrase,
            self._check_words,
            self._backups,
        ):
            card.forget()

    def _show_idle_time(self, after: timedelta) -> None:
        self._minutes.setCurrentIndex(
            self._minutes.findData(after // timedelta(minutes=1))
        )

    def _keep_idle_time(self, index: int) -> None:
        minutes = int(self._minutes.itemData(index))
        self._desk.do(lambda journal: journal.settings.put(_MINUTES_SETTING, minutes))

    def _bring_into_sight(self, widget: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            # Not before the layout knows how high everything is.
            QTimer.singleShot(0, widget, partial(area.ensureWidgetVisible, widget))

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
        choice.activated.connect(self._keep_idle_time)
        return choice

    def _arrange(self) -> None:
        page = scrolled_column(self)
        page.addWidget(heading(self.tr("Settings")))
        page.addWidget(LookCard(self._appearance))
        for one, other in (
            (self._health, self._backups),
            (self._lock_card(), self._keys_card()),
        ):
            row = SideBySide(gap=18)
            row.add(one, 1)
            row.add(other, 1)
            page.addWidget(row)
        page.addWidget(self._ways_in_card())
        for card in (self._change_password, self._new_phrase, self._check_words):
            page.addWidget(card)
            card.grown.connect(self._bring_into_sight)
        page.addLayout(self._about())
        page.addStretch(1)

    def _lock_card(self) -> Card:
        card, column = _card()
        column.addWidget(subheading(self.tr("Locking")))
        column.addLayout(
            _row(
                self.tr("Lock when nobody is here"),
                self.tr("No key or mouse for a while"),
                self._minutes,
            )
        )
        column.addWidget(rule())
        column.addLayout(
            _row(
                self.tr("Lock now"),
                self.tr("What you are writing is saved first"),
                caption(self.tr("Ctrl L")),
            )
        )
        column.addStretch(1)
        return card

    def _keys_card(self) -> Card:
        card, column = _card()
        column.addWidget(subheading(self.tr("Keys")))
        change = link_button(self.tr("Change…"))
        change.setAccessibleName(self.tr("Change the password"))
        change.clicked.connect(self._change_password.begin)
        column.addLayout(_row(self.tr("Password"), self.tr("Only you know it"), change))
        column.addWidget(rule())
        renew = link_button(self.tr("New phrase…"))
        renew.setAccessibleName(self.tr("Make a new recovery phrase"))
        renew.clicked.connect(self._new_phrase.begin)
        column.addLayout(
            _row(
                self.tr("Recovery phrase"),
                self.tr("24 words that open the journal without the password"),
                renew,
            )
        )
        column.addWidget(rule())
        check = link_button(self.tr("Check…"))
        check.setAccessibleName(self.tr("Check my recovery words"))
        check.clicked.connect(self._check_words.begin)
        column.addLayout(
            _row(
                self.tr("The words on your paper"),
                self.tr("Whether they were copied right"),
                check,
            )
        )
        column.addWidget(rule())
        column.addLayout(
            _row(
                self.tr("Where your journal is"),
                str(self._folder),
                caption(self.tr("encrypted")),
            )
        )
        column.addWidget(rule())
        column.addLayout(
            _row(
                self.tr("Network"),
                self.tr("This app never uses it"),
                caption(self.tr("none")),
            )
        )
        return card

    def _export_row(self) -> QHBoxLayout:
        export = link_button(self.tr("Export…"))
        export.setAccessibleName(self.tr("Export the journal"))
        export.clicked.connect(self.export_wanted)
        about = self.tr("Write it, or a part of it, into files for other programs")
        return _row(self.tr("Export"), about, export)

    def _ways_in_card(self) -> Card:
        card, column = _card()
        bring = link_button(self.tr("Bring in…"))
        bring.setAccessibleName(self.tr("Bring in a journal from another program"))
        bring.clicked.connect(self.import_wanted)
        column.addLayout(
            _row(
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
        row.addSpacing(16)
        row.addWidget(licences)
        row.addStretch(1)
        return row


def _card() -> tuple[Card, QVBoxLayout]:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 18, 20, 18)
    column.setSpacing(12)
    return card, column


def _row(name: str, about: str, control: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 3, 0, 3)
    words = QVBoxLayout()
    words.setSpacing(2)
    label = QLabel(name)
    label.setBuddy(control)
    words.addWidget(label)
    hint = paragraph(about)
    hint.setProperty("look", "caption")
    hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(hint)
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
