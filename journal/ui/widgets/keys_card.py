"""What opens the journal, where it lies, and what lies there."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.services.kept_files import KeptFile, Kind, kept_files
from journal.ui.desk import Desk
from journal.ui.widgets.controls import Card, caption, link_button, paragraph, rule
from journal.ui.widgets.setting_rows import setting_column, setting_row

_MEGABYTE = 1_000_000


class KeysCard(Card):
    """Leads to what can be done with password and phrase; lists the files on request.

    Signals:
        password_wanted, phrase_wanted, check_wanted: the forms for it.
    """

    password_wanted = Signal()
    phrase_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__()
        self._desk = desk
        self._folder = folder
        self._where = paragraph(self.tr("One folder, encrypted"))
        self._where.setProperty("look", "caption")
        self._show = link_button(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show where your journal is"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._show_files)
        self._files = QWidget()
        self._list = QVBoxLayout(self._files)
        self._list.setContentsMargins(0, 0, 0, 6)
        self._list.setSpacing(6)
        self._arrange()
        self._files.hide()
        self._look()

    def _look(self) -> None:
        folder = self._folder
        self._desk.ask(self, lambda _: kept_files(folder), self._tell_files)

    def _tell_files(self, files: tuple[KeptFile, ...]) -> None:
        size = max(1, round(sum(file.size for file in files) / _MEGABYTE))
        text = self.tr("One folder, {size} MB, encrypted").format(size=size)
        self._where.setText(text)
        self._where.setAccessibleName(text)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._list.addWidget(self._line(str(self._folder)))
        for file in files:
            words = self.tr("{name}: {about}")
            about = self._about(file.kind)
            self._list.addWidget(self._line(words.format(name=file.name, about=about)))

    def _about(self, kind: Kind) -> str:
        about = {
            Kind.JOURNAL: self.tr("everything you wrote, encrypted, dates included"),
            Kind.KEYS: self.tr("the key, which only your password or phrase opens"),
            Kind.LOCK: self.tr("keeps two windows from opening it at once; no words"),
            Kind.BACKUP: self.tr("copies of it all, encrypted like the journal"),
            Kind.EARLIER: self.tr("a journal put aside when a backup was restored"),
            Kind.PLAN: self.tr("your safety plan, readable without a password"),
            Kind.OTHER: self.tr("not made by this program"),
        }
        return about[kind]

    def _line(self, text: str) -> QWidget:
        line = paragraph(text)
        line.setProperty("look", "caption")
        return line

    def _show_files(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._show.setText(self.tr("Hide") if wanted else self.tr("Show"))
        self._files.setVisible(wanted)
        if wanted:
            self._look()

    def _button(self, text: str, name: str, signal: Signal) -> QPushButton:
        button = link_button(text)
        button.setAccessibleName(name)
        button.clicked.connect(signal)
        return button

    def _arrange(self) -> None:
        column = setting_column(self, self.tr("Keys"))
        change = link_button(self.tr("Change…"))
        change.setAccessibleName(self.tr("Change the password"))
        change.clicked.connect(self.password_wanted)
        about = self.tr("Only you know it")
        column.addLayout(setting_row(self.tr("Password"), about, change))
        column.addWidget(rule())
        renew = link_button(self.tr("New phrase…"))
        renew.setAccessibleName(self.tr("Make a new recovery phrase"))
        renew.clicked.connect(self.phrase_wanted)
        about = self.tr("24 words that open the journal without the password")
        column.addLayout(setting_row(self.tr("Recovery phrase"), about, renew))
        column.addWidget(rule())
        check = link_button(self.tr("Check…"))
        check.setAccessibleName(self.tr("Check my recovery words"))
        check.clicked.connect(self.check_wanted)
        about = self.tr("Whether they were copied right")
        column.addLayout(setting_row(self.tr("The words on your paper"), about, check))
        column.addWidget(rule())
        where = setting_row(self.tr("Where your journal is"), "", self._show)
        column.addLayout(where)
        column.addWidget(self._where)
        column.addWidget(self._files)
        column.addWidget(rule())
        none = caption(self.tr("none"))
        about = self.tr("This app never uses it")
        column.addLayout(setting_row(self.tr("Network"), about, none))
        column.addStretch(1)
