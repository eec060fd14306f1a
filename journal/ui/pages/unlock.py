"""The page in front of a journal: one field, one button, and help without either."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.widgets.busy import busy_bar
from journal.ui.widgets.centred import centred
from journal.ui.widgets.controls import Card, caption, link_button, primary_button
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.language_choice import LanguageSwitch
from journal.ui.widgets.middle import Middle
from journal.ui.widgets.new_password import NewPassword
from journal.ui.widgets.open_to_all import OpenToAll
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.secret_field import SecretField
from journal.ui.widgets.side_by_side import SideBySide

_CARD_WIDTH, _PROMISE_WIDTH = 400, 560
_CONTROL_HEIGHT = 42
_MARK = 40


class UnlockPage(QWidget):
    """Asks for the password, or for the recovery phrase and a new password.

    Signals:
        password_given: what was typed; the field is empty then.
        phrase_given: the words, and the new password.
        other_wanted: another journal should be opened.
        restore_wanted: the person wants to go back to a backup.
        language_wanted: "en" or "nb".
        guides_wanted, help_wanted: what can be read without a password.
    """

    password_given = Signal(str)
    phrase_given = Signal(str, str)
    other_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal(str)
    guides_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self, appearance: Appearance, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._password = SecretField(appearance)
        self._words = self._make_words()
        self._new = NewPassword(appearance)
        self._problem = self._make_problem()
        self._backup = primary_button(self.tr("Go back to the newest good backup"))
        self._backup.clicked.connect(self.restore_wanted)
        self._backup.hide()
        self._progress = busy_bar(self.tr("Checking the password"))
        self._by_password = self._password_way()
        self._by_phrase = self._phrase_way()
        self._by_phrase.hide()
        self._arrange(name)

    def show_problem(self, sentence: str) -> None:
        """Say why it did not open; everything can be tried again."""
        was_busy = not self._by_password.isEnabled()
        self.set_busy(busy=False)
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.setVisible(bool(sentence))
        announcing.warn(self, sentence)
        if was_busy:  # else the keyboard is where the person put it
            self._focus_field()

    def offer_backup(self) -> None:
        """Offer the newest backup that is whole, where the journal is damaged."""
        self._backup.show()
        self._backup.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the password is being checked, which takes about a second."""
        self._progress.setVisible(busy)
        self._by_password.setEnabled(not busy)
        self._by_phrase.setEnabled(not busy)
        if busy:
            self._problem.hide()
            self._backup.hide()

    def focus_password(self) -> None:
        """Make ready for typing."""
        self._show_way(by_phrase=False)

    def forget(self) -> None:
        """Empty every field for good."""
        self._password.forget()
        self._words.setPlainText("")
        self._new.forget()

    def _focus_field(self) -> None:
        by_phrase = self._by_password.isHidden()
        (self._words if by_phrase else self._password).setFocus()

    def _give_password(self) -> None:
        if self._password.text():
            self.password_given.emit(self._password.take())

    def _give_phrase(self) -> None:
        problem = self._new.problem()
        if problem:
            self.show_problem(problem)
            return
        words = self._words.toPlainText()
        self._words.setPlainText("")
        self.phrase_given.emit(words, self._new.take())

    def _make_words(self) -> QPlainTextEdit:
        words = QPlainTextEdit()
        words.setTabChangesFocus(True)
        words.setFixedHeight(words.fontMetrics().lineSpacing() * 4 + 24)
        words.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        return words

    def _make_problem(self) -> QLabel:
        problem = QLabel()
        problem.setProperty("look", "problem")
        problem.setWordWrap(True)
        problem.setTextFormat(Qt.TextFormat.PlainText)
        problem.hide()
        return problem

    def _password_way(self) -> QWidget:
        way, column = _column()
        add_row(column, self.tr("Password"), self._password)
        unlock = primary_button(self.tr("Unlock"))
        for control in (self._password, unlock):
            control.setMinimumHeight(self._appearance.pixels(_CONTROL_HEIGHT))
        unlock.clicked.connect(self._give_password)
        self._password.returnPressed.connect(self._give_password)
        column.addWidget(unlock)
        by_phrase = link_button(self.tr("Use recovery phrase"))
        by_phrase.clicked.connect(lambda: self._show_way(by_phrase=True))
        another = link_button(self.tr("Open another journal…"))
        another.clicked.connect(self.other_wanted)
        restore = link_button(self.tr("Restore a backup…"))
        restore.clicked.connect(self.restore_wanted)
        column.addWidget(_apart(by_phrase, another))
        column.addWidget(_apart(restore))
        return way

    def _phrase_way(self) -> QWidget:
        way, column = _column()
        add_row(column, self.tr("The 24 words"), self._words)
        column.addWidget(self._new)
        self._new.entered.connect(self._give_phrase)
        unlock = primary_button(self.tr("Unlock and set the new password"))
        unlock.clicked.connect(self._give_phrase)
        column.addWidget(unlock)
        by_password = link_button(self.tr("Use password"))
        by_password.clicked.connect(lambda: self._show_way(by_phrase=False))
        column.addWidget(_apart(by_password))
        return way

    def _show_way(self, *, by_phrase: bool) -> None:
        self._problem.hide()
        self._by_password.setVisible(not by_phrase)
        self._by_phrase.setVisible(by_phrase)
        self._focus_field()

    def _arrange(self, name: str) -> None:
        title = QLabel(self.tr("Session Journal"))
        title.setProperty("look", "page")
        journal = QLabel(name)
        journal.setProperty("look", "quiet")
        journal.setTextFormat(Qt.TextFormat.PlainText)
        open_to_all = OpenToAll(self._appearance)
        open_to_all.guides_wanted.connect(self.guides_wanted)
        open_to_all.help_wanted.connect(self.help_wanted)
        language = LanguageSwitch()
        language.chosen.connect(self.language_wanted)
        promise = caption(
            self.tr(
                "Everything you write is encrypted on this computer."
                " Nothing is sent anywhere."
            )
        )
        page = scrolled_column(self)
        page.setSpacing(0)
        page.addStretch(1)
        page.addLayout(centred(_Mark(self._appearance)))
        page.addSpacing(14)
        page.addLayout(centred(title))
        page.addSpacing(1)
        page.addLayout(centred(journal))
        page.addSpacing(26)
        page.addLayout(Middle(self._card(), _CARD_WIDTH, self._appearance))
        page.addSpacing(26)
        page.addWidget(open_to_all)
        page.addSpacing(26)
        promise.setWordWrap(True)
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page.addLayout(Middle(promise, _PROMISE_WIDTH, self._appearance))
        page.addSpacing(8)
        page.addWidget(language)
        page.addStretch(1)

    def _card(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 26, 26, 26)
        column.setSpacing(12)
        column.addWidget(self._by_password)
        column.addWidget(self._by_phrase)
        column.addWidget(self._progress)
        column.addWidget(self._problem)
        column.addWidget(self._backup)
        return card


def _column() -> tuple[QWidget, QVBoxLayout]:
    way = QWidget()
    column = QVBoxLayout(way)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return way, column


def _apart(*links: QPushButton) -> SideBySide:
    row = SideBySide(gap=16)
    for place, link in enumerate(links):
        part = QWidget()
        beside = QHBoxLayout(part)
        beside.setContentsMargins(0, 8, 0, 0)
        beside.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)
        if place == 0:
            beside.addStretch(1)
        row.add(part, int(place == 0))
    return row


class _Mark(QLabel):
    """The program's sign, in the colour of the moment."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        appearance.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        side = self._appearance.pixels(_MARK)
        icon = self._appearance.icon("notebook-pen", "accent")
        self.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
