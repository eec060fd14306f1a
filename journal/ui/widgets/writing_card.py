"""The comforts of writing, as settings: a still line, spelling, one's own words."""

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout
from typing_extensions import override

from journal.domain.changes import Changes
from journal.services.comforts import (
    Comforts,
    comforts,
    keep_spelling,
    keep_typewriter,
)
from journal.services.spelling import LANGUAGES, found, keep_words, system_folders
from journal.ui import keys
from journal.ui.desk import Desk
from journal.ui.widgets.controls import Card, paragraph, rule, switch
from journal.ui.widgets.setting_rows import setting_column, setting_row

_LINES = 4


class WritingCard(Card):
    """All of it is kept in the journal: nobody else can read one's own words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._typewriter = switch(self.tr("Keep the line in the middle"))
        self._typewriter.clicked.connect(self._keep_typewriter)
        self._languages = {
            "en": switch(self.tr("Check English spelling")),
            "nb": switch(self.tr("Check Norwegian spelling")),
        }
        self._words = self._words_field()
        self._kept: frozenset[str] = frozenset()
        column = setting_column(self, self.tr("Writing"))
        self._add_typewriter(column)
        self._add_spelling(column, frozenset(found(system_folders())))
        desk.changed.connect(self._note_change)
        self._ask()

    def forget(self) -> None:
        """Let go of the person's own words."""
        self._kept = frozenset()
        self._words.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keep_words()
        return super().eventFilter(watched, event)

    def _words_field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(self.tr("Words of mine, one on each line"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * (_LINES + 1))
        field.installEventFilter(self)
        return field

    def _add_typewriter(self, column: QVBoxLayout) -> None:
        about = self.tr("As on a typewriter: the text moves, not your eyes ({keys})")
        about = about.format(keys=keys.key("typewriter").shown)
        name = self._typewriter.accessibleName()
        column.addLayout(setting_row(name, about, self._typewriter))

    def _add_spelling(self, column: QVBoxLayout, there: frozenset[str]) -> None:
        for language in LANGUAGES:
            control = self._languages[language]
            control.setEnabled(language in there)
            control.clicked.connect(self._keep_spelling)
            about = "" if language in there else self._missing(language)
            column.addWidget(rule())
            column.addLayout(setting_row(control.accessibleName(), about, control))
        column.addWidget(rule())
        column.addWidget(
            paragraph(self.tr("Words of mine, one on each line; kept in the journal"))
        )
        column.addWidget(self._words)

    def _missing(self, language: str) -> str:
        if language == "nb":
            return self.tr(
                "Its dictionary is not on this computer. On Debian it comes with"
                " hunspell-no."
            )
        return self.tr("Spelling cannot be checked on this computer.")

    def _ask(self) -> None:
        self._desk.ask(self, lambda journal: comforts(journal.settings), self._show)

    def _show(self, chosen: Comforts) -> None:
        self._typewriter.setChecked(chosen.typewriter)
        for language, control in self._languages.items():
            control.setChecked(language in chosen.spelling)
        if chosen.own_words != self._kept and not self._words.hasFocus():
            self._kept = chosen.own_words
            self._words.setPlainText("\n".join(sorted(chosen.own_words)))

    def _note_change(self, changes: Changes) -> None:
        if changes.settings:
            self._ask()

    def _keep_typewriter(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        keep = partial(keep_typewriter, on=on)
        self._desk.do(lambda journal: keep(journal.settings))

    def _keep_spelling(self) -> None:
        chosen = tuple(each for each in LANGUAGES if self._languages[each].isChecked())
        self._desk.do(lambda journal: keep_spelling(journal.settings, chosen))

    def _keep_words(self) -> None:
        words = tuple(self._words.toPlainText().split("\n"))
        if frozenset(words) - {""} != self._kept:
            self._desk.do(lambda journal: keep_words(journal.settings, words))
