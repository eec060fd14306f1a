"""Keeping a sentence for the next appointment, or a line to practise, by key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from journal.ui import keys
from journal.ui.widgets.markdown_editor import MarkdownEditor


class KeepCommands(QObject):
    """Two actions of an editor, which get their keys by it.

    Signals:
        question_wanted: the words to keep as a question, in plain text.
        practice_wanted: the words to keep as a practice, in plain text.
    """

    question_wanted = Signal(str)
    practice_wanted = Signal(str)

    def __init__(self, editor: MarkdownEditor) -> None:
        super().__init__(editor)
        self.question = self._add(
            editor,
            self.tr("Keep the sentence for the next appointment"),
            "keep_question",
            lambda: self.question_wanted.emit(editor.passage()),
        )
        self.practice = self._add(
            editor,
            self.tr("Keep the line as a practice"),
            "keep_practice",
            lambda: self.practice_wanted.emit(editor.line()),
        )

    def _add(
        self, editor: MarkdownEditor, text: str, key: str, act: Callable[[], None]
    ) -> QAction:
        return keys.offer(QAction(text, self), key, act, editor)
