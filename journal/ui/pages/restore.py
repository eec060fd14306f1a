"""Going back to a backup: opened and checked first, and only then put in place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.backup import Contents
from journal.domain.errors import JournalError
from journal.ui.appearance import Appearance
from journal.ui.errands import Errands
from journal.ui.gauge import Gauge
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.centred import centred
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    heading,
    link_button,
    outline_button,
    paragraph,
    primary_button,
)
from journal.ui.widgets.dates import day_month_and_year
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.middle import Middle
from journal.ui.widgets.progress_line import ProgressLine
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.secret_field import SecretField
from journal.ui.widgets.words_field import words_field

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.restoring import Restoring, Way

    Checked = tuple[tuple[Path, Callable[[], Way]], Contents]

_CARD_WIDTH = 520


class RestorePage(QWidget):
    """Asks for the password of that time, says what is in it, and waits for a yes.

    backup None means the newest one beside the journal that opens and is whole.

    Signals:
        left: everything stays as it is.
        restored: the backup is in place; a sentence that says where the journal of
            before is kept, or nothing.
    """

    left = Signal()
    restored = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        prompts: Prompts,
        folder: Path,
        make: "Callable[[], Restoring]",
        backup: Path | None = None,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._prompts = prompts
        self._folder = folder
        self._make = make
        self._backup = backup
        self._checked: tuple[Path, Callable[[], Way]] | None = None
        self._gauge = Gauge()
        self._errands = Errands(self)
        self._which = paragraph("")
        self._other = link_button(self.tr("Choose another file…"))
        self._password = SecretField(appearance)
        self._words = words_field()
        self._by_words = link_button(self.tr("Use recovery phrase"))
        self._look = primary_button(self.tr("Open and check it"))
        self._stay = outline_button(self.tr("Leave everything as it is"))
        self._told = paragraph("")
        self._replace = primary_button(self.tr("Put it in the place of the journal"))
        self._problem = QLabel()
        self._progress = ProgressLine()
        self._password_row, self._words_row = QWidget(), QWidget()
        self._arrange()
        self._connect()
        self._show_which()

    def begin(self) -> None:
        """Make ready for typing."""
        self._password.setFocus()

    def forget(self) -> None:
        """Stop what is under way, and drop what was typed."""
        self._gauge.cancel()
        self._checked = None
        self._password.forget()
        self._words.setPlainText("")

    def _connect(self) -> None:
        self._other.clicked.connect(self._choose)
        self._by_words.clicked.connect(self._change_way)
        self._password.returnPressed.connect(self._check)
        self._look.clicked.connect(self._check)
        self._replace.clicked.connect(self._put_in_place)
        self._stay.clicked.connect(self._leave)

    def _choose(self) -> None:
        chosen = self._prompts.file_to_open(
            self.tr("Restore a backup"), self._folder.parent
        )
        if chosen is not None:
            self._backup = chosen
            self._show_which()

    def _show_which(self) -> None:
        words = (
            self.tr("The newest backup that opens and is whole")
            if self._backup is None
            else str(self._backup)
        )
        self._which.setText(words)
        self._which.setAccessibleName(words)
        self._show_found(None)
        self._tell("")

    def _change_way(self) -> None:
        by_words = self._words_row.isHidden()
        self._words_row.setVisible(by_words)
        self._password_row.setVisible(not by_words)
        words = self.tr("Use password") if by_words else self.tr("Use recovery phrase")
        self._by_words.setText(words)
        self._by_words.setAccessibleName(words)
        (self._words if by_words else self._password).setFocus()

    def _check(self) -> None:
        """Unpack, open and compare it, away from the window."""
        way = self._way()
        backup, folder, make = self._backup, self._folder, self._make
        self._gauge = gauge = Gauge()
        self._begin(self.tr("Checking the backup"))

        def check() -> "Checked":
            restoring = make()
            if backup is not None:
                contents = restoring.prepare(backup, folder, way(), gauge.tell)
                return (backup, way), contents
            found = restoring.prepare_newest(folder, way(), gauge.tell)
            if found is None:
                raise JournalError(
                    "None of the backups beside the journal opens with this."
                )
            return (found.backup, way), found.contents

        self._errands.run(check, self._show_checked, self._refuse)

    def _way(self) -> "Callable[[], Way]":
        """Take what was typed; what it means is known where the database is."""
        by_words = not self._words_row.isHidden()
        typed = self._words.toPlainText() if by_words else self._password.take()
        self._words.setPlainText("")

        def way() -> "Way":
            # Not before something was typed: this imports the database.
            from journal.services import restoring  # noqa: PLC0415

            by = restoring.by_phrase if by_words else restoring.by_password
            return by(typed)

        return way

    def _show_checked(self, checked: "Checked") -> None:
        self._checked, contents = checked
        self._end()
        entries, check_ins = contents.entries, contents.check_ins
        told = self.tr(
            "It opens, and everything in it checked out: {entries} and {check_ins}."
        ).format(
            entries=self.tr("1 entry")
            if entries == 1
            else self.tr("{count} entries").format(count=entries),
            check_ins=self.tr("1 check-in")
            if check_ins == 1
            else self.tr("{count} check-ins").format(count=check_ins),
        )
        if contents.newest is not None:
            newest = self.tr("The newest entry is about {day}.")
            told += " " + newest.format(day=day_month_and_year(contents.newest))
        self._show_found(told)
        self._replace.setFocus()

    def _show_found(self, told: str | None) -> None:
        self._told.setText(told or "")
        self._told.setAccessibleName(told or "")
        for part in (self._told, self._replace):
            part.setVisible(told is not None)

    def _put_in_place(self) -> None:
        if self._checked is None:
            return
        (backup, way), folder, make = self._checked, self._folder, self._make
        self._checked = None
        self._gauge = gauge = Gauge()
        self._begin(self.tr("Putting it in place"))

        def replace() -> Path | None:
            restoring = make()
            restoring.back_up_present(folder, way())
            # Opening the present journal lets go of what was prepared beside it.
            restoring.prepare(backup, folder, way(), gauge.tell)
            return restoring.replace(folder)

        self._errands.run(replace, self._show_replaced, self._refuse)

    def _show_replaced(self, kept: Path | None) -> None:
        self._end()
        told = self.tr("The backup is in place. The journal of before is kept in {0}.")
        self.restored.emit("" if kept is None else told.format(kept))

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _refuse(self, error: JournalError) -> None:
        self._end()
        self._show_found(None)
        self._tell(reason_of(error))
        self._password.setFocus()

    def _begin(self, what: str) -> None:
        self._tell("")
        self._progress.watch(self._gauge, what)
        for button in (self._look, self._replace, self._other):
            button.setEnabled(False)

    def _end(self) -> None:
        self._progress.clear()
        for button in (self._look, self._replace, self._other):
            button.setEnabled(True)

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.setVisible(bool(sentence))

    def _arrange(self) -> None:
        self._problem.setProperty("look", "problem")
        self._problem.setWordWrap(True)
        password = QVBoxLayout(self._password_row)
        words = QVBoxLayout(self._words_row)
        for rows in (password, words):
            rows.setContentsMargins(0, 0, 0, 0)
        add_row(password, self.tr("The password of that time"), self._password)
        add_row(words, self.tr("The 24 words of that time"), self._words)
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 26, 26, 26)
        column.setSpacing(12)
        column.addWidget(self._which)
        for link in (self._other, self._by_words):
            column.addLayout(_left(link))
        column.insertWidget(2, self._password_row)
        column.insertWidget(3, self._words_row)
        column.addLayout(_left(self._look, self._stay))
        for part in (self._progress, self._problem, self._told):
            column.addWidget(part)
        column.addLayout(_left(self._replace))
        about = caption(self.tr("Nothing is replaced before it is opened and checked."))
        page = scrolled_column(self)
        page.addStretch(1)
        page.addLayout(centred(heading(self.tr("Go back to a backup"))))
        page.addLayout(centred(about))
        page.addLayout(Middle(card, _CARD_WIDTH, self._appearance))
        page.addStretch(1)
        self._words_row.hide()


def _left(*buttons: QWidget) -> FlowLayout:
    row = FlowLayout(gap=10, row_gap=10)
    for button in buttons:
        row.addWidget(button)
    return row
