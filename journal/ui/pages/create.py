"""The first run: what this is, a password, the recovery phrase. Under two minutes."""

import secrets

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    help_button,
    link_button,
    outline_button,
    paragraph,
    primary_button,
    quiet_button,
)
from journal.ui.widgets.new_password import NewPassword
from journal.ui.widgets.phrase_card import PhraseCard, PhraseCheck
from journal.ui.widgets.steps import Steps

_WIDTH = 560
_COPIED_FOR_MS = 60_000
_WELCOME, _PASSWORD, _PHRASE, _CHECK = range(4)


class CreatePage(QWidget):
    """Makes a journal in three short steps.

    Signals:
        password_chosen: what the journal should be made with.
        finished: the phrase was written down and checked, or declined.
        other_wanted: there is a journal already, elsewhere.
        guides_wanted, help_wanted: what can be read without a journal.
    """

    password_chosen = Signal(str)
    finished = Signal()
    other_wanted = Signal()
    guides_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self, appearance: Appearance, place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._steps = Steps(3, appearance)
        self._new = NewPassword(appearance)
        self._problem = _problem()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Making the journal"))
        self._progress.hide()
        self._card = PhraseCard(appearance)
        self._check = PhraseCheck()
        self._check_problem = _problem()
        self._copied = ""
        self._pages = QStackedWidget()
        for part in (
            self._welcome(place),
            self._password_step(),
            self._phrase_step(),
            self._check_step(),
        ):
            self._pages.addWidget(part)
        self._arrange()
        self._show(_WELCOME)

    def show_problem(self, sentence: str) -> None:
        """Say why no journal was made; everything can be tried again."""
        self._set_busy(busy=False)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._new.focus()

    def show_password_step(self) -> None:
        """Go on to choosing a password."""
        self._show(_PASSWORD)

    def show_phrase(self, phrase: str) -> None:
        """Go on to the recovery phrase of the journal that was made."""
        self._set_busy(busy=False)
        self._card.show_words(phrase.split())
        self._check.ask_for(phrase.split(), secrets.SystemRandom())
        self._show(_PHRASE)

    def forget(self) -> None:
        """Drop the phrase and everything typed, from the clipboard too."""
        self._card.show_words([])
        self._check.forget()
        self._new.forget()
        self._clear_clipboard()

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._pages.setEnabled(not busy)

    def _show(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._steps.show_step(min(step, _PHRASE))
        if step == _PASSWORD:
            self._new.focus()
        elif step == _CHECK:
            self._check.focus()
        elif step == _PHRASE:
            self._written.setFocus()
        else:
            self._begin.setFocus()

    def _choose(self) -> None:
        problem = self._new.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self._set_busy(busy=True)
            self.password_chosen.emit(self._new.take())

    def _check_words(self) -> None:
        problem = self._check.problem()
        self._check_problem.setText(problem)
        self._check_problem.setVisible(bool(problem))
        if not problem:
            self.finished.emit()

    def _copy(self) -> None:
        self._copied = self._card.phrase()
        QGuiApplication.clipboard().setText(self._copied)
        QTimer.singleShot(_COPIED_FOR_MS, self, self._clear_clipboard)

    def _clear_clipboard(self) -> None:
        """Take the phrase back, if it is still what was copied last."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    def _welcome(self, place: str) -> QWidget:
        page, column = _step(
            self.tr("A journal for you alone"),
            self.tr(
                "Write before, after and between your sessions, see how your mood"
                " moves, and read the guides. Everything stays on this computer,"
                " encrypted. There is no account and no network."
            ),
        )
        where = paragraph(self.tr("It will be kept in {place}").format(place=place))
        where.setProperty("look", "caption")
        where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(where)
        self._begin = primary_button(self.tr("Make my journal"))
        self._begin.clicked.connect(self.show_password_step)
        other = link_button(self.tr("Open a journal I already have…"))
        other.clicked.connect(self.other_wanted)
        column.addSpacing(16)
        column.addLayout(_centred(self._begin))
        column.addLayout(_centred(other))
        column.addStretch(1)
        return page

    def _password_step(self) -> QWidget:
        page, column = _step(
            self.tr("Choose a password"),
            self.tr(
                "Only this password opens the journal. Nobody can reset it, not even"
                " us. In the next step you get a recovery phrase for the day you"
                " forget it."
            ),
        )
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(26, 24, 26, 24)
        inside.addWidget(self._new)
        self._new.entered.connect(self._choose)
        inside.addWidget(self._progress)
        inside.addWidget(self._problem)
        column.addWidget(card)
        column.addSpacing(12)
        make = primary_button(self.tr("Make the journal"))
        make.clicked.connect(self._choose)
        back = quiet_button(self.tr("Back"))
        back.clicked.connect(lambda: self._show(_WELCOME))
        column.addLayout(_centred(back, make))
        column.addStretch(1)
        return page

    def _phrase_step(self) -> QWidget:
        page, column = _step(
            self.tr("Your recovery phrase"),
            self.tr(
                "If you ever forget your password, these 24 words open your journal."
                " Nobody else has them, not even us.\nWrite them on paper and keep them"
                " where only you look."
            ),
        )
        column.addWidget(self._card)
        column.addSpacing(12)
        copy = outline_button(
            self.tr("Copy for one minute"),
            icon=self._appearance.icon("copy", "accent"),
        )
        copy.clicked.connect(self._copy)
        column.addLayout(_centred(copy))
        self._written = primary_button(self.tr("I have written them down"))
        self._written.clicked.connect(lambda: self._show(_CHECK))
        declined = quiet_button(self.tr("I do not want one"))
        declined.clicked.connect(self.finished)
        column.addLayout(_centred(declined, self._written))
        next_step = paragraph(self.tr("Next we ask you for two of the words."))
        next_step.setProperty("look", "caption")
        next_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(next_step)
        column.addStretch(1)
        return page

    def _check_step(self) -> QWidget:
        page, column = _step(
            self.tr("Two of the words"),
            self.tr("Look at your paper, not at the screen."),
        )
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(26, 24, 26, 24)
        inside.addWidget(self._check)
        self._check.entered.connect(self._check_words)
        inside.addWidget(self._check_problem)
        column.addWidget(card)
        column.addSpacing(12)
        done = primary_button(self.tr("Open my journal"))
        done.clicked.connect(self._check_words)
        back = quiet_button(self.tr("Show the words again"))
        back.clicked.connect(lambda: self._show(_PHRASE))
        column.addLayout(_centred(back, done))
        column.addStretch(1)
        return page

    def _arrange(self) -> None:
        self._pages.setFixedWidth(self._appearance.pixels(_WIDTH + 80))
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignCenter)
        page.addSpacing(20)
        page.addWidget(self._pages, 0, Qt.AlignmentFlag.AlignHCenter)
        guides = outline_button(
            self.tr("Read the guides"),
            icon=self._appearance.icon("book-open", "accent"),
        )
        guides.clicked.connect(self.guides_wanted)
        helps = help_button(
            self.tr("Help now"), icon=self._appearance.icon("phone", "help")
        )
        helps.clicked.connect(self.help_wanted)
        page.addLayout(_centred(guides, helps))
        page.addStretch(1)


def _step(title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    heading = QLabel(title)
    heading.setProperty("look", "page")
    heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(heading)
    words = paragraph(text)
    words.setProperty("look", "quiet")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(words)
    return page, column


def _problem() -> QLabel:
    label = paragraph("")
    label.setProperty("look", "problem")
    label.hide()
    return label


def _centred(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
