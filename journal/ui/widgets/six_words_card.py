"""The six words that open a file: shown once, in large letters."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import link_button, paragraph, subheading
from journal.ui.widgets.tinted import Tinted
from journal.ui.widgets.typeset import Typeset

_COPIED_FOR_MS = 60_000


class SixWordsCard(Tinted):
    """Before a file is saved it says what will be; after, it shows the words."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "accentbg", parent)
        self._copied = ""
        self._takes_back = QTimer(self, singleShot=True, interval=_COPIED_FOR_MS)
        self._takes_back.timeout.connect(self._clear_clipboard)
        self._heading = subheading("")
        self._heading.setWordWrap(True)
        self._words = Typeset("", appearance, "reading", times=20 / 17)
        self._words.setWordWrap(True)
        self._told = paragraph("")
        self._told.setProperty("look", "quiet")
        self._copy = link_button(self.tr("Copy for a minute"))
        self._copy.clicked.connect(self._copy_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        column.addLayout(row)
        self._show("")

    def show_words(self, words: str) -> None:
        """Show the words of a file that is saved now."""
        self._show(words)

    def forget(self) -> None:
        """Drop the words, from the clipboard too."""
        self._clear_clipboard()
        self._show("")

    def _show(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        if words:
            heading = self.tr("Opens with six words")
            told = self.tr(
                "Shown once. Tell them in person or by phone, not in the same message."
            )
        else:
            heading = self.tr("A file that opens with six words")
            told = self.tr(
                "When you save, six words are shown here once. Without them nobody"
                " can open the file."
            )
        for label, text in ((self._heading, heading), (self._told, told)):
            label.setText(text)
            label.setAccessibleName(text)
        for part in (self._words, self._copy):
            if not part.isWindow():
                part.setVisible(bool(words))

    def _copy_words(self) -> None:
        self._copied = self._words.text()
        QGuiApplication.clipboard().setText(self._copied)
        self._takes_back.start()

    def _clear_clipboard(self) -> None:
        self._takes_back.stop()
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
