"""An earlier entry to read while another is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entry import Entry, Summary
from journal.domain.errors import NotFoundError
from journal.domain.ids import EntryId
from journal.ui.desk import Desk
from journal.ui.widgets.controls import Card, link_button, paragraph, subheading


class BesideReading(Card):
    """Shows one text, by choice; a folded one asks once before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: EntryId | None = None
        self._title = subheading("")
        self._title.setWordWrap(True)
        self._words = paragraph("")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._show = link_button(self.tr("Open it"))
        self._show.clicked.connect(self._read)
        self._away = link_button(self.tr("Put it away"))
        self._away.clicked.connect(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._show, 0, left)
        column.addWidget(self._away, 0, left)
        self.clear()

    @property
    def words(self) -> str:
        """What is shown of the text."""
        return self._words.text()

    def show_entry(self, entry: Summary) -> None:
        """Show an entry, or ask first where it is folded."""
        self._entry = entry.id
        title = entry.title or self.tr("Untitled")
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self.show()
        if entry.folded:
            self._say(
                self.tr("This entry is folded, since it may be hard to read again.")
            )
            self._show.show()
        else:
            self._read()

    def clear(self) -> None:
        """Let go of every word."""
        self._entry = None
        for label in (self._title, self._words):
            label.clear()
            label.setAccessibleName("")
        self.hide()

    def _read(self) -> None:
        entry = self._entry
        if entry is not None:
            self._show.hide()
            self._desk.ask(
                self,
                lambda journal: journal.writing.read(entry),
                self._take,
                otherwise=self._miss,
            )

    def _take(self, entry: Entry) -> None:
        if entry.id == self._entry:
            self._say(entry.body)

    def _miss(self, error: Exception) -> None:
        self.clear()
        if not isinstance(error, NotFoundError):
            self._desk.failed.emit(error)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
