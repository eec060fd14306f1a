"""What can be done to a text by key or by button, each as one action."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from journal.domain.edit import Edit
from journal.domain.line_marks import (
    toggle_boxes,
    toggle_bullets,
    toggle_heading,
    toggle_numbers,
    toggle_quote,
)
from journal.domain.marks import (
    BOLD,
    ITALIC,
    step_out,
    toggle_bold,
    toggle_italic,
    toggle_link,
)
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets.markdown_editor import Change, MarkdownEditor


class MarkdownCommands(QObject):
    """The commands of one editor, which get their keys by it."""

    def __init__(self, editor: MarkdownEditor, appearance: Appearance) -> None:
        super().__init__(editor)
        self._editor = editor
        self._appearance = appearance
        add = self._add
        self.bold = add(self.tr("Bold"), "bold", "bold", bold)
        self.italic = add(self.tr("Italic"), "italic", "italic", italic)
        self.heading = add(self.tr("Heading"), "heading", "heading", toggle_heading)
        self.bullets = add(self.tr("Bulleted list"), "list", "bullets", toggle_bullets)
        self.numbers = add(
            self.tr("Numbered list"), "list-ordered", "numbers", toggle_numbers
        )
        self.boxes = add(self.tr("Check boxes"), "list-checks", "boxes", toggle_boxes)
        self.quote = add(self.tr("Quote"), "quote", "quote", toggle_quote)
        self.link = add(self.tr("Link"), "link", "link", toggle_link)

    def _add(self, text: str, icon: str, key: str, change: Change) -> QAction:
        action = QAction(self._appearance.icon(icon), text, self)
        return keys.offer(
            action, key, lambda: self._editor.change(change), self._editor
        )


def bold(text: str, start: int, end: int) -> Edit:
    """Toggle bold, or go on after words in bold where the cursor is at their end."""
    leaving = step_out(text, start, BOLD) if start == end else None
    return leaving or toggle_bold(text, start, end)


def italic(text: str, start: int, end: int) -> Edit:
    """Toggle italics, or go on after words in italics."""
    leaving = step_out(text, start, ITALIC) if start == end else None
    return leaving or toggle_italic(text, start, end)
