"""What makes writing easier in one editor: finding, links, pasting, a still line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets import find_bar, spelling
from journal.ui.widgets.editor_links import EditorLinks
from journal.ui.widgets.editor_marks import EditorMarks
from journal.ui.widgets.find_bar import FindBar
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.spelling import Spelling
from journal.ui.widgets.typewriter import Typewriter


class EditorComfort(QObject):
    """Gives an editor its comforts, and their keys; pane is where the keys are heard.

    Signals:
        link_wanted: the address that the person wants to open.
        typewriter_turned: whether the line stays in the middle, chosen by key.
    """

    link_wanted = Signal(str)
    typewriter_turned = Signal(bool)

    def __init__(
        self, editor: MarkdownEditor, appearance: Appearance, pane: QWidget
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self.marks = EditorMarks(editor, spelling.LAYER, find_bar.LAYER)
        self.find_bar = FindBar(editor, self.marks, appearance)
        self.typewriter = Typewriter(editor)
        self.spelling = Spelling(editor, self.marks, appearance)
        links = EditorLinks(editor)
        links.wanted.connect(self.link_wanted)
        keys.bind("find_on", self.find_bar.go_on, pane, within=True)
        keys.bind("find_back", self.find_bar.go_back, pane, within=True)
        self._offer(
            self.tr("Paste with headings, lists and links"),
            "paste_markdown",
            editor.paste_markdown,
        )
        self._offer(self.tr("Next word to look at"), "spelling", self.spelling.go_on)
        self._offer(self.tr("Open the link"), "open_link", links.open_at_cursor)
        self._offer(
            self.tr("Keep the line in the middle"), "typewriter", self._turn_typewriter
        )

    def find(self) -> bool:
        """Open the finding where someone writes; say whether someone does."""
        here = self._editor.hasFocus() or self.find_bar.has_focus
        if here:
            self.find_bar.open()
        return here

    def forget(self) -> None:
        """Let go of every word."""
        self.find_bar.forget()
        self.spelling.forget()

    def _offer(self, text: str, key: str, act: Callable[[], None]) -> None:
        keys.offer(QAction(text, self), key, act, self._editor)

    def _turn_typewriter(self) -> None:
        self.typewriter.turn(on=not self.typewriter.is_on)
        self.typewriter_turned.emit(self.typewriter.is_on)
