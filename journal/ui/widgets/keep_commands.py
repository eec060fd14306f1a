"""Keeping a sentence for the next appointment, or a line to practise, by key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

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
            "Ctrl+J",
            lambda: self.question_wanted.emit(editor.passage()),
        )
        self.practice = self._add(
            editor,
            self.tr("Keep the line as a practice"),
            "Ctrl+Shift+J",
            lambda: self.practice_wanted.emit(editor.line()),
        )

    def _add(
        self, editor: MarkdownEditor, name: str, keys: str, act: Callable[[], None]
    ) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        editor.addAction(action)
        return action
