"""Backups in the settings: how many, since when; one more; one of them back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from journal.domain.backup import Backup, Backups, Reason, SecondFolder
from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.moment import Clock, Moment
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.gauge import Gauge
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.controls import (
    Card,
    link_button,
    outline_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.dates import clock_time, day_told, moment_told
from journal.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

_MEGABYTE = 1_000_000


class BackupsCard(Card):
    """What is kept here and in the second folder, and what can be done with it.

    Signals:
        restore_wanted: the Path of a backup; the present journal is backed up already.
    """

    restore_wanted = Signal(Path)

    def __init__(
        self, desk: Desk, appearance: Appearance, clock: Clock, prompts: Prompts
    ) -> None:
        super().__init__()
        self._desk = desk
        self._appearance = appearance
        self._clock = clock
        self._prompts = prompts
        self._newest = subheading("")
        self._newest.setWordWrap(True)
        self._counts = _caption()
        self._second = _caption()
        self._problem = _caption(look="problem")
        self._make = outline_button(
            self.tr("Back up now"), icon=appearance.icon("archive-restore", "accent")
        )
        self._restore = quiet_button(self.tr("Restore…"))
        self._menu = QMenu(self)
        self._choose = link_button(self.tr("Choose a second folder…"))
        self._forget = link_button(self.tr("Forget it"))
        self._progress = ProgressLine()
        self._arrange()
        self._connect()
        self._look()

    def forget(self) -> None:
        """Stop what is under way."""
        self._progress.stop()

    def _look(self) -> None:
        self._desk.ask(
            self,
            lambda journal: journal.backups.overview(),
            self._show,
            otherwise=self._refuse,
        )

    def _show(self, backups: Backups) -> None:
        now = self._clock()
        kept = backups.kept
        if kept:
            when = moment_told(kept[0].made, now)
            words = self.tr("Newest backup: {when}, opened and compared")
            _say(self._newest, words.format(when=when))
            oldest = day_told(kept[-1].made.day, now.day)
            count = self._kept_here(len(kept))
            words = self.tr("{count} · oldest {day}")
            _say(self._counts, words.format(count=count, day=oldest))
        else:
            _say(self._newest, self.tr("No backup yet"))
            _say(self._counts, self.tr("The first is made when the journal locks."))
        self._show_second(backups.second)
        self._fill_menu(kept, now)

    def _kept_here(self, count: int) -> str:
        if count == 1:
            return self.tr("1 kept here")
        return self.tr("{count} kept here").format(count=count)

    def _show_second(self, second: SecondFolder | None) -> None:
        self._forget.setVisible(second is not None)
        if second is None:
            _say(self._second, self.tr("No second folder, such as a stick, is chosen."))
            return
        name = Path(second.folder).name or second.folder
        self._second.setToolTip(second.folder)
        if second.kept is None:
            words = self.tr("“{name}” is not there now; copies go there when it is.")
            _say(self._second, words.format(name=name))
        else:
            words = self.tr("{count} in “{name}”")
            _say(self._second, words.format(count=second.kept, name=name))

    def _fill_menu(self, kept: tuple[Backup, ...], now: Moment) -> None:
        self._menu.clear()
        for each in kept:
            day = day_told(each.made.day, now.day)
            words = self.tr("{day}, {time} · {size} MB")
            action = self._menu.addAction(
                words.format(
                    day=day,
                    time=clock_time(each.made),
                    size=max(1, round(each.size / _MEGABYTE)),
                )
            )
            action.triggered.connect(partial(self._restore_number, each.number))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Another file…")).triggered.connect(
            self._restore_file
        )

    def _back_up(self) -> None:
        self._work(Reason.ASKED, lambda _: None)

    def _work(self, reason: Reason, then: Callable[[Path], None]) -> None:
        gauge = Gauge()
        self._begin(gauge)

        def make(journal: "Journal") -> Path:
            return journal.backups.make(reason, gauge.tell)

        def made(path: Path) -> None:
            self._rest()
            self._look()
            then(path)

        self._desk.ask(self, make, made, otherwise=self._refuse)

    def _begin(self, gauge: Gauge) -> None:
        self._problem.hide()
        self._progress.watch(gauge, self.tr("Making a backup"))
        for button in (self._make, self._restore):
            button.setEnabled(False)

    def _rest(self) -> None:
        self._progress.clear()
        for button in (self._make, self._restore):
            button.setEnabled(True)

    def _restore_number(self, number: int) -> None:
        def agreed(path: Path | None) -> None:
            if path is not None:
                self._restore_from(path)

        self._desk.ask(self, lambda journal: journal.backups.path_of(number), agreed)

    def _restore_file(self) -> None:
        path = self._prompts.file_to_open(self.tr("Restore a backup"), Path.home())
        if path is not None:
            self._restore_from(path)

    def _restore_from(self, backup: Path) -> None:
        question = self.tr(
            "Go back to this backup? The journal as it is now is backed up first and"
            " kept aside. It is locked, and you are asked for the password that was in"
            " use when the backup was made."
        )
        if self._prompts.confirm(question, action=self.tr("Go on")):
            self._work(Reason.BEFORE, lambda _: self.restore_wanted.emit(backup))

    def _choose_second(self) -> None:
        folder = self._prompts.folder_to_open(
            self.tr("A second folder for backups"), Path.home()
        )
        if folder is None:
            return
        gauge = Gauge()
        self._begin(gauge)
        self._change(lambda journal: journal.backups.choose_second(folder, gauge.tell))

    def _forget_second(self) -> None:
        self._change(lambda journal: journal.backups.forget_second())

    def _change(self, command: Callable[["Journal"], Changes]) -> None:
        def done(_: Changes) -> None:
            self._rest()
            self._look()

        self._desk.do(command, then=done, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, JournalError):
            raise error
        _say(self._problem, reason_of(error))
        self._problem.show()

    def _connect(self) -> None:
        self._make.clicked.connect(self._back_up)
        self._restore.setMenu(self._menu)
        self._choose.clicked.connect(self._choose_second)
        self._forget.clicked.connect(self._forget_second)
        self._forget.setAccessibleName(self.tr("Forget the second folder"))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        for part in (self._newest, self._counts, self._second, self._problem):
            column.addWidget(part)
        self._problem.hide()
        column.addStretch(1)
        column.addWidget(self._progress)
        column.addLayout(_row(self._make, self._restore))
        column.addLayout(_row(self._choose, self._forget))


def _caption(look: str = "caption") -> QLabel:
    label = paragraph("")
    label.setProperty("look", look)
    return label


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setAccessibleName(text)


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
