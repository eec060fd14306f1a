"""Taking the safety plan along: on paper, as a text, or readable while locked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.changes import Changes
from journal.domain.errors import JournalError
from journal.domain.safety import Plan
from journal.services import plan_page
from journal.services.plan_words import plan_words
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.prompts import Prompts
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    outline_button,
    paragraph,
    subheading,
    switch,
)
from journal.ui.widgets.undo_line import UndoLine


class PlanAtHand(Card):
    """Each way is chosen by the person, and says plainly who could read it then.

    plan gives what is written at the moment.

    Signals:
        save_wanted: what is written should be in the journal before the copy is made.
    """

    save_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        prompts: Prompts,
        at_hand: HelpAtHand,
        plan: Callable[[], Plan],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._prompts = prompts
        self._at_hand = at_hand
        self._plan = plan
        words, language = plan_words(), at_hand.language
        self._print = outline_button(
            words.print.said_in(language), icon=appearance.icon("printer", "accent")
        )
        self._save = outline_button(words.save_text.said_in(language))
        self._readable = switch(words.readable.said_in(language))
        about = words.readable_about.said_in(language)
        self._readable.setAccessibleDescription(about)
        self._said = UndoLine()
        self._print.clicked.connect(self._print_it)
        self._save.clicked.connect(self._save_it)
        self._readable.toggled.connect(self._choose)
        self._lay_out()

    def refresh(self) -> None:
        """Look whether the plan can be read while the journal is locked."""
        self._said.clear()
        self._desk.ask(
            self, lambda journal: journal.safety.has_copy, self._show_readable
        )

    def clear(self) -> None:
        """Say nothing of what was done."""
        self._said.clear()

    def _show_readable(self, is_readable: bool) -> None:  # noqa: FBT001 - an answer
        with QSignalBlocker(self._readable):
            self._readable.setChecked(is_readable)

    def _choose(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        words, language = plan_words(), self._at_hand.language
        if wanted and not self._prompts.confirm(
            words.readable_warning.said_in(language),
            action=words.make_readable.said_in(language),
        ):
            self._show_readable(is_readable=False)
            return
        self.save_wanted.emit()
        self._desk.do(
            lambda journal: (
                journal.safety.keep_copy() if wanted else journal.safety.remove_copy()
            ),
            then=self._note_chosen,
            otherwise=self._refuse,
        )

    def _note_chosen(self, _: Changes) -> None:
        self._said.clear()

    def _refuse(self, error: Exception) -> None:
        self.refresh()
        self._said.refuse(error)

    def _print_it(self) -> None:
        from journal.ui.one_page import print_on_one_page  # noqa: PLC0415 - rarely

        printer = self._prompts.printer(self.tr("My plan"))
        if printer is None:
            return
        language = self._at_hand.language
        html = plan_page.printable(self._plan(), self._at_hand.region, language)
        print_on_one_page(html, self._appearance.font("interface"), printer)
        self._said.tell(plan_words().printed.said_in(language))

    def _save_it(self) -> None:
        words, language = plan_words(), self._at_hand.language
        warning = words.save_warning.said_in(language)
        action = words.save_text.said_in(language)
        if not self._prompts.confirm(warning, action=action):
            return
        name = f"{words.file_name.said_in(language)}.txt"
        kind = words.text_file.said_in(language)
        path = self._prompts.path_to_save(Path.home() / name, kind=kind)
        if path is None:
            return
        try:
            plan_page.save_text(path, self._plan(), self._at_hand.region, language)
        except JournalError as error:
            self._said.refuse(error)
        else:
            self._said.tell(words.saved_text.said_in(language))

    def _lay_out(self) -> None:
        words, language = plan_words(), self._at_hand.language
        buttons = FlowLayout(gap=10, row_gap=10)
        buttons.addWidget(self._print)
        buttons.addWidget(self._save)
        name = QLabel(words.readable.said_in(language))
        name.setWordWrap(True)
        name.setBuddy(self._readable)
        about = paragraph(words.readable_about.said_in(language))
        about.setProperty("look", "caption")
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(name)
        beside.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(beside, 1)
        row.addWidget(self._readable, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 17, 20, 14)
        column.setSpacing(12)
        column.addWidget(subheading(words.keep_at_hand.said_in(language)))
        column.addLayout(buttons)
        column.addLayout(row)
        column.addWidget(self._said)
