"""A person at the journal page: what they see and do, and what the journal has."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Entry, Filter
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.ui.pages.journal import JournalPage
from journal.ui.widgets.entry_pane import EntryPane
from journal.ui.widgets.entry_view import EntryView
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.title_field import TitleField
from tests.conftest import SetClock
from tests.ui.at_desk import asked, put
from tests.ui.slow_desk import FullDisk

W = TypeVar("W", bound=QWidget)


class Reader:
    """What a person at the page can see and do, and what is in the journal."""

    def __init__(
        self, page: JournalPage, desk: FullDisk, qtbot: QtBot, clock: SetClock
    ) -> None:
        self.page = page
        self.desk = desk
        self.clock = clock
        self.qtbot = qtbot

    def part(self, kind: type[W]) -> W:
        """Return the part of this kind, in sight or not."""
        found = self.page.findChild(kind)
        assert isinstance(found, kind)
        return found

    def seen(self, kind: type[W]) -> W:
        """Return the one visible part of this kind."""
        parts = [part for part in self.page.findChildren(kind) if part.isVisible()]
        assert len(parts) == 1, parts
        return parts[0]

    @property
    def editor(self) -> MarkdownEditor:
        return self.seen(MarkdownEditor)

    @property
    def state(self) -> str:
        return self.seen(EntryPane).state

    def button(self, name: str) -> QAbstractButton:
        """Return a visible button by what a screen reader calls it."""
        buttons = self.page.findChildren(QAbstractButton)
        found = [b for b in buttons if b.accessibleName() == name and b.isVisible()]
        assert found, name
        return found[0]

    def has_button(self, name: str) -> bool:
        buttons = self.page.findChildren(QAbstractButton)
        return any(b.accessibleName() == name and b.isVisible() for b in buttons)

    def type(self, text: str) -> None:
        """Press the keys of a text where the keyboard is."""
        for key in text:
            target = self.page.focusWidget()
            if key == "\n":
                self.qtbot.keyClick(target, Qt.Key.Key_Return)
            else:
                self.qtbot.keyClicks(target, key)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.focusWidget(), key)

    def write(self, draft: Draft) -> EntryId:
        """Put an entry into the journal, and wait until the page could know."""
        changes = put(self.qtbot, self.desk, lambda j: j.writing.write(draft))
        (entry,) = changes.entries
        return entry

    def open(self, entry: EntryId) -> None:
        self.page.open_entry(entry)
        title = self.read(entry).title
        self.qtbot.waitUntil(lambda: self.shown_title() == title)

    def shown_title(self) -> str:
        fields = [f for f in self.page.findChildren(TitleField) if f.isVisible()]
        return fields[0].text() if fields else "nothing"

    def read(self, entry: EntryId) -> Entry:
        return asked(self.qtbot, self.desk, lambda j: j.writing.read(entry))

    def stored(self, narrowed: Filter | None = None) -> list[Entry]:
        """Return the entries in the journal, after all that was asked for."""

        def entries(journal: Journal) -> list[Entry]:
            writing = journal.writing
            page = writing.list(narrowed or Filter())
            return [writing.read(entry.id) for entry in page.entries]

        return asked(self.qtbot, self.desk, entries)

    def listed(self) -> list[str]:
        model = self.seen(EntryView).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def wait_for_list(self, titles: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.listed() == titles)

    def wait_until_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.state.startswith("Saved"))
