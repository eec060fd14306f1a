"""Changing what opens the journal: two cards that open on request."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts
from journal.ui.translation import reason_of
from journal.ui.widgets.busy import busy_bar
from journal.ui.widgets.controls import (
    Card,
    paragraph,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.new_password import NewPassword
from journal.ui.widgets.phrase_card import PhraseCard
from journal.ui.widgets.phrase_sheet import PhraseSheet
from journal.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal


class _KeyCard(Card):
    """A card that asks for the password, works for a second or two, and says so.

    Signals:
        grown: the widget that should be in sight now.
    """

    grown = Signal(QWidget)

    def __init__(self, title: str, about: str, appearance: Appearance) -> None:
        super().__init__()
        self._present = SecretField(appearance)
        self._words = paragraph("")
        self._words.hide()
        self._progress = busy_bar(self.tr("Working"))
        self._form = QWidget()
        self._fields = QVBoxLayout(self._form)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(4)
        add_row(self._fields, self.tr("Present password"), self._present)
        about_it = paragraph(about)
        about_it.setProperty("look", "caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(10)
        self._column.addWidget(subheading(title))
        self._column.addWidget(about_it)
        self._column.addWidget(self._form)
        self.hide()

    def begin(self) -> None:
        """Open the card and make ready for typing."""
        self._say("", problem=False)
        self.show()
        self._present.setFocus()
        self.grown.emit(self)

    def forget(self) -> None:
        """Drop what was typed and close the card."""
        self._present.forget()
        self.hide()

    def _leave_by_key(self) -> None:
        if self._close.isVisible():
            self._close.click()

    def _finish(self, do: QPushButton) -> None:
        """Add the buttons and what is said below them."""
        self._close = quiet_button(self.tr("Close"))
        keys.bind("back", self._leave_by_key, self, within=True)
        self._close.clicked.connect(self.forget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(do)
        row.addWidget(self._close)
        row.addStretch(1)
        self._fields.addLayout(row)
        self._column.addWidget(self._progress)
        self._column.addWidget(self._words)

    def _say(self, sentence: str, *, problem: bool) -> None:
        self._words.setProperty("look", "problem" if problem else "paragraph")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._words.setVisible(bool(sentence))

    def _work(self) -> None:
        self._words.hide()
        self._progress.show()
        self._form.setEnabled(False)

    def _rest(self) -> None:
        self._progress.hide()
        self._form.setEnabled(True)

    def _refused(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, JournalError):
            raise error
        self._say(reason_of(error), problem=True)
        self._present.setFocus()


class ChangePassword(_KeyCard):
    """Another password for the same journal."""

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__(
            self.tr("Change the password"),
            self.tr(
                "The recovery phrase stays the same. Backups made until now still open"
                " with the present password."
            ),
            appearance,
        )
        self._desk = desk
        self._new = NewPassword(appearance)
        self._fields.addWidget(self._new)
        change = primary_button(self.tr("Change the password"))
        change.clicked.connect(self._change)
        self._new.entered.connect(self._change)
        self._finish(change)

    @override
    def forget(self) -> None:
        """Drop what was typed and close the card."""
        self._new.forget()
        super().forget()

    def _change(self) -> None:
        problem = self._new.problem()
        if problem:
            self._say(problem, problem=True)
            return
        self._work()
        self._desk.do(
            _password_change(self._present.take(), self._new.take()),
            then=lambda _: self._tell_changed() if isValid(self) else None,
            otherwise=lambda error: self._refused(error) if isValid(self) else None,
        )

    def _tell_changed(self) -> None:
        self._rest()
        self._say(self.tr("The password is changed."), problem=False)
        self._close.setFocus()


class NewPhrase(_KeyCard):
    """Another recovery phrase: the journal is encrypted anew."""

    def __init__(self, desk: Desk, appearance: Appearance, prompts: Prompts) -> None:
        super().__init__(
            self.tr("A new recovery phrase"),
            self.tr(
                "For when someone may have seen the old one. The journal is encrypted"
                " anew, and the old phrase opens nothing but earlier backups."
            ),
            appearance,
        )
        self._desk = desk
        self._phrase = PhraseCard(appearance)
        self._phrase.hide()
        self._sheet = PhraseSheet(appearance, prompts, self._phrase.phrase)
        self._sheet.hide()
        make = primary_button(self.tr("Make a new phrase"))
        make.clicked.connect(self._make)
        self._present.returnPressed.connect(self._make)
        self._finish(make)
        self._column.addWidget(self._phrase)
        self._column.addWidget(self._sheet)

    @override
    def forget(self) -> None:
        """Drop the phrase and what was typed, and close the card."""
        self._phrase.show_words([])
        self._phrase.hide()
        self._sheet.forget()
        self._sheet.hide()
        super().forget()

    def _make(self) -> None:
        password = self._present.take()
        self._work()
        self._desk.ask(
            self,
            lambda journal: journal.keys.new_phrase(password),
            self._show_phrase,
            otherwise=self._refused,
        )

    def _show_phrase(self, phrase: str) -> None:
        self._rest()
        self._say(
            self.tr("Write these words on paper. They are not shown again."),
            problem=False,
        )
        self._phrase.show_words(phrase.split())
        self._phrase.show()
        self._sheet.show()
        self.show()
        self._close.setFocus()
        self.grown.emit(self._phrase)


def _password_change(present: str, new: str) -> Callable[["Journal"], Changes]:
    def change(journal: "Journal") -> Changes:
        journal.keys.check_password(present)
        return journal.keys.set_password(new)

    return change
