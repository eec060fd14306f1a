"""The first run: what this is, a password, the recovery phrase. Under two minutes."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.prompts import Prompts
from journal.ui.widgets.busy import busy_bar
from journal.ui.widgets.centred import centred
from journal.ui.widgets.controls import (
    Card,
    caption,
    link_button,
    outline_button,
    paragraph,
    primary_button,
    quiet_button,
)
from journal.ui.widgets.language_choice import LanguageSwitch
from journal.ui.widgets.middle import Middle
from journal.ui.widgets.new_password import NewPassword
from journal.ui.widgets.open_to_all import OpenToAll
from journal.ui.widgets.phrase_card import PhraseCard, PhraseCheck
from journal.ui.widgets.phrase_sheet import PhraseSheet
from journal.ui.widgets.scrolled import scrolled_column
from journal.ui.widgets.steps import Steps

_WIDTH, _TEXT_WIDTH = 640, 560
_GAP = 22
_COPIED_FOR_MS = 60_000
_WELCOME, _PASSWORD, _PHRASE, _CHECK = range(4)


class CreatePage(QWidget):
    """Makes a journal in three short steps.

    Signals:
        password_chosen: what the journal should be made with.
        finished: the phrase was written down and checked, or declined.
        other_wanted: there is a journal already, elsewhere.
        restore_wanted: there is a backup, of a journal on another computer perhaps.
        language_wanted: "en" or "nb".
        guides_wanted, help_wanted: what can be read without a journal.
    """

    password_chosen = Signal(str)
    finished = Signal()
    other_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal(str)
    guides_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, appearance: Appearance, place: str, prompts: Prompts) -> None:
        super().__init__()
        self._appearance = appearance
        self._steps = Steps(3, appearance)
        self._step = _WELCOME
        self._new = NewPassword(appearance)
        self._problems = {step: _problem() for step in (_WELCOME, _PASSWORD, _CHECK)}
        self._progress = busy_bar(self.tr("Making the journal"))
        self._card = PhraseCard(appearance)
        self._sheet = PhraseSheet(appearance, prompts, self._card.phrase)
        self._check = PhraseCheck()
        self._begin: dict[int, Callable[[], None]] = {
            _PASSWORD: self._new.focus,
            _CHECK: self._check.focus,
        }
        self._copied = ""
        self._take_back = QTimer(self, singleShot=True, interval=_COPIED_FOR_MS)
        self._take_back.timeout.connect(self._clear_clipboard)
        self._parts = (
            self._welcome(place),
            self._password_step(),
            self._phrase_step(),
            self._check_step(),
        )
        self._content = self._make_content()
        self._arrange()
        self._show(_WELCOME)

    def begin(self) -> None:
        """Make ready for the keyboard."""
        self._begin[self._step]()

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong in this step; everything can be tried again."""
        self._set_busy(busy=False)
        problem = self._problems.get(self._step)
        if problem is not None:
            problem.setText(sentence)
            problem.setAccessibleName(sentence)
            problem.setVisible(bool(sentence))
            announcing.warn(self, sentence)
        self.begin()

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
        self._sheet.forget()
        self._check.forget()
        self._new.forget()
        self._clear_clipboard()

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._content.setEnabled(not busy)

    def _show(self, step: int) -> None:
        self._step = step
        for place, part in enumerate(self._parts):
            part.setVisible(place == step)
        self._steps.show_step(min(step, _PHRASE))
        self.begin()

    def _choose(self) -> None:
        problem = self._new.problem()
        if problem:
            self.show_problem(problem)
            return
        self._problems[_PASSWORD].hide()
        self._set_busy(busy=True)
        self.password_chosen.emit(self._new.take())

    def _check_words(self) -> None:
        problem = self._check.problem()
        if problem:
            self.show_problem(problem)
        else:
            self.finished.emit()

    def _copy(self) -> None:
        self._copied = self._card.phrase()
        QGuiApplication.clipboard().setText(self._copied)
        self._take_back.start()

    def _clear_clipboard(self) -> None:
        """Take the phrase back, if it is still what was copied last."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    def _make_content(self) -> QWidget:
        # Not a QStackedWidget: that is as high as its highest page.
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            column.addWidget(part)
        return content

    def _welcome(self, place: str) -> QWidget:
        page, column = self._part(
            self.tr("A journal for you alone"),
            self.tr(
                "Write before, after and between your sessions, see how your mood"
                " moves, and read the guides. Everything stays on this computer,"
                " encrypted. There is no account and no network."
            ),
        )
        is_not = paragraph(
            self.tr("It treats nothing, judges nothing and calls nobody: it is yours.")
        )
        is_not.setProperty("look", "quiet")
        is_not.setAlignment(Qt.AlignmentFlag.AlignCenter)
        where = paragraph(self.tr("It will be kept in {place}").format(place=place))
        where.setProperty("look", "caption")
        where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        begin = self._primary(self.tr("Make my journal"), _WELCOME)
        begin.clicked.connect(self.show_password_step)
        other = link_button(self.tr("Open a journal I already have…"))
        other.clicked.connect(self.other_wanted)
        restore = link_button(self.tr("Restore a backup…"))
        restore.clicked.connect(self.restore_wanted)
        column.addWidget(is_not)
        column.addSpacing(_GAP)
        column.addWidget(where)
        column.addSpacing(_GAP)
        column.addLayout(centred(begin))
        column.addSpacing(12)
        column.addLayout(centred(other, restore))
        column.addWidget(self._problems[_WELCOME])
        language = LanguageSwitch()
        language.chosen.connect(self.language_wanted)
        column.addSpacing(12)
        column.addWidget(language)
        return page

    def _password_step(self) -> QWidget:
        page, column = self._part(
            self.tr("Choose a password"),
            self.tr(
                "Only this password opens the journal. Nobody can reset it, not even"
                " us. In the next step you get a recovery phrase for the day you"
                " forget it."
            ),
        )
        self._new.entered.connect(self._choose)
        make = primary_button(self.tr("Make the journal"))
        make.clicked.connect(self._choose)
        back = quiet_button(self.tr("Back"))
        back.clicked.connect(lambda: self._show(_WELCOME))
        column.addWidget(_card(self._new, self._progress, self._problems[_PASSWORD]))
        column.addSpacing(_GAP)
        column.addLayout(centred(back, make))
        return page

    def _phrase_step(self) -> QWidget:
        page, column = self._part(
            self.tr("Your recovery phrase"),
            self.tr(
                "If you ever forget your password, these 24 words open your journal."
                " Nobody else has them, not even us.\nWrite them on paper and keep them"
                " where only you look."
            ),
        )
        copy = outline_button(
            self.tr("Copy for one minute"),
            icon=self._appearance.icon("copy", "accent"),
        )
        copy.clicked.connect(self._copy)
        written = self._primary(self.tr("I have written them down"), _PHRASE)
        written.clicked.connect(lambda: self._show(_CHECK))
        declined = quiet_button(self.tr("I do not want one"))
        declined.clicked.connect(self.finished)
        column.addWidget(self._card)
        column.addSpacing(_GAP)
        column.addWidget(self._sheet)
        column.addSpacing(_GAP)
        column.addLayout(centred(copy))
        column.addSpacing(_GAP)
        column.addLayout(centred(declined, written))
        column.addSpacing(_GAP)
        column.addLayout(
            centred(caption(self.tr("Next we ask you for two of the words.")))
        )
        without = paragraph(
            self.tr(
                "Without them, a forgotten password closes the journal for good. You"
                " can still have them made later, in the settings."
            )
        )
        without.setProperty("look", "caption")
        without.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(8)
        column.addLayout(Middle(without, _TEXT_WIDTH, self._appearance))
        return page

    def _check_step(self) -> QWidget:
        page, column = self._part(
            self.tr("Two of the words"),
            self.tr("Look at your paper, not at the screen."),
        )
        self._check.entered.connect(self._check_words)
        done = primary_button(self.tr("Open my journal"))
        done.clicked.connect(self._check_words)
        back = quiet_button(self.tr("Show the words again"))
        back.clicked.connect(lambda: self._show(_PHRASE))
        column.addWidget(_card(self._check, self._problems[_CHECK]))
        column.addSpacing(_GAP)
        column.addLayout(centred(back, done))
        return page

    def _primary(self, text: str, step: int) -> QPushButton:
        """Make the button of a step that goes on; the step begins at it."""
        button = primary_button(text)
        self._begin[step] = button.setFocus
        return button

    def _part(self, title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = QLabel(title)
        heading.setProperty("look", "page")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading)
        words = paragraph(text)
        words.setProperty("look", "quiet")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(8)
        column.addLayout(Middle(words, _TEXT_WIDTH, self._appearance))
        column.addSpacing(_GAP)
        return page, column

    def _arrange(self) -> None:
        open_to_all = OpenToAll(self._appearance)
        open_to_all.guides_wanted.connect(self.guides_wanted)
        open_to_all.help_wanted.connect(self.help_wanted)
        page = scrolled_column(self)
        page.setSpacing(0)
        page.addStretch(1)
        page.addLayout(centred(self._steps))
        page.addSpacing(24)
        page.addLayout(Middle(self._content, _WIDTH, self._appearance))
        page.addStretch(1)
        page.addWidget(open_to_all)


def _card(*parts: QWidget) -> Card:
    card = Card()
    inside = QVBoxLayout(card)
    inside.setContentsMargins(26, 24, 26, 24)
    inside.setSpacing(8)
    for part in parts:
        inside.addWidget(part)
    return card


def _problem() -> QLabel:
    label = paragraph("")
    label.setProperty("look", "problem")
    label.hide()
    return label
